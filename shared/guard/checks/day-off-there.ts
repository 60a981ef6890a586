// Check 8: on a public holiday or a weekend there, people may not want a call about work.

import type { Instant } from '../../time.ts';
import type { Outlook } from '../outlook.ts';
import type { Finding } from '../report.ts';

export function checkDayOffThere({ there }: Outlook, dueAt: Instant): readonly Finding[] {
  const dayOff = there?.daysOff.covering(dueAt) ?? null;
  if (there === null || dayOff === null) return [];
  const values = { dueAt, zone: there.zone, holiday: dayOff.holiday };
  return [{ check: 8, result: 'warn', code: 'dayOffThere', values }];
}
