// The one thing that the notes have to say about the line of the caret: what was hidden, a word that may be said
// otherwise, a number that can be used. Read from the state, so it is never out of date.

import type { EditorState, TransactionSpec } from '@codemirror/state';
import type { NumberInText } from '../../shared/phone/parse.ts';
import type { WordingFinder, WordingHint } from '../../shared/wording/hints.ts';
import { type Hidden, hiddenHere } from './card-mask.ts';

export type Advice =
  | { readonly kind: 'hidden'; readonly what: Hidden }
  | { readonly kind: 'words'; readonly hint: WordingHint }
  | { readonly kind: 'number'; readonly number: NumberInText };

export interface AdviceSources {
  readonly words: () => WordingFinder | null;
  /** Numbers in a line that are not those of the call. */
  readonly numbers: (line: string) => readonly NumberInText[];
}

/** Longer lines were pasted: nobody waits for advice on them. */
const LONGEST_LINE = 5000;

/** Of several in the line the one at the caret counts, else the last before it, else the first. */
export function adviceFor(state: EditorState, { words, numbers }: AdviceSources): Advice | null {
  const what = hiddenHere(state);
  if (what !== null) return { kind: 'hidden', what };
  const { head } = state.selection.main;
  const line = state.doc.lineAt(head);
  if (line.length > LONGEST_LINE) return null;
  const hint = nearest(words()?.(line.text) ?? [], head - line.from);
  if (hint !== null) return { kind: 'words', hint: { ...hint, from: line.from + hint.from, to: line.from + hint.to } };
  const number = nearest(numbers(line.text), head - line.from);
  return number === null ? null : { kind: 'number', number };
}

function nearest<Place extends { readonly from: number }>(places: readonly Place[], caret: number): Place | null {
  return [...places].reverse().find(({ from }) => from <= caret) ?? places[0] ?? null;
}

/** The words of the hint in place of those of the text, with the caret behind them when it stood there. */
export function taken({ from, to, instead }: WordingHint): TransactionSpec {
  return { changes: { from, to, insert: instead }, userEvent: 'input.hint', scrollIntoView: true };
}

export function isSameAdvice(a: Advice | null, b: Advice | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
