// Check 5: nobody is rung outside the calling hours where they are, unless they asked for it.

import { type Instant, wallMoment, type ZoneId } from '../../time.ts';
import { callingHours, callingSpansOn } from '../calling-hours.ts';
import type { Outlook } from '../outlook.ts';
import type { Finding } from '../report.ts';

export function checkCallingHours(outlook: Outlook, dueAt: Instant): readonly Finding[] {
  const { callingHours: hours, customerZone: zone, facts } = outlook;
  if (hours === null || zone === null || hours.covering(dueAt) !== null) return [];
  const result = facts.customerAsked ? 'warn' : 'refuse';
  return [{ check: 5, result, code: 'outsideCallingHours', values: { dueAt, zone, hours: hoursThatDay(dueAt, zone) } }];
}

function hoursThatDay(dueAt: Instant, zone: ZoneId): { from: string; until: string } | null {
  const spans = callingSpansOn(callingHours(), wallMoment(dueAt, zone).day, zone);
  const [first] = spans;
  const last = spans.at(-1);
  return first === undefined || last === undefined ? null : { from: first.from, until: last.until };
}
