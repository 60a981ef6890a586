// Check 4: the calls promised for a shift fit into six tenths of the time that is left of it; the rest is for the phone.

import { type ShiftSpan, workingTimeLeft } from '../../agent/shift.ts';
import { type Instant, MINUTE_MS } from '../../time.ts';
import { slotMinutes } from '../facts.ts';
import type { Outlook } from '../outlook.ts';
import type { Finding } from '../report.ts';

/** c.5 #4: the share of free time that promises may take, in per cent so that the sums stay whole. */
const SHARE_PERCENT = 60;

export interface Capacity {
  /** Calls promised for the rest of this shift. Those already late count for the shift under way. */
  readonly promised: number;
  /** Minutes left of it without breaks. */
  readonly freeMinutes: number;
  /** Calls that fit in all before check 4 warns. */
  readonly room: number;
}

/** Asked of the shift in which a promise falls due, today's or a later one. */
export function capacityOf({ facts, taken }: Outlook, shift: ShiftSpan): Capacity {
  const isUnderWay = shift.start <= facts.now;
  const promised = taken.filter(({ at }) => at < shift.end && (isUnderWay || at >= shift.start)).length;
  const freeMinutes = workingTimeLeft(shift, facts.now) / MINUTE_MS;
  return { promised, freeMinutes, room: Math.floor((freeMinutes * SHARE_PERCENT) / (100 * slotMinutes(facts))) };
}

export function checkCapacity(outlook: Outlook, dueAt: Instant): readonly Finding[] {
  const shift = outlook.shifts.covering(dueAt);
  if (shift === null) return [];
  const { promised, freeMinutes, room } = capacityOf(outlook, shift);
  const calls = promised + 1;
  if (calls <= room) return [];
  const promisedMinutes = Math.round(calls * slotMinutes(outlook.facts));
  return [
    {
      check: 4,
      result: 'warn',
      code: 'dayIsFull',
      values: { calls, promisedMinutes, freeMinutes: Math.floor(freeMinutes) },
    },
  ];
}
