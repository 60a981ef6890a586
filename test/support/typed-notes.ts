// Notes without a window: an editor's state that the test types into, with a clock that the test sets.

import { history, insertNewline, redo, undo } from '@codemirror/commands';
import { EditorState, Text, type Transaction, type TransactionSpec } from '@codemirror/state';
import { appLineField } from '../../renderer/notes/app-lines.ts';
import { pastedText } from '../../renderer/notes/pasted.ts';
import { cardMask } from '../../renderer/notes/card-mask.ts';
import { clockFacet, linesOf, stampedLines } from '../../renderer/notes/stamps.ts';
import { tabStopField } from '../../renderer/notes/tab-stops.ts';
import type { NoteLine } from '../../shared/call/record.ts';
import type { Instant } from '../../shared/time.ts';

export interface TypedNotes {
  /** Everything from here on happens at this moment. */
  at(now: number): TypedNotes;
  caret(position: number, selectedTo?: number): TypedNotes;
  /** Typed or pasted over the selection. */
  type(text: string): TypedNotes;
  paste(text: string): TypedNotes;
  enter(): TypedNotes;
  remove(from: number, to: number): TypedNotes;
  undo(): TypedNotes;
  redo(): TypedNotes;
  /** Key by key, as a person types. */
  keys(text: string): TypedNotes;
  apply(spec: TransactionSpec | null): TypedNotes;
  readonly state: EditorState;
  text(): string;
  /** `1 parcel lost`: moment and text of each line. */
  lines(): string[];
}

export function typedNotes(lines: readonly NoteLine[] = []): TypedNotes {
  let now = 0;
  const doc = Text.of(lines.length === 0 ? [''] : lines.map(({ text }) => text));
  const clock = clockFacet.of(() => now as Instant);
  // A group of its own for each act, so that one undo takes back one act.
  const extensions = [
    clock,
    stampedLines(doc, lines),
    appLineField,
    pastedText,
    tabStopField,
    cardMask,
    history({ newGroupDelay: -1 }),
  ];
  let state = EditorState.create({ doc, selection: { anchor: doc.length }, extensions });
  const dispatch = (transaction: Transaction): void => {
    state = transaction.state;
  };
  const act = (spec: TransactionSpec): TypedNotes => {
    dispatch(state.update(spec));
    return notes;
  };
  const command = (run: (target: { state: EditorState; dispatch: typeof dispatch }) => boolean): TypedNotes => {
    run({ state, dispatch });
    return notes;
  };
  const notes: TypedNotes = {
    at(moment) {
      now = moment;
      return notes;
    },
    caret: (anchor, head = anchor) => act({ selection: { anchor, head } }),
    type: (text) => act({ ...state.replaceSelection(text), userEvent: 'input.type' }),
    paste: (text) => act({ ...state.replaceSelection(text), userEvent: 'input.paste' }),
    remove: (from, to) => act({ changes: { from, to }, userEvent: 'delete' }),
    enter: () => command(insertNewline),
    undo: () => command(undo),
    redo: () => command(redo),
    keys: (text) => [...text].reduce((typed, key) => (key === '\n' ? typed.enter() : typed.type(key)), notes),
    apply: (spec) => (spec === null ? notes : act(spec)),
    get state() {
      return state;
    },
    text: () => state.doc.toString(),
    lines: () => linesOf(state).map(({ at, text }) => `${at} ${text}`),
  };
  return notes;
}
