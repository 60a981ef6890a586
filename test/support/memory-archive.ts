// An archive over a memory disk that looks at every record: slow, and what the real one must answer too.

import type { Archive } from '../../electron/core/ports.ts';
import { createMemoryLedgerStore, type MemoryDisk } from './memory-ledger-store.ts';
import { createScanArchive } from './scan-archive.ts';

export function createMemoryArchive(disk: MemoryDisk): Archive {
  return createScanArchive(createMemoryLedgerStore(disk));
}
