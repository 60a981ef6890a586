// `r `, `d `, `x ` at the start of a line become Reason, Resolution, Result in bold; Backspace takes that back (c.7).

import { type EditorState, RangeSetBuilder, type TransactionSpec } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { labelInWords, labelOf, NOTE_LABELS } from '../../shared/call/labels.ts';

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
  const plain = ` ${labelInWords(label).charAt(0).toLowerCase()} `;
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
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges) {
    for (let line = view.state.doc.lineAt(from); ; line = view.state.doc.line(line.number + 1)) {
      const { label } = labelOf(line.text);
      const word = label === null ? '' : `${labelInWords(label)}:`;
      if (word !== '' && line.text.startsWith(word)) builder.add(line.from, line.from + word.length, bold);
      if (line.to >= to || line.number === view.state.doc.lines) break;
    }
  }
  return builder.finish();
}
