// Somebody has to be known before anything can be promised to them: a number typed for an unnamed caller makes them.

import type { CallId, CustomerId } from '../../shared/ids.ts';
import { words } from '../../shared/copy/words.ts';
import { showMessage } from './app-store.ts';
import { useAppStore, useClient, useRun } from './store-context.tsx';

/** The caller's customer record, made from `number` when the call has none yet; null when that was refused. */
export type ReadyCustomer = (callId: CallId | null, number: string) => Promise<CustomerId | null>;

export function useReadyCustomer(): ReadyCustomer {
  const run = useRun();
  const client = useClient();
  const store = useAppStore();
  return async (callId, number) => {
    if (callId === null) {
      showMessage(store, { tone: 'refused', text: words('refusal.callNotLive'), undoable: false });
      return null;
    }
    const known = store.getState().desk?.call?.customer?.id;
    if (known !== undefined) return known;
    const correction = { callId, number, name: null, customerId: null, someoneElse: false };
    if ((await run('identifyCaller', correction)) === null) return null;
    // The change may still be on its way to this window, so the host is asked.
    const { desk } = await client.request('desk', {});
    return desk.call?.customer?.id ?? null;
  };
}
