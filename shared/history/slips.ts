// A slip of the fingers: one letter too many, too few, another, or two the wrong way round. Forgiven only in a word that
// is found nowhere as typed.

import type { Term } from './terms.ts';

/** In shorter words nearly everything is one slip away from something. */
const FORGIVEN = /^\p{L}{4,}$/u;

export function mayBeSlip(term: Term): term is Extract<Term, { kind: 'word' }> {
  return term.kind === 'word' && FORGIVEN.test(term.word);
}

/** One spelling that a typed word may have meant. */
export interface Meant {
  readonly spelling: string;
  readonly isWhole: boolean;
}

/**
 * What a typed word may have meant of a word that exists: the whole word or its beginning, one slip away. The first
 * letter must be right, and in a beginning the last one too: there the rest is still being typed.
 */
export function meantOf(typed: string, word: string): readonly Meant[] {
  if (word[0] !== typed[0]) return [];
  const lengths = [typed.length - 1, typed.length, typed.length + 1].filter((length) => length <= word.length);
  return lengths.flatMap((length) => {
    const spelling = word.slice(0, length);
    const isWhole = length === word.length;
    return isOneSlip(typed, spelling) && (isWhole || endsAlike(typed, spelling)) ? [{ spelling, isWhole }] : [];
  });
}

/** Gathers what a word may have meant, heard of in so many calls, and answers the likeliest. */
export function createGuess(): { hear(meant: Meant, times: number): void; likeliest(): string | null } {
  const heard = new Map<string, { isWhole: boolean; times: number }>();
  return {
    hear({ spelling, isWhole }, times) {
      const before = heard.get(spelling);
      heard.set(spelling, { isWhole: isWhole || before?.isWhole === true, times: times + (before?.times ?? 0) });
    },
    likeliest() {
      const all = [...heard].map(([spelling, { isWhole, times }]) => ({ spelling, isWhole, times }));
      all.sort(
        (a, b) => Number(b.isWhole) - Number(a.isWhole) || b.times - a.times || (a.spelling < b.spelling ? -1 : 1),
      );
      return all[0]?.spelling ?? null;
    },
  };
}

function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end += 1;
  const left = long.slice(start, long.length - end);
  if (left.length === 1) return true;
  const isSwap = short.length === long.length && left.length === 2;
  return isSwap && left[0] === short[start + 1] && left[1] === short[start];
}

function endsAlike(typed: string, spelling: string): boolean {
  const isSwap = typed.at(-1) === spelling.at(-2) && typed.at(-2) === spelling.at(-1);
  return typed.at(-1) === spelling.at(-1) || (isSwap && typed.length === spelling.length);
}

/** The terms with every word that is said nowhere replaced by what it may have meant; null when nothing changes. */
export function meantBy(
  terms: readonly Term[],
  sayings: { isSaid(term: Term): boolean; likeliest(word: string): string | null },
): readonly Term[] | null {
  const meant = terms.map((term): Term => {
    if (!mayBeSlip(term) || sayings.isSaid(term)) return term;
    const word = sayings.likeliest(term.word);
    return word === null ? term : { kind: 'word', word };
  });
  return meant.some((term, index) => term !== terms[index]) ? meant : null;
}
