// Where one promise stands on its ladder: the window it hangs on, and what of it was shown already.

import type { Instant } from '../time.ts';
import { type LadderWindow, ladderWindow, opensAt, tryWasDue } from './try-window.ts';
import type { PromiseRecord, Rung, RungEntry } from './record.ts';

export interface Ladder {
  readonly record: PromiseRecord;
  /** Starts at the end of a snooze where one stood in for the window's own start. */
  readonly window: LadderWindow;
  /** The instant its rungs hang on: the window's start, the next try's, or the end of a snooze. */
  readonly anchor: Instant;
  readonly resumesAfterSnooze: boolean;
  /** Nothing is said before, unless the promise was due already and somebody set the clock back (I8). */
  readonly opensAt: Instant;
  readonly wasDue: boolean;
  /** What was shown or passed over since it hangs here, oldest first; what was quiet on a call counts while one lasts. */
  readonly log: readonly RungEntry[];
}

/** Meaningful for open promises. `isOnCall`: somebody is on the line and must not be disturbed. */
export function ladderOf(record: PromiseRecord, isOnCall: boolean): Ladder {
  const window = ladderWindow(record);
  const { snoozedUntil, nextTryAt } = record;
  const resumes = snoozedUntil !== null && snoozedUntil > window.start;
  const anchor = resumes ? snoozedUntil : window.start;
  return {
    record,
    window: { start: anchor, due: window.due },
    anchor,
    resumesAfterSnooze: resumes,
    opensAt: opensAt(record),
    wasDue: nextTryAt === null ? record.firstDueAt !== null : tryWasDue(record),
    log: record.rungLog.filter((entry) => entry.anchor === anchor && (isOnCall || entry.outcome !== 'quietOnCall')),
  };
}

/** Somebody could see it: not quiet on a call, and not passed over for a louder one. */
export function wasShown({ outcome }: RungEntry): boolean {
  return outcome !== 'quietOnCall' && outcome !== 'overtaken';
}

/** The last showing of a rung; undefined when it was not shown. */
export function showingOf({ log }: Ladder, rung: Rung): RungEntry | undefined {
  return log.filter((entry) => entry.rung === rung && wasShown(entry)).at(-1);
}

/**
 * The showing from which the window on top counts: its own rung, or an earlier one whose toast was refused, or a summary,
 * which both brought the window up at once.
 */
export function windowShowing({ log }: Ladder): RungEntry | undefined {
  return log.filter(({ rung, outcome }) => BROUGHT_UP[rung]?.includes(outcome)).at(-1);
}

const BROUGHT_UP: { readonly [Name in Rung]?: readonly RungEntry['outcome'][] } = {
  due: ['window', 'summary'],
  repeat: ['window', 'summary'],
  window: ['accepted', 'failed', 'window', 'summary'],
};

/** Whether somebody reacted at or after this moment. */
export function reactedSince({ record }: Ladder, moment: Instant): boolean {
  return record.reactedAt !== null && record.reactedAt >= moment;
}
