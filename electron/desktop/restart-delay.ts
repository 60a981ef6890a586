// How long to wait before starting again after a death (L3): at once for a stroke of bad luck, ever longer for something
// that happens each time.

import { HOUR_MS, type Instant, MINUTE_MS, SECOND_MS } from '../../shared/time.ts';

const FIRST_MS = SECOND_MS;
const LONGEST_MS = 5 * MINUTE_MS;
/** Deaths before that are forgotten. */
const RECENT_MS = HOUR_MS;

/** Alive for so long, the next death is a stroke of bad luck again. */
export const STEADY_MS = 10 * MINUTE_MS;
/** The wait of a process that has not died lately. */
export const FIRST_WAIT_MS = FIRST_MS;

/** Of earlier returns those that still count; a clock set back makes none of them count for ever. */
export function recentReturns(returns: readonly Instant[], now: Instant): readonly Instant[] {
  return returns.filter((at) => at <= now && now - at < RECENT_MS);
}

/** In ms: 1 s, doubled by each recent return, at most 5 min. */
export function waitBeforeReturn(recent: readonly Instant[]): number {
  return Math.min(FIRST_MS * 2 ** recent.length, LONGEST_MS);
}
