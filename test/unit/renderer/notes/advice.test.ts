import { describe, expect, it } from 'vitest';
import { type Advice, adviceFor, type AdviceSources, taken } from '../../../../renderer/notes/advice.ts';
import { numbersInText } from '../../../../shared/phone/parse.ts';
import { createWordingFinder } from '../../../../shared/wording/hints.ts';
import { type TypedNotes, typedNotes } from '../../../support/typed-notes.ts';

const SOURCES: AdviceSources = {
  words: () => createWordingFinder(['en']),
  numbers: (line) => numbersInText(line, 'GB'),
};
const advice = ({ state }: TypedNotes, changes: Partial<AdviceSources> = {}): Advice | null =>
  adviceFor(state, { ...SOURCES, ...changes });

it('002-12: typing “our policy” brings its alternative, and taking it puts it there with the caret behind it', () => {
  const notes = typedNotes().keys('told her our policy');
  const found = advice(notes);
  expect(found).toMatchObject({ kind: 'words', hint: { found: 'our policy', instead: 'what I can do is' } });
  if (found?.kind === 'words') notes.apply(taken(found.hint));
  expect(notes.text()).toBe('told her what I can do is');
  expect(notes.state.selection.main.head).toBe(notes.text().length);
  notes.undo();
  expect(notes.text()).toBe('told her our policy');
});

describe('of several words in the line', () => {
  it('the one before the caret counts', () => {
    const notes = typedNotes().keys('idiot, then our policy, then on');
    expect(advice(notes)).toMatchObject({ hint: { found: 'our policy' } });
    expect(advice(notes.caret(3))).toMatchObject({ hint: { found: 'idiot' } });
  });

  it('those of other lines do not', () => {
    expect(advice(typedNotes().keys('our policy\nall well'))).toBeNull();
  });
});

it('001-13: an agent who wants no hints has none', () => {
  expect(advice(typedNotes().keys('what an idiot'), { words: () => null })).toBeNull();
});

it('that a card number was hidden is told before anything else', () => {
  expect(advice(typedNotes().keys('our policy 4111111111111111'))).toEqual({ kind: 'hidden', what: 'card' });
});

it('c.7: a telephone number in the line can be used', () => {
  expect(advice(typedNotes().keys('ring 020 7946 0018 after six'))).toMatchObject({
    kind: 'number',
    number: { text: '020 7946 0018', e164: '+442079460018' },
  });
  expect(advice(typedNotes().keys('order 40-2217, 3 boxes'))).toBeNull();
});
