import { type HoldStep, holdWatch } from '../../shared/call/hold-watch.ts';
import { SECOND_MS } from '../../shared/time.ts';
import { useDesk, useNow } from './store-context.tsx';

export type HoldNow = NonNullable<ReturnType<typeof holdWatch>>;

/** Where the running hold stands, by the host's clock; null while nobody is on hold. */
export function useHoldWatch(): HoldNow | null {
  const now = useNow(SECOND_MS);
  const call = useDesk((desk) => desk.call?.call ?? null);
  return call === null ? null : holdWatch(call, now);
}

export type { HoldStep };
