import { describe, expect, it } from 'vitest';
import { isPasted } from '../../../../renderer/notes/pasted.ts';
import { typedNotes } from '../../../support/typed-notes.ts';

describe('isPasted (c.5)', () => {
  it('knows typed text from pasted text', () => {
    expect(isPasted(typedNotes().type('/p 40').state, 0, 5)).toBe(false);
    expect(isPasted(typedNotes().paste('/p 40').state, 0, 5)).toBe(true);
  });

  it('counts one pasted character among typed ones', () => {
    const notes = typedNotes().type('/p 4').paste('0');
    expect(isPasted(notes.state, 0, 5)).toBe(true);
    expect(isPasted(notes.state, 0, 4)).toBe(false);
  });

  it('counts dropped text', () => {
    const dropped = { changes: { from: 0, insert: '/p 40' }, userEvent: 'input.drop' };
    expect(isPasted(typedNotes().apply(dropped).state, 0, 5)).toBe(true);
  });

  it('does not count the line typed under pasted lines that end in a line break', () => {
    const notes = typedNotes().paste('from their mail\n').type('/p 40');
    expect(isPasted(notes.state, 16, 21)).toBe(false);
    expect(isPasted(notes.state, 0, 15)).toBe(true);
  });

  it('follows the text when something is typed in front of it', () => {
    const notes = typedNotes().paste('40').caret(0).type('Call\n');
    expect([isPasted(notes.state, 0, 4), isPasted(notes.state, 5, 7)]).toEqual([false, true]);
  });

  it('forgets pasted text that was deleted and typed instead', () => {
    const notes = typedNotes().type('/p 0').caret(3).paste('4').remove(3, 4).type('4');
    expect(notes.text()).toBe('/p 40');
    expect(isPasted(notes.state, 0, 5)).toBe(false);
  });

  it('remembers it when an undo or redo puts it there again', () => {
    expect(isPasted(typedNotes().paste('/p 40').undo().redo().state, 0, 5)).toBe(true);
    expect(isPasted(typedNotes().paste('/p 40').remove(0, 5).undo().state, 0, 5)).toBe(true);
    expect(isPasted(typedNotes().type('/p 40').remove(0, 5).undo().state, 0, 5)).toBe(false);
  });
});
