// The one snooze rule (reminders.md (b)): five minutes, twice, never past the due time, so lateness is never hidden.

import { type Instant, MINUTE_MS, plus } from '../time.ts';
import { phaseOf } from './phase.ts';
import type { PromiseRecord } from './record.ts';
import { ladderWindow } from './try-window.ts';

export const SNOOZE_MS = 5 * MINUTE_MS;
export const MOST_SNOOZES = 2;

/** Whether *Snooze 5 min* may be offered at `now`; where not, its button reads *Tell them a new time* (c.10). */
export function snoozeAllowed(record: PromiseRecord, now: Instant): boolean {
  if (record.status !== 'open' || record.snoozeCount >= MOST_SNOOZES) return false;
  const { phase } = phaseOf(record, now);
  const isNear = phase === 'dueSoon' || phase === 'due';
  return isNear && plus(now, SNOOZE_MS) <= ladderWindow(record).due;
}

/**
 * Whether a snooze is running at `now`. One that would end further away than a snooze can last was set before somebody
 * moved the clock back, and one after which something was shown has ended before: both count as over, because a clock set
 * back must not silence (I8).
 */
export function isSnoozed(record: PromiseRecord, now: Instant): boolean {
  const until = record.snoozedUntil;
  if (until === null || now >= until || until - now > SNOOZE_MS) return false;
  return !record.rungLog.some(({ anchor }) => anchor === until);
}
