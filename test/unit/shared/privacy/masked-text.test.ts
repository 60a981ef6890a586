import fc from 'fast-check';
import { getCountries, getExampleNumber } from 'libphonenumber-js';
import examples from 'libphonenumber-js/examples.mobile.json';
import { describe, expect, it } from 'vitest';
import { isOfSomeBrand, passesLuhn } from '../../../../shared/privacy/card-brands.ts';
import { maskLines, maskText } from '../../../../shared/privacy/masked-text.ts';
import { SEPARATOR_FORMS, VENDOR_NUMBERS } from '../../../support/cards/vendor-numbers.ts';

const ANY_DIGITS = /\p{Nd}/gu;
const digitsIn = (text: string): number => text.match(ANY_DIGITS)?.length ?? 0;

describe.each(SEPARATOR_FORMS)('a card number %s', (_form, write) => {
  it.each(VENDOR_NUMBERS)('keeps its last four digits only: %s', (_brand, number) => {
    const masked = maskText(`card ${write(number)}, she read it out`);
    expect(digitsIn(masked)).toBe(4);
    expect(masked.normalize('NFKC').replace(/\p{Nd}/gu, '#')).toMatch(/^card [•\s]+#[#\s]*, she read it out$/u);
  });
});

it.each([
  ['4111 1111 1111 1111', '•••• 1111'],
  ['4111-1111-1111-1111 exp 12/29', '•••• 1111 exp 12/29'],
  ['4111 1111 1111 1111 12/29', '•••• 1111 12/29'],
  ['order 77 card 4111111111111111', 'order 77 card •••• 1111'],
  ['+4111111111111111', '+•••• 1111'],
  ['+44 20 7946 0018 4111 1111 1111 1111', '+44 20 7946 0018 •••• 1111'],
  ['4111111111111111 5555555555554444', '•••• 1111 •••• 4444'],
  ['4111111111111111, 5555555555554444', '•••• 1111, •••• 4444'],
  ['4111 1111\n1111 1111', '••••\n•••• 1111'],
])('of %j only %j is kept', (written, kept) => {
  expect(maskText(written)).toBe(kept);
});

describe('what is no card is kept to the letter', () => {
  it.each([
    'GB33 BUKB 2020 1555 5555 55',
    'DE89 3704 0044 0532 0130 00',
    'FR1420041010050500013M02606',
    'order 4500123456, then 4500 1234',
    'order 4111111111111112',
    'IMEI 490154203237518',
    'IMEI 35-209900-176148-1',
    '2026-03-18 14:05:09.123',
    '20260318140509',
    '1773842709000123456',
    '30.11.2026 - 30.12.2026',
    '30.01.2026 – 05.02.2026, 03/04/2026',
    '4 500.00, 1,299.00 and 12 x 49.99',
    '4111 then 1111 then 1111 then 1111',
    '411111111111',
    '4111111111111',
    'CVV is on the back, 12 or 12345',
    'placid 123',
    'security 123',
  ])('%s', (text) => {
    expect(maskText(text)).toBe(text);
  });

  it('world numbers of every country, however they are written', () => {
    const numbers = getCountries().flatMap((country) => getExampleNumber(country, examples) ?? []);
    expect(numbers.length).toBeGreaterThan(60);
    for (const number of numbers) {
      for (const text of [number.number, number.formatInternational(), number.formatNational(), `(${number.number})`]) {
        expect(maskText(`ring ${text} today`)).toBe(`ring ${text} today`);
      }
    }
  });

  it("the call's own number, though it has the digits of a card", () => {
    expect(maskText('ring 378282246310005', { spared: ['378282246310005'] })).toBe('ring 378282246310005');
    expect(maskText('ring 378282246310005')).toBe('ring •••• 0005');
  });
});

it.each([
  ['CVV 123', 'CVV •••'],
  ['cvv2: 1234', 'cvv2: ••••'],
  ['CVC=123.', 'CVC=•••.'],
  ['CID 1 2 3 4', 'CID • • • •'],
  ['the security code is 123', 'the security code is •••'],
  ['Prüfziffer 987', 'Prüfziffer •••'],
  ['PRÜFZIFFER lautet ９８７', 'PRÜFZIFFER lautet •••'],
  ['cvv •••4', 'cvv ••••'],
  ['4111 1111 1111 1111 cvv 123', '•••• 1111 cvv •••'],
])('a security code is not kept at all: %j', (written, kept) => {
  expect(maskText(written)).toBe(kept);
});

it('a security code far behind its word, or on another line, is some other number', () => {
  expect(maskText('cvv was not asked for, room 123')).toBe('cvv was not asked for, room 123');
  expect(maskText('cvv\n123')).toBe('cvv\n123');
});

it('a card that goes on in the next stamped line is found, and every line stays where it was', () => {
  const lines = ['she reads', '4111 1111', '1111 1111', 'end'].map((text, at) => ({ at, text }));
  expect(maskLines(lines).map(({ at, text }) => `${at} ${text}`)).toEqual([
    '0 she reads',
    '1 ••••',
    '2 •••• 1111',
    '3 end',
  ]);
  const plain = [{ text: 'nothing' }, { text: 'here' }];
  expect(maskLines(plain)).toBe(plain);
});

const PIECES = fc.oneof(
  fc.constantFrom(...VENDOR_NUMBERS.map(([, number]) => number)),
  fc
    .tuple(fc.constantFrom(...VENDOR_NUMBERS), fc.constantFrom(...SEPARATOR_FORMS))
    .map(([[, digits], [, write]]) => write(digits)),
  fc.stringMatching(/^[0-9]{1,20}$/),
  fc.constantFrom(' ', '\n', '\u200b', ' a ', '  ', 'x'),
);

describe('whatever is written', () => {
  it('no run of 14 to 19 digits that is of a brand and passes the check digit is kept', () => {
    fc.assert(
      fc.property(fc.array(PIECES, { maxLength: 12 }), (pieces) => {
        expect(cardsLeftIn(maskText(pieces.join('')))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('what was masked once stays as it is', () => {
    fc.assert(
      fc.property(fc.array(PIECES, { maxLength: 12 }), (pieces) => {
        const masked = maskText(pieces.join(''));
        expect(maskText(masked)).toBe(masked);
      }),
    );
  });

  it('lines are as many as before', () => {
    fc.assert(
      fc.property(fc.array(PIECES.map((text) => ({ text: text.replaceAll('\n', ' ') }))), (lines) => {
        expect(maskLines(lines).length).toBe(lines.length);
      }),
    );
  });
});

/** Looked for the plain way: every stretch from the start of a group to the end of one. */
function cardsLeftIn(text: string): string[] {
  const plain = text.normalize('NFKC').replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660));
  const chains = plain.replaceAll('\u200b', '|').split(/[^\d\s|.\u2013/-]|\s{4,}/u);
  return chains.flatMap((chain) => {
    const groups = chain.match(/\d+/g) ?? [];
    return groups.flatMap((_, from) =>
      groups.flatMap((__, to) => {
        const digits = groups.slice(from, to + 1).join('');
        return digits.length >= 14 && digits.length <= 19 && isOfSomeBrand(digits) && passesLuhn(digits)
          ? [digits]
          : [];
      }),
    );
  });
}

it('the work grows with the text and not faster', () => {
  const tries = (text: string): number => {
    let count = 0;
    maskText(text, { onTry: () => (count += 1) });
    return count;
  };
  const length = 200_000;
  for (const piece of [
    '4 ',
    '4111 1111 1111 1111 ',
    '41',
    '4.\n',
    '1111 2222 3333 4444 ',
    '4111111111111111 222233334444 ',
  ]) {
    const text = piece.repeat(Math.ceil(length / piece.length));
    expect(tries(text)).toBeLessThanOrEqual(text.length * 6);
  }
});
