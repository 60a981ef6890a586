import { useEffect } from 'react';
import { inOnePage } from './first-page.ts';
import { playSound } from './sound.ts';
import { useAppStore, useClient } from './store-context.tsx';

/** Plays what the reminders ask for: when, and how loud, is theirs to decide. */
export function useSound(): void {
  const client = useClient();
  const store = useAppStore();
  useEffect(
    () =>
      client.on('soundAsked', ({ volume }) =>
        inOnePage('sound', async () => {
          const isPlayed = await playSound(volume);
          store.setState({ isSoundHeldBack: !isPlayed });
        }),
      ),
    [client, store],
  );
}
