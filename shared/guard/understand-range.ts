// Ranges of the time grammar: "3-4p", "between 3 and 4", "tmw 10-11". Their two ends are the window.

import { done, type Outcome, refused } from '../outcome.ts';
import { HOUR_MS } from '../time.ts';
import { daysMeant, likeliest, type PlacedTime, placements, type TimeContext } from './place-clock.ts';
import type { TimePhrase } from './time-phrases.ts';
import type { NotUnderstood, UnderstoodTime } from './understood-time.ts';

interface Pair {
  readonly from: PlacedTime;
  readonly to: PlacedTime;
}

type Range = Extract<TimePhrase, { kind: 'range' }>;

/** Outside a shift, hours without am or pm are read the short way round the clock: at most a working day apart. */
const SHORT_WAY_MS = 8 * HOUR_MS;

/** Refuses a range that is empty, runs backward or is over. One that has begun is kept: its window starts now. */
export function understandRange(range: Range, context: TimeContext): Outcome<UnderstoodTime, NotUnderstood> {
  const meant = daysMeant(range.day, context).map((day) =>
    likeliest(
      pairs(range, day, context),
      ({ from, to }) => from.isInShift && to.isInShift,
      ({ to }) => to.isAhead,
    ),
  );
  const pair = meant.find((option) => option?.to.isAhead === true) ?? meant[0];
  if (pair === undefined) return refused({ code: isEmpty(range) ? 'emptyRange' : 'backwardRange' });
  const { from, to } = pair;
  if (!to.isAhead) return refused({ code: 'past', day: to.day, time: to.time });
  return done({ dueAt: to.instant, windowStart: from.instant, clockChange: to.clockChange ?? from.clockChange });
}

/** Forward pairs of the readings of both ends, the shortest first. */
function pairs(range: Range, day: Parameters<typeof placements>[1], context: TimeContext): readonly Pair[] {
  const isExact = range.from.readings.length === 1 && range.to.readings.length === 1;
  const ends = placements(range.to, day, context);
  return placements(range.from, day, context)
    .flatMap((from) => ends.map((to) => ({ from, to })))
    .filter((pair) => lengthOf(pair) > 0)
    .filter((pair) => isExact || lengthOf(pair) <= SHORT_WAY_MS || (pair.from.isInShift && pair.to.isInShift))
    .sort((a, b) => lengthOf(a) - lengthOf(b));
}

function lengthOf({ from, to }: Pair): number {
  return to.instant - from.instant;
}

function isEmpty({ from, to }: Range): boolean {
  return from.readings.join() === to.readings.join();
}
