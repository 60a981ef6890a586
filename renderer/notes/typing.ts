// What typing does beyond text: labels, slash commands, snippets. Everything here acts only on what was typed.

import { insertNewline } from '@codemirror/commands';
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
  const carryOut = (view: EditorView): boolean => {
    const typed = slashTyped(view.state);
    if (typed === null) return false;
    // Out of the notes first: what the command does may save them or take the focus away.
    view.dispatch(typed.removal);
    hooks.onSlash(typed.command);
    return true;
  };
  return [
    EditorView.inputHandler.of((view, from, to, text) => {
      if (text !== ' ' || from !== to) return false;
      return dispatch(view, labelTyped(view.state, from) ?? snippetTyped(view.state, hooks.snippets));
    }),
    Prec.high(
      keymap.of([
        {
          key: 'Enter',
          // A new line starts at its very start: an indent would keep labels from acting.
          run: (view) =>
            carryOut(view) || dispatch(view, snippetTyped(view.state, hooks.snippets)) || insertNewline(view),
        },
        { key: 'Tab', run: (view) => dispatch(view, snippetTyped(view.state, hooks.snippets) ?? nextStop(view.state)) },
        { key: 'Backspace', run: (view) => dispatch(view, labelTakenBack(view.state)) },
      ]),
    ),
  ];
}

export interface TypedSlash {
  readonly command: SlashCommand;
  /** Empties the line it was typed in. */
  readonly removal: TransactionSpec;
}

/** A whole typed line such as `/p 40`, with the caret in it; null for text, and for every line with pasted text. */
export function slashTyped(state: EditorState): TypedSlash | null {
  const { head, empty } = state.selection.main;
  const line = state.doc.lineAt(head);
  const command = empty ? parseSlash(line.text) : null;
  if (command === null || isPasted(state, line.from, line.to)) return null;
  return { command, removal: { changes: { from: line.from, to: line.to }, userEvent: 'delete.slash' } };
}

/** `;name` right before the caret becomes its text. */
export function snippetTyped(state: EditorState, snippets: TypingHooks['snippets']): TransactionSpec | null {
  const { head, empty } = state.selection.main;
  const line = state.doc.lineAt(head);
  const match = empty ? snippetAt(line.text, head - line.from, snippets()) : null;
  if (match === null) return null;
  const span = { from: line.from + match.from, to: line.from + match.to };
  return isPasted(state, span.from, span.to) ? null : insertWithStops(span, match.text, match.stops);
}
