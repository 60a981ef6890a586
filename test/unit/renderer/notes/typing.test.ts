import { describe, expect, it } from 'vitest';
import { slashTyped, snippetTyped } from '../../../../renderer/notes/typing.ts';
import { typedNotes } from '../../../support/typed-notes.ts';

const snippets = () => [
  { name: 'lost', text: 'Sorry about |.' },
  { name: 'bye', text: 'Thank you' },
];

describe('slashTyped (c.7, c.9)', () => {
  it.each([
    ['/p 40', { kind: 'promise', text: '40' }],
    ['/h checking the depot', { kind: 'hold', text: 'checking the depot' }],
    ['/done', { kind: 'wrapUp', text: '' }],
    ['lost\n/o', { kind: 'options', text: '' }],
  ])('reads %j', (text, command) => {
    expect(slashTyped(typedNotes().type(text).state)?.command).toEqual(command);
  });

  it('takes its line out of the notes and leaves the others', () => {
    const notes = typedNotes().type('lost\n/p 40');
    expect(notes.apply(slashTyped(notes.state)?.removal ?? null).text()).toBe('lost\n');
  });

  it('leaves other text alone', () => {
    expect(slashTyped(typedNotes().type('call back /p 40').state)).toBeNull();
    expect(slashTyped(typedNotes().type('/nothing').state)).toBeNull();
    expect(slashTyped(typedNotes().type('/p 40').caret(0, 5).state)).toBeNull();
  });

  it('c.5: never acts on a line with pasted text', () => {
    expect(slashTyped(typedNotes().paste('/p 40').state)).toBeNull();
    expect(slashTyped(typedNotes().type('/p ').paste('40').state)).toBeNull();
    expect(slashTyped(typedNotes().paste('one\n/done').state)).toBeNull();
    expect(slashTyped(typedNotes().paste('p 40').caret(0).type('/').state)).toBeNull();
  });

  it('c.5: never acts on pasted text that a redo put back', () => {
    expect(slashTyped(typedNotes().paste('/done').undo().redo().state)).toBeNull();
  });

  it('acts on the line typed under pasted lines', () => {
    expect(slashTyped(typedNotes().paste('their mail\n').type('/p 40').state)).not.toBeNull();
  });
});

describe('snippetTyped (c.7)', () => {
  it('puts the text in the place of its name, with the caret on the first stop', () => {
    const notes = typedNotes().type('yes ;lost');
    notes.apply(snippetTyped(notes.state, snippets)).type('that');
    expect(notes.text()).toBe('yes Sorry about that.');
  });

  it('wants the name right before the caret, known, and nothing selected', () => {
    expect(snippetTyped(typedNotes().type(';lost ').state, snippets)).toBeNull();
    expect(snippetTyped(typedNotes().type(';found').state, snippets)).toBeNull();
    expect(snippetTyped(typedNotes().type(';lost').caret(0, 5).state, snippets)).toBeNull();
  });

  it('c.5: never acts on a pasted name, but beside pasted text it does', () => {
    expect(snippetTyped(typedNotes().paste(';lost').state, snippets)).toBeNull();
    expect(snippetTyped(typedNotes().type(';').paste('lost').state, snippets)).toBeNull();
    expect(snippetTyped(typedNotes().paste('mail ').type(';bye').state, snippets)).not.toBeNull();
  });
});
