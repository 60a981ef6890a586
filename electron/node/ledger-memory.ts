// What the store remembers of the folder between commits, and how a file beside hot.json is brought up to date.

import { fileNameOf, HOT_FILE, MANIFEST_FILE } from '../../shared/ledger/files.ts';
import { homeOf, keyOf } from '../../shared/ledger/homes.ts';
import { type LedgerRecord, refOf } from '../../shared/ledger/shapes.ts';
import type { SaveProblem } from '../core/ports.ts';
import { tendFile } from './damage-reports.ts';
import { NOTHING } from './ledger-content.ts';
import type { LedgerFolder } from './ledger-folder.ts';
import type { Opening } from './ledger-opening.ts';
import { afterMove, type LedgerState, type Move, moved, movesOf } from './ledger-state.ts';

export interface LedgerMemory {
  state: LedgerState;
  frozen: SaveProblem | null;
  /** Contents of customers.json and settings.json. */
  readonly resting: Map<string, readonly LedgerRecord[]>;
  /** The file each record known to lie outside hot.json lies in, by key. */
  readonly restsIn: Map<string, string>;
  readonly files: Set<string>;
  /** Sentences about a day's file that nobody has asked for yet. */
  readonly untold: Map<string, readonly string[]>;
}

export function memoryOf(opening: Opening): LedgerMemory {
  return {
    state: opening.state,
    frozen: opening.frozen,
    resting: new Map(opening.resting),
    restsIn: new Map(opening.restsIn),
    files: new Set(opening.files),
    untold: new Map(),
  };
}

/** Everything but finished days, each record once. */
export function recordsAtHand(memory: LedgerMemory): readonly LedgerRecord[] {
  const held = [...memory.state.held.values()].filter((entry) => fileNameOf(homeOf(entry)) === HOT_FILE);
  const resting = [...memory.resting].flatMap(([file, records]) => upToDate(memory, file, records));
  return [...held, ...resting];
}

/** What a day's file holds by now, in memory, with what was found wrong with it. */
export async function readFileOfDay(folder: LedgerFolder, memory: LedgerMemory, file: string) {
  const found = await folder.inspect(file, memory.files.has(file));
  const tended = await tendFile(folder, file, found, memory.frozen === null);
  for (const entry of tended.content.records) {
    const key = keyOf(refOf(entry));
    if (!memory.restsIn.has(key)) memory.restsIn.set(key, file);
  }
  return {
    records: upToDate(memory, file, tended.content.records),
    reports: tended.reports,
    safeToWrite: tended.safeToWrite,
  };
}

/** Brings one file up to date on the disk and forgets what was held for it. Rejects, memory untouched, when it cannot. */
export async function carryOut(folder: LedgerFolder, memory: LedgerMemory, move: Move): Promise<void> {
  const records = moved(await recordsIn(folder, memory, move.file), move);
  await folder.writeUnlessHeld(move.file, { ...NOTHING, records });
  if (!memory.files.has(move.file)) {
    await folder.writeUnlessHeld(MANIFEST_FILE, { ...NOTHING, files: [...memory.files, move.file].sort() });
    memory.files.add(move.file);
  }
  if (memory.resting.has(move.file)) memory.resting.set(move.file, records);
  for (const key of move.leaving) if (memory.restsIn.get(key) === move.file) memory.restsIn.delete(key);
  for (const entry of move.arriving) memory.restsIn.set(keyOf(refOf(entry)), move.file);
  memory.state = afterMove(memory.state, move);
}

async function recordsIn(folder: LedgerFolder, memory: LedgerMemory, file: string): Promise<readonly LedgerRecord[]> {
  const resting = memory.resting.get(file);
  if (resting !== undefined) return resting;
  const day = await readFileOfDay(folder, memory, file);
  if (day.reports.length > 0) memory.untold.set(file, day.reports);
  if (!day.safeToWrite) throw new Error(`${file} must not be written over`);
  return day.records;
}

/** The records of a file as they will be once everything on its way has arrived; what is open again is not among them. */
function upToDate(memory: LedgerMemory, file: string, records: readonly LedgerRecord[]): readonly LedgerRecord[] {
  const move = movesOf(memory.state).find((each) => each.file === file);
  const here = move === undefined ? records : moved(records, move);
  return here.filter((entry) => {
    const held = memory.state.held.get(keyOf(refOf(entry)));
    return held === undefined || fileNameOf(homeOf(held)) === file;
  });
}
