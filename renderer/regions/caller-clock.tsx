import { clock, placeOf } from '../../shared/copy/format.ts';
import { words } from '../../shared/copy/words.ts';
import type { OpenCall } from '../../shared/desk/desk.ts';
import { MINUTE_MS, offsetMinutes, type ZoneId } from '../../shared/time.ts';
import { useDesk, useNow, useShow } from '../state/store-context.tsx';
import { Button } from '../ui/button.tsx';
import styles from './strip.module.css';

/** What the customer's clock shows, and whether that is known or guessed (c.5 #7). */
export function CallerClock({ open }: { readonly open: OpenCall }) {
  const show = useShow();
  const now = useNow(MINUTE_MS / 12);
  const own = useDesk((desk) => desk.settings.profile?.zone ?? ('UTC' as ZoneId));
  const { customer } = open;
  if (customer === null) return null;
  const ask = (): void => show({ bar: { kind: 'zone' } });
  if (customer.zone === null) {
    return open.call.number?.kind === 'e164' ? (
      <Button tone="link" onPress={ask}>
        {words('strip.askTheirTime')}
      </Button>
    ) : null;
  }
  const { id, certainty } = customer.zone;
  const isOwn = offsetMinutes(now, id) === offsetMinutes(now, own);
  const place = placeOf(id);
  return (
    <span className={styles['place']}>
      {isOwn ? words('strip.yourTime', { place }) : words('strip.there', { place, time: clock(now, id) })}
      {certainty === 'guess' ? (
        <>
          <span className={styles['guess']}>{words('strip.guess')}</span>
          <Button tone="link" onPress={ask}>
            {words('strip.confirm')}
          </Button>
        </>
      ) : null}
    </span>
  );
}
