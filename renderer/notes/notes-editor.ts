// The notes: plain text in stamped lines. The editor owns its text while it is open; what the app adds is painted
// between the lines. It lives in a shadow root, where CodeMirror's styles are adopted sheets that the policy allows.

import { history, historyKeymap, standardKeymap } from '@codemirror/commands';
import { EditorState, type Extension, Text } from '@codemirror/state';
import { drawSelection, EditorView, gutter, GutterMarker, keymap, placeholder, ViewPlugin } from '@codemirror/view';
import type { NoteLine } from '../../shared/call/record.ts';
import type { Instant } from '../../shared/time.ts';
import { type Advice, type AdviceSources, adviceFor, isSameAdvice, taken } from './advice.ts';
import { appLineField, type AppLine, setAppLines } from './app-lines.ts';
import { cardMask } from './card-mask.ts';
import { heldBack } from './held-back.ts';
import { boldLabels } from './labels.ts';
import { notesTheme } from './notes-theme.ts';
import { pastedText } from './pasted.ts';
import { quietWords } from './quiet-words.ts';
import { clockFacet, linesOf, stampAt, stampedLines, stampField } from './stamps.ts';
import { tabStopField } from './tab-stops.ts';
import { typing, type TypingHooks } from './typing.ts';

export interface NotesEditorOptions extends TypingHooks, AdviceSources {
  readonly lines: readonly NoteLine[];
  readonly now: () => Instant;
  /** `14:05`, and what a screen tip says of the moment. */
  readonly stampText: (at: Instant) => { readonly text: string; readonly tip: string };
  readonly label: string;
  readonly hint: string;
  /** One line that grows, without stamps: the compact window. */
  readonly isSmall: boolean;
  /** `meanwhile`: what may leave the window while a long number is being typed; null for everything. */
  readonly onChange: (lines: readonly NoteLine[], meanwhile: readonly NoteLine[] | null) => void;
  readonly onAdvice: (advice: Advice | null) => void;
}

export interface NotesEditor {
  focus(): void;
  showAppLines(lines: readonly AppLine[]): void;
  /** Letters have another size now: puts the drawn caret where the text is. */
  measure(): void;
  /** After the sheet became lower: the line of the caret stays in sight. */
  showCaret(): void;
  /** Puts the words of the hint at the caret in place; false when there is none. */
  takeWords(): boolean;
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
    showCaret: () => view.dispatch({ effects: EditorView.scrollIntoView(view.state.selection.main.head) }),
    takeWords: () => takeWords(view, options),
    measure: () => view.dispatch({ selection: view.state.selection }),
    destroy: () => view.destroy(),
  };
}

function extensionsOf(options: NotesEditorOptions, doc: Text): Extension {
  const { lines, now, label, hint, isSmall } = options;
  return [
    clockFacet.of(now),
    stampedLines(doc, lines),
    appLineField,
    pastedText,
    tabStopField,
    boldLabels,
    cardMask,
    quietWords(options.words),
    history(),
    drawSelection({ cursorBlinkRate: 0 }),
    typing(options),
    // No more than a text field has: every other chord belongs to the window.
    keymap.of([{ key: 'Alt-Enter', run: (view) => takeWords(view, options) }]),
    keymap.of([...standardKeymap, ...historyKeymap]),
    EditorView.lineWrapping,
    placeholder(hint),
    EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false', tabindex: '0' }),
    changesTold(options),
    adviceTold(options),
    isSmall ? [] : stampGutter(options),
    notesTheme,
  ];
}

/** Also when the caret leaves a number that was held back: then it is not being typed any more. */
function changesTold({ onChange }: NotesEditorOptions): Extension {
  let isHeld = false;
  return EditorView.updateListener.of(({ docChanged, selectionSet, state }) => {
    if (!docChanged && !(selectionSet && isHeld)) return;
    const lines = linesOf(state);
    const meanwhile = heldBack(state, lines);
    isHeld = meanwhile !== null;
    onChange(lines, meanwhile);
  });
}

/** Told when it is another one, and of the line in which the caret is at first. */
function adviceTold(options: NotesEditorOptions): Extension {
  return ViewPlugin.define(({ state: first }) => {
    let last = adviceFor(first, options);
    if (last !== null) options.onAdvice(last);
    return {
      update({ docChanged, selectionSet, state }) {
        if (!docChanged && !selectionSet) return;
        const advice = adviceFor(state, options);
        if (!isSameAdvice(advice, last)) options.onAdvice(advice);
        last = advice;
      },
    };
  });
}

function takeWords(view: EditorView, sources: AdviceSources): boolean {
  const advice = adviceFor(view.state, sources);
  if (advice?.kind !== 'words') return false;
  view.dispatch(taken(advice.hint));
  return true;
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
