// What a word that is said nowhere may have meant, of all the words there are.

import { says } from '../docs.ts';
import { createGuess, meantOf } from '../slips.ts';
import type { Term } from '../terms.ts';
import type { Crowd } from './crowd.ts';
import type { Months } from './months.ts';
import type { People } from './people.ts';
import { textAt } from './text-list.ts';
import { sizeOf, type WordIndex, wordsFrom } from './word-index.ts';

export function createSayings(months: Months, crowd: Crowd, people: People) {
  const indexes = (): readonly WordIndex[] => [...months.all().map(({ segment }) => segment.words), people.words];
  const others = () => [...months.calls().values(), ...crowd.changed().values()].filter((doc) => doc !== null);
  return {
    isSaid(term: Term): boolean {
      if (term.kind === 'number') return true;
      return (
        indexes().some((index) => sizeOf(index, wordsFrom(index, term.word)) > 0) ||
        others().some((doc) => says(doc, term))
      );
    },
    likeliest(typed: string): string | null {
      const guess = createGuess();
      // The first letter of a slip is right, so the other words need no look.
      const first = [...typed][0] ?? '';
      for (const index of indexes()) {
        const { from, to } = wordsFrom(index, first);
        for (let word = from; word < to; word += 1) {
          const times = sizeOf(index, { from: word, to: word + 1 });
          for (const meant of meantOf(typed, textAt(index.words, word))) guess.hear(meant, times);
        }
      }
      for (const { words } of others()) {
        for (const word of words) for (const meant of meantOf(typed, word)) guess.hear(meant, 1);
      }
      return guess.likeliest();
    },
  };
}
