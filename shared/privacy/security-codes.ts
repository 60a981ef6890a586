// The three or four digits on the back of a card, which nobody may keep once a payment is made (PCI DSS 3.3.1): taken
// out wherever a word for them stands shortly before, on the same line. A customer's number behind `CID` goes with them.

import type { Edit } from './card-numbers.ts';

/** What the code is called. Whole words, in any case. */
export const SECURITY_CODE_WORDS = [
  'cvv',
  'cvv2',
  'cvc',
  'cvc2',
  'cid',
  'csc',
  'security code',
  'card code',
  'prüfziffer',
  'pruefziffer',
  'prüfnummer',
  'kartenprüfnummer',
  'sicherheitscode',
  'code de sécurité',
  'cryptogramme',
  'código de seguridad',
  'codice di sicurezza',
] as const;

/** So far behind the word the digits may begin. */
const REACH = 12;
/** More than any code is long, so that a longer number is seen to be one. */
const BEYOND = 12;

const LONGEST_FIRST = [...SECURITY_CODE_WORDS].sort((a, b) => b.length - a.length).join('|');
const WORD = new RegExp(`(?<![\\p{L}\\p{N}])(?:${LONGEST_FIRST.replaceAll(' ', '\\s')})(?!\\p{L})`, 'giu');
/** One by one with a space or dash between, or all together; `•` is what was hidden of it while it was typed. */
const CODE = /(?:[\p{Nd}•][ \u00a0-](?=[\p{Nd}•](?![\p{Nd}•]))){2,3}[\p{Nd}•]|[\p{Nd}•]+/gu;
const HIDDEN_BEFORE = /•\s$/u;

/** What hides every security code of a text, in order and without overlaps. */
export function securityCodeEdits(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (const { index = 0, 0: word } of text.matchAll(WORD)) {
    const start = index + word.length;
    const line = text.slice(start, start + REACH + BEYOND).split('\n', 1)[0] ?? '';
    for (const { index: at = 0, 0: code } of line.matchAll(CODE)) {
      const from = start + at;
      const isDone = from < (edits.at(-1)?.to ?? 0) || HIDDEN_BEFORE.test(line.slice(0, at));
      if (at > REACH || isDone || !isCode(code)) continue;
      edits.push({ from, to: from + code.length, insert: code.replace(/\p{Nd}/gu, '•') });
    }
  }
  return edits;
}

function isCode(code: string): boolean {
  const { length } = [...code.replace(/[ \u00a0-]/g, '')];
  return (length === 3 || length === 4) && /\p{Nd}/u.test(code);
}
