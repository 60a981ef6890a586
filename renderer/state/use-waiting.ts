import { useMemo } from 'react';
import { decideRows, isSweepTime, sweepRows, type WaitingRow } from '../../shared/desk/waiting.ts';
import { SECOND_MS } from '../../shared/time.ts';
import { useDesk, useNow } from './store-context.tsx';

export interface Waiting {
  readonly decide: readonly WaitingRow[];
  readonly sweep: readonly WaitingRow[];
  readonly isSweepTime: boolean;
}

const NOTHING: Waiting = { decide: [], sweep: [], isSweepTime: false };

/** What asks for a decision, and what is left of the shift; computed again each second and on each change. */
export function useWaiting(): Waiting {
  const now = useNow(SECOND_MS);
  const promises = useDesk((desk) => desk.promises);
  const customers = useDesk((desk) => desk.customers);
  const profile = useDesk((desk) => desk.settings.profile);
  const medianCallMinutes = useDesk((desk) => desk.today.medianCallMinutes);
  const second = Math.floor(now / SECOND_MS);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the second, not the millisecond
  return useMemo(() => {
    if (profile === null) return NOTHING;
    const facts = { promises, customers, profile, now, medianCallMinutes };
    return { decide: decideRows(facts), sweep: sweepRows(facts), isSweepTime: isSweepTime(profile, now) };
  }, [promises, customers, profile, medianCallMinutes, second]);
}
