// Which of many things say a word: the words sorted, and for each word the numbers of the things, rising. Everything
// that begins with what was typed is one range of words, and their lists lie side by side.

import { lowerBound, prefixEnd, type TextList, textListOf } from './text-list.ts';

export type Numbers = Uint16Array | Uint32Array;

export interface WordIndex {
  /** Sorted as strings compare. */
  readonly words: TextList;
  /** The list of word `w` is `postings` from `starts[w]` up to `starts[w + 1]`. */
  readonly starts: Uint32Array;
  readonly postings: Numbers;
}

/** Words from `from` up to `to`, without it. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** `words` of each thing, every word once; its number is its place. */
export function wordIndexOf(things: readonly { readonly words: readonly string[] }[]): WordIndex {
  const lists = new Map<string, number[]>();
  let total = 0;
  for (const [number, { words }] of things.entries()) {
    total += words.length;
    for (const word of words) {
      const list = lists.get(word);
      if (list === undefined) lists.set(word, [number]);
      else list.push(number);
    }
  }
  const words = [...lists.keys()].sort((a, b) => (a < b ? -1 : 1));
  const starts = new Uint32Array(words.length + 1);
  const postings = numbersBelow(things.length, total);
  let at = 0;
  for (const [index, word] of words.entries()) {
    starts[index] = at;
    const list = lists.get(word) ?? [];
    postings.set(list, at);
    at += list.length;
  }
  starts[words.length] = at;
  return { words: textListOf(words), starts, postings };
}

/** The narrower kind halves the memory of the index; a month has never more than 65,536 calls. */
function numbersBelow(limit: number, length: number): Numbers {
  return limit <= 65_536 ? new Uint16Array(length) : new Uint32Array(length);
}

export function wordsFrom({ words }: WordIndex, start: string): WordRange {
  const from = lowerBound(words, start);
  return { from, to: prefixEnd(words, start, from) };
}

/** How many entries a range has; a thing counts once for each of its words. */
export function sizeOf({ starts }: WordIndex, { from, to }: WordRange): number {
  return (starts[to] ?? 0) - (starts[from] ?? 0);
}

/** Sets `marks` to 1 for everything that says a word of the range. */
export function markRange({ starts, postings }: WordIndex, { from, to }: WordRange, marks: Uint8Array): void {
  const end = starts[to] ?? 0;
  for (let at = starts[from] ?? 0; at < end; at += 1) marks[postings[at] ?? 0] = 1;
}
