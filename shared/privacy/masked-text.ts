// What may be kept of a text: the one function between what people write and every disk, file and clipboard.

import { type CardSearch, cardEdits, type Edit } from './card-numbers.ts';
import { securityCodeEdits } from './security-codes.ts';

const SOME_DIGITS = /\p{Nd}/u;

/** What hides every card number and security code of a text, in order and without overlaps. */
export function maskEdits(text: string, search: CardSearch = {}): readonly Edit[] {
  if (!SOME_DIGITS.test(text)) return [];
  const cards = cardEdits(text, search);
  const codes = securityCodeEdits(text).filter(
    ({ from, to }) => !cards.some((card) => card.from < to && from < card.to),
  );
  return codes.length === 0 ? cards : [...cards, ...codes].sort((a, b) => a.from - b.from);
}

/** The text without card numbers, of which the last four digits stay, and without security codes. */
export function maskText(text: string, search: CardSearch = {}): string {
  return edited(text, maskEdits(text, search));
}

/** A number that goes on from one line to the next is found too. The lines stay as many as they were. */
export function maskLines<Line extends { readonly text: string }>(
  lines: readonly Line[],
  search: CardSearch = {},
): readonly Line[] {
  const edits = maskEdits(lines.map(({ text }) => text).join('\n'), search);
  if (edits.length === 0) return lines;
  let next = 0;
  let start = 0;
  return lines.map((line) => {
    const from = start;
    const end = from + line.text.length;
    start = end + 1;
    const own: Edit[] = [];
    for (let edit = edits[next]; edit !== undefined && edit.to <= end; edit = edits[next]) {
      own.push({ ...edit, from: edit.from - from, to: edit.to - from });
      next += 1;
    }
    return own.length === 0 ? line : { ...line, text: edited(line.text, own) };
  });
}

function edited(text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return text;
  const parts: string[] = [];
  let end = 0;
  for (const { from, to, insert } of edits) {
    parts.push(text.slice(end, from), insert);
    end = to;
  }
  return [...parts, text.slice(end)].join('');
}
