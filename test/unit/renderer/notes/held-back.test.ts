import { expect, it } from 'vitest';
import { heldBack } from '../../../../renderer/notes/held-back.ts';
import { linesOf } from '../../../../renderer/notes/stamps.ts';
import { type TypedNotes, typedNotes } from '../../../support/typed-notes.ts';

const leaving = ({ state }: TypedNotes) => heldBack(state, linesOf(state))?.map(({ text }) => text) ?? null;

it('of a card number that is being typed no more than eight digits leave the window', () => {
  const notes = typedNotes();
  for (const key of 'she reads 4111 1111 1111 1111') {
    notes.type(key);
    const text = leaving(notes)?.join('\n') ?? notes.text();
    expect(text.match(/\d/g)?.length ?? 0).toBeLessThanOrEqual(8);
  }
  expect(notes.text()).toBe('she reads •••• 1111');
  expect(leaving(notes)).toBeNull();
});

it('also over two lines', () => {
  expect(leaving(typedNotes().keys('a 4111 1111\n1111 11'))).toEqual(['a 4111 1111', '•••• ••']);
});

it('everything leaves once the number turned out to be another one', () => {
  expect(leaving(typedNotes().keys('order 4500 1234 5678'))).toEqual(['order 4500 1234 ••••']);
  expect(leaving(typedNotes().keys('order 4500 1234 5678, then'))).toBeNull();
});
