// What second starts hand over, on its way to the way in that it came by. A Mac tells of a link before anything of the
// app is built, so what comes too early waits.

import type { HandedOver } from '../../../../shared/telephony/handed-over.ts';
import type { Stop } from '../../../core/ports.ts';

export interface Handovers {
  offer(handed: HandedOver): void;
  /** What waits for this way comes at once. */
  listen(way: HandedOver['way'], listener: (handed: HandedOver) => void): Stop;
  /** How many wait for somebody to listen. */
  waiting(): number;
}

/** More than any phone tells of before a window is up. */
const MOST_WAITING = 20;

export function holdHandovers(): Handovers {
  const listeners = new Map<HandedOver['way'], (handed: HandedOver) => void>();
  let waiting: readonly HandedOver[] = [];
  return {
    offer(handed) {
      const listener = listeners.get(handed.way);
      if (listener !== undefined) listener(handed);
      else if (waiting.length < MOST_WAITING) waiting = [...waiting, handed];
    },
    listen(way, listener) {
      listeners.set(way, listener);
      const forIt = waiting.filter((handed) => handed.way === way);
      waiting = waiting.filter((handed) => handed.way !== way);
      for (const handed of forIt) listener(handed);
      return () => void listeners.delete(way);
    },
    waiting: () => waiting.length,
  };
}
