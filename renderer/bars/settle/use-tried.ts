import { clock } from '../../../shared/copy/format.ts';
import type { PromiseId } from '../../../shared/ids.ts';
import { useDesk } from '../../state/store-context.tsx';

export interface TriedPromise {
  readonly promiseId: PromiseId;
  /** False where the voicemail itself was the answer (003-17). */
  readonly isOpen: boolean;
  readonly who: string | null;
  /** How many tries are noted by now. */
  readonly tries: number;
  /** The next try as it was stored, which the guard may have moved; null when none is planned. */
  readonly nextTry: string | null;
}

/** A promise after a try that found nobody, as the host stored it. */
export function useTried(promiseId: PromiseId): TriedPromise {
  const record = useDesk((desk) => desk.promises.find(({ id }) => id === promiseId) ?? null);
  const who = useDesk((desk) => desk.customers.find(({ id }) => id === record?.customerId)?.name ?? null);
  const zone = useDesk((desk) => desk.settings.profile?.zone ?? null);
  const next = record?.nextTryAt ?? null;
  return {
    promiseId,
    isOpen: record?.status === 'open',
    who,
    tries: record?.attempts.length ?? 0,
    nextTry: next === null || zone === null ? null : clock(next, zone),
  };
}
