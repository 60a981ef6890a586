// Telephone numbers in one string, so that looking for a part of them is one look through it.

import { placeOf, type TextList, textListOf } from './text-list.ts';

/** Stands between the numbers, so that no part is found across two. */
const END = '\n';

export function numberListOf(numbers: readonly string[]): TextList {
  return textListOf(numbers.map((number) => number + END));
}

/** Sets `marks` to 1 where a number holds these digits. */
export function markHolding({ blob, ends }: TextList, digits: string, marks: Uint8Array): void {
  for (let at = blob.indexOf(digits); at >= 0; ) {
    const place = placeOf(ends, at + 1);
    marks[place] = 1;
    at = blob.indexOf(digits, ends[place]);
  }
}
