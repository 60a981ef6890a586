// What hangs on the text comes back with it: undo and redo restore a field as it was when that text stood there.

import { invertedEffects } from '@codemirror/commands';
import {
  type EditorState,
  type Extension,
  StateEffect,
  type StateEffectType,
  type StateField,
  type Transaction,
} from '@codemirror/state';

export interface UndoMemory<Value> {
  /** The field's value that an undo or redo brings back; null for every other transaction. */
  broughtBack(transaction: Transaction): Value | null;
  /** Makes the history keep the field beside the text. */
  keep(field: StateField<Value>): Extension;
}

export function createUndoMemory<Value>(): UndoMemory<Value> {
  const bringBack: StateEffectType<Value> = StateEffect.define<Value>();
  const kept = (state: EditorState, field: StateField<Value>) => bringBack.of(state.field(field));
  return {
    broughtBack(transaction) {
      // One undo may take back several changes; the last effect belongs to the oldest of them.
      const effects = transaction.effects.filter((effect) => effect.is(bringBack));
      return effects.at(-1)?.value ?? null;
    },
    keep: (field) => invertedEffects.of(({ docChanged, startState }) => (docChanged ? [kept(startState, field)] : [])),
  };
}
