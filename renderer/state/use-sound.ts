import { useEffect } from 'react';
import type { AppStore } from './app-store.ts';
import { inOnePage } from './first-page.ts';
import { playSound } from './sound.ts';
import { useAppStore, useClient } from './store-context.tsx';

/** Plays what the reminders ask for: when, and how loud, is theirs to decide. */
export function useSound(): void {
  const client = useClient();
  const store = useAppStore();
  useEffect(
    () => client.on('soundAsked', ({ volume }) => inOnePage('sound', () => playAndNote(store, volume))),
    [client, store],
  );
}

/** Plays it on the agent's own press, at this volume in per cent. */
export function usePlay(): (volume: number) => void {
  const store = useAppStore();
  return (volume) => void playAndNote(store, volume);
}

async function playAndNote(store: AppStore, volume: number): Promise<void> {
  const isPlayed = await playSound(volume);
  store.setState({ isSoundHeldBack: !isPlayed });
}
