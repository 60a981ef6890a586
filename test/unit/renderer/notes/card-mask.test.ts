import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hiddenHere } from '../../../../renderer/notes/card-mask.ts';
import { SEPARATOR_FORMS, VENDOR_NUMBERS } from '../../../support/cards/vendor-numbers.ts';
import { typedNotes } from '../../../support/typed-notes.ts';

const caretOf = (notes: ReturnType<typeof typedNotes>): number => notes.state.selection.main.head;

it('the key that completes a card number hides it, and the caret stands behind the last four digits', () => {
  const notes = typedNotes().keys('card 4111 1111 1111 111');
  expect(notes.text()).toBe('card 4111 1111 1111 111');
  notes.keys('1');
  expect(notes.text()).toBe('card •••• 1111');
  expect(caretOf(notes)).toBe(notes.text().length);
  notes.keys(' thanks');
  expect(notes.text()).toBe('card •••• 1111 thanks');
});

describe.each(SEPARATOR_FORMS)('typed %s', (_form, write) => {
  it('no state of the notes ever holds the whole number', () => {
    for (const [, number] of VENDOR_NUMBERS) {
      const notes = typedNotes().keys(`card ${write(number)} and more`);
      expect(notes.text()).toContain('•');
      for (let times = 0; times < 60; times += 1) {
        notes.undo();
        expect(
          notes
            .text()
            .normalize('NFKC')
            .match(/\p{Nd}/gu)?.length ?? 0,
        ).toBeLessThan(number.length);
      }
    }
  });
});

it('one that is pasted is hidden at once, wherever in the text', () => {
  const notes = typedNotes().type('before and after').caret(6).paste(' 4242424242424242');
  expect(notes.text()).toBe('before •••• 4242 and after');
  expect(caretOf(notes)).toBe('before •••• 4242'.length);
});

it('one that is completed in its middle is hidden too', () => {
  const notes = typedNotes().type('4111 111 1111 1111').caret(8).keys('1');
  expect(notes.text()).toBe('•••• 1111');
});

it('over two stamped lines it is hidden in both, and both keep their stamps', () => {
  const notes = typedNotes().at(1).keys('she reads 4111 1111').at(2).enter().at(3).keys('1111 1111');
  expect(notes.lines()).toEqual(['1 she reads ••••', '3 •••• 1111']);
});

it('redo brings back what was hidden, hidden', () => {
  const notes = typedNotes().keys('4111111111111111').undo().redo();
  expect(notes.text()).toBe('•••• 1111');
});

it('a security code is hidden once it is typed: by the next key, or when the caret goes', () => {
  const notes = typedNotes().keys('cvv 123');
  expect(notes.text()).toBe('cvv 123');
  expect(typedNotes().keys('cvv 123 ok').text()).toBe('cvv ••• ok');
  expect(typedNotes().keys('cvv 1234.').text()).toBe('cvv ••••.');
  expect(typedNotes().keys('cid 12345.').text()).toBe('cid 12345.');
  notes.caret(0);
  expect(notes.text()).toBe('cvv •••');
});

it('what was hidden is told as long as the caret is in that line', () => {
  const notes = typedNotes().keys('4111111111111111');
  expect(hiddenHere(notes.state)).toBe('card');
  notes.keys(' ok');
  expect(hiddenHere(notes.state)).toBe('card');
  notes.enter();
  expect(hiddenHere(notes.state)).toBeNull();
});

it('what is typed without a card number is what stands there', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'abc 123.\n'), maxLength: 60 }), (text) => {
      fc.pre((text.match(/\d/g)?.length ?? 0) < 14);
      expect(typedNotes().keys(text).text()).toBe(text);
    }),
  );
});

it('looks only near what was typed, however long the notes are', () => {
  const notes = typedNotes().type('parcel lost. '.repeat(60_000)).keys('4111111111111111');
  expect(notes.text().endsWith('•••• 1111')).toBe(true);
});
