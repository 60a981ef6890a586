import { history, undo } from '@codemirror/commands';
import { EditorState, StateField } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { createUndoMemory } from '../../../../renderer/notes/undone.ts';

const memory = createUndoMemory<number>();
/** Counts changes of the text. */
const count = StateField.define<number>({
  create: () => 0,
  update: (before, transaction) => memory.broughtBack(transaction) ?? (transaction.docChanged ? before + 1 : before),
});

function typed(...texts: string[]): EditorState {
  const start = EditorState.create({ extensions: [history(), count, memory.keep(count)] });
  return texts.reduce((state, insert) => {
    const at = state.doc.length;
    return state.update({ changes: { from: at, insert }, selection: { anchor: at + 1 }, userEvent: 'input.type' })
      .state;
  }, start);
}

describe('what hangs on the text', () => {
  it('is as it was before everything that one undo takes back', () => {
    let state = typed('a', 'b', 'c');
    expect(state.field(count)).toBe(3);
    undo({ state, dispatch: (transaction) => (state = transaction.state) });
    expect([state.doc.toString(), state.field(count)]).toEqual(['', 0]);
  });

  it('is left alone by everything else', () => {
    const state = typed('a');
    expect(memory.broughtBack(state.update({ changes: { from: 0, insert: 'x' } }))).toBeNull();
    expect(memory.broughtBack(state.update({ selection: { anchor: 0 } }))).toBeNull();
  });
});
