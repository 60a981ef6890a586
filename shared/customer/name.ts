// What a customer is called: in full on the screen, short in a sentence.

import type { PhoneNumber } from '../phone/number.ts';
import { showNumber } from '../phone/parse.ts';
import type { Customer } from './record.ts';

/** Before a family name these belong to it: "Mr Ortiz" stays whole. */
const TITLES: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'sir', 'herr', 'frau']);

/** "Dana Lee"; while the name is not known, the number as shown in `country`. */
export function shownName(customer: Customer | null, number: PhoneNumber, country: string): string {
  return customer?.name ?? showNumber(number, country);
}

/** "Dana", but "J. Ortiz" and "Mr Ortiz"; the number while the name is not known. */
export function saidName(customer: Customer | null, number: PhoneNumber, country: string): string {
  const name = customer?.name ?? null;
  if (name === null) return showNumber(number, country);
  const first = name.split(/\s+/)[0] ?? name;
  const isShortened = first.endsWith('.') || [...first].length === 1;
  return isShortened || TITLES.has(first.toLowerCase()) ? name : first;
}
