// Card numbers are hidden while they are typed: the key that completes one also hides it, in one step, so that no state
// of the notes, undo included, ever holds it whole.

import { EditorState, type Extension, StateEffect, StateField, type Text, type Transaction } from '@codemirror/state';
import { cardEdits, type Edit } from '../../shared/privacy/card-numbers.ts';
import type { Span } from '../../shared/privacy/no-cards.ts';
import { securityCodeEdits } from '../../shared/privacy/security-codes.ts';

export type Hidden = 'card' | 'code';

const hide = StateEffect.define<Hidden>();

/** What was hidden in the line of the caret; told until the caret goes to another line. */
const hiddenField = StateField.define<{ readonly what: Hidden; readonly line: number } | null>({
  create: () => null,
  update(before, { effects, state }) {
    const line = state.doc.lineAt(state.selection.main.head).number;
    const what = effects.find((effect) => effect.is(hide))?.value;
    if (what !== undefined) return { what, line };
    return before?.line === line ? before : null;
  },
});

export function hiddenHere(state: EditorState): Hidden | null {
  return state.field(hiddenField)?.what ?? null;
}

export const cardMask: Extension = [
  hiddenField,
  EditorState.transactionFilter.of((transaction) => {
    if (!transaction.docChanged && transaction.selection === undefined) return transaction;
    // What an input method is composing is its own until it is done; saved it is masked all the same.
    if (transaction.isUserEvent('input.type.compose')) return transaction;
    const edits = placesToLook(transaction).flatMap((place) => editsIn(transaction, place));
    if (edits.length === 0) return transaction;
    const what = edits.some(({ isCard }) => isCard) ? 'card' : 'code';
    return [transaction, { changes: edits.map(({ edit }) => edit), effects: hide.of(what), sequential: true }];
  }),
];

/** Around what was changed; and where the caret was, which a code that was just typed waits for. */
function placesToLook({ docChanged, changes, startState, newDoc }: Transaction): readonly Span[] {
  const spans: { from: number; to: number }[] = [];
  const add = (from: number, to: number): void => {
    const span = aroundDigits(newDoc, from, to);
    const last = spans.at(-1);
    if (last !== undefined && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else spans.push(span);
  };
  const caret = startState.selection.main.head;
  if (docChanged) changes.iterChangedRanges((_fromA, _toA, from, to) => add(from, to));
  else add(caret, caret);
  return spans;
}

/** Wider than any card with separators, and not in the middle of a number. */
const MARGIN = 200;

function aroundDigits(doc: Text, from: number, to: number): { from: number; to: number } {
  const start = Math.max(0, from - MARGIN);
  const end = Math.min(doc.length, to + MARGIN);
  const head = start === 0 ? '' : (/^\p{Nd}+/u.exec(doc.sliceString(start, from))?.[0] ?? '');
  const tail = end === doc.length ? '' : (/\p{Nd}+$/u.exec(doc.sliceString(to, end))?.[0] ?? '');
  return { from: start + head.length, to: end - tail.length };
}

function editsIn({ newDoc, newSelection }: Transaction, { from, to }: Span): { edit: Edit; isCard: boolean }[] {
  const text = newDoc.sliceString(from, to);
  if (!/\p{Nd}/u.test(text)) return [];
  const cards = cardEdits(text);
  const codes = securityCodeEdits(text).filter(({ from: start, to: end }) => {
    const isBeingTyped = from + end === newSelection.main.head;
    return !isBeingTyped && !cards.some((card) => card.from < end && start < card.to);
  });
  const moved = (edit: Edit): Edit => ({ ...edit, from: from + edit.from, to: from + edit.to });
  return [
    ...cards.map((edit) => ({ edit: moved(edit), isCard: true })),
    ...codes.map((edit) => ({ edit: moved(edit), isCard: false })),
  ];
}
