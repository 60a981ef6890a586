// Check 6: what the customer asked of us. Who wants no calls gets none, on any of their numbers (003-34), and nobody is
// rung earlier in the day than they allow. No reason passes it.

import { type Instant, wallMoment } from '../../time.ts';
import type { Outlook } from '../outlook.ts';
import type { Finding } from '../report.ts';

export function checkDoNotCall({ facts: { customer } }: Outlook): readonly Finding[] {
  return customer?.doNotCall === true ? [{ check: 6, result: 'refuse', code: 'doNotCall', values: {} }] : [];
}

export function checkTheirLimit({ facts, there }: Outlook, dueAt: Instant): readonly Finding[] {
  const notBefore = facts.customer?.notBefore ?? null;
  if (notBefore === null || there === null || wallMoment(dueAt, there.zone).time >= notBefore) return [];
  return [{ check: 6, result: 'refuse', code: 'beforeTheirLimit', values: { dueAt, zone: there.zone, notBefore } }];
}
