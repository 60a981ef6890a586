// One spelling for what people spell in many: case, accents, full-width letters and look-alikes of other alphabets do
// not count. What is searched and what is typed both go through here, so that they can meet.

import { asciiDigits } from '../digits.ts';

/** Letters that no decomposition takes apart, as people without that key type them. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
};
const NOT_PLAIN = /[ßæœøłđðþıς]/g;

/** Cyrillic and Greek letters, each followed by the Latin one it is drawn like. Upper and lower case differ: Η, η. */
const PAIRS = [
  'АAВBЕEЅSІIЈJКKМMНHОOРPСCТTУYХXЬBԌGԚQԜW',
  'аaвbгrеeѕsіiјjкkмmнhоoпnрpсcтtуyхxһhьbԁdԍgԛqԝwӏl',
  'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX',
  'αaεeηnιiκkνvοoρpτtυuχxωwϲcϳj',
].join('');
const LOOK_ALIKES = new Map([...PAIRS.matchAll(/(.)(.)/gu)].map(([, strange = '', latin = '']) => [strange, latin]));

const LATIN = /\p{Script=Latin}/u;
const STRANGE = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const ALL_STRANGE = new RegExp(STRANGE, 'gu');
const NOT_ASCII = /[^\0-\x7f]/;
/** What an apostrophe is typed as is no letter either, though Unicode calls one of them so. */
const NO_WORD = /[^\p{L}\p{N}]|ʼ/gu;

/**
 * One word in its one spelling; empty when it has no letter and no digit. Cyrillic and Greek look-alikes become Latin
 * only beside Latin letters (003-35): a whole word of another alphabet stays in it.
 */
export function foldWord(word: string): string {
  return NOT_ASCII.test(word) ? foldPart(word, isMixed(word)) : word.toLowerCase().replace(/[^a-z0-9]+/g, '');
}

/** Whether a word holds Latin letters and letters of an alphabet that looks like it (003-35). */
export function isMixed(word: string): boolean {
  return STRANGE.test(word) && LATIN.test(word.normalize('NFKC'));
}

/** A part of a word, such as one letter, as it stands in the folded whole. */
export function foldPart(part: string, mixed: boolean): string {
  const bare = part.normalize('NFKD').replaceAll(NO_WORD, '');
  const latin = mixed ? bare.replaceAll(ALL_STRANGE, (letter) => LOOK_ALIKES.get(letter) ?? letter) : bare;
  return asciiDigits(latin.toLowerCase().replaceAll(NOT_PLAIN, (letter) => PLAIN[letter] ?? letter));
}
