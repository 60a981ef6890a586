// "6 minutes past your promise to Dana": how late, in the largest unit that stays exact enough to say.

import { minutesPast, spanInWords } from '../copy/format.ts';
import { words } from '../copy/words.ts';
import { type Instant, MINUTE_MS } from '../time.ts';
import type { PromiseRecord } from './record.ts';

const MINUTES_A_DAY = 24 * 60;

/** Counted from the stored `dueAt`, also when a next try was missed. Never less than one minute. */
export function lateTitle(promise: PromiseRecord, who: string, now: Instant): string {
  const n = minutesPast(promise.dueAt, now);
  if (n < 60) return words('notice.late.minutes', { n, who });
  if (n < MINUTES_A_DAY) return words('notice.late.hours', { span: spanInWords(n * MINUTE_MS), who });
  return words('notice.late.days', { n: Math.floor(n / MINUTES_A_DAY), who });
}
