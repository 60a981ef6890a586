// `r `, `d `, `x ` at the start of a line become Reason, Resolution, Result in bold; Backspace takes that back (c.7).

import type { EditorState, TransactionSpec } from '@codemirror/state';
import { Decoration, type DecorationSet, type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { LABEL_LETTERS, labelInWords, labelOf, NOTE_LABELS } from '../../shared/call/labels.ts';

const bold = Decoration.mark({ class: 'cm-label' });

/** Typed letter and space become the label's word. */
export function labelTyped(state: EditorState, at: number): TransactionSpec | null {
  const line = state.doc.lineAt(at);
  const before = line.text.slice(0, at - line.from);
  const { label } = labelOf(`${before} `);
  if (label === null || before.length !== 1) return null;
  const word = `${labelInWords(label)}: `;
  return {
    changes: { from: line.from, to: at, insert: word },
    selection: { anchor: line.from + word.length },
    userEvent: 'input.label',
  };
}

/** Right behind a label: back to plain text, which a space in front keeps plain. */
export function labelTakenBack(state: EditorState): TransactionSpec | null {
  const { main } = state.selection;
  const line = state.doc.lineAt(main.head);
  const before = line.text.slice(0, main.head - line.from);
  const label = NOTE_LABELS.find((name) => before === `${labelInWords(name)}: `);
  if (!main.empty || label === undefined) return null;
  const plain = ` ${LABEL_LETTERS[label]} `;
  return {
    changes: { from: line.from, to: main.head, insert: plain },
    selection: { anchor: line.from + plain.length },
    userEvent: 'delete.label',
  };
}

export const boldLabels = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = visibleLabels(view);
    }
    update(update: ViewUpdate): void {
      if (update.docChanged || update.viewportChanged) this.decorations = visibleLabels(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

function visibleLabels(view: EditorView): DecorationSet {
  const spans = view.visibleRanges.flatMap(({ from, to }) => boldSpans(view.state, from, to));
  // Two visible ranges may lie in one long line, whose label then comes twice.
  const once = spans.filter(({ from }, index) => from !== spans[index - 1]?.from);
  return Decoration.set(once.map(({ from, to }) => bold.range(from, to)));
}

/** The labels of the lines between two positions, each with its colon. */
export function boldSpans(state: EditorState, from: number, to: number): { from: number; to: number }[] {
  const spans = [];
  const last = state.doc.lineAt(to).number;
  for (let number = state.doc.lineAt(from).number; number <= last; number += 1) {
    const line = state.doc.line(number);
    const { label } = labelOf(line.text);
    const word = label === null ? '' : `${labelInWords(label)}:`;
    if (word !== '' && line.text.startsWith(word)) spans.push({ from: line.from, to: line.from + word.length });
  }
  return spans;
}
