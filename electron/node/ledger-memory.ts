// What the store remembers of the folder between commits, and how a file beside hot.json is brought up to date.

import { fileNameOf, HOT_FILE, MANIFEST_FILE } from '../../shared/ledger/files.ts';
import { homeOf, keyOf } from '../../shared/ledger/homes.ts';
import { type LedgerRecord, refOf } from '../../shared/ledger/shapes.ts';
import type { SaveProblem } from '../core/ports.ts';
import { tendFile } from './damage-reports.ts';
import { NOTHING } from './ledger-content.ts';
import type { LedgerFolder } from './ledger-folder.ts';
import type { Opening } from './ledger-opening.ts';
import { afterMove, type LedgerState, type Move, type Moved, moved, movesOf } from './ledger-state.ts';

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
  const resting = [...memory.resting].flatMap(([file, records]) => upToDate(memory, file, records).records);
  return [...held, ...resting];
}

/** What a day's file holds by now, in memory, with what was found wrong with it. */
export async function readFileOfDay(folder: LedgerFolder, memory: LedgerMemory, file: string) {
  const found = await folder.inspect(file, memory.files.has(file));
  const { content, reports, safeToWrite } = await tendFile(folder, file, found, memory.frozen === null);
  const { staying, records } = upToDate(memory, file, content.records);
  noteResting(memory, file, staying);
  return { records, reports, safeToWrite };
}

/** Brings one file up to date on the disk and forgets what was held for it. Rejects when it cannot; all stays held then. */
export async function carryOut(folder: LedgerFolder, memory: LedgerMemory, move: Move): Promise<void> {
  const { records } = moved(await recordsIn(folder, memory, move.file), move);
  // Before the write: if it fails half-way, a copy that may be there is known, and is taken out when its record moves.
  noteResting(memory, move.file, move.arriving);
  await folder.writeUnlessHeld(move.file, { ...NOTHING, records });
  if (!memory.files.has(move.file)) {
    await folder.writeUnlessHeld(MANIFEST_FILE, { ...NOTHING, files: [...memory.files, move.file].sort() });
    memory.files.add(move.file);
  }
  if (memory.resting.has(move.file)) memory.resting.set(move.file, records);
  for (const key of move.leaving.keys()) if (memory.restsIn.get(key) === move.file) memory.restsIn.delete(key);
  noteResting(memory, move.file, records);
  memory.state = afterMove(memory.state, move);
}

function noteResting(memory: LedgerMemory, file: string, records: readonly LedgerRecord[]): void {
  for (const entry of records) memory.restsIn.set(keyOf(refOf(entry)), file);
}

async function recordsIn(folder: LedgerFolder, memory: LedgerMemory, file: string): Promise<readonly LedgerRecord[]> {
  const resting = memory.resting.get(file);
  if (resting !== undefined) return resting;
  const day = await readFileOfDay(folder, memory, file);
  if (day.reports.length > 0) memory.untold.set(file, day.reports);
  if (!day.safeToWrite) throw new Error(`${file} must not be written over`);
  return day.records;
}

/** A file as it will be once everything on its way has arrived; what is open again is not among its records. */
function upToDate(memory: LedgerMemory, file: string, found: readonly LedgerRecord[]): Moved {
  const move = movesOf(memory.state).find((each) => each.file === file);
  const { staying, records } = moved(found, move ?? { file, arriving: [], leaving: new Map() });
  const isOpenAgain = (entry: LedgerRecord) => {
    const held = memory.state.held.get(keyOf(refOf(entry)));
    return held !== undefined && fileNameOf(homeOf(held)) !== file;
  };
  return { staying, records: records.filter((entry) => !isOpenAgain(entry)) };
}
