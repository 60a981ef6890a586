// What the promise bar is filled with before anybody touches it.

import type { Call, Notes } from '../call/record.ts';
import { gistOf } from '../call/summary.ts';
import type { Customer } from '../customer/record.ts';
import type { OpenCall } from '../desk/desk.ts';
import type { PersonId } from '../ids.ts';
import type { PhoneNumber } from '../phone/number.ts';
import type { PromiseCause } from '../promise/record.ts';

/** What fits a rail row and a reminder; the rest is in the notes. */
const LONGEST_ABOUT = 80;

/** The first words of the Reason line, else of the first line, cut at a word; empty while nothing is written. */
export function aboutFromNotes(notes: Notes | null): string {
  const gist = notes === null ? '' : gistOf(notes);
  if (gist.length <= LONGEST_ABOUT) return gist;
  const cut = gist.slice(0, LONGEST_ABOUT + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), 1));
}

/** What a cause may be read from besides the call. */
export interface CauseFacts {
  /** A needed row of the checklist says No. */
  readonly isStopped: boolean;
  /** The customer asked for the time. */
  readonly customerAsked: boolean;
}

/**
 * 000-03: the cause of the latest option or escalation; missing authority where a limit stops the call; their wish where
 * they asked for the time; else something is not known yet. A default only: one key changes it.
 */
export function causeFromCall(call: Call | null, { isStopped, customerAsked }: CauseFacts): PromiseCause {
  const steps = [
    ...(call?.options ?? []).map(({ at, cause }) => ({ at, cause })),
    ...(call?.escalations ?? []).map(({ at, tag }) => ({ at, cause: tag })),
  ];
  const [latest] = steps.sort((a, b) => b.at - a.at);
  if (latest !== undefined) return latest.cause;
  if (isStopped) return 'authority';
  return customerAsked ? 'customersWish' : 'informationPending';
}

/** Check 9: the expert or supervisor whose step of the case is open; null when nobody is being asked. */
export function helperOfCall(open: OpenCall | null): PersonId | null {
  const waiting = (open?.case?.steps ?? []).filter(({ endedAt }) => endedAt === null);
  for (const step of waiting) if ('personId' in step && step.personId !== null) return step.personId;
  return null;
}

/** The number they call from, else the first one known of them (000-16). */
export function numberToRing(call: Call | null, customer: Customer | null): PhoneNumber | null {
  const caller = call?.customerId === (customer?.id ?? null) ? (call?.number ?? null) : null;
  return caller ?? customer?.numbers[0] ?? null;
}
