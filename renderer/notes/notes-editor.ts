// The notes: plain text in stamped lines. The editor owns its text while it is open; what the app adds is painted
// between the lines. It lives in a shadow root, where CodeMirror's styles are adopted sheets that the policy allows.

import { history, historyKeymap, standardKeymap } from '@codemirror/commands';
import { EditorState, type Extension, Text } from '@codemirror/state';
import { drawSelection, EditorView, gutter, GutterMarker, keymap, placeholder } from '@codemirror/view';
import type { NoteLine } from '../../shared/call/record.ts';
import type { Instant } from '../../shared/time.ts';
import { appLineField, type AppLine, setAppLines } from './app-lines.ts';
import { boldLabels } from './labels.ts';
import { notesTheme } from './notes-theme.ts';
import { pastedText } from './pasted.ts';
import { clockFacet, linesOf, stampAt, stampedLines, stampField } from './stamps.ts';
import { tabStopField } from './tab-stops.ts';
import { typing, type TypingHooks } from './typing.ts';

export interface NotesEditorOptions extends TypingHooks {
  readonly lines: readonly NoteLine[];
  readonly now: () => Instant;
  /** `14:05`, and what a screen tip says of the moment. */
  readonly stampText: (at: Instant) => { readonly text: string; readonly tip: string };
  readonly label: string;
  readonly hint: string;
  /** One line that grows, without stamps: the compact window. */
  readonly isSmall: boolean;
  readonly onChange: (lines: readonly NoteLine[]) => void;
}

export interface NotesEditor {
  focus(): void;
  showAppLines(lines: readonly AppLine[]): void;
  /** Letters have another size now: puts the drawn caret where the text is. */
  measure(): void;
  destroy(): void;
}

export function createNotesEditor(host: HTMLElement, options: NotesEditorOptions): NotesEditor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open', delegatesFocus: true });
  const doc = Text.of(options.lines.length === 0 ? [''] : options.lines.map(({ text }) => text));
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({ doc, selection: { anchor: doc.length }, extensions: extensionsOf(options, doc) }),
  });
  return {
    focus: () => view.focus(),
    showAppLines: (lines) => view.dispatch({ effects: setAppLines.of(lines) }),
    measure: () => view.dispatch({ selection: view.state.selection }),
    destroy: () => view.destroy(),
  };
}

function extensionsOf(options: NotesEditorOptions, doc: Text): Extension {
  const { lines, now, label, hint, isSmall, onChange } = options;
  return [
    clockFacet.of(now),
    stampedLines(doc, lines),
    appLineField,
    pastedText,
    tabStopField,
    boldLabels,
    history(),
    drawSelection({ cursorBlinkRate: 0 }),
    typing(options),
    // No more than a text field has: every other chord belongs to the window.
    keymap.of([...standardKeymap, ...historyKeymap]),
    EditorView.lineWrapping,
    placeholder(hint),
    EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false', tabindex: '0' }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) onChange(linesOf(update.state));
    }),
    isSmall ? [] : stampGutter(options),
    notesTheme,
  ];
}

function stampGutter({ stampText }: NotesEditorOptions): Extension {
  return gutter({
    class: 'cm-stamps',
    lineMarker(view, line) {
      const at = stampAt(view.state.field(stampField), line.from);
      return at === null ? null : new StampMarker(stampText(at));
    },
    lineMarkerChange: (update) => update.docChanged,
  });
}

class StampMarker extends GutterMarker {
  constructor(readonly stamp: { readonly text: string; readonly tip: string }) {
    super();
  }
  override eq(other: StampMarker): boolean {
    return other.stamp.text === this.stamp.text && other.stamp.tip === this.stamp.tip;
  }
  override toDOM(): Node {
    const time = document.createElement('time');
    time.textContent = this.stamp.text;
    time.title = this.stamp.tip;
    return time;
  }
}
