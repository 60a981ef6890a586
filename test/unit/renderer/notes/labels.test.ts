import { describe, expect, it } from 'vitest';
import { boldSpans, labelTakenBack, labelTyped } from '../../../../renderer/notes/labels.ts';
import { typedNotes } from '../../../support/typed-notes.ts';

/** What a space typed behind `text` makes of it. */
function spaceAfter(text: string): string {
  const notes = typedNotes().type(text);
  const { head } = notes.state.selection.main;
  return notes.apply(labelTyped(notes.state, head)).text();
}

describe('labelTyped (c.7)', () => {
  it.each([
    ['r', 'Reason: '],
    ['d', 'Resolution: '],
    ['x', 'Result: '],
    ['R', 'Reason: '],
    ['done\nr', 'done\nReason: '],
  ])('%j and a space become %j', (text, labelled) => {
    expect(spaceAfter(text)).toBe(labelled);
  });

  it.each(['a', 'rr', ' r', 'to r', ''])('%j and a space stay as they are', (text) => {
    expect(spaceAfter(text)).toBe(text);
  });

  it('puts the caret behind the label, in front of what stands there', () => {
    const notes = typedNotes().type('rparcel lost').caret(1);
    notes.apply(labelTyped(notes.state, 1)).type('a ');
    expect(notes.text()).toBe('Reason: a parcel lost');
  });

  it('keeps the moment at which the letter was typed', () => {
    const notes = typedNotes().at(3).type('r').at(4);
    expect(notes.apply(labelTyped(notes.state, 1)).lines()).toEqual(['3 Reason: ']);
  });
});

describe('labelTakenBack (c.7)', () => {
  it('gives the plain letter back, which then stays plain', () => {
    const notes = typedNotes().type('Reason: ');
    notes.apply(labelTakenBack(notes.state));
    expect(notes.text()).toBe(' r ');
    expect(labelTyped(notes.state, 2)).toBeNull();
  });

  it('keeps what stands behind the label', () => {
    const notes = typedNotes().type('Result: sent').caret(8);
    expect(notes.apply(labelTakenBack(notes.state)).text()).toBe(' x sent');
  });

  it.each([
    ['Reason: a', 9, 9],
    ['Reason: ', 4, 4],
    ['Reason: ', 0, 8],
    ['My Reason: ', 11, 11],
  ])('leaves %j with the caret at %d–%d to an ordinary Backspace', (text, from, to) => {
    expect(labelTakenBack(typedNotes().type(text).caret(from, to).state)).toBeNull();
  });
});

describe('boldSpans', () => {
  it('are the labels of the lines that are looked at, with their colon', () => {
    const { state } = typedNotes().type('Reason: lost\nplain\nResult: found\nr typed');
    expect(boldSpans(state, 0, state.doc.length)).toEqual([
      { from: 0, to: 7 },
      { from: 19, to: 26 },
    ]);
    expect(boldSpans(state, 14, 16)).toEqual([]);
  });
});
