// Which finished calls a customer had, in brief, kept beside the customer: so that a caller's last calls are found, and
// counted, without reading any other day.

import { z } from 'zod';
import type { Call } from '../call/record.ts';
import { CallId, CustomerId } from '../ids.ts';
import { CalendarDay, Instant } from '../time.ts';

/** One finished call of a customer. Persisted. */
export const Visit = z.strictObject({
  customerId: CustomerId,
  callId: CallId,
  /** The day whose file holds the call. */
  day: CalendarDay,
  at: Instant,
  answered: z.boolean(),
});
export type Visit = z.infer<typeof Visit>;

/** Null for a call that is not finished, or with nobody. */
export function visitOf(call: Call): Visit | null {
  const { id: callId, customerId, day } = call;
  if (customerId === null || day === null) return null;
  const at = call.ringingAt ?? call.answeredAt ?? call.endedAt ?? call.finishedAt ?? (0 as Instant);
  return { customerId, callId, day, at, answered: call.answeredAt !== null };
}

/** Newest first. */
export function byTime(a: Visit, b: Visit): number {
  return b.at - a.at || (a.callId < b.callId ? -1 : 1);
}
