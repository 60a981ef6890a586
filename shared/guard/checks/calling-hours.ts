// Check 5: nobody is rung outside the calling hours where they are, unless they asked for it.

import { type Instant, wallMoment } from '../../time.ts';
import { hoursOfDay } from '../calling-hours.ts';
import type { Outlook } from '../outlook.ts';
import type { Finding } from '../report.ts';

export function checkCallingHours({ there, facts }: Outlook, dueAt: Instant): readonly Finding[] {
  if (there === null || there.calling.covering(dueAt) !== null) return [];
  const { zone, hours } = there;
  const isHoliday = hours.notOnHolidays && (there.daysOff.covering(dueAt)?.holiday ?? null) !== null;
  const today = isHoliday ? [] : hoursOfDay(hours.spans, wallMoment(dueAt, zone).day);
  const result = facts.customerAsked ? 'warn' : 'refuse';
  return [{ check: 5, result, code: 'outsideCallingHours', values: { dueAt, zone, today, hours } }];
}
