// Everything the core needs, on the machine's own clock and timers, with nobody at the screen: for programs that
// measure.

import type { Archive, LedgerStore, Notifier, Ports } from '../../electron/core/ports.ts';
import { createRandomIds } from '../../electron/node/random-ids.ts';
import { createSystemClock, createSystemTimers } from '../../electron/node/system-clock.ts';
import { done } from '../../shared/outcome.ts';
import { createMemoryCopies } from './memory-copies.ts';
import { createMemoryDisk } from './memory-ledger-store.ts';
import { createRecordingAttention, createRecordingMachine } from './recording-attention.ts';
import { createRecordingDesktop, createRecordingDialler } from './recording-desktop.ts';
import { createHandDrivenPhones } from './hand-driven-phones.ts';

export interface QuietParts {
  readonly store: LedgerStore;
  readonly archive: Archive;
  readonly folder: string;
  /** Called with the id of each notice. */
  readonly shown?: (id: string) => void;
}

export function quietPorts({ store, archive, folder, shown = () => undefined }: QuietParts): Ports {
  return {
    clock: createSystemClock(),
    timers: createSystemTimers(),
    store,
    archive,
    copies: createMemoryCopies(createMemoryDisk()),
    notifier: notifierOf(shown),
    desktop: createRecordingDesktop(),
    attention: createRecordingAttention(),
    machine: createRecordingMachine(),
    dialler: createRecordingDialler(),
    phones: createHandDrivenPhones(),
    ids: createRandomIds(),
    log: { write: () => undefined },
    version: '0.0.0',
    dataFolder: folder,
    command: ['companion'],
  };
}

function notifierOf(shown: (id: string) => void): Notifier {
  return {
    async show({ id }) {
      shown(id);
      return done(null);
    },
    remove: () => undefined,
    held: () => 0,
    onActivated: () => () => undefined,
  };
}
