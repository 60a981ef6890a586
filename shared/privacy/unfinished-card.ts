// A long number that is still being typed: until it is seen to be no card, most of it stays in the window, so that the
// journal never has the first part of a card whose last four digits it is about to get.

import { LONGEST_CARD, mayBecomeCard } from './card-brands.ts';
import { type DigitGroup, digitChains } from './digit-runs.ts';
import type { Span } from './no-cards.ts';

/** What may be known of a card in any case (PCI DSS 3.4.1 allows the first eight): telephone numbers are saved at once. */
const KNOWN = 8;
/** A card with separators is shorter. */
const REACH = 120;
/** Between the last digit and the caret: whoever types anything else is done with the number. */
const PAUSE = /^[\s\p{Pd}./]{0,3}$/u;

/** The digits of it that stay here for now; null when no such number stands right before the caret. */
export function unfinishedCard(text: string, caret: number): Span | null {
  const start = Math.max(0, caret - REACH);
  const before = text.slice(start, caret);
  const chain = digitChains(before).at(-1);
  const last = chain?.groups.at(-1);
  if (chain === undefined || last === undefined || chain.isInternational || !PAUSE.test(before.slice(last.to)))
    return null;
  const groups = chain.groups.slice(-LONGEST_CARD);
  for (let first = 0; first < groups.length; first += 1) {
    const span = heldOf(before, groups.slice(first));
    if (span !== null) return { from: start + span.from, to: start + span.to };
  }
  return null;
}

function heldOf(text: string, groups: readonly DigitGroup[]): Span | null {
  const digits = groups.map((group) => group.digits).join('');
  if (digits.length <= KNOWN || digits.length >= LONGEST_CARD || !mayBecomeCard(digits)) return null;
  const places = groups.flatMap(({ from, to }) =>
    [...text.slice(from, to)].reduce<number[]>((all, digit) => [...all, (all.at(-1) ?? from) + digit.length], []),
  );
  const from = places[KNOWN - 1];
  const to = groups.at(-1)?.to;
  return from === undefined || to === undefined ? null : { from, to };
}
