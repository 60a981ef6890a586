import type { NoticeAction } from '../../shared/contract/events.ts';
import type { PromiseId } from '../../shared/ids.ts';
import { useRun, useShow } from './store-context.tsx';

/** What can be done to a promise from the rail, a notice or the list: the same acts everywhere (N3). */
export function usePromiseActs(): Readonly<Record<NoticeAction, (promiseId: PromiseId) => void>> {
  const run = useRun();
  const show = useShow();
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
  };
}
