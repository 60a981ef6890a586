import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstMarkIn, marksIn } from '../../../../shared/history/marks.ts';

/** The text with what is marked in brackets. */
function shown(text: string, ...marked: string[]): string {
  const ends = marksIn(text, marked);
  return ends.reduceRight((so, { from, to }) => `${so.slice(0, from)}[${so.slice(from, to)}]${so.slice(to)}`, text);
}

it.each([
  ['the beginning of a word', 'Refund for parcel', ['ref', 'par'], '[Ref]und for [par]cel'],
  ['no middle of a word', 'prefund', ['fund'], 'prefund'],
  ['the longest of two beginnings', 'refund', ['re', 'refu'], '[refu]nd'],
  ['what has accents, with them', 'Nu\u0301n\u0303ez', ['nun'], '[Nu\u0301n\u0303]ez'],
  ['one letter that is folded to two, whole', 'Straße', ['stras'], '[Straß]e'],
  ['a word with an apostrophe', 'I don’t know', ['dont'], 'I [don’t] know'],
  ['a word with look-alikes (003-35)', 'the s\u0435rv\u0456ce', ['service'], 'the [s\u0435rv\u0456ce]'],
  ['letters outside the basic plane', '😀 𝐑𝐞fund', ['ref'], '😀 [𝐑𝐞f]und'],
  ['a part of a number, across its spaces', '020 7946 0018', ['79460'], '020 [7946 0]018'],
  ['a number typed with its zero, shown from abroad', '+44 20 7946 0018', ['0207946'], '+44 [20 7946] 0018'],
  ['a number typed from abroad, shown at home', '020 7946 0018', ['+44207946'], '0[20 7946] 0018'],
  ['a number in brackets', '(212) 555-0100', ['2125550100'], '([212) 555-0100]'],
  ['digits of another script', '٢١٢ ٥٥٥', ['212555'], '[٢١٢ ٥٥٥]'],
  ['an order number in a sentence', 'order 4711-2 lost', ['4711'], 'order [4711]-2 lost'],
  ['nothing where nothing fits', 'parcel', ['zebra'], 'parcel'],
])('marks %s', (_, text, marked, expected) => {
  expect(shown(text, ...marked)).toBe(expected);
});

it('marks no part of a number that is shorter than three digits, unless a word begins so', () => {
  expect(shown('020 7946 0018', '79')).toBe('020 [79]46 0018');
  expect(shown('020 7946 0018', '94')).toBe('020 7946 0018');
});

it('answers marks in order, apart, and inside the text, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.stringMatching(/^[a-z0-9]{1,4}$/)), (text, marked) => {
      let end = -1;
      for (const { from, to } of marksIn(text, marked)) {
        expect(from).toBeGreaterThan(end);
        expect(to).toBeGreaterThan(from);
        end = to;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});

it('tells where the first mark begins without looking for all', () => {
  const text = fc
    .array(fc.constantFrom('refund', 'Núñez', 'don’t', "don't", '020 7946', 'x'))
    .map((all) => all.join(' '));
  const marked = fc.array(fc.constantFrom('ref', 'fund', 'nu', 'dont', 'don', '794', '+44207946', 't'));
  fc.assert(
    fc.property(text, marked, (said, asked) => {
      expect(firstMarkIn(said, asked)).toBe(marksIn(said, asked)[0]?.from ?? null);
    }),
  );
});
