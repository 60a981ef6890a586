// The privacy curtain (c.8) is drawn in one window and must cover the other too: whoever shares a screen shares the
// small window on top with it. The two pages tell each other; nothing of it reaches the host.

import { useEffect } from 'react';

/** `ask` comes from a page that has just opened. */
type Told = 'drawn' | 'open' | 'ask';

function openChannel(): BroadcastChannel {
  return new BroadcastChannel('companion-curtain');
}

/** Draws or opens the curtain of this page, and tells the window on top. */
export function useCurtain(isDrawn: boolean): void {
  useEffect(() => {
    const channel = openChannel();
    const tell = (): void => channel.postMessage((isDrawn ? 'drawn' : 'open') satisfies Told);
    draw(isDrawn);
    tell();
    channel.onmessage = ({ data }: MessageEvent<Told>) => {
      if (data === 'ask') tell();
    };
    return () => channel.close();
  }, [isDrawn]);
}

/** Follows the curtain of the main page. */
export function useFollowedCurtain(): void {
  useEffect(() => {
    const channel = openChannel();
    channel.onmessage = ({ data }: MessageEvent<Told>) => {
      if (data !== 'ask') draw(data === 'drawn');
    };
    channel.postMessage('ask' satisfies Told);
    return () => channel.close();
  }, []);
}

function draw(isDrawn: boolean): void {
  document.documentElement.toggleAttribute('data-curtain', isDrawn);
}
