// Promises whose windows overlap lie in lanes, one below the other, so that each can be seen and pressed.

import type { PromiseId } from '../ids.ts';
import type { DayMark } from './day-figure.ts';

export interface DayLanes {
  /** At least 1. */
  readonly count: number;
  /** 0 is the topmost. */
  readonly of: ReadonlyMap<PromiseId, number>;
}

/** More would be too thin to press; what has no lane of its own shares the last. */
const MOST_LANES = 3;

/** Each promise in the first lane that is free where it begins; one that ends where another begins leaves it free. */
export function dayLanes(marks: readonly DayMark[]): DayLanes {
  const ends: number[] = [];
  const of = new Map<PromiseId, number>();
  for (const { promiseId, from, to } of [...marks].sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (promiseId === null) continue;
    const free = ends.findIndex((end) => end <= from);
    const lane = free === -1 ? Math.min(ends.length, MOST_LANES - 1) : free;
    ends[lane] = Math.max(ends[lane] ?? 0, to);
    of.set(promiseId, lane);
  }
  return { count: Math.max(1, ends.length), of };
}
