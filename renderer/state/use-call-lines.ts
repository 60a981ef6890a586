import { useMemo } from 'react';
import { type CallLine, callLines } from '../../shared/promise/call-lines.ts';
import { SECOND_MS } from '../../shared/time.ts';
import { useDesk, useNow } from './store-context.tsx';

const NONE: readonly CallLine[] = [];

/** What the call on the desk has to know of other promises now; asked again each second and on each change. */
export function useCallLines(): readonly CallLine[] {
  const now = useNow(SECOND_MS);
  const call = useDesk((desk) => desk.call?.call ?? null);
  const promises = useDesk((desk) => desk.promises);
  const customers = useDesk((desk) => desk.customers);
  const { profile, people } = useDesk((desk) => desk.settings);
  const second = Math.floor(now / SECOND_MS);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the second, not the millisecond
  return useMemo(
    () => (profile === null ? NONE : callLines({ call, promises, customers, people, profile, now })),
    [call, promises, customers, people, profile, second],
  );
}
