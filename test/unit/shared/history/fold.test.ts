import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldPart, foldWord, isMixed } from '../../../../shared/history/fold.ts';

it.each([
  ['case', 'RefUND', 'refund'],
  ['accents', 'Núñez', 'nunez'],
  ['accents that stand behind their letter', 'Nu\u0301n\u0303ez', 'nunez'],
  ['full-width letters', 'Ｒｅｆｕｎｄ', 'refund'],
  ['letters that are two', 'Straße', 'strasse'],
  ['letters with a stroke', 'Łódź', 'lodz'],
  ['the dotless i', 'ışık', 'isik'],
  ['the dotted capital I', 'İzmir', 'izmir'],
  ['apostrophes', 'don’t', 'dont'],
  ['digits of another script', '١٢٣', '123'],
  ['Cyrillic look-alikes beside Latin letters (003-35)', 's\u0435rv\u0456\u0441\u0435', 'service'],
  ['capital look-alikes (003-35)', '\u0421ALL', 'call'],
  ['Greek look-alikes, which differ by case (003-35)', '\u0397elp \u03b7o'.split(' ')[0] ?? '', 'help'],
  ['an accented look-alike (003-35)', 's\u0451rvice', 'service'],
])('does not count %s', (_, word, folded) => {
  expect(foldWord(word)).toBe(folded);
});

it('leaves a whole Cyrillic or Greek word in its alphabet (003-35)', () => {
  expect(foldWord('Сергей')).toBe('сергеи');
  expect(foldWord('ΟΔΟΣ')).toBe('οδοσ');
  expect(foldWord('οδος')).toBe('οδοσ');
});

it('folds a word as it folds its letters one by one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (word) => {
      const mixed = isMixed(word);
      expect([...word].map((letter) => foldPart(letter, mixed)).join('')).toBe(foldPart(word, mixed));
    }),
  );
});
