// The checks of the guard as a table (c.5, 000-17). All of them run; a further check is a further row.

import type { Instant } from '../time.ts';
import { checkAhead } from './checks/ahead.ts';
import { checkCallingHours } from './checks/calling-hours.ts';
import { checkCapacity } from './checks/capacity.ts';
import { checkClockChange } from './checks/clock-change.ts';
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
  readonly find: (outlook: Outlook, dueAt: Instant) => readonly Finding[];
}

/** Costly ones last: the search for a safe time stops at the first finding. */
export const CHECKS: readonly Check[] = [
  { check: 1, hangsOn: 'time', find: checkAhead },
  { check: 1, hangsOn: 'person', find: checkNumber },
  { check: 2, hangsOn: 'time', find: checkShift },
  { check: 3, hangsOn: 'time', find: checkOverlap },
  { check: 4, hangsOn: 'time', find: checkCapacity },
  { check: 5, hangsOn: 'timeThere', find: checkCallingHours },
  { check: 7, hangsOn: 'person', find: checkZone },
  { check: 10, hangsOn: 'time', find: checkClockChange },
];
