// Check 3: two promises closer than one call and its buffer are tight, three cannot be kept.

import { type Instant, MINUTE_MS } from '../../time.ts';
import { callMinutes, slotMinutes } from '../facts.ts';
import type { Outlook } from '../outlook.ts';
import type { Finding } from '../report.ts';

export function checkOverlap({ facts, taken }: Outlook, dueAt: Instant): readonly Finding[] {
  const room = slotMinutes(facts) * MINUTE_MS;
  const near = taken.filter(({ at }) => Math.abs(at - dueAt) < room);
  const [nearest] = [...near].sort((a, b) => Math.abs(a.at - dueAt) - Math.abs(b.at - dueAt));
  if (nearest === undefined) return [];
  const result = near.length === 1 ? 'warn' : 'refuse';
  return [
    {
      check: 3,
      result,
      code: 'overlaps',
      values: { ...nearest, callMinutes: callMinutes(facts), more: near.length - 1 },
    },
  ];
}
