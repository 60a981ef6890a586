// What is looked for: the beginnings of two words that somebody did write down, and numbers that did call.

import { generateHistory } from '../../support/generated-history.ts';
import { type Chance, chanceFrom } from '../../support/history/chance.ts';
import { searchable, wantedOf } from './history.ts';

const SEED = 7;
const SHORTEST = 2;

/** Two words of one call's text each, whole or cut as they are while somebody types. */
export function queriesOf(calls: number, count: number): readonly string[] {
  const chance = chanceFrom(SEED);
  return someOf(calls, count, chance, ({ text }) => {
    const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > SHORTEST);
    if (words.length < 2) return 'parcel ref';
    return `${cut(chance, chance.oneOf(words))} ${cut(chance, chance.oneOf(words))}`;
  });
}

/** In the one spelling of `dialString`. */
export function numbersOf(calls: number, count: number): readonly string[] {
  return someOf(calls, count, chanceFrom(SEED), ({ number }) => number).filter((number) => number !== null);
}

function someOf<Value>(
  calls: number,
  count: number,
  chance: Chance,
  take: (one: { readonly text: string; readonly number: string | null }) => Value,
): readonly Value[] {
  const some: Value[] = [];
  let left = calls;
  for (const one of searchable(generateHistory(wantedOf(calls)))) {
    // Every call is as likely as any other, wherever it lies.
    if (chance.part() * left < count - some.length) some.push(take(one));
    left -= 1;
  }
  // The history is in order of time; questions are not.
  return some
    .map((value) => ({ value, at: chance.part() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}

function cut(chance: Chance, word: string): string {
  return chance.happens(40) ? word : word.slice(0, SHORTEST + chance.below(word.length - SHORTEST + 1));
}
