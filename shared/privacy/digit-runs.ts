// Digits as people write a long number: in groups, with something between them. A chain is what may be one number.

import { asciiDigits } from '../digits.ts';

/** Digits with nothing between them; `from` and `to` are places in the text, `digits` are 0 to 9. */
export interface DigitGroup {
  readonly from: number;
  readonly to: number;
  readonly digits: string;
}

/** Groups with only separators between them. */
export interface DigitChain {
  readonly groups: readonly DigitGroup[];
  /** A `+` stands right before it. */
  readonly isInternational: boolean;
}

const DIGITS = /\p{Nd}+/gu;
const PLUS_BEHIND = /[+＋]\s?\(?$/u;
/** Nobody sees them, so any number of them counts for nothing. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
/** Space of every width, line break, dash, dot, slash; at most three, as in ` - `. */
const SEPARATORS = /^[\s\p{Pd}\u2212./\uff0e\uff0f\u00b7]{1,3}$/u;
/** More between two groups is not read: no separator is so long. */
const FARTHEST = 60;

/** All chains of a text, in order. One walk over it. */
export function digitChains(text: string): readonly DigitChain[] {
  const chains: { groups: DigitGroup[]; isInternational: boolean }[] = [];
  let end = 0;
  for (const match of text.matchAll(DIGITS)) {
    const from = match.index ?? 0;
    const group = { from, to: from + match[0].length, digits: asciiDigits(match[0]) };
    const last = chains.at(-1);
    if (last !== undefined && isBetween(text, end, from)) last.groups.push(group);
    else chains.push({ groups: [group], isInternational: PLUS_BEHIND.test(text.slice(Math.max(0, from - 3), from)) });
    end = group.to;
  }
  return chains;
}

function isBetween(text: string, from: number, to: number): boolean {
  if (to - from > FARTHEST) return false;
  const seen = text.slice(from, to).replace(UNSEEN, '');
  return seen === '' || SEPARATORS.test(seen);
}
