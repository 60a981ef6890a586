import type { SettleFacts, SettleHow } from '../../../shared/bar/settle-paths.ts';
import { words } from '../../../shared/copy/words.ts';
import type { Desk } from '../../../shared/desk/desk.ts';
import type { CallId, PromiseId } from '../../../shared/ids.ts';
import type { PromiseRecord } from '../../../shared/promise/record.ts';
import { useDesk, useNow, useRun, useShow } from '../../state/store-context.tsx';
import { BarFrame } from '../bar-frame.tsx';
import { useCloseBar } from '../use-close-bar.ts';
import { NoAnswer } from './no-answer.tsx';
import { SettleChoices } from './settle-choices.tsx';
import { useTried } from './use-tried.ts';
import { VoicemailWords } from './voicemail-words.tsx';

const NOW_STEP_MS = 15_000;

interface SettleBarProps {
  readonly promiseId: PromiseId;
  /** The try that was just noted. */
  readonly after: 'voicemail' | 'noAnswer' | null;
}

/** Done asks how. A try that found nobody says what is next; an update opens the next promise (002-20). */
export function SettleBar({ promiseId, after }: SettleBarProps) {
  const record = useDesk((desk) => desk.promises.find((promise) => promise.id === promiseId) ?? null);
  const who = useDesk((desk) => desk.customers.find(({ id }) => id === record?.customerId)?.name ?? null);
  const facts = useSettleFacts(record);
  const settle = useSettle(record);
  const tried = useTried(promiseId);
  const show = useShow();
  const goOn = (step: 'voicemail' | 'noAnswer') => show({ bar: { kind: 'settle', promiseId, after: step } });
  const close = useCloseBar();

  if (after === 'voicemail') return <VoicemailWords tried={tried} />;
  if (after === 'noAnswer') return <NoAnswer tried={tried} onShowWords={() => goOn('voicemail')} />;
  if (record === null || facts === null || record.status !== 'open') {
    return (
      <BarFrame title={words('settle.title')} takesFocus>
        {words(record === null ? 'refusal.noSuchPromise' : 'refusal.promiseEnded')}
      </BarFrame>
    );
  }

  const choose = async (how: SettleHow, updateOnly: boolean): Promise<void> => {
    if (!(await settle(how, updateOnly))) return;
    if (how === 'voicemail' || how === 'noAnswer') goOn(how);
    else if (updateOnly) show({ bar: { kind: 'promise', after: promiseId } });
    else close();
  };
  return <SettleChoices facts={facts} who={who} onChoose={choose} />;
}

function useSettleFacts(record: PromiseRecord | null): SettleFacts | null {
  const now = useNow(NOW_STEP_MS);
  const zone = useDesk((desk) => desk.settings.profile?.zone ?? null);
  const call = useDesk((desk) => desk.call?.call ?? null);
  if (record === null || zone === null) return null;
  const isItsCall = call?.promiseId === record.id;
  const beganAt = (isItsCall ? (call.answeredAt ?? call.ringingAt) : null) ?? now;
  return { record, beganAt, zone };
}

function useSettle(record: PromiseRecord | null): (how: SettleHow, updateOnly: boolean) => Promise<boolean> {
  const run = useRun();
  const open = useDesk((desk) => desk.call);
  return async (how, updateOnly) => {
    if (record === null) return false;
    const promiseId = record.id;
    const callId = callOf(record, how, open);
    return (await run('settlePromise', { promiseId, how, callId, updateOnly, note: null })) !== null;
  };
}

/** The call that settles it: the call back itself, or this customer's own when they rang first; never somebody else's. */
function callOf({ id, customerId }: PromiseRecord, how: SettleHow, open: Desk['call']): CallId | null {
  if (open === null) return null;
  const rangFirst = how === 'theyCalledFirst' && open.call.customerId === customerId;
  return open.call.promiseId === id || rangFirst ? open.call.id : null;
}
