// Words that may hurt or defend, gently underlined. Nothing waits for them and nothing is refused.

import type { Extension } from '@codemirror/state';
import { Decoration, type DecorationSet, type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import type { WordingFinder } from '../../shared/wording/hints.ts';

const MARKS = {
  respect: Decoration.mark({ class: 'cm-hint', attributes: { 'data-hint': 'respect' } }),
  defending: Decoration.mark({ class: 'cm-hint', attributes: { 'data-hint': 'defending' } }),
};

/** `finder` is asked at each change: null while the agent wants no hints. */
export function quietWords(finder: () => WordingFinder | null): Extension {
  return ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;
      constructor(view: EditorView) {
        this.decorations = underlined(view, finder());
      }
      update(update: ViewUpdate): void {
        if (update.docChanged || update.viewportChanged) this.decorations = underlined(update.view, finder());
      }
    },
    { decorations: (plugin) => plugin.decorations },
  );
}

/** Whole lines, so that a word at the edge of what is seen is still a word. */
function underlined({ state, visibleRanges }: EditorView, find: WordingFinder | null): DecorationSet {
  if (find === null) return Decoration.none;
  const starts = new Set<number>();
  const marks = visibleRanges.flatMap(({ from, to }) => {
    const found = [];
    for (let line = state.doc.lineAt(from); ; line = state.doc.line(line.number + 1)) {
      if (!starts.has(line.from)) found.push(...find(line.text).map((hint) => ({ ...hint, at: line.from })));
      starts.add(line.from);
      if (line.to >= to || line.number === state.doc.lines) return found;
    }
  });
  return Decoration.set(marks.map(({ at, from, to, kind }) => MARKS[kind].range(at + from, at + to)));
}
