import type { Preferences } from '../../shared/agent/preferences.ts';
import { inTurn, untilSeen } from './actions/in-turn.ts';
import type { AppStore } from './app-store.ts';
import { useAppStore, useDesk, useRun } from './store-context.tsx';

/**
 * The agent's preferences, and how to change some of them: saved at once. They are saved whole, so a change waits for
 * the one before it: two quick presses are two changes.
 */
export function usePreferences(): [Preferences, (change: Partial<Preferences>) => Promise<boolean>] {
  const preferences = useDesk((desk) => desk.settings.preferences);
  const store = useAppStore();
  const run = useRun();
  const change = async (part: Partial<Preferences>): Promise<boolean> => {
    let isSaved = false;
    await inTurn(store, async () => {
      const preferences = preferencesIn(store);
      if (preferences === null) return;
      const next = { profile: null, grants: null, people: null, preferences: { ...preferences, ...part } };
      isSaved = (await run('saveSettings', next)) !== null;
      if (isSaved) await untilSeen(store, () => preferencesIn(store) !== preferences);
    });
    return isSaved;
  };
  return [preferences, change];
}

function preferencesIn(store: AppStore): Preferences | null {
  return store.getState().desk?.settings.preferences ?? null;
}
