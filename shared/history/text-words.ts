// The words of a text, as they are searched and as they stand in it.

import { foldWord } from './fold.ts';

export interface TextWord {
  /** As `foldWord` spells it; never empty. */
  readonly word: string;
  /** Where it stands in the text, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
}

/** Letters, marks and digits in a row; an apostrophe inside joins, so that "dont" and "don’t" are one word. */
const WORDS = /[\p{L}\p{M}\p{N}]+(?:['’‘＇][\p{L}\p{M}\p{N}]+)*/gu;
const ASCII_WORDS = /[a-z0-9]+(?:'[a-z0-9]+)*/gi;
const PLAIN_WORD = /^[a-z0-9]+$/;
const NOT_ASCII = /[^\0-\x7f]/;
/** Digits with what people write between them: the two halves of a telephone number are one number. */
const DIGIT_RUNS = /\p{Nd}(?:[\s().\-/]{0,3}\p{Nd})*/gu;
/** Shorter ones are amounts, dates and times, which are words already. */
const LONG_DIGIT_RUNS = /\p{Nd}(?:[\s().\-/]{0,3}\p{Nd}){5,}/gu;
const LONG_ASCII_RUNS = /\d(?:[\s().\-/]{0,3}\d){5,}/g;

/** One by one, so that who needs the first only does not pay for all. */
export function* eachWordIn(text: string): Generator<TextWord, void, void> {
  for (const match of text.matchAll(NOT_ASCII.test(text) ? WORDS : ASCII_WORDS)) {
    const word = foldWord(match[0]);
    if (word !== '') yield { word, from: match.index, to: match.index + match[0].length };
  }
}

export function wordsIn(text: string): readonly TextWord[] {
  return [...eachWordIn(text)];
}

/** Every word of some texts once, and their longer numbers also in one piece however they are spaced. */
export function wordSetOf(...texts: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const text of texts) {
    // Nearly all is plain already, text by text: knowing it makes an index in a third of the time.
    if (NOT_ASCII.test(text)) addWords(words, text, WORDS, LONG_DIGIT_RUNS);
    else addWords(words, text.toLowerCase(), ASCII_WORDS, LONG_ASCII_RUNS);
  }
  return words;
}

function addWords(words: Set<string>, text: string, pattern: RegExp, runs: RegExp): void {
  for (const found of text.match(pattern) ?? []) {
    const word = PLAIN_WORD.test(found) ? found : foldWord(found);
    if (word !== '') words.add(word);
  }
  for (const run of text.match(runs) ?? []) words.add(foldWord(run));
}

/** The digits of each number in a text, and where each digit stands. */
export function digitRunsIn(text: string): readonly { readonly digits: string; readonly at: readonly number[] }[] {
  return [...text.matchAll(DIGIT_RUNS)].map((run) => {
    const digits = [...run[0].matchAll(/\p{Nd}/gu)];
    return {
      digits: digits.map(([digit]) => foldWord(digit)).join(''),
      at: digits.map(({ index }) => run.index + index),
    };
  });
}
