// LedgerStore on small lowdb files with a journal in front. A command is saved, and answered, when its line in the
// journal is synced; the files are brought up to date by checkpoints, for which nobody waits.
//
//   commit ──► journal: write, sync ──► memory ──► answered        checkpoint ──► files ──► hot.json ──► manifest

import { words } from '../../shared/copy/words.ts';
import { fileNameOf } from '../../shared/ledger/files.ts';
import { homeOf } from '../../shared/ledger/homes.ts';
import { isWellFormed } from '../../shared/ledger/journal-entry.ts';
import { checkMigrations } from '../../shared/ledger/migrations.ts';
import type { LedgerRecord } from '../../shared/ledger/shapes.ts';
import { refused } from '../../shared/outcome.ts';
import type { LedgerStore, Log } from '../core/ports.ts';
import { type ArchiveSource, createArchiveSource } from './archive-source.ts';
import { type CheckpointPace, USUAL_PACE } from './checkpoint-timer.ts';
import { type Encoding, FULL_PATIENCE, UTF_8 } from './durable-adapter.ts';
import type { Patience } from './durable-write.ts';
import { everythingIn } from './everything.ts';
import { createRealFiles, type Files } from './files.ts';
import type { Ledger } from './ledger.ts';
import { atHand } from './ledger-memory.ts';
import { type OpenedFolder, openFolder } from './opened-folder.ts';
import { casesOf, recallFrom } from './recall.ts';
import { createStoreEvents } from './store-events.ts';

export interface LedgerStoreOptions {
  /** Absolute; made by `prepareDataDirectory`, owned through `acquireDataLock`. */
  readonly folder: string;
  /** Version of the product, written into every file. */
  readonly savedBy: string;
  readonly files?: Files;
  /** How long to wait for a file that another program holds; ~10 s. */
  readonly patience?: Patience;
  readonly encoding?: Encoding;
  readonly pace?: Partial<CheckpointPace>;
  readonly log?: Log;
}

export interface LowdbLedgerStore extends LedgerStore {
  readonly source: ArchiveSource;
}

/** The saved data of one folder. Before `open` and after `close` nothing is saved. */
export function createLowdbLedgerStore(options: LedgerStoreOptions): LowdbLedgerStore {
  checkMigrations();
  const { folder: path, files = createRealFiles(), patience = FULL_PATIENCE, encoding = UTF_8, log } = options;
  const pace = { ...USUAL_PACE, ...options.pace };
  const events = createStoreEvents();
  let opened: OpenedFolder | null = null;
  let closing = false;

  function folder(): OpenedFolder {
    if (opened === null) throw new Error('The ledger is used before it is open');
    return opened;
  }

  return {
    async open() {
      await opened?.close();
      opened = await openFolder({ ...options, path, files, patience, encoding, pace, events, log });
      const { ledger, days, reports, unwritable } = opened;
      log?.write('store.opened', { days: days.length, reports: reports.length, recovery: ledger.recovery !== null });
      const readOnly = ledger.newer ?? unwritable;
      return { records: recordsAtHand(ledger), days, reports, readOnly, recovery: ledger.recovery };
    },
    async readDay(day) {
      const { content, reports } = await folder().reader.now(fileNameOf({ kind: 'day', day }));
      return { records: content.records, reports };
    },
    async recall(whom) {
      const { ledger, reader, checkpointSoon } = folder();
      const recalled = await recallFrom(ledger, reader, whom);
      if (ledger.rebuild) checkpointSoon();
      return recalled;
    },
    casesOf: (customers) => casesOf(folder().reader, customers),
    async *everything() {
      const { ledger, reader } = folder();
      yield* everythingIn(ledger, reader, events.follow);
    },
    async commit(change) {
      if (closing) return refused({ problem: words('store.problem.closed'), folder: path });
      if (!isWellFormed(change)) return refused({ problem: words('store.problem.malformed'), folder: path });
      const answer = await folder().commit(change);
      if (answer.kind === 'refused') log?.write('store.refused', { problem: answer.reason.problem });
      return answer;
    },
    goOn: () => folder().goOn(),
    async close() {
      closing = true;
      await opened?.close();
      opened = null;
    },
    source: createArchiveSource({ folder: path, files, ledger: () => opened?.ledger ?? null, follow: events.follow }),
  };
}

/** Days are told by `readDay`. */
function recordsAtHand({ memory }: Ledger): readonly LedgerRecord[] {
  return atHand(memory).filter((entry) => homeOf(entry).kind !== 'day');
}
