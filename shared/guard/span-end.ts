// When a span said aloud ends: "in 40 minutes", "within the hour".

import { floorToMinutes, type Instant, MINUTE_MS, plus, type ZoneId } from '../time.ts';

/** c.5: longer spans are rounded, shorter ones are kept to the minute. */
const EXACT_UP_TO_MINUTES = 20;

/** `minutes` from `now`, never past what was said: down to the minute, above 20 minutes down to the full 5 (c.5). */
export function spanEnd(now: Instant, minutes: number, zone: ZoneId): Instant {
  const step = minutes > EXACT_UP_TO_MINUTES ? 5 : 1;
  return floorToMinutes(plus(now, minutes * MINUTE_MS), step, zone);
}
