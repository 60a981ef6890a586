// Hears the keys of c.9 for the whole window and turns them into what they do. A key that a bar or field has used up
// is left alone.

import { useEffect } from 'react';
import { AUTHORITY_ROWS } from '../../shared/authority/grants.ts';
import type { Phase } from '../state/phase.ts';
import { useAppStore } from '../state/store-context.tsx';
import { useActions } from '../state/use-actions.ts';
import { actionOf, chordOf, type KeyAction } from './keymap.ts';
import { moveRegion } from './regions.ts';

type Actions = ReturnType<typeof useActions>;

/** What each key does; true when it did something, so that the key goes no further. */
const DOES: Readonly<Record<KeyAction, (actions: Actions, phase: Phase) => unknown>> = {
  call: (actions) => actions.call(),
  promise: (actions, phase) => phase !== 'ringing' && actions.open({ kind: 'promise' }),
  hold: (actions) => actions.hold(),
  nextRegion: () => moveRegion(1),
  previousRegion: () => moveRegion(-1),
  options: (actions, phase) => phase === 'live' && actions.open({ kind: 'options' }),
  nextLine: (actions) => actions.sayNext(1),
  repeatLine: (actions) => actions.sayNext(-1),
  sayStyle: (actions) => actions.switchStyle(),
  boundary: (actions) => actions.boundary(),
  wrapUp: (actions) => actions.wrapUp(),
  authority1: (actions) => actions.toggleNeed(AUTHORITY_ROWS[0]),
  authority2: (actions) => actions.toggleNeed(AUTHORITY_ROWS[1]),
  authority3: (actions) => actions.toggleNeed(AUTHORITY_ROWS[2]),
  authority4: (actions) => actions.toggleNeed(AUTHORITY_ROWS[3]),
  authority5: (actions) => actions.toggleNeed(AUTHORITY_ROWS[4]),
  backToNotes: (actions) => actions.backToNotes(),
  undo: (actions) => actions.undo(),
  find: (actions) => actions.open({ kind: 'find' }),
  history: (actions) => actions.history(),
  week: (actions) => actions.week(),
  compact: (actions) => actions.compact(),
  curtain: (actions) => actions.curtain(),
  help: (actions) => actions.help(),
};

export function useKeys(isOn: boolean): void {
  const store = useAppStore();
  const actions = useActions();
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent): void => {
      const { desk } = store.getState();
      const chord = chordOf(event);
      if (desk === null || chord === null || event.defaultPrevented) return;
      const action = actionOf(chord, desk.host.platform, desk.settings.preferences.keys);
      if (action === null || isTyping(event, action)) return;
      event.preventDefault();
      // A key that is held down is one press: F2 must not ring and answer by itself.
      if (event.repeat) return;
      DOES[action](actions, desk.call?.call.phase ?? 'idle');
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}

/** While somebody types, undo undoes typing (c.1 #7). */
function isTyping(event: KeyboardEvent, action: KeyAction): boolean {
  if (action !== 'undo') return false;
  const target = event.composedPath()[0];
  return target instanceof HTMLElement && (target.isContentEditable || target.tagName === 'INPUT');
}
