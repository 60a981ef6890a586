// The only table of rungs (reminders.md (b) "The ladder"). A new rung costs a row here and its words in copy. *Decide*
// is no rung that rings: its panel stands in the window by itself (decide.ts).

import { type Instant, MINUTE_MS, plus } from '../time.ts';
import { type Ladder, reactedSince, showingOf, windowShowing } from './ladder-state.ts';
import { nagAt } from './nags.ts';
import type { Rung, RungEntry } from './record.ts';

/** What the shell does to show a rung. */
export interface Means {
  /** `urgent` stays on the desktop until somebody reacts (N4). */
  readonly toast: 'none' | 'normal' | 'urgent';
  readonly flash: boolean;
  readonly window: boolean;
  readonly sound: boolean;
}

export interface RungRow {
  readonly rung: Rung;
  /** The moment from which it is to be shown; null while nothing leads there. */
  readonly comesAt: (ladder: Ladder, now: Instant) => Instant | null;
  /** Shown again at the end of a snooze. */
  readonly againAfterSnooze: boolean;
  /** Once the promise was due its moment counts as come, wherever the clock is moved (T7). */
  readonly staysCome: boolean;
  /** Stands for a moment that has come: may be told as passed, and makes the promise due for good. */
  readonly isPassing: boolean;
  /** Gives way to a louder rung that comes within a minute of being shown, not only of its own moment. */
  readonly givesWay: boolean;
  /** More than three of these at once are told as one, also without an absence (S7). */
  readonly groups: boolean;
  readonly means: Means;
}

const REPEAT_AFTER_MS = MINUTE_MS;
const WINDOW_AFTER_MS = 3 * MINUTE_MS;

/** From the quietest to the loudest: a later row overtakes an earlier one. After *late*, nags are the loudest. */
export const RUNGS: readonly RungRow[] = [
  {
    rung: 'advance',
    comesAt: ({ window }) => plus(window.start, -5 * MINUTE_MS),
    againAfterSnooze: false,
    staysCome: false,
    isPassing: false,
    givesWay: true,
    groups: false,
    means: { toast: 'normal', flash: false, window: false, sound: false },
  },
  {
    rung: 'due',
    comesAt: ({ window }) => window.start,
    againAfterSnooze: true,
    staysCome: true,
    isPassing: true,
    givesWay: false,
    groups: false,
    means: { toast: 'urgent', flash: false, window: false, sound: true },
  },
  {
    rung: 'repeat',
    comesAt: repeatAt,
    againAfterSnooze: true,
    staysCome: false,
    isPassing: true,
    givesWay: true,
    groups: true,
    means: { toast: 'urgent', flash: true, window: false, sound: false },
  },
  {
    rung: 'window',
    comesAt: windowAt,
    againAfterSnooze: true,
    staysCome: false,
    isPassing: true,
    givesWay: true,
    groups: true,
    means: { toast: 'none', flash: false, window: true, sound: false },
  },
  {
    rung: 'nag',
    comesAt: nagAt,
    againAfterSnooze: true,
    staysCome: false,
    isPassing: true,
    givesWay: true,
    groups: true,
    means: { toast: 'urgent', flash: true, window: true, sound: true },
  },
  {
    rung: 'late',
    comesAt: ({ window }) => plus(window.due, 1),
    againAfterSnooze: true,
    staysCome: false,
    isPassing: true,
    givesWay: false,
    groups: false,
    means: { toast: 'urgent', flash: false, window: true, sound: true },
  },
];

/** The row of a rung that rings; undefined for *decide*. */
export function rungRow(rung: Rung): RungRow | undefined {
  return RUNGS.find((row) => row.rung === rung);
}

/** One minute after *due* was shown without a reaction; never where that brought the window up already. */
function repeatAt(ladder: Ladder, now: Instant): Instant | null {
  const due = unanswered(ladder);
  return due === null || due.outcome !== 'accepted' ? null : sinceShowing(due, REPEAT_AFTER_MS, now);
}

/** Three minutes after *due*; at once where the desktop could show nothing at all. */
function windowAt(ladder: Ladder, now: Instant): Instant | null {
  const due = unanswered(ladder);
  if (due === null || windowShowing(ladder) !== undefined) return null;
  return sinceShowing(due, due.outcome === 'failed' ? 0 : WINDOW_AFTER_MS, now);
}

/** The showing of *due* that nobody answered, up to *late*, which takes over from it. */
function unanswered(ladder: Ladder): RungEntry | null {
  const due = showingOf(ladder, 'due');
  if (due === undefined || showingOf(ladder, 'late') !== undefined) return null;
  return reactedSince(ladder, due.at) ? null : due;
}

/** T7: a showing that lies ahead was made before somebody set the clock back; what follows it comes now. */
export function sinceShowing({ at }: RungEntry, delayMs: number, now: Instant): Instant {
  return at > now ? now : plus(at, delayMs);
}
