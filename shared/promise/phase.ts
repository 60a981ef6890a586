// Where an open promise stands on the clock: computed from what is stored, never scheduled. Definition: reminders.md (b).

import { type Instant, MINUTE_MS, plus } from '../time.ts';
import type { PromiseRecord } from './record.ts';
import { type LadderWindow, ladderWindow, tryWasDue, waitsForTry } from './try-window.ts';

/** Only while `open`. Words in the UI: later, soon, DUE, LATE (c.11). */
export type PromisePhase = 'scheduled' | 'dueSoon' | 'due' | 'overdue';

export interface PhaseNow {
  readonly phase: PromisePhase;
  /** The next instant at which the answer is another one; null when only an act can change it. */
  readonly changesAt: Instant | null;
}

/** The row turns *soon* this long before its window. */
export const SOON_MS = 10 * MINUTE_MS;

/**
 * The phase at `now`, exact to the millisecond: `dueSoon` at the window's start − 10 min, `due` at its start,
 * `overdue` 1 ms after its end. A clock set back may turn overdue into due again, never below due once it was due.
 * Meaningful for open promises; the status is not asked.
 */
export function phaseOf(record: PromiseRecord, now: Instant): PhaseNow {
  const starts = phaseStarts(phaseWindow(record));
  const byClock = starts.filter(({ from }) => now >= from).at(-1)?.phase ?? 'scheduled';
  const phase = isBelowDue(byClock) && wasDue(record) ? 'due' : byClock;
  const after = starts.findIndex((start) => start.phase === phase) + 1;
  return { phase, changesAt: starts[after]?.from ?? null };
}

/** Once due, stays due: for the promise itself by `firstDueAt`, for a next try by the rungs it was shown with. */
function wasDue(record: PromiseRecord): boolean {
  return waitsForTry(record) ? tryWasDue(record) : record.firstDueAt !== null;
}

/** A try made after `dueAt` does not hide the lateness: then the stored window goes on deciding. */
function phaseWindow(record: PromiseRecord): LadderWindow {
  return waitsForTry(record) ? ladderWindow(record) : { start: record.windowStart, due: record.dueAt };
}

function phaseStarts({
  start,
  due,
}: LadderWindow): readonly { readonly phase: PromisePhase; readonly from: Instant }[] {
  return [
    { phase: 'dueSoon', from: plus(start, -SOON_MS) },
    { phase: 'due', from: start },
    { phase: 'overdue', from: plus(due, 1) },
  ];
}

function isBelowDue(phase: PromisePhase): boolean {
  return phase === 'scheduled' || phase === 'dueSoon';
}
