// The checks of the guard as a table (c.5, 000-17). All of them run; a further check is a further row.

import type { Instant } from '../time.ts';
import { checkAhead } from './checks/ahead.ts';
import { checkCallingHours } from './checks/calling-hours.ts';
import { checkCapacity } from './checks/capacity.ts';
import { checkClockChange } from './checks/clock-change.ts';
import { checkDayOffThere } from './checks/day-off-there.ts';
import { checkDoNotCall, checkTheirLimit } from './checks/their-limits.ts';
import { checkHelper } from './checks/helper.ts';
import { checkMoves } from './checks/moves.ts';
import { checkNumber } from './checks/number.ts';
import { checkOverlap } from './checks/overlap.ts';
import { checkShift } from './checks/shift.ts';
import { checkZone } from './checks/zone.ts';
import type { Outlook } from './outlook.ts';
import type { CheckNumber, Finding } from './report.ts';

export interface Check {
  readonly check: CheckNumber;
  /** What its answer hangs on. Only what hangs on the time decides whether another time is safe. */
  readonly hangsOn: 'time' | 'timeThere' | 'person';
  /** `calls`: asked only of promises to ring. What is only due, such as a refund, hangs on the agent's own time. */
  readonly of: 'every promise' | 'calls';
  readonly find: (outlook: Outlook, dueAt: Instant) => readonly Finding[];
}

/** Costly ones last: the search for a safe time stops at the first finding. */
export const CHECKS: readonly Check[] = [
  { check: 1, hangsOn: 'time', of: 'every promise', find: checkAhead },
  // At every time the same, so that no other time is offered.
  { check: 6, hangsOn: 'time', of: 'calls', find: checkDoNotCall },
  { check: 1, hangsOn: 'person', of: 'every promise', find: checkNumber },
  { check: 2, hangsOn: 'time', of: 'every promise', find: checkShift },
  { check: 3, hangsOn: 'time', of: 'every promise', find: checkOverlap },
  { check: 4, hangsOn: 'time', of: 'every promise', find: checkCapacity },
  { check: 9, hangsOn: 'time', of: 'calls', find: checkHelper },
  { check: 5, hangsOn: 'timeThere', of: 'calls', find: checkCallingHours },
  { check: 8, hangsOn: 'timeThere', of: 'calls', find: checkDayOffThere },
  { check: 6, hangsOn: 'timeThere', of: 'calls', find: checkTheirLimit },
  { check: 7, hangsOn: 'person', of: 'calls', find: checkZone },
  { check: 11, hangsOn: 'person', of: 'calls', find: checkMoves },
  { check: 10, hangsOn: 'time', of: 'every promise', find: checkClockChange },
];

/** What one check says of a due time; nothing where it does not apply to this kind of promise. */
export function findingsOf({ of, find }: Check, outlook: Outlook, dueAt: Instant): readonly Finding[] {
  return of === 'calls' && outlook.facts.kind === 'action' ? [] : find(outlook, dueAt);
}
