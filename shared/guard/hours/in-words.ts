// Calling hours in words: from when until when, whose they are, and that they are no legal advice.

import { listInWords } from '../../copy/lists.ts';
import type { Words } from '../../copy/words.ts';
import type { CallingHoursSpan } from './choice.ts';
import type { AppliedHours } from './which.ts';

/** `10:00 to 13:00 and 14:00 to 20:00`. */
export function hoursInWords(spans: readonly CallingHoursSpan[], words: Words): string {
  return listInWords(spans.map(({ from, until }) => words('guard.hours.span', { from, until })));
}

/** `Australia, after donotcall.gov.au: courtesy default, not legal advice`. */
export function whoseHours(
  { id, state, source, strength, isEdited }: Pick<AppliedHours, 'id' | 'state' | 'source' | 'strength' | 'isEdited'>,
  words: Words,
): string {
  const name = state ?? words(`guard.hours.${id}`);
  const label = words(strength === 'unverified' ? 'guard.hours.unverified' : 'guard.hours.label');
  return isEdited ? words('guard.hours.yours', { name, label }) : words('guard.hours.from', { name, source, label });
}
