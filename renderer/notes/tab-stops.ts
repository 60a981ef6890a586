// Where the caret goes next inside a snippet. Tab leaves the notes only after the last stop.

import { type EditorState, MapMode, StateEffect, StateField, type TransactionSpec } from '@codemirror/state';

const setStops = StateEffect.define<readonly number[]>();

export const tabStopField = StateField.define<readonly number[]>({
  create: () => [],
  update(stops, transaction) {
    const set = transaction.effects.find((effect) => effect.is(setStops));
    if (set !== undefined) return set.value;
    if (!transaction.docChanged) return stops;
    // A stop whose surroundings are deleted is gone; it must not hold Tab back.
    const moved = stops.map((stop) => transaction.changes.mapPos(stop, 1, MapMode.TrackDel));
    return moved.filter((stop) => stop !== null);
  },
});

/** Puts the expanded text in, the caret on its first stop, and keeps the rest for Tab. */
export function insertWithStops(
  span: { readonly from: number; readonly to: number },
  text: string,
  stops: readonly number[],
): TransactionSpec {
  const [first = text.length, ...rest] = stops;
  return {
    changes: { ...span, insert: text },
    selection: { anchor: span.from + first },
    effects: setStops.of(rest.map((stop) => span.from + stop)),
    userEvent: 'input.snippet',
    scrollIntoView: true,
  };
}

/** The move to the next stop, or null when Tab should leave the notes. */
export function nextStop(state: EditorState): TransactionSpec | null {
  const [next, ...rest] = state.field(tabStopField);
  return next === undefined ? null : { selection: { anchor: next }, effects: setStops.of(rest), scrollIntoView: true };
}
