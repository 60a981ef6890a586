// Acts on what the window shows, and undo.

import type { Bar } from '../app-store.ts';
import { focusAsk } from '../focus-ask.ts';
import { areNotesShown, focusNotes } from '../focus-notes.ts';
import { focusSearch } from '../focus-search.ts';
import { type Acting, callNow } from './acting.ts';

export function viewActions(acting: Acting) {
  const { store, run, show } = acting;
  return {
    open(bar: Bar): void {
      show({ screen: 'desk', bar });
    },
    /** F8 X, `/x`: the expert finder, with the caret in its topic. */
    askExpert(): void {
      show({ screen: 'desk', bar: null, helpTab: 'ask' });
      focusAsk();
    },
    sayNext(step: 1 | -1): void {
      const { sayStep } = store.getState().view;
      show({ sayStep: Math.max(0, sayStep + step) });
    },
    /** 000-22: Script or Flow, remembered with the agent's settings. */
    async switchStyle(): Promise<void> {
      const preferences = store.getState().desk?.settings.preferences;
      if (preferences === undefined) return;
      const sayStyle = preferences.sayStyle === 'script' ? 'flow' : 'script';
      await run('saveSettings', {
        ...{ profile: null, grants: null, people: null },
        preferences: { ...preferences, sayStyle },
      });
    },
    /** 001-18: the boundary line, and away again. */
    boundary(): void {
      if (callNow(acting)?.phase === 'live') show({ isBoundary: !store.getState().view.isBoundary });
    },
    /** Escape: whatever is open closes, and the caret is back in the notes. Between calls it leaves what is only read. */
    backToNotes(): void {
      const { screen, bar } = store.getState().view;
      const isOnlyRead = (screen === 'history' || screen === 'week' || screen === 'cases') && bar === null;
      if (callNow(acting) !== null || isOnlyRead) show({ screen: 'desk', bar: null });
      else show({ bar: null });
      if (!areNotesShown()) show({ helpTab: 'notes' });
      focusNotes();
    },
    /** The history with the caret in its search; what is open beside the notes stays. */
    history(): void {
      if (store.getState().view.screen !== 'history') show({ screen: 'history' });
      focusSearch();
    },
    week(): void {
      show({ screen: 'week' });
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
