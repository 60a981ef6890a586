// The store of a data folder, which can be another one from one moment to the next: after a restore the same folder
// holds other data, and everybody who has the store reads that then.

import { words } from '../../shared/copy/words.ts';
import { refused } from '../../shared/outcome.ts';
import type { Instant } from '../../shared/time.ts';
import type { LedgerStore } from '../core/ports.ts';
import { settleTakeOver, takeOver } from './backup/take-over.ts';
import type { Files } from './files.ts';

export interface RenewableStore extends LedgerStore {
  /**
   * Closes, lets the staged folder take over, and answers where the old data is kept; rejects when that cannot be done.
   * Either way the store is closed then and waits for `open`, which reads what is there.
   */
  renew(now: Instant): Promise<string>;
}

export interface RenewableParts {
  readonly folder: string;
  readonly files: Files;
  storeOn(folder: string): LedgerStore;
}

export function createRenewableStore({ folder, files, storeOn }: RenewableParts): RenewableStore {
  let store = storeOn(folder);
  return {
    /** A restore that a kill interrupted is finished before anything is read. */
    async open() {
      const settled = await settleTakeOver({ files, folder });
      const problem = settled.problem === null ? null : words('data.problem.swap', { problem: settled.problem });
      store = problem === null ? store : notWriting(storeOn(settled.folder), problem, folder);
      const opened = await store.open();
      return problem === null ? opened : { ...opened, readOnly: { problem, folder } };
    },
    readDay: (day) => store.readDay(day),
    recall: (whom) => store.recall(whom),
    everything: () => store.everything(),
    commit: (change) => store.commit(change),
    goOn: () => store.goOn(),
    close: () => store.close(),
    async renew(now) {
      await store.close();
      try {
        return await takeOver({ files, folder }, now);
      } finally {
        store = storeOn(folder);
      }
    },
  };
}

function notWriting(store: LedgerStore, problem: string, folder: string): LedgerStore {
  return { ...store, commit: async () => refused({ problem, folder }), goOn: async () => refused({ problem, folder }) };
}
