// What was typed into a search, as terms that must all be found, in any order.

import { type TextWord, wordsIn } from './text-words.ts';

/**
 * A `word` is found where a word begins with it. A `number` is found where a telephone number holds `digits`, or where
 * a text has a number that begins with `joined`, or words that begin with each of `words`.
 */
export type Term =
  | { readonly kind: 'word'; readonly word: string }
  | {
      readonly kind: 'number';
      readonly digits: string;
      readonly joined: string;
      readonly words: readonly string[];
      readonly isAbroad: boolean;
    };

/** Fewer digits are in every number. */
const SHORTEST_PART = 3;
const BETWEEN_DIGITS = /^[\s().\-/]*$/;

/** Neighbouring digits are one number, whatever stands between them: `+44 (0)20 7946` is `00 44 20 7946`. */
export function termsOf(text: string): readonly Term[] {
  const plain = text.normalize('NFKC');
  const groups: TextWord[][] = [];
  for (const word of wordsIn(plain)) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    const isNext = before !== undefined && isDigits(before) && isDigits(word);
    if (isNext && BETWEEN_DIGITS.test(plain.slice(before.to, word.from))) last?.push(word);
    else groups.push([word]);
  }
  return groups.flatMap((group) => termsOfGroup(plain, group));
}

/** What to mark where the terms were found: see `marksIn`. */
export function markedBy(terms: readonly Term[]): readonly string[] {
  return [...new Set(terms.flatMap((term) => (term.kind === 'word' ? [term.word] : markedByNumber(term))))];
}

/** The terms as a text that would find the same. */
export function textOfTerms(terms: readonly Term[]): string {
  return terms.map((term) => (term.kind === 'word' ? term.word : (markedByNumber(term)[0] ?? ''))).join(' ');
}

function markedByNumber({ joined, words, isAbroad }: Extract<Term, { kind: 'number' }>): readonly string[] {
  return [isAbroad ? `+${joined.replace(/^00/, '')}` : joined, ...(words.length > 1 ? words : [])];
}

function termsOfGroup(text: string, group: readonly TextWord[]): readonly Term[] {
  const [first] = group;
  if (first === undefined) return [];
  const hasPlus = isDigits(first) && /\+\s*\(?\s*$/.test(text.slice(0, first.from));
  const isAbroad = hasPlus || first.word.startsWith('00');
  const words = group.filter((word) => !(isAbroad && isZeroInBrackets(text, word))).map(({ word }) => word);
  const joined = words.join('');
  const isNumber = isDigits(first) && joined.length >= SHORTEST_PART;
  if (!isNumber) return words.map((word) => ({ kind: 'word', word }));
  return [{ kind: 'number', digits: hasPlus ? `00${joined}` : joined, joined, words, isAbroad }];
}

function isDigits({ word }: TextWord): boolean {
  return /^\d+$/.test(word);
}

function isZeroInBrackets(text: string, { word, from, to }: TextWord): boolean {
  return word === '0' && text[from - 1] === '(' && text[to] === ')';
}
