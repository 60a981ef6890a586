// Check 1, the time: a promise lies ahead.

import type { Instant } from '../../time.ts';
import type { Outlook } from '../outlook.ts';
import type { Finding } from '../report.ts';

export function checkAhead({ facts }: Outlook, dueAt: Instant): readonly Finding[] {
  return dueAt > facts.now ? [] : [{ check: 1, result: 'refuse', code: 'notAfterNow', values: { dueAt } }];
}
