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

/** 000-03: after the truthful options it is missing authority; else something is not known yet. */
export function causeFromCall(call: Call | null): PromiseCause {
  return call !== null && call.options.length > 0 ? 'authority' : 'informationPending';
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
