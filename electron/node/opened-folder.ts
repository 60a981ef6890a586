// One opened data folder at work: commands go into its journal, checkpoints bring its files up to date, and after a
// recovery the agent decides that it goes on.

import { words } from '../../shared/copy/words.ts';
import { fileKindOf, previousOf } from '../../shared/ledger/files.ts';
import type { Recovery } from '../../shared/ledger/recovery.ts';
import type { LedgerChange } from '../../shared/ledger/shapes.ts';
import { done, refused } from '../../shared/outcome.ts';
import type { Log, SaveProblem } from '../core/ports.ts';
import { writeCheckpoint } from './checkpoint.ts';
import { type CheckpointPace, createCheckpointTimer } from './checkpoint-timer.ts';
import { type CommitAnswer, commitAll } from './commit-changes.ts';
import { createCommitLane } from './commit-lane.ts';
import { codeOf, type Files } from './files.ts';
import { probeFolder } from './folder-upkeep.ts';
import { createJournal } from './journal.ts';
import { isBehind, type Ledger } from './ledger.ts';
import { createLedgerFolder, type LedgerFolder, type LedgerFolderOptions } from './ledger-folder.ts';
import { type Opening, readLedgerFolder } from './ledger-opening.ts';
import { saveProblem } from './save-problem.ts';
import type { StoreEvents } from './store-events.ts';

export interface OpenedFolder extends Pick<Opening, 'ledger' | 'reader' | 'days' | 'reports'> {
  /** Nothing can be written now; every commit tries it again. */
  readonly unwritable: SaveProblem | null;
  commit(change: LedgerChange): Promise<CommitAnswer>;
  /** Something must be written although nothing was saved. */
  checkpointSoon(): void;
  goOn(): Promise<CommitAnswer>;
  close(): Promise<void>;
}

export interface FolderParts extends LedgerFolderOptions {
  readonly pace: CheckpointPace;
  readonly events: StoreEvents;
  readonly log: Log | undefined;
}

/** Numbers that a lost part of the journal may have used are not used again. */
const SEQUENCE_JUMP = 1_000_000;

export async function openFolder(parts: FolderParts): Promise<OpenedFolder> {
  const { path, files, events, log } = parts;
  const folder = createLedgerFolder(parts);
  const opening = await readLedgerFolder({ ...parts, folder: path, ledgerFolder: folder });
  const { ledger, reader } = opening;
  const unwritable = ledger.newer === null ? await writingProblem(files, path, opening.leftovers) : null;
  const journal = createJournal({ ...parts, folder: path, setAside: folder.setAside }, opening.journalEnd);
  const told = (change: LedgerChange) => events.tell({ kind: 'changed', change });
  const lane = createCommitLane<LedgerChange, CommitAnswer>(async (changes) => {
    const answers = await commitAll({ folder: path, journal, memory: ledger.memory, told }, changes);
    if (changes.every(isSignOfLife)) timer.noted(changes.length);
    else timer.saved(changes.length);
    return answers;
  });
  const timer = createCheckpointTimer(parts.pace, async () => {
    if (!mayWrite(ledger) || !isBehind(ledger)) return;
    try {
      await writeCheckpoint({ files, folder, ledger, reader, journal, between: lane.run });
      events.tell({ kind: 'checkpoint' });
    } catch (error) {
      log?.write('store.checkpointFailed', { code: codeOf(error) });
      throw error;
    }
  });
  if (isBehind(ledger)) timer.soon();

  return {
    ...opening,
    unwritable,
    commit: async (change) => (mayWrite(ledger) ? lane.commit(change) : refused(whyNot(ledger, path))),
    checkpointSoon: timer.soon,
    async goOn() {
      const { recovery } = ledger;
      if (recovery === null) return done(null);
      try {
        for (const { file } of recovery.found) await setAsideOlder(folder, file);
        giveUp(ledger, recovery);
        await timer.now();
        return done(null);
      } catch (error) {
        ledger.recovery = recovery;
        return refused(saveProblem(error, path));
      }
    },
    async close() {
      await lane.idle();
      timer.stop();
      await timer.now().catch(() => undefined);
      await journal.close();
    },
  };
}

/** What the checkpoint copies aside by itself is left to it. */
async function setAsideOlder(folder: LedgerFolder, name: string): Promise<void> {
  const names = fileKindOf(name) === 'journal' ? [name] : previousOf(name);
  for (const each of names) await folder.setAside(each);
}

/** What is lost is known no longer, and what is damaged is written anew with what could be read of it. */
function giveUp(ledger: Ledger, { found }: Recovery): void {
  for (const { file, what } of found) {
    ledger.stamps.delete(file);
    if (what !== 'journal') ledger.damaged.add(file);
  }
  ledger.memory.sequence += SEQUENCE_JUMP;
  ledger.recovery = null;
}

function isSignOfLife({ puts, removes }: LedgerChange): boolean {
  return removes.length === 0 && puts.every(({ type }) => type === 'engine');
}

function mayWrite({ newer, recovery }: Ledger): boolean {
  return newer === null && recovery === null;
}

function whyNot({ newer }: Ledger, folder: string): SaveProblem {
  return newer ?? { problem: words('store.problem.recovery'), folder };
}

async function writingProblem(files: Files, path: string, leftovers: readonly string[]): Promise<SaveProblem | null> {
  try {
    await probeFolder(files, path);
    for (const name of leftovers) await files.remove(`${path}/${name}`);
    return null;
  } catch (error) {
    return saveProblem(error, path);
  }
}
