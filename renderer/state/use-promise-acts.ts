import type { NoticeAction } from '../../shared/contract/events.ts';
import type { RowAct } from '../../shared/desk/rail.ts';
import type { PromiseId } from '../../shared/ids.ts';
import { useRun, useShow } from './store-context.tsx';

export type PromiseAct = NoticeAction | RowAct;

/** What can be done to a promise from the rail, a panel, a notice or the list: the same acts everywhere (N3). */
export function usePromiseActs(): Readonly<Record<PromiseAct, (promiseId: PromiseId) => void>> {
  const run = useRun();
  const show = useShow();
  const handOver = (promiseId: PromiseId): void => {
    show({ screen: 'desk', bar: { kind: 'handOver', promiseId } });
    void run('openPromise', { promiseId });
  };
  const giveUp = (promiseId: PromiseId, as: 'missed' | 'notReached'): void => {
    show({ screen: 'desk', bar: { kind: 'giveUp', promiseId, as } });
    void run('openPromise', { promiseId });
  };
  return {
    async call(promiseId) {
      if ((await run('callPromise', { promiseId })) !== null) show({ screen: 'desk', bar: null });
    },
    snooze(promiseId) {
      void run('snoozePromise', { promiseId });
    },
    open(promiseId) {
      show({ screen: 'desk', focusedPromise: promiseId });
      void run('openPromise', { promiseId });
    },
    done(promiseId) {
      show({ screen: 'desk', bar: { kind: 'settle', promiseId } });
      void run('openPromise', { promiseId });
    },
    newTime(promiseId) {
      show({ screen: 'desk', bar: { kind: 'move', promiseId } });
      void run('openPromise', { promiseId });
    },
    handOver,
    accepted: handOver,
    missed: (promiseId) => giveUp(promiseId, 'missed'),
    notReached: (promiseId) => giveUp(promiseId, 'notReached'),
    reopen(promiseId) {
      void run('reopenPromise', { promiseId });
    },
  };
}
