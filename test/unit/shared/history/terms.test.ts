import { expect, it } from 'vitest';
import { markedBy, termsOf } from '../../../../shared/history/terms.ts';

/** Words as they are, numbers as the digits that are looked for. */
function read(text: string): readonly string[] {
  return termsOf(text).map((term) => (term.kind === 'word' ? term.word : `#${term.digits}`));
}

it.each([
  ['words, folded', 'RefUND  Núñez', ['refund', 'nunez']],
  ['nothing in blank text', ' \t ', []],
  ['nothing in signs alone', '+ () -', []],
  ['digits in groups as one number', '020 7946 0018', ['#02079460018']],
  ['a number from abroad by its plus', '+44 20 7946 0018', ['#00442079460018']],
  ['a number from abroad by its zeros', '0044 (20) 7946-0018', ['#00442079460018']],
  ['no zero in brackets behind a country', '+44 (0)20 7946', ['#0044207946']],
  ['full-width digits and signs', '＋４４ ２０', ['#004420']],
  ['digits of another script', '٢١٢ ٥٥٥', ['#212555']],
  ['three digits as a number', '471', ['#471']],
  ['two digits as a word: they are in every number', '47', ['47']],
  ['words around a number', 'dana 212 555 refund', ['dana', '#212555', 'refund']],
  ['two numbers apart by a word', '4711 or 4712', ['#4711', 'or', '#4712']],
  ['a word that holds digits', 'A17', ['a17']],
  ['look-alikes beside Latin letters (003-35)', 's\u0435rvi\u0441e', ['service']],
])('reads %s', (_, text, terms) => {
  expect(read(text)).toEqual(terms);
});

it('marks what was typed: words, digits, and a number from abroad with its plus', () => {
  expect(markedBy(termsOf('refund 020 79'))).toEqual(['refund', '02079', '020', '79']);
  expect(markedBy(termsOf('+44 20'))).toEqual(['+4420', '44', '20']);
});
