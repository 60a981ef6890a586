import { chordsOf, type KeyAction } from '../keys/keymap.ts';
import { useDesk } from '../state/store-context.tsx';

/** The key that does this now, as it stands on the keyboard: the agent's own, else the map's first. */
export function useKeyName(action: KeyAction): string {
  const platform = useDesk((desk) => desk.host.platform);
  const keys = useDesk((desk) => desk.settings.preferences.keys);
  return chordsOf(action, platform, keys)[0] ?? '';
}
