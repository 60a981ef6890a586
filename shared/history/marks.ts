// Where a text says what was searched for, so that a screen can mark it. Positions are those of the text as it is
// shown, whatever folding does to it.

import { foldPart, isMixed } from './fold.ts';
import { digitRunsIn, eachWordIn, type TextWord, wordsIn } from './text-words.ts';

export interface Mark {
  readonly from: number;
  readonly to: number;
}

/** A shorter part of a number is no part of it: two digits are everywhere. */
const SHORTEST_PART = 3;
/** `+` and one to three digits stand in front of a number that is shown as it is dialled at home. */
const LONGEST_COUNTRY = 3;

/**
 * Places of `text` that say one of `marked`: beginnings of words, and digits inside a number in any spacing. `marked` is
 * what an answer of the history brings: folded words, digits, digits behind a `+`. In order, without overlaps.
 */
export function marksIn(text: string, marked: readonly string[]): readonly Mark[] {
  if (marked.length === 0 || text === '') return [];
  const inWords = wordsIn(text).flatMap((word) => markOfWord(text, word, marked) ?? []);
  return joined([...inWords, ...marksInNumbers(text, marked)]);
}

/** Where the first of these marks begins; null when there is none. */
export function firstMarkIn(text: string, marked: readonly string[]): number | null {
  if (marked.length === 0) return null;
  const found = [...marksInNumbers(text, marked).map(({ from }) => from)];
  const word = isPlain(text) ? firstPlainWord(text.toLowerCase(), marked) : firstWord(text, marked);
  if (word !== null) found.push(word);
  return found.length === 0 ? null : Math.min(...found);
}

/** No folding changes its words but that of case. */
function isPlain(text: string): boolean {
  return !/[^\0-\x7f]|'/.test(text);
}

/** Ten times as fast as word by word, for what most texts are. */
function firstPlainWord(text: string, marked: readonly string[]): number | null {
  let first = text.length;
  for (const one of marked) {
    for (let at = text.indexOf(one); at >= 0 && at < first; at = text.indexOf(one, at + 1)) {
      if (at === 0 || !/[a-z0-9]/.test(text[at - 1] ?? '')) first = at;
    }
  }
  return first === text.length ? null : first;
}

function firstWord(text: string, marked: readonly string[]): number | null {
  for (const { word, from } of eachWordIn(text)) if (marked.some((one) => word.startsWith(one))) return from;
  return null;
}

function marksInNumbers(text: string, marked: readonly string[]): readonly Mark[] {
  const digits = marked.filter((one) => /^\+?\d+$/.test(one) && one.length >= SHORTEST_PART);
  return digits.length === 0 ? [] : digitRunsIn(text).flatMap((run) => marksOfRun(text, run, digits));
}

function markOfWord(text: string, { word, from, to }: TextWord, marked: readonly string[]): Mark | null {
  const length = marked.reduce((most, one) => (word.startsWith(one) ? Math.max(most, one.length) : most), 0);
  return length === 0 ? null : { from, to: endOfStart(text, from, to, length) };
}

/** Where the first `length` folded letters of a word end, with the accents that belong to the last. */
function endOfStart(text: string, from: number, to: number, length: number): number {
  const original = text.slice(from, to);
  const mixed = isMixed(original);
  let end = from;
  let folded = 0;
  for (const letter of original) {
    const more = foldPart(letter, mixed).length;
    if (folded >= length && more > 0) break;
    folded += more;
    end += letter.length;
  }
  return end;
}

type Run = ReturnType<typeof digitRunsIn>[number];

function marksOfRun(text: string, { digits, at }: Run, needles: readonly string[]): readonly Mark[] {
  return needles.flatMap((needle) =>
    placesOf(needle, digits).map(({ start, length }) => {
      const last = at[start + length - 1] ?? 0;
      return { from: at[start] ?? 0, to: last + String.fromCodePoint(text.codePointAt(last) ?? 0).length };
    }),
  );
}

/** Where a run of digits holds the needle, as typed or as the same number is spelled at home or abroad. */
function placesOf(needle: string, digits: string): readonly { start: number; length: number }[] {
  const plain = needle.replace('+', '');
  const places = occurrences(plain, digits).map((start) => ({ start, length: plain.length }));
  if (places.length > 0) return places;
  if (!needle.startsWith('+')) return spelledAbroad(plain, digits);
  const zeros = /^0*/.exec(digits)?.[0].length ?? 0;
  for (let country = 1; country <= LONGEST_COUNTRY; country += 1) {
    const rest = plain.slice(country);
    if (rest.length >= SHORTEST_PART && digits.startsWith(rest, zeros)) return [{ start: zeros, length: rest.length }];
  }
  return [];
}

function spelledAbroad(typed: string, digits: string): readonly { start: number; length: number }[] {
  const rest = typed.replace(/^0+/, '');
  if (rest === typed || rest.length < SHORTEST_PART) return [];
  return occurrences(rest, digits).map((start) => ({ start, length: rest.length }));
}

function occurrences(needle: string, digits: string): readonly number[] {
  const found: number[] = [];
  for (let at = digits.indexOf(needle); at >= 0; at = digits.indexOf(needle, at + needle.length)) found.push(at);
  return found;
}

function joined(marks: readonly Mark[]): readonly Mark[] {
  const sorted = [...marks].sort((a, b) => a.from - b.from || a.to - b.to);
  const whole: Mark[] = [];
  for (const mark of sorted) {
    const last = whole.at(-1);
    if (last !== undefined && mark.from <= last.to) {
      whole[whole.length - 1] = { from: last.from, to: Math.max(last.to, mark.to) };
    } else whole.push(mark);
  }
  return whole;
}
