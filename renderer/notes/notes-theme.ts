// How the notes look, in tokens: custom properties reach into the shadow root.

import { EditorView } from '@codemirror/view';

export const notesTheme = EditorView.theme({
  '&': { height: '100%', background: 'transparent', color: 'var(--ink)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    fontFamily: 'var(--font)',
    fontSize: 'var(--notes-size, var(--t-16))',
    lineHeight: 'var(--notes-line, var(--l-16))',
    overflow: 'auto',
  },
  '.cm-content': { padding: '0', caretColor: 'var(--accent)', minHeight: '100%' },
  '.cm-line': { padding: '2px 0', overflowWrap: 'anywhere' },
  '.cm-label': { fontWeight: 'var(--w-strong)' },
  // Gentle: dotted, in the colour of what is merely noted, never that of a fault.
  '.cm-hint': {
    textDecoration: 'underline dotted var(--ink-3)',
    textDecorationThickness: '2px',
    textUnderlineOffset: '3px',
  },
  '.cm-placeholder': { color: 'var(--ink-3)' },
  '.cm-cursor, .cm-dropCursor': { borderLeft: '2px solid var(--accent)', marginLeft: '-1px' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'var(--select)',
  },
  '.cm-gutters': { background: 'transparent', border: '0', color: 'var(--ink-3)' },
  '.cm-stamps': { width: 'var(--stamp-width, 5.5rem)' },
  '.cm-stamps .cm-gutterElement': {
    padding: '2px 0',
    fontSize: 'var(--t-13)',
    lineHeight: 'var(--l-16)',
    textAlign: 'start',
  },
  '.cm-appLine': {
    position: 'relative',
    padding: '2px 0',
    color: 'var(--ink-2)',
    overflowWrap: 'anywhere',
  },
  '.cm-appLine time': {
    position: 'absolute',
    insetInlineStart: 'calc(-1 * var(--stamp-width, 5.5rem))',
    fontSize: 'var(--t-13)',
    color: 'var(--ink-3)',
  },
});
