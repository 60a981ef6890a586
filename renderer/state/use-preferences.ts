import type { Preferences } from '../../shared/agent/preferences.ts';
import { useDesk, useRun } from './store-context.tsx';

/** The agent's preferences, and how to change some of them: saved at once. */
export function usePreferences(): [Preferences, (change: Partial<Preferences>) => Promise<boolean>] {
  const preferences = useDesk((desk) => desk.settings.preferences);
  const run = useRun();
  const change = async (part: Partial<Preferences>): Promise<boolean> => {
    const next = { profile: null, grants: null, people: null, preferences: { ...preferences, ...part } };
    return (await run('saveSettings', next)) !== null;
  };
  return [preferences, change];
}
