// The way into a data folder, the same for both hosts: can it be used, does somebody else have it, then the store. The
// lock comes before the first read and goes after the last write.

import { words } from '../../shared/copy/words.ts';
import { done, type Outcome, refused } from '../../shared/outcome.ts';
import type { Instant, ZoneId } from '../../shared/time.ts';
import type { Archive, Copies, LedgerStore, Log } from '../core/ports.ts';
import { type CopiesParts, createCopies } from './backup/copies.ts';
import { prepareDataDirectory } from './data-directory.ts';
import { acquireDataLock, type DataLock, type HostKind } from './data-lock.ts';
import { createRealFiles, type Files } from './files.ts';
import { createArchive, type OwnArchive } from './history/archive.ts';
import { createLowdbLedgerStore, type LowdbLedgerStore } from './lowdb-ledger-store.ts';
import { createOwnedFiles } from './owned-files.ts';
import { createRenewableStore } from './renewable-store.ts';

/** A folder's data, and what is found in it. */
export interface OwnedLedger extends LedgerStore {
  readonly archive: Archive;
  readonly copies: Copies;
}

export interface LedgerRequest {
  readonly folder: string;
  readonly host: HostKind;
  readonly now: Instant;
  /** Version of the product. */
  readonly version: string;
  readonly log: Log;
  readonly files?: Files;
  /** The bundle of the archive's thread; without one the archive works in this thread, in small steps. */
  readonly archiveWorker?: string;
}

/**
 * Answers a store that owns its folder until it is closed. A folder that cannot be written still opens: the store then
 * says so, reminding goes on, and the first save that may work takes the folder before it writes. Refused, with a
 * sentence that names the holder, is only a folder in use.
 */
export async function openLedger(request: LedgerRequest): Promise<Outcome<OwnedLedger, string>> {
  const { folder, host, now, version, log, files = createRealFiles(), archiveWorker = null } = request;
  const prepared = await prepareDataDirectory(folder, files);
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone as ZoneId;
  const acquire = () => acquireDataLock({ folder, host, now, zone, files });
  const partsOn = (own: Files) => ({
    ...{ folder, files: own, version },
    storeOn: (place: string, through = own) =>
      createLowdbLedgerStore({ folder: place, savedBy: version, log, files: through }),
    archiveOn: ({ source }: LowdbLedgerStore) => createArchive({ source, workerFile: archiveWorker, log }),
  });
  const locked = await acquire();
  if (locked.kind === 'done') {
    const reports = prepared.kind === 'done' ? prepared.value.reports : [];
    return done(owning(partsOn(files), locked.value, reports));
  }
  if (locked.reason.kind === 'taken') return refused(locked.reason.sentence);
  if (prepared.kind === 'refused') {
    const owned = await createOwnedFiles({ folder, files, acquire: () => makeThen(acquire, folder, files) });
    return done(owning(partsOn(owned.files), owned, []));
  }
  // It can be written, but not owned: sooner or later it would have two writers.
  return refused(words('store.folder.refused', { folder, problem: locked.reason.problem }));
}

/** The folder itself may be what was missing. */
async function makeThen<Answer>(acquire: () => Promise<Answer>, folder: string, files: Files): Promise<Answer> {
  await prepareDataDirectory(folder, files);
  return acquire();
}

interface LedgerParts extends Omit<CopiesParts, 'store' | 'renew' | 'storeOn'> {
  storeOn(folder: string, files?: Files): LowdbLedgerStore;
  archiveOn(store: LowdbLedgerStore): OwnArchive;
}

function owning(parts: LedgerParts, lock: DataLock, reports: readonly string[]): OwnedLedger {
  const store = createRenewableStore(parts);
  return {
    ...store,
    copies: createCopies({ ...parts, store, renew: store.renew }),
    async open() {
      const opened = await store.open();
      return { ...opened, reports: [...reports, ...opened.reports] };
    },
    async close() {
      try {
        await store.close();
      } finally {
        await lock.release();
      }
    },
  };
}
