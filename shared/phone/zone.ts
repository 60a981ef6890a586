// Whose clock a number points to. A number names a zone only for fixed lines of a place with one clock; everything
// else is a guess that the customer confirms ("What time is it with you?", c.5 #7).

import {
  type CalendarDay,
  type Instant,
  instantOf,
  minutesOf,
  offsetMinutes,
  wallMoment,
  type WallTime,
  type ZoneId,
} from '../time.ts';
import type { PhoneNumber } from './number.ts';
import { natureOf } from './parse.ts';
import { WORLD_ZONES } from './world-zones.ts';
import table from './zones-by-prefix.json' with { type: 'json' };

/** `others`: zones of the same prefix that keep another clock than the guess. */
export type ZoneOfNumber =
  | { readonly kind: 'certain'; readonly zone: ZoneId }
  | { readonly kind: 'guess'; readonly zone: ZoneId; readonly others: readonly ZoneId[] }
  | { readonly kind: 'unknown' };

/** Mobile and toll-free numbers all over North America look like fixed ones. */
const NORTH_AMERICA = '1';
/** A clock is told by its offset in winter and in summer; any year would do. */
const SAMPLES = ['2026-01-15', '2026-07-15'].map((day) =>
  instantOf(day as CalendarDay, '12:00' as WallTime, 'UTC' as ZoneId),
);
const MINUTES_A_DAY = 1440;
/** People round when they say the time, and zones lie at least 15 minutes apart. */
const ROUNDING_MINUTES = 14;

const zonesByPrefix = readTable(table.zones);

/** The zone a number points to (c.5 #7): mobiles, all of +1, toll-free numbers and mixed clocks are a guess. */
export function zoneOfNumber(number: PhoneNumber): ZoneOfNumber {
  const nature = natureOf(number);
  const zones = number.kind === 'e164' && nature !== null ? zonesOfPrefix(number.e164.slice(1)) : [];
  const [zone] = zones;
  if (nature === null || zone === undefined) return { kind: 'unknown' };
  const others = zones.filter((other) => !keepsSameClock(other, zone));
  const isPlace = nature.line === 'fixed' && nature.callingCode !== NORTH_AMERICA;
  return isPlace && others.length === 0 ? { kind: 'certain', zone } : { kind: 'guess', zone, others };
}

/** Every zone of the number's country, the likeliest first; empty when the number names none. */
export function zonesOfCountry(number: PhoneNumber): readonly ZoneId[] {
  const code = natureOf(number)?.callingCode;
  return code === undefined ? [] : zonesOfPrefix(code);
}

/**
 * The zone in which it is `stated` o'clock at `now`, give or take a rounding: the first such candidate (put the guess
 * first, then `zonesOfCountry`), else a well-known zone of the world, else null.
 */
export function zoneFromStatedTime(stated: WallTime, now: Instant, candidates: readonly ZoneId[]): ZoneId | null {
  const missBy = (zone: ZoneId) => clockDistance(minutesOf(stated), minutesOf(wallMoment(now, zone).time));
  return closest(candidates, missBy) ?? closest(WORLD_ZONES, missBy);
}

/** The zone `hours` ahead of the guess (behind, if negative): the one-tap correction of check 7. Null when there is none. */
export function zoneShiftedBy(
  guess: ZoneId,
  hours: number,
  now: Instant,
  candidates: readonly ZoneId[],
): ZoneId | null {
  const wanted = offsetMinutes(now, guess) + hours * 60;
  const keepsIt = (zone: ZoneId) => offsetMinutes(now, zone) === wanted;
  return candidates.find(keepsIt) ?? WORLD_ZONES.find(keepsIt) ?? null;
}

function closest(zones: readonly ZoneId[], missBy: (zone: ZoneId) => number): ZoneId | null {
  const misses = zones.map((zone) => ({ zone, minutes: missBy(zone) }));
  const best = misses.reduce<(typeof misses)[number] | null>(
    (least, miss) => (least === null || miss.minutes < least.minutes ? miss : least),
    null,
  );
  return best !== null && best.minutes <= ROUNDING_MINUTES ? best.zone : null;
}

/** Minutes between two clock readings the short way round. */
function clockDistance(a: number, b: number): number {
  const apart = Math.abs(a - b);
  return Math.min(apart, MINUTES_A_DAY - apart);
}

function keepsSameClock(a: ZoneId, b: ZoneId): boolean {
  return SAMPLES.every((at) => offsetMinutes(at, a) === offsetMinutes(at, b));
}

function zonesOfPrefix(digits: string): readonly ZoneId[] {
  for (let length = digits.length; length > 0; length -= 1) {
    const zones = zonesByPrefix.get(digits.slice(0, length));
    if (zones !== undefined) return zones;
  }
  return [];
}

/** `{ "zone zone": "prefix prefix" }` → prefix → zones. The test proves every zone known. */
function readTable(lists: Readonly<Record<string, string>>): ReadonlyMap<string, readonly ZoneId[]> {
  const entries = Object.entries(lists).flatMap(([zones, prefixes]) => {
    const ids = zones.split(' ') as readonly string[] as readonly ZoneId[];
    return prefixes.split(' ').map((prefix) => [prefix, ids] as const);
  });
  return new Map(entries);
}
