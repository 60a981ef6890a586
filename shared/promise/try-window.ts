// The window the ladder and the phases work with: the stored one, or while a next try is planned that try's own.

import { type Instant, MINUTE_MS, plus } from '../time.ts';
import type { PromiseRecord } from './record.ts';

export interface LadderWindow {
  /** The call is right from here. */
  readonly start: Instant;
  /** The last moment that is not late. */
  readonly due: Instant;
}

/** A next try stands this long. */
const TRY_WINDOW_MS = 15 * MINUTE_MS;
/** Nobody is rung for what they said a breath ago. */
const BREATH_MS = MINUTE_MS;

/**
 * From when the ladder may ring, and the last moment before *late*. Without a next try the stored window, opened one
 * minute after promising at the earliest. With one it runs from `nextTryAt` for 15 minutes, and never ends before the
 * stored `dueAt`: nobody is late before the moment the customer was told.
 */
export function ladderWindow(record: PromiseRecord): LadderWindow {
  const { windowStart, dueAt, nextTryAt } = record;
  if (nextTryAt !== null) return { start: nextTryAt, due: later(plus(nextTryAt, TRY_WINDOW_MS), dueAt) };
  return { start: later(windowStart, opensAt(record)), due: dueAt };
}

/**
 * The first moment at which the ladder may speak of this promise at all. A next try is never before it, unless the clock
 * was set back behind the moment of promising (I8).
 */
export function opensAt({ madeAt, dueAt, nextTryAt }: PromiseRecord): Instant {
  const breath = plus(madeAt, BREATH_MS);
  const opens = breath < dueAt ? breath : dueAt;
  return nextTryAt !== null && nextTryAt < opens ? nextTryAt : opens;
}

/**
 * Whether a next try stands in for the promise itself: one is planned, and the first try began in time. Until that next
 * try is missed the row says "tried on time, next 15:20" instead of LATE.
 */
export function waitsForTry(record: PromiseRecord): boolean {
  return record.nextTryAt !== null && record.attempts.some((attempt) => attempt.at <= record.dueAt);
}

/** Whether the next try has been rung for: once due, it stays due, wherever the clock is moved. */
export function tryWasDue(record: PromiseRecord): boolean {
  const start = record.nextTryAt;
  return start !== null && record.rungLog.some((entry) => entry.anchor >= start && entry.rung !== 'advance');
}

function later(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}
