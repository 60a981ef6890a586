import { expect, it } from 'vitest';
import { createGuess, mayBeSlip, meantOf } from '../../../../shared/history/slips.ts';
import { termsOf } from '../../../../shared/history/terms.ts';

it.each([
  ['two letters the wrong way round', 'refnud', 'refund', ['refund']],
  ['one letter too few', 'refud', 'refund', ['refund']],
  ['one letter too many', 'reffund', 'refund', ['refund']],
  ['another letter', 'rerund', 'refund', ['refund']],
  ['a slip in a word that goes on', 'refnud', 'refunded', ['refund']],
  ['a wrong last letter of a whole word', 'refunt', 'refund', ['refund']],
  ['no wrong last letter of a word that goes on', 'hose', 'hospital', []],
  ['no wrong first letter', 'sefund', 'refund', []],
  ['no two slips', 'rfnud', 'refund', []],
])('forgives %s', (_, typed, word, meant) => {
  expect(meantOf(typed, word).map(({ spelling }) => spelling)).toEqual(meant);
});

it.each([
  ['four letters', 'lost', true],
  ['three letters', 'los', false],
  ['letters with digits', 'lost1', false],
  ['a number', '4711', false],
])('looks for a slip in %s: %s', (_, text, isSlip) => {
  expect(termsOf(text).every(mayBeSlip)).toBe(isSlip);
});

it('guesses a whole word before a beginning, then what was said more often, then the first by letters', () => {
  const guess = createGuess();
  expect(guess.likeliest()).toBeNull();
  guess.hear({ spelling: 'carb', isWhole: false }, 9);
  guess.hear({ spelling: 'cars', isWhole: true }, 2);
  guess.hear({ spelling: 'card', isWhole: true }, 1);
  expect(guess.likeliest()).toBe('cars');
  guess.hear({ spelling: 'card', isWhole: true }, 1);
  expect(guess.likeliest()).toBe('card');
});
