// Acts that build on what the desk shows, one at a time: two quick presses are two acts, and the second counts from
// what the first left.

import type { AppStore } from '../app-store.ts';

const turns = new WeakMap<AppStore, Promise<void>>();

/** Carries out `act` once those before it are done and seen. */
export function inTurn(store: AppStore, act: () => Promise<void>): Promise<void> {
  const turn = (turns.get(store) ?? Promise.resolve()).then(act);
  turns.set(
    store,
    turn.catch(() => undefined),
  );
  return turn;
}

/** What changes nothing on the desk is never announced, so nothing is waited for longer than this. */
const SEEN_WITHIN_MS = 250;

/** Waits until the desk shows what was done: the host's answer may overtake its announcement. */
export function untilSeen(store: AppStore, isSeen: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    if (isSeen()) return resolve();
    const finish = (): void => {
      clearTimeout(timer);
      unsubscribe();
      resolve();
    };
    const timer = setTimeout(finish, SEEN_WITHIN_MS);
    const unsubscribe = store.subscribe(() => isSeen() && finish());
  });
}
