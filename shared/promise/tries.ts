// When to try again after nobody answered (reminders.md (b) "Next try"): at most three tries.

import { HOUR_MS, ceilToMinutes, type Instant, MINUTE_MS, plus, wallMoment, type ZoneId } from '../time.ts';
import type { PromiseRecord } from './record.ts';

export const MOST_TRIES = 3;

/** Second try: half an hour after the first began. */
const SECOND_TRY_MS = 30 * MINUTE_MS;
/** "Later the same day": two hours on, our choice; people who missed two calls are seldom free within the hour. */
const THIRD_TRY_MS = 2 * HOUR_MS;
const FULL_MINUTES = 5;

/**
 * The next try to propose once the attempt that began at `attemptBeganAt` found nobody, on a full five minutes of the
 * agent's clock. `record` is the promise before that attempt is recorded. Null after the third try, or when the third
 * would fall on another day: then a new time must be agreed. Never before the window. The guard still has its say.
 */
export function proposeNextTry(record: PromiseRecord, attemptBeganAt: Instant, zone: ZoneId): Instant | null {
  const tries = record.attempts.length + 1;
  if (tries >= MOST_TRIES) return null;
  const wait = tries === 1 ? SECOND_TRY_MS : THIRD_TRY_MS;
  const earliest = Math.max(plus(attemptBeganAt, wait), record.windowStart) as Instant;
  const next = ceilToMinutes(earliest, FULL_MINUTES, zone);
  const isSameDay = wallMoment(next, zone).day === wallMoment(attemptBeganAt, zone).day;
  return tries === 1 || isSameDay ? next : null;
}
