// Acts on what the window shows, and undo.

import type { Bar } from '../app-store.ts';
import { areNotesShown, focusNotes } from '../focus-notes.ts';
import { type Acting, callNow } from './acting.ts';

export function viewActions(acting: Acting) {
  const { store, run, show } = acting;
  return {
    open(bar: Bar): void {
      show({ screen: 'desk', bar });
    },
    sayNext(step: 1 | -1): void {
      const { sayStep } = store.getState().view;
      show({ sayStep: Math.max(0, sayStep + step) });
    },
    /** Escape: whatever is open closes, and the caret is back in the notes. */
    backToNotes(): void {
      if (callNow(acting) !== null) show({ screen: 'desk', bar: null });
      else show({ bar: null });
      if (!areNotesShown()) show({ helpTab: 'notes' });
      focusNotes();
    },
    undo: () => run('undo', { actionId: null }),
    async compact(): Promise<void> {
      const isCompact = store.getState().desk?.window.compact ?? false;
      await run('setCompact', { compact: !isCompact });
    },
    curtain(): void {
      show({ curtain: !store.getState().view.curtain });
    },
    /** F1: the keys at a glance are in Settings. */
    help(): void {
      show({ screen: 'settings', settingsPart: 'keys', bar: null });
    },
  };
}
