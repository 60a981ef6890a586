// LedgerStore on lowdb. A commit replaces one file, hot.json, and so is whole or absent; what belongs elsewhere is
// carried there afterwards, and hot.json lets go of it only when its own file is synced.
//
//   commit ──► hot.json ──► answered ──► customers, settings, days ──► manifest ──► no longer held

import { words } from '../../shared/copy/words.ts';
import { fileNameOf, HOT_FILE } from '../../shared/ledger/files.ts';
import { homeOf, keyOf } from '../../shared/ledger/homes.ts';
import { checkMigrations } from '../../shared/ledger/migrations.ts';
import { type LedgerChange, LedgerRecord } from '../../shared/ledger/shapes.ts';
import { done, type Outcome, refused } from '../../shared/outcome.ts';
import type { CalendarDay } from '../../shared/time.ts';
import type { LedgerStore, Log, OpenedLedger, SaveProblem } from '../core/ports.ts';
import { createCommitLane } from './commit-lane.ts';
import type { Encoding } from './durable-adapter.ts';
import type { Patience } from './durable-write.ts';
import { codeOf, createRealFiles, type Files } from './files.ts';
import { NOTHING } from './ledger-content.ts';
import { createLedgerFolder, type LedgerFolder } from './ledger-folder.ts';
import { carryOut, type LedgerMemory, memoryOf, readFileOfDay, recordsAtHand } from './ledger-memory.ts';
import { readLedgerFolder } from './ledger-opening.ts';
import { movesOf, withChange } from './ledger-state.ts';
import { saveProblem } from './save-problem.ts';

export interface LedgerStoreOptions {
  /** Absolute; made by `prepareDataDirectory`, owned through `acquireDataLock`. */
  readonly folder: string;
  /** Version of the product, written into every file. */
  readonly savedBy: string;
  readonly files?: Files;
  /** How long to wait for a file that another program holds; ~10 s. */
  readonly patience?: Patience;
  readonly encoding?: Encoding;
  readonly log?: Log;
}

type Answer = Outcome<null, SaveProblem>;

/** The saved data of one folder. Before `open` and after `close` nothing is saved. */
export function createLowdbLedgerStore(options: LedgerStoreOptions): LedgerStore {
  checkMigrations();
  const { files = createRealFiles(), log, folder: path, ...rest } = options;
  const folder = createLedgerFolder({ ...rest, path, files });
  const stuck = new Set<string>();
  let memory: LedgerMemory | null = null;
  let closing = false;

  function opened(): LedgerMemory {
    if (memory === null) throw new Error('The ledger is used before it is open');
    return memory;
  }

  /** Files that cannot be written now stay held in hot.json and are tried again after the next commit. */
  async function tidy(): Promise<boolean> {
    const move = memory?.frozen === null ? movesOf(memory.state).find((each) => !stuck.has(each.file)) : undefined;
    if (memory === null || move === undefined) return false;
    try {
      await carryOut(folder, memory, move);
    } catch (error) {
      stuck.add(move.file);
      log?.write('store.carryFailed', { code: codeOf(error) });
    }
    return true;
  }

  const lane = createCommitLane<LedgerChange, Answer>({
    commit: async (changes) => {
      stuck.clear();
      return commitAll(folder, opened(), changes);
    },
    tidy,
  });

  return {
    open: () =>
      lane.run(async () => {
        const opening = await readLedgerFolder(folder);
        memory = memoryOf(opening);
        const { days, reports, frozen, unwritable } = opening;
        log?.write('store.opened', { days: days.length, reports: reports.length, readOnly: frozen !== null });
        const readOnly = frozen ?? unwritable;
        return { records: recordsAtHand(memory), days, reports, readOnly, recovery: null } satisfies OpenedLedger;
      }),
    readDay: (day) => lane.run(() => readDay(folder, opened(), day)),
    recall: async () => ({ records: [], answered: new Map(), reports: [] }),
    async *everything() {
      yield await lane.run(async () => recordsAtHand(opened()));
      const days = daysIn(await folder.days(), opened());
      for (const day of days) yield (await lane.run(() => readDay(folder, opened(), day))).records;
    },
    async commit(change) {
      if (closing) return refused({ problem: words('store.problem.closed'), folder: path });
      if (!isWellFormed(change)) return refused({ problem: words('store.problem.malformed'), folder: path });
      const answer = await lane.commit(change);
      if (answer.kind === 'refused') log?.write('store.refused', { problem: answer.reason.problem });
      return answer;
    },
    goOn: async () => done(null),
    async close() {
      closing = true;
      await lane.idle();
    },
  };
}

/** Days that have a file, and those whose file is on its way. */
function daysIn(written: readonly CalendarDay[], memory: LedgerMemory): ReadonlySet<CalendarDay> {
  const homes = [...memory.state.held.values()].map(homeOf);
  return new Set([...written, ...homes.flatMap((home) => (home.kind === 'day' ? home.day : []))]);
}

/** One write for all; when it fails each is tried alone, so that one change cannot make another fail (D5). */
async function commitAll(
  folder: LedgerFolder,
  memory: LedgerMemory,
  changes: readonly LedgerChange[],
): Promise<readonly Answer[]> {
  const together = await commitTogether(folder, memory, changes);
  if (together.kind === 'done' || changes.length === 1) return changes.map(() => together);
  const answers: Answer[] = [];
  for (const change of changes) answers.push(await commitTogether(folder, memory, [change]));
  return answers;
}

async function commitTogether(
  folder: LedgerFolder,
  memory: LedgerMemory,
  changes: readonly LedgerChange[],
): Promise<Answer> {
  if (memory.frozen !== null) return refused(memory.frozen);
  const restsIn = (ref: Parameters<typeof keyOf>[0]) => memory.restsIn.get(keyOf(ref)) ?? null;
  const next = changes.reduce((state, change) => withChange(state, change, restsIn), memory.state);
  try {
    await folder.write(HOT_FILE, { ...NOTHING, records: [...next.held.values()], leaving: next.leaving });
  } catch (error) {
    return refused(saveProblem(error, folder.path));
  }
  memory.state = next;
  return done(null);
}

async function readDay(folder: LedgerFolder, memory: LedgerMemory, day: CalendarDay) {
  const file = fileNameOf({ kind: 'day', day });
  const { records, reports } = await readFileOfDay(folder, memory, file);
  const untold = memory.untold.get(file) ?? [];
  memory.untold.delete(file);
  return { records, reports: [...untold, ...reports] };
}

/** What the schema refuses must not reach the disk: at the next start the whole file would count as damaged. */
function isWellFormed(change: LedgerChange): boolean {
  return change.puts.every((entry) => LedgerRecord.safeParse(entry).success);
}
