import { dayTime } from '../../shared/copy/day-time.ts';
import { words } from '../../shared/copy/words.ts';
import type { OpenCall } from '../../shared/desk/desk.ts';
import { MINUTE_MS, type ZoneId } from '../../shared/time.ts';
import { useDesk, useNow, useRun } from '../state/store-context.tsx';
import { Button } from '../ui/button.tsx';
import { Shape } from '../ui/shape.tsx';
import styles from './strip.module.css';

/** 002-16: the caller has an open promise. It is shown at once, and can be closed as "they called first". */
export function CallerPromise({ open }: { readonly open: OpenCall }) {
  const run = useRun();
  const now = useNow(MINUTE_MS);
  const zone = useDesk((desk) => desk.settings.profile?.zone ?? ('UTC' as ZoneId));
  const promises = useDesk((desk) => desk.promises);
  const { call, customer } = open;
  if (call.direction !== 'incoming' || customer === null || call.phase === 'finished') return null;
  const waiting = promises.filter(
    (promise) => promise.status === 'open' && promise.customerId === customer.id && promise.callId !== call.id,
  );
  return waiting.map((promise) => (
    <div key={promise.id} className={styles['promise']}>
      <Shape name="later" />
      <span>{words('strip.promised', { when: dayTime(promise.dueAt, now, zone) })}</span>
      <span className={styles['about']}>{promise.about}</span>
      <Button
        tone="line"
        onPress={() =>
          void run('settlePromise', {
            promiseId: promise.id,
            how: 'theyCalledFirst',
            callId: call.id,
            updateOnly: false,
            note: null,
          })
        }
      >
        {words('strip.theyCalledFirst')}
      </Button>
    </div>
  ));
}
