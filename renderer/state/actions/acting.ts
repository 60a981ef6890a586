import type { Call } from '../../../shared/call/record.ts';
import type { AppStore, View } from '../app-store.ts';
import type { Commander } from '../commander.ts';

/** What an act needs: the window's store, commands, and a way to change what is shown. */
export interface Acting {
  readonly store: AppStore;
  readonly run: Commander;
  readonly show: (change: Partial<View>) => void;
}

/** The call on the desk as it stands now; null between calls. */
export function callNow({ store }: Acting): Call | null {
  return store.getState().desk?.call?.call ?? null;
}
