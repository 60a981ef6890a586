// The store of a data folder and what is found in it, which can be others from one moment to the next: after a restore
// the same folder holds other data, and everybody who has the store reads that then.

import { words } from '../../shared/copy/words.ts';
import { refused } from '../../shared/outcome.ts';
import type { Instant } from '../../shared/time.ts';
import type { Archive, LedgerStore } from '../core/ports.ts';
import { settleTakeOver, takeOver } from './backup/take-over.ts';
import type { Files } from './files.ts';

export interface RenewableStore extends LedgerStore {
  /** Finds in whatever the store holds now. */
  readonly archive: Archive;
  /**
   * Closes, lets the staged folder take over, and answers where the old data is kept; rejects when that cannot be done.
   * Either way the store is closed then and waits for `open`, which reads what is there.
   */
  renew(now: Instant): Promise<string>;
}

/** An archive that has something open in the folder lets go of it before files move. */
export interface ClosingArchive extends Archive {
  close?(): Promise<void>;
}

export interface RenewableParts<Store extends LedgerStore> {
  readonly folder: string;
  readonly files: Files;
  storeOn(folder: string): Store;
  archiveOn(store: Store): ClosingArchive;
}

export function createRenewableStore<Store extends LedgerStore>(parts: RenewableParts<Store>): RenewableStore {
  const { folder, files, storeOn, archiveOn } = parts;
  let current = openedOn(folder);
  let store: LedgerStore = current.store;

  function openedOn(place: string) {
    const made = storeOn(place);
    return { store: made, archive: archiveOn(made) };
  }

  async function close(): Promise<void> {
    await current.archive.close?.();
    await store.close();
  }

  return {
    /** A restore that a kill interrupted is finished before anything is read. */
    async open() {
      const settled = await settleTakeOver({ files, folder });
      if (settled.problem === null) return store.open();
      const problem = { problem: words('data.problem.swap', { problem: settled.problem }), folder };
      current = openedOn(settled.folder);
      store = { ...current.store, commit: async () => refused(problem), goOn: async () => refused(problem) };
      return { ...(await store.open()), readOnly: problem };
    },
    readDay: (day) => store.readDay(day),
    recall: (whom) => store.recall(whom),
    casesOf: (customers) => store.casesOf(customers),
    everything: () => store.everything(),
    commit: (change) => store.commit(change),
    goOn: () => store.goOn(),
    close,
    archive: {
      findCalls: (query) => current.archive.findCalls(query),
      findCustomers: (text) => current.archive.findCustomers(text),
    },
    async renew(now) {
      await close();
      try {
        return await takeOver({ files, folder }, now);
      } finally {
        current = openedOn(folder);
        store = current.store;
      }
    },
  };
}
