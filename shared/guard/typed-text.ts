// Brings what an agent typed into one spelling, so that the grammar's patterns stay short: lower case, ASCII digits,
// one space between words, none inside a time.

import { asciiDigits } from '../digits.ts';

/** Spellings that mean the same, tried in order. */
const SAME: readonly (readonly [pattern: RegExp, spelling: string])[] = [
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/\s+/g, ' '],
  [/(?<![a-z])([ap])\.? ?m\b\.?/g, '$1m'],
  [/ ?([:.-]) ?/g, '$1'],
  [/(\d) (?=(?:am|pm|a|p|h|hr|hrs|hour|hours|m|min|mins|minute|minutes)\b)/g, '$1'],
  [/(\dh) (?=\d)/g, '$1'],
  [/(\d)\.(?=\d)/g, '$1:'],
  [/[.!,]+$/, ''],
];

/** `" 4 PM "` → `4pm`, `16.40` → `16:40`, `1 h 30` → `1h30`, `٤٠` → `40`. */
export function normalTyped(typed: string): string {
  const text = asciiDigits(typed.normalize('NFKC')).toLowerCase().trim();
  return SAME.reduce((kept, [pattern, spelling]) => kept.replace(pattern, spelling), text).trim();
}
