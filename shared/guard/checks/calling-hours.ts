// Check 5: nobody is rung outside the calling hours where they are, unless they asked for it.

import type { Instant } from '../../time.ts';
import type { Outlook } from '../outlook.ts';
import type { Finding } from '../report.ts';

export function checkCallingHours(outlook: Outlook, dueAt: Instant): readonly Finding[] {
  const { callingHours: hours, customerZone: zone, facts } = outlook;
  if (hours === null || zone === null || hours.covering(dueAt) !== null) return [];
  const result = facts.customerAsked ? 'warn' : 'refuse';
  return [{ check: 5, result, code: 'outsideCallingHours', values: { dueAt, zone } }];
}
