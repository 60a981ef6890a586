// What typing does beyond text: labels, slash commands, snippets. Everything here acts only on what was typed.

import { type EditorState, Prec, type TransactionSpec } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import type { Snippet } from '../../shared/agent/preferences.ts';
import { parseSlash, type SlashCommand } from '../../shared/call/slash.ts';
import { snippetAt } from '../../shared/call/snippets.ts';
import { labelTakenBack, labelTyped } from './labels.ts';
import { isPasted } from './pasted.ts';
import { insertWithStops, nextStop } from './tab-stops.ts';

export interface TypingHooks {
  readonly snippets: () => readonly Snippet[];
  /** Carries out a slash command; its line is taken out of the notes. */
  readonly onSlash: (command: SlashCommand) => void;
}

export function typing(hooks: TypingHooks) {
  const dispatch = (view: EditorView, spec: TransactionSpec | null): boolean => {
    if (spec !== null) view.dispatch(spec);
    return spec !== null;
  };
  return [
    EditorView.inputHandler.of((view, from, to, text) => {
      if (text !== ' ' || from !== to) return false;
      return dispatch(view, labelTyped(view.state, from) ?? snippetTyped(view.state, hooks));
    }),
    Prec.high(
      keymap.of([
        {
          key: 'Enter',
          run: (view) => dispatch(view, slashTyped(view.state, hooks) ?? snippetTyped(view.state, hooks)),
        },
        { key: 'Tab', run: (view) => dispatch(view, snippetTyped(view.state, hooks) ?? nextStop(view.state)) },
        { key: 'Backspace', run: (view) => dispatch(view, labelTakenBack(view.state)) },
      ]),
    ),
  ];
}

/** A whole typed line such as `/p 40`: carried out, and the line emptied. */
export function slashTyped(state: EditorState, { onSlash }: TypingHooks): TransactionSpec | null {
  const line = state.doc.lineAt(state.selection.main.head);
  const command = parseSlash(line.text);
  if (command === null || isPasted(state, line.from, line.to)) return null;
  onSlash(command);
  return { changes: { from: line.from, to: line.to }, userEvent: 'delete.slash' };
}

/** `;name` right before the caret becomes its text. */
export function snippetTyped(state: EditorState, { snippets }: TypingHooks): TransactionSpec | null {
  const { head, empty } = state.selection.main;
  const line = state.doc.lineAt(head);
  const match = empty ? snippetAt(line.text, head - line.from, snippets()) : null;
  if (match === null) return null;
  const span = { from: line.from + match.from, to: line.from + match.to };
  return isPasted(state, span.from, span.to) ? null : insertWithStops(span, match.text, match.stops);
}
