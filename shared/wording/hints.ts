// Finds words of the lists in a text. Nothing is refused and nothing is kept: a hint is shown or taken, no more.

import { WORD_LISTS, type Wording, type WordingKind, type WordingLanguage } from './word-lists.ts';

export interface WordingHint {
  readonly from: number;
  readonly to: number;
  readonly kind: WordingKind;
  /** As it is written in the text. */
  readonly found: string;
  readonly instead: string;
}

/** Finds every listed word of a text, in order, without overlaps. */
export type WordingFinder = (text: string) => readonly WordingHint[];

/** The languages of a list among those of the agent and the machine, such as `de-AT`; English always. */
export function wordingLanguages(tags: readonly string[]): readonly WordingLanguage[] {
  const wanted = new Set(['en', ...tags.map((tag) => tag.toLowerCase().split('-')[0] ?? '')]);
  return (Object.keys(WORD_LISTS) as WordingLanguage[]).filter((language) => wanted.has(language));
}

/** One walk over the text, whatever the lists hold. Of two words at one place the longer counts. */
export function createWordingFinder(languages: readonly WordingLanguage[]): WordingFinder {
  const byWord = new Map<string, Wording>();
  for (const wording of languages.flatMap((language) => WORD_LISTS[language])) {
    for (const word of wording.words) byWord.set(word, byWord.get(word) ?? wording);
  }
  const longestFirst = [...byWord.keys()].sort((a, b) => b.length - a.length).map(asPattern);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ index = 0, 0: found }) => {
      const wording = byWord.get(plain(found));
      if (wording === undefined) return [];
      const { kind, instead } = wording;
      return [{ from: index, to: index + found.length, kind, found, instead: inCaseOf(found, instead) }];
    });
}

function plain(found: string): string {
  return found.toLowerCase().replaceAll("'", '’').replace(/\s+/g, ' ');
}

/** Lists hold letters, spaces, dashes and `’` only. */
function asPattern(word: string): string {
  return word.replaceAll('’', "['’]").replaceAll(' ', '[ \\u00a0]+');
}

/** What stands at the start of a sentence stays there. */
function inCaseOf(found: string, instead: string): string {
  const [first = ''] = found;
  const isCapital = first !== first.toLowerCase();
  return isCapital ? instead.slice(0, 1).toUpperCase() + instead.slice(1) : instead;
}
