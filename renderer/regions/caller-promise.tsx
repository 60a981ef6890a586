import { dayTime } from '../../shared/copy/day-time.ts';
import { words } from '../../shared/copy/words.ts';
import type { OpenCall } from '../../shared/desk/desk.ts';
import type { RailRow } from '../../shared/desk/rail.ts';
import type { PromiseRecord } from '../../shared/promise/record.ts';
import { MINUTE_MS, type ZoneId } from '../../shared/time.ts';
import { useDesk, useNow, useRun } from '../state/store-context.tsx';
import { usePromiseActs } from '../state/use-promise-acts.ts';
import { useRailRows } from '../state/use-rail-rows.ts';
import { Button } from '../ui/button.tsx';
import { Shape } from '../ui/shape.tsx';
import styles from './strip.module.css';

/**
 * The open promises that this call is about, shown at once: of a caller, to be closed as "they called first" (002-16);
 * of a call back, the one it keeps, to be done.
 */
export function CallerPromise({ open }: { readonly open: OpenCall }) {
  const now = useNow(MINUTE_MS);
  const zone = useDesk((desk) => desk.settings.profile?.zone ?? ('UTC' as ZoneId));
  const promises = useDesk((desk) => desk.promises);
  const rows = useRailRows();
  return promisesOf(open, promises).map((promise) => (
    <div key={promise.id} className={styles['promise']}>
      <Shape name={shapeOf(rows.find(({ promiseId }) => promiseId === promise.id))} />
      <span>{words('strip.promised', { when: dayTime(promise.dueAt, now, zone) })}</span>
      <span className={styles['about']}>{promise.about}</span>
      {open.call.promiseId === promise.id ? (
        <DoneButton promise={promise} />
      ) : (
        <TheyCalledFirstButton promise={promise} open={open} />
      )}
    </div>
  ));
}

function promisesOf({ call, customer }: OpenCall, promises: readonly PromiseRecord[]): readonly PromiseRecord[] {
  const waiting = promises.filter(({ status }) => status === 'open');
  if (call.promiseId !== null) {
    return call.phase === 'ringing' ? [] : waiting.filter(({ id }) => id === call.promiseId);
  }
  if (call.direction !== 'incoming' || customer === null || call.phase === 'finished') return [];
  return waiting.filter(({ customerId, callId }) => customerId === customer.id && callId !== call.id);
}

function shapeOf(row: RailRow | undefined) {
  const state = row?.state ?? 'later';
  return state === 'keptLate' || state === 'kept' ? 'kept' : state;
}

interface ButtonProps {
  readonly promise: PromiseRecord;
}

/** Asks how it went (c.10). */
function DoneButton({ promise }: ButtonProps) {
  const { done } = usePromiseActs();
  return (
    <Button tone="line" onPress={() => done(promise.id)}>
      {words('strip.done')}
    </Button>
  );
}

function TheyCalledFirstButton({ promise, open }: ButtonProps & { readonly open: OpenCall }) {
  const run = useRun();
  const settle = (): void => {
    const { id: callId } = open.call;
    void run('settlePromise', {
      promiseId: promise.id,
      how: 'theyCalledFirst',
      callId,
      updateOnly: false,
      note: null,
    });
  };
  return (
    <Button tone="line" onPress={settle}>
      {words('strip.theyCalledFirst')}
    </Button>
  );
}
