import { describe, expect, it } from 'vitest';
import { insertWithStops, nextStop } from '../../../../renderer/notes/tab-stops.ts';
import { type TypedNotes, typedNotes } from '../../../support/typed-notes.ts';

/** `Sorry about |, it will be there by |.` in place of `;lost`. */
function expanded(): TypedNotes {
  const notes = typedNotes().type('so ;lost');
  return notes.apply(insertWithStops({ from: 3, to: 8 }, 'Sorry about , it will be there by .', [12, 34]));
}

const tab = (notes: TypedNotes) => notes.apply(nextStop(notes.state));

describe('the stops of a snippet (c.7)', () => {
  it('take the caret one after the other, in the text as it has become', () => {
    const notes = expanded().type('the parcel');
    tab(notes).type('Friday');
    expect(notes.text()).toBe('so Sorry about the parcel, it will be there by Friday.');
  });

  it('let Tab leave the notes only after the last one', () => {
    const notes = expanded();
    expect(nextStop(notes.state)).not.toBeNull();
    expect(nextStop(tab(notes).state)).toBeNull();
  });

  it('do not hold Tab back once their text is deleted', () => {
    expect(nextStop(expanded().remove(0, 38).state)).toBeNull();
  });

  it('are the end of a text without marks', () => {
    const notes = typedNotes().apply(insertWithStops({ from: 0, to: 0 }, 'Thank you', [9]));
    expect(notes.state.selection.main.head).toBe(9);
    expect(nextStop(notes.state)).toBeNull();
  });

  it('give way to those of the next snippet', () => {
    const notes = expanded();
    notes.apply(insertWithStops({ from: 0, to: 0 }, 'Thank you', [9]));
    expect(nextStop(notes.state)).toBeNull();
  });
});
