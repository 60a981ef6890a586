// Finds payment card numbers in what people write, and says what is to stand in their place: only the last four digits
// stay (PCI DSS 3.3). A number split by words is not found.
//
//   text → chains of digits → windows of 14 to 19 that are of a brand and pass the check digit → edits

import { isOfSomeBrand, LONGEST_CARD, passesLuhn, SHORTEST_CARD } from './card-brands.ts';
import { type DigitChain, type DigitGroup, digitChains } from './digit-runs.ts';
import { otherNumbers, type Span } from './no-cards.ts';

/** `from` to `to` of the text becomes `insert`. Never across a line break. */
export interface Edit extends Span {
  readonly insert: string;
}

export interface CardSearch {
  /** Digits that are known to be a telephone number: never touched. */
  readonly spared?: readonly string[];
  /** Told once for every number that is tried: what the work is. */
  readonly onTry?: () => void;
}

export const HIDDEN = '••••';
const KEPT = 4;
/** E.164: a number behind a `+` is a telephone number up to here. */
const LONGEST_PHONE = 15;

/** What hides every card number of a text, in order and without overlaps. */
export function cardEdits(text: string, search: CardSearch = {}): readonly Edit[] {
  const chains = digitChains(text).filter(mayHoldCard);
  if (chains.length === 0) return [];
  return withoutOthers(chains, otherNumbers(text)).flatMap(({ groups }) =>
    hiddenSpans(groups, search).flatMap((digits) => editsOf(text, digits)),
  );
}

function mayHoldCard({ groups, isInternational }: DigitChain): boolean {
  const length = groups.reduce((sum, { digits }) => sum + digits.length, 0);
  return length >= (isInternational ? LONGEST_PHONE + 1 : SHORTEST_CARD);
}

/** Chains end where a date or an account stands. Both lists are in order, so one walk is enough. */
function withoutOthers(chains: readonly DigitChain[], others: readonly Span[]): readonly DigitChain[] {
  if (others.length === 0) return chains;
  let next = 0;
  const isOther = (group: DigitGroup): boolean => {
    while ((others[next]?.to ?? Number.POSITIVE_INFINITY) <= group.from) next += 1;
    return (others[next]?.from ?? Number.POSITIVE_INFINITY) < group.to;
  };
  return chains.flatMap(({ groups, isInternational }) => {
    const parts: DigitGroup[][] = [[]];
    for (const group of groups) {
      if (isOther(group)) parts.push([]);
      else parts.at(-1)?.push(group);
    }
    return parts.map((part) => ({ groups: part, isInternational }));
  });
}

/** For each card, or several that overlap, its groups: without a gap, in order. */
function hiddenSpans(groups: readonly DigitGroup[], search: CardSearch): readonly (readonly DigitGroup[])[] {
  const spans: (readonly DigitGroup[])[] = [];
  for (let start = 0; start < groups.length; start += 1) {
    const end = endOfOverlap(groups, start, search);
    if (end === null) continue;
    spans.push(groups.slice(start, end + 1));
    start = end;
  }
  return spans;
}

/** The last group of a card that begins at `start`, and of whatever card begins before it ends. */
function endOfOverlap(groups: readonly DigitGroup[], start: number, search: CardSearch): number | null {
  let end = windowEnd(groups, start, search);
  if (end === null) return null;
  let next = start + 1;
  for (;;) {
    while (next <= end) {
      end = Math.max(end, windowEnd(groups, next, search) ?? end);
      next += 1;
    }
    // The digits that stay stand at the front of what follows, and may begin a card with it.
    const { at, digits } = keptBefore(groups, end);
    const beyond = windowEnd(groups, at, search, digits);
    if (beyond === null || beyond <= end) return end;
    end = beyond;
  }
}

/** The group in which the digits that stay begin, and those of them that stand in it. */
function keptBefore(groups: readonly DigitGroup[], end: number): { readonly at: number; readonly digits: string } {
  let missing = KEPT;
  for (let at = end; ; at -= 1) {
    const digits = groups[at]?.digits ?? '';
    if (digits.length >= missing || at === 0) return { at, digits: digits.slice(-missing) };
    missing -= digits.length;
  }
}

/** The longest card from the group at `start`, which may be shortened to `begin`; null when there is none. */
function windowEnd(
  groups: readonly DigitGroup[],
  start: number,
  { spared = [], onTry }: CardSearch,
  begin: string = groups[start]?.digits ?? '',
): number | null {
  let found: number | null = null;
  let digits = begin;
  for (let end = start; digits.length <= LONGEST_CARD; ) {
    if (digits.length >= SHORTEST_CARD) {
      onTry?.();
      if (isCard(digits) && !spared.includes(digits)) found = end;
    }
    end += 1;
    const next = groups[end];
    if (next === undefined) break;
    digits += next.digits;
  }
  return found;
}

function isCard(digits: string): boolean {
  return isOfSomeBrand(digits) && passesLuhn(digits);
}

/** One edit for each line that a card stands in. The last four digits stay as they were written. */
function editsOf(text: string, groups: readonly DigitGroup[]): readonly Edit[] {
  const places = groups.flatMap((group) => placesOf(text, group));
  const firstKept = places.length - KEPT;
  const edits: Edit[] = [];
  let first = 0;
  places.forEach(({ from, to }, index) => {
    const after = places[index + 1];
    if (after !== undefined && !text.slice(to, after.from).includes('\n')) return;
    const kept = places.slice(Math.max(first, firstKept), index + 1);
    if (first < firstKept) edits.push({ from: places[first]?.from ?? from, to, insert: hidden(text, kept) });
    first = index + 1;
  });
  return edits;
}

function placesOf(text: string, { from, to }: DigitGroup): readonly Span[] {
  let at = from;
  return [...text.slice(from, to)].map((digit) => {
    const place = { from: at, to: at + digit.length };
    at = place.to;
    return place;
  });
}

function hidden(text: string, kept: readonly Span[]): string {
  const shown = kept.map(({ from, to }) => text.slice(from, to)).join('');
  return shown === '' ? HIDDEN : `${HIDDEN} ${shown}`;
}
