// "What time is it with you?" (c.5 #7): what the customer says, as the zone it must be.

import { readClock } from '../guard/typed-clock.ts';
import { normalTyped } from '../guard/typed-text.ts';
import { zoneFromStatedTime } from '../phone/zone.ts';
import { type Instant, wallTimeOf, type ZoneId } from '../time.ts';

/**
 * The zone in which it is what they say at `now`: "11", "11:20", "11 pm". Open between morning and evening, a place of
 * the number's own country decides. Null when it is no time, or nobody keeps such a clock.
 */
export function readStatedTime(text: string, now: Instant, candidates: readonly ZoneId[]): ZoneId | null {
  const reading = readClock(normalTyped(text));
  if (reading === null || reading === 'impossible') return null;
  const zones = reading.readings.map((minutes) => zoneFromStatedTime(wallTimeOf(minutes), now, candidates));
  const known = zones.filter((zone) => zone !== null);
  return known.find((zone) => candidates.includes(zone)) ?? known[0] ?? null;
}
