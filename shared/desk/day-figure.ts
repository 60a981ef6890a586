// The agent's day as a picture: breaks, promises, safe slots and now, as shares of the shift. Screens only paint it.

import type { ShiftSpan } from '../agent/shift.ts';
import { spokenClock } from '../copy/format.ts';
import type { SafeTime } from '../guard/report.ts';
import type { PromiseId } from '../ids.ts';
import { type PromisePhase, phaseOf } from '../promise/phase.ts';
import type { PromiseRecord } from '../promise/record.ts';
import { ceilToMinutes, type Instant, MINUTE_MS, plus, type ZoneId } from '../time.ts';

export type DayMarkKind = 'brk' | 'kept' | 'late' | 'due' | 'soon' | 'later' | 'slot' | 'now';

/** A span of the shift; `from` and `to` are shares of it, 0 to 1. */
export interface DayMark {
  readonly kind: DayMarkKind;
  readonly from: number;
  readonly to: number;
  readonly promiseId: PromiseId | null;
  readonly at: Instant;
  /** How many more promises this one stands for: the most late of those from before the shift. */
  readonly others: number;
}

export interface DayFacts {
  readonly shift: ShiftSpan;
  readonly promises: readonly PromiseRecord[];
  readonly slots: readonly SafeTime[];
  readonly now: Instant;
}

const KINDS: Readonly<Record<PromisePhase, DayMarkKind>> = {
  overdue: 'late',
  due: 'due',
  dueSoon: 'soon',
  scheduled: 'later',
};
/** A promise takes this much room in the picture at least, or it could not be seen. */
const SHORTEST_MS = 12 * MINUTE_MS;

/** Everything inside the shift, in the order it is painted. */
export function dayMarks(facts: DayFacts): DayMark[] {
  const { shift, slots, now } = facts;
  const place = (kind: DayMarkKind, from: Instant, to: number, promiseId: PromiseId | null = null): DayMark => ({
    kind,
    from: shareOf(from, shift),
    to: shareOf(to, shift),
    promiseId,
    at: from,
    others: 0,
  });
  return [
    ...shift.breaks.map(({ start, end }) => place('brk', start, end)),
    ...lateBefore(facts),
    ...promisesIn(facts).map((promise) => {
      const { from, kind } = momentOf(promise, now);
      return place(kind, from, Math.max(promise.status === 'open' ? promise.dueAt : 0, from + SHORTEST_MS), promise.id);
    }),
    ...slots.map(({ dueAt }) => place('slot', dueAt, dueAt + SHORTEST_MS)),
    ...(now >= shift.start && now < shift.end ? [place('now', now, now)] : []),
  ];
}

/** `9`, `12:30`: an hour of the axis as short as it can be said. */
export function hourLabel(at: Instant, zone: ZoneId): string {
  return spokenClock(at, zone).replace(':00', '');
}

/** The full hours of the zone's clock between start and end of a shift, neither included. */
export function hoursOf({ start, end }: ShiftSpan, zone: ZoneId): Instant[] {
  const hours: Instant[] = [];
  for (let at = nextHour(start, zone); at < end; at = nextHour(at, zone)) hours.push(at);
  return hours;
}

export function shareOf(at: number, { start, end }: ShiftSpan): number {
  return Math.max(0, Math.min(1, (at - start) / (end - start)));
}

function nextHour(at: Instant, zone: ZoneId): Instant {
  return ceilToMinutes(plus(at, 1), 60, zone);
}

/** What is late from before the shift waits at its left end as one mark: the most late, and how many stand behind it. */
function lateBefore({ promises, shift, now }: DayFacts): DayMark[] {
  const [first, ...others] = promises
    .filter((promise) => promise.status === 'open' && momentOf(promise, now).kind === 'late')
    .filter((promise) => momentOf(promise, now).from < shift.start)
    .sort((a, b) => a.dueAt - b.dueAt);
  if (first === undefined) return [];
  const to = shareOf(shift.start + SHORTEST_MS, shift);
  return [{ kind: 'late', from: 0, to, promiseId: first.id, at: shift.start, others: others.length }];
}

function promisesIn({ promises, shift, now }: DayFacts): PromiseRecord[] {
  return promises
    .filter((promise) => promise.status === 'open' || promise.status === 'kept' || promise.status === 'keptLate')
    .filter((promise) => momentOf(promise, now).from >= shift.start && momentOf(promise, now).from < shift.end);
}

/** Where a promise stands in the day: its window while open, the moment it was kept afterwards. */
function momentOf(promise: PromiseRecord, now: Instant): { from: Instant; kind: DayMarkKind } {
  if (promise.resolution !== null) return { from: promise.resolution.reachedAt ?? promise.resolution.at, kind: 'kept' };
  return { from: promise.nextTryAt ?? promise.windowStart, kind: KINDS[phaseOf(promise, now).phase] };
}
