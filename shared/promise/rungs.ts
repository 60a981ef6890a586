// The only table of rungs (reminders.md (b) "The ladder"). A new rung costs a row here and its words in copy.

import { type Instant, MINUTE_MS, plus } from '../time.ts';
import type { Rung } from './record.ts';
import type { LadderWindow } from './try-window.ts';

export interface RungRow {
  readonly rung: Rung;
  /** The moment from which it is to be shown. */
  readonly at: (window: LadderWindow) => Instant;
  /** Shown again at the end of a snooze. */
  readonly againAfterSnooze: boolean;
  /** Once the promise was due its moment counts as come, wherever the clock is moved (T7). */
  readonly staysCome: boolean;
  /** Stands for a moment that has come: may be told as passed, and makes the promise due for good. */
  readonly isPassing: boolean;
  /** Gives way to a louder rung that comes within a minute of being shown, not only of its own moment. */
  readonly givesWay: boolean;
  /** How the desktop is asked to show it. */
  readonly urgent: boolean;
  readonly silent: boolean;
}

/** From the quietest to the loudest: a later row overtakes an earlier one. */
export const RUNGS: readonly RungRow[] = [
  {
    rung: 'advance',
    at: ({ start }) => plus(start, -5 * MINUTE_MS),
    againAfterSnooze: false,
    staysCome: false,
    isPassing: false,
    givesWay: true,
    urgent: false,
    silent: true,
  },
  {
    rung: 'due',
    at: ({ start }) => start,
    againAfterSnooze: true,
    staysCome: true,
    isPassing: true,
    givesWay: false,
    urgent: true,
    silent: false,
  },
  {
    rung: 'late',
    at: ({ due }) => plus(due, 1),
    againAfterSnooze: true,
    staysCome: false,
    isPassing: true,
    givesWay: false,
    urgent: true,
    silent: false,
  },
];

/** The row of a rung that is shown; undefined for one that is named but not shown yet. */
export function rungRow(rung: Rung): RungRow | undefined {
  return RUNGS.find((row) => row.rung === rung);
}
