// How long this agent's calls take: what the guard reckons with once enough of them are known (c.5 #3).

import type { Call } from '../call/record.ts';
import { MINUTE_MS } from '../time.ts';

/** Below this many the median says nothing; the guard then takes 8 minutes. */
export const FEWEST_CALLS = 10;

/** Median minutes from answer to end, hold included; null until ten answered calls have ended. */
export function medianCallMinutes(calls: readonly Call[]): number | null {
  const minutes = calls
    .flatMap(({ answeredAt, endedAt }) => (answeredAt === null || endedAt === null ? [] : [endedAt - answeredAt]))
    .map((ms) => Math.max(0, ms) / MINUTE_MS)
    .sort((a, b) => a - b);
  return minutes.length < FEWEST_CALLS ? null : medianOf(minutes);
}

/** `sorted` must not be empty. */
export function medianOf(sorted: readonly number[]): number {
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? upper;
  return (lower + upper) / 2;
}
