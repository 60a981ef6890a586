import { type KeyboardEvent, useState } from 'react';
import { clock, placeOf } from '../../../shared/copy/format.ts';
import { words } from '../../../shared/copy/words.ts';
import type { Desk } from '../../../shared/desk/desk.ts';
import { showNumber } from '../../../shared/phone/parse.ts';
import { zoneOfNumber } from '../../../shared/phone/zone.ts';
import type { ZoneId } from '../../../shared/time.ts';
import { useReadyCustomer } from '../../state/ready-customer.ts';
import { useDesk, useNow, useRun } from '../../state/store-context.tsx';
import { BarFrame } from '../bar-frame.tsx';
import { enterPressed } from '../bar-keys.ts';
import { useCloseBar } from '../use-close-bar.ts';
import { probablyInWords, ZoneAsk } from './zone-ask.tsx';

const NOW_STEP_MS = 15_000;

/** Check 7 on its own, from "confirm" in the strip: whose clock is it? */
export function ZoneBar() {
  const open = useDesk((desk) => desk.call);
  const now = useNow(NOW_STEP_MS);
  const [corrected, setCorrected] = useState<ZoneId | null | undefined>(undefined);
  const confirm = useConfirm(open);
  const guess = corrected === undefined ? guessOf(open) : corrected;
  const known = open?.customer?.zone;

  const pressKey = (event: KeyboardEvent<HTMLElement>): void => {
    if (enterPressed(event) && guess !== null) void confirm(guess);
  };
  return (
    <BarFrame title={words('zone.title')} lede={words('zone.lede')} takesFocus onKeyDown={pressKey}>
      <p role="status">
        {known?.certainty === 'confirmed' && corrected === undefined
          ? words('zone.known', { place: placeOf(known.id), time: clock(now, known.id) })
          : probablyInWords(guess, corrected !== undefined, now)}
      </p>
      <ZoneAsk
        guess={guess}
        number={open?.call.number ?? null}
        now={now}
        onCorrect={setCorrected}
        onConfirm={(zone) => void confirm(zone)}
      />
    </BarFrame>
  );
}

/** The zone as stored, else the one the number points to. */
function guessOf(open: Desk['call']): ZoneId | null {
  if (open === null) return null;
  if (open.customer?.zone) return open.customer.zone.id;
  const told = open.call.number === null ? null : zoneOfNumber(open.call.number);
  return told === null || told.kind === 'unknown' ? null : told.zone;
}

function useConfirm(open: Desk['call']): (zone: ZoneId) => Promise<void> {
  const country = useDesk((desk) => desk.settings.profile?.country ?? '');
  const readyCustomer = useReadyCustomer();
  const run = useRun();
  const close = useCloseBar();
  return async (zone) => {
    if (open === null) return;
    const number = open.call.number === null ? '' : showNumber(open.call.number, country);
    const customerId = await readyCustomer(open.call.id, number);
    if (customerId !== null && (await run('confirmZone', { customerId, zone })) !== null) close();
  };
}
