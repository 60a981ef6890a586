// Remembers where windows were, beside Chromium's own files and not in the ledger: it belongs to this screen, not to
// the agent's work, so losing it costs nothing and a damaged file is simply forgotten.

import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Stop, Timers } from '../core/ports.ts';
import { Place } from './window-placement.ts';

const Memory = z.strictObject({ version: z.literal(1), full: Place.nullable(), compact: Place.nullable() });
type Memory = z.infer<typeof Memory>;

export interface WindowMemory {
  placeOf(mode: 'full' | 'compact'): Place | null;
  /** Written half a second after the last of several, so that dragging a window writes once. */
  remember(mode: 'full' | 'compact', place: Place): void;
  /** Writes what is still waiting. */
  flush(): Promise<void>;
}

const SETTLE_MS = 500;

export function createWindowMemory(file: string, timers: Timers): WindowMemory {
  let memory = readMemory(file);
  let cancel: Stop | null = null;
  const flush = async (): Promise<void> => {
    if (cancel === null) return;
    cancel();
    cancel = null;
    await writeFile(file, JSON.stringify(memory), { mode: 0o600 }).catch(() => {});
  };
  return {
    placeOf: (mode) => memory[mode],
    remember(mode, place) {
      memory = { ...memory, [mode]: place };
      cancel?.();
      cancel = timers.after(SETTLE_MS, () => void flush());
    },
    flush,
  };
}

function readMemory(file: string): Memory {
  const forgotten: Memory = { version: 1, full: null, compact: null };
  try {
    return Memory.catch(forgotten).parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return forgotten;
  }
}
