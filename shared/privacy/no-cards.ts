// Long numbers that are known to be something else: accounts (IBAN) and dates. What they cover is no part of a card.

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Country, check digits, and groups of four or one long word (ISO 13616). */
const IBAN =
  /(?<![\p{L}\p{N}])[A-Za-z]{2}\d{2}(?:[ \u00a0]?[A-Za-z0-9]{4}){2,7}(?:[ \u00a0]?[A-Za-z0-9]{1,3})?(?![\p{L}\p{N}])/gu;
/** `30.11.2026`, `11/30/2026`, `2026-11-30`. */
const DATE = /(?<!\d)(?:[0-3]?\d[./-][0-3]?\d[./-](?:19|20)\d\d|(?:19|20)\d\d[./-][01]?\d[./-][0-3]?\d)(?!\d)/gu;

/** In the order of the text, dates and accounts each by themselves. */
export function otherNumbers(text: string): readonly Span[] {
  const dates = spansOf(text, DATE);
  const accounts = spansOf(text, IBAN).filter(({ from, to }) => isIban(text.slice(from, to)));
  return [...dates, ...accounts].sort((a, b) => a.from - b.from);
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ index = 0, 0: found }) => ({ from: index, to: index + found.length }));
}

/** ISO 7064 mod 97-10: the first four characters last, letters as 10 to 35, remainder 1. */
function isIban(written: string): boolean {
  const plain = written.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
  let remainder = 0;
  for (const character of plain.slice(4) + plain.slice(0, 4)) {
    for (const digit of String(Number.parseInt(character, 36))) remainder = (remainder * 10 + Number(digit)) % 97;
  }
  return remainder === 1;
}
