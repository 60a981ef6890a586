// The lines as they may leave the window while a long number is being typed.

import type { EditorState } from '@codemirror/state';
import type { NoteLine } from '../../shared/call/record.ts';
import { unfinishedCard } from '../../shared/privacy/unfinished-card.ts';

/** Longer than any number with its separators. */
const REACH = 200;

/** With dots for the digits that stay here for now; null when nothing has to. */
export function heldBack(state: EditorState, lines: readonly NoteLine[]): readonly NoteLine[] | null {
  const { head } = state.selection.main;
  const start = Math.max(0, head - REACH);
  const span = unfinishedCard(state.sliceDoc(start, head), head - start);
  if (span === null) return null;
  const [from, to] = [start + span.from, start + span.to];
  const [first, last] = [state.doc.lineAt(from).number, state.doc.lineAt(to).number];
  return lines.map((line, index) => {
    if (index + 1 < first || index + 1 > last) return line;
    const { from: begin, length } = state.doc.line(index + 1);
    const a = Math.max(0, from - begin);
    const b = Math.min(length, to - begin);
    return {
      ...line,
      text: line.text.slice(0, a) + line.text.slice(a, b).replace(/\p{Nd}/gu, '•') + line.text.slice(b),
    };
  });
}
