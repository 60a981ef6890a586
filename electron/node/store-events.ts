// Tells whoever follows the store of each saved change and each finished checkpoint.

import type { Stop } from '../core/ports.ts';
import type { StoreEvent } from './archive-source.ts';

export interface StoreEvents {
  follow(listener: (event: StoreEvent) => void): Stop;
  tell(event: StoreEvent): void;
}

export function createStoreEvents(): StoreEvents {
  const listeners = new Set<(event: StoreEvent) => void>();
  return {
    follow(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell(event) {
      for (const listener of listeners) listener(event);
    },
  };
}
