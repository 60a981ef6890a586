// Which lines hold pasted text: there, a slash command or snippet is only text (c.5).

import { type EditorState, RangeSet, RangeValue, StateField } from '@codemirror/state';

class Pasted extends RangeValue {}

export const pastedField = StateField.define<RangeSet<Pasted>>({
  create: () => RangeSet.empty,
  update(pasted, transaction) {
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

/** Whether any part of the span was pasted. */
export function isPasted(state: EditorState, from: number, to: number): boolean {
  let found = false;
  state.field(pastedField).between(from, to, () => {
    found = true;
    return false;
  });
  return found;
}
