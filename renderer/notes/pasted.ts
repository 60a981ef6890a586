// Which text was pasted: there, a slash command or snippet is only text (c.5).

import { type EditorState, type Extension, RangeSet, RangeValue, StateField } from '@codemirror/state';
import { createUndoMemory } from './undone.ts';

class Pasted extends RangeValue {}
// What is typed right before or behind it is not part of it; once all of it is deleted, it is forgotten.
Pasted.prototype.startSide = 1;
Pasted.prototype.endSide = -1;

const memory = createUndoMemory<RangeSet<Pasted>>();

const field = StateField.define<RangeSet<Pasted>>({
  create: () => RangeSet.empty,
  update(pasted, transaction) {
    const broughtBack = memory.broughtBack(transaction);
    if (broughtBack !== null) return broughtBack;
    if (!transaction.docChanged) return pasted;
    const kept = pasted.map(transaction.changes);
    if (!transaction.isUserEvent('input.paste') && !transaction.isUserEvent('input.drop')) return kept;
    const add: { from: number; to: number; value: Pasted }[] = [];
    transaction.changes.iterChangedRanges((_fromA, _toA, from, to) => {
      if (to > from) add.push({ from, to, value: new Pasted() });
    });
    return kept.update({ add, sort: true });
  },
});

/** Remembers what was pasted, also across undo and redo. */
export const pastedText: Extension = [field, memory.keep(field)];

/** Whether any character of the span was pasted; pasted text that only ends or starts at it does not count. */
export function isPasted(state: EditorState, from: number, to: number): boolean {
  let found = false;
  state.field(field).between(from, to, (start, end) => {
    found ||= Math.max(start, from) < Math.min(end, to);
  });
  return found;
}
