// A checkpoint: what the journal holds goes into its own files, each synced, then hot.json, then the manifest, and only
// then older segments of the journal go. Nobody waits for it; whatever fails stays pending and journaled.
//
//   next segment ─► numbers ─► customers ─► days, settings ─► hot.json ─► manifest ─► older segments go

import {
  dayNamed,
  HOT_FILE,
  HOT_GENERATIONS,
  MANIFEST_FILE,
  OLD_CUSTOMERS_FILE,
  segmentName,
  segmentNumber,
} from '../../shared/ledger/files.ts';
import type { LedgerRecord } from '../../shared/ledger/shapes.ts';
import { type Draft, ListDamaged, type Pending, planCheckpoint } from './checkpoint-plan.ts';
import type { Files } from './files.ts';
import { guestsOf, keepGuests } from './guests.ts';
import type { Journal } from './journal.ts';
import type { Ledger } from './ledger.ts';
import { type Content, NOTHING } from './ledger-content.ts';
import type { LedgerFolder } from './ledger-folder.ts';
import { settle } from './ledger-memory.ts';
import type { LedgerReader } from './ledger-reader.ts';
import { nextTurn } from './next-turn.ts';
import { forgetTraces } from './traces.ts';

export interface CheckpointParts {
  readonly files: Files;
  readonly folder: LedgerFolder;
  readonly ledger: Ledger;
  readonly reader: LedgerReader;
  readonly journal: Journal;
  /** Runs between two commits, when memory and journal agree. */
  readonly between: <Value>(job: () => Promise<Value>) => Promise<Value>;
}

/** Memory as it was after one command. */
interface Snapshot {
  readonly sequence: number;
  /** Everything later than this command is in this segment and those after it. */
  readonly segment: number;
  readonly hot: readonly LedgerRecord[];
  readonly pending: Pending;
}

/** Rejects with what stood in the way first; all that could be written is written. Never two at once. */
export async function writeCheckpoint(parts: CheckpointParts): Promise<void> {
  const { ledger, reader } = parts;
  const shot = await takeSnapshot(parts);
  const plan = await planCheckpoint(ledger, reader, shot.pending).catch((error) => {
    if (!(error instanceof ListDamaged)) throw error;
    ledger.rebuild = true;
    return planCheckpoint(ledger, reader, shot.pending);
  });
  const stages = [plan.numbers, plan.customers, plan.others];
  for (const drafts of stages) await writeAll(parts, drafts, shot.sequence);
  // Only now: a call that came to one day is still to leave another, and its visit hangs on both.
  for (const { name } of stages.flat()) settle(ledger.memory, name, shot.sequence);
  const guests = await guestsOf(shot.hot, ledger, reader);
  await write(parts, HOT_FILE, { ...NOTHING, stamp: shot.sequence, records: shot.hot, guests });
  ledger.stamps.delete(OLD_CUSTOMERS_FILE);
  const checkpoint = { stamp: shot.sequence, segment: shot.segment };
  const checkpoints = [checkpoint, ...ledger.checkpoints].slice(0, HOT_GENERATIONS);
  const listed = { ...NOTHING, stamp: shot.sequence, checkpoints, files: Object.fromEntries(ledger.stamps) };
  await write(parts, MANIFEST_FILE, listed);
  ledger.checkpoints = checkpoints;
  ledger.checkpointed = shot.sequence;
  ledger.rebuild = false;
  keepGuests(ledger, guests);
  forgetTraces(ledger.memory.traces, shot.sequence);
  await tidyUp(parts);
}

/** Turns to a fresh segment first, unless nothing was written into the present one. */
async function takeSnapshot({ ledger, journal, between }: CheckpointParts): Promise<Snapshot> {
  for (;;) {
    const prepared = journal.freshSegment() === null ? await journal.prepare() : null;
    const shot = await between(async () => {
      if (prepared !== null) journal.switchTo(prepared);
      const segment = journal.freshSegment();
      return segment === null ? null : snapshotOf(ledger, segment);
    });
    // Null when a command came into the present segment in this moment.
    if (shot !== null) return shot;
  }
}

function snapshotOf({ memory }: Ledger, segment: number): Snapshot {
  const pending = new Map([...memory.pending].map(([name, arrivals]) => [name, new Map(arrivals)]));
  return { sequence: memory.sequence, segment, hot: [...memory.hot.values()], pending };
}

/** One file that cannot be written does not keep the others of its kind from being written. */
async function writeAll(parts: CheckpointParts, drafts: readonly Draft[], sequence: number): Promise<void> {
  const problems: unknown[] = [];
  for (const draft of drafts) {
    try {
      await writeDraft(parts, draft, sequence);
    } catch (error) {
      problems.push(error);
    }
  }
  if (problems.length > 0) throw problems[0];
}

async function writeDraft(parts: CheckpointParts, draft: Draft, sequence: number): Promise<void> {
  const { ledger } = parts;
  const { name, known, content, isNews } = draft;
  if (known.kind === 'damaged') ledger.damaged.add(name);
  const written = { ...content, stamp: sequence };
  if (isNews) await write(parts, name, written);
  else ledger.damaged.delete(name);
  if (isNews && isLatestDay(ledger, name)) ledger.latestDay = { name, content: written };
  if (isNews || known.kind === 'good') ledger.stamps.set(name, isNews ? sequence : content.stamp);
}

/** Correcting an older day does not make it the one that is written again and again. */
function isLatestDay({ latestDay }: Ledger, name: string): boolean {
  return dayNamed(name) !== null && (latestDay === null || latestDay.name <= name);
}

/** A damaged file is copied aside first, with what is left of the generation before it. */
async function write({ folder, ledger }: CheckpointParts, name: string, content: Content): Promise<void> {
  await nextTurn();
  if (!ledger.damaged.has(name)) return folder.write(name, content);
  await folder.setAside(name);
  await folder.repair(name, content);
  ledger.damaged.delete(name);
}

/** What the new files have made superfluous. A name that will not go now goes after the next checkpoint. */
async function tidyUp({ files, folder, ledger }: CheckpointParts): Promise<void> {
  for (const name of ledger.outdated) {
    if (ledger.damaged.has(OLD_CUSTOMERS_FILE)) await folder.setAside(name);
    await folder.remove(name);
    ledger.outdated.delete(name);
  }
  ledger.damaged.delete(OLD_CUSTOMERS_FILE);
  const oldest = ledger.checkpoints[HOT_GENERATIONS - 1];
  if (oldest === undefined) return;
  for (const name of await files.list(folder.path)) {
    const number = segmentNumber(name);
    if (number !== null && number < oldest.segment) await folder.remove(segmentName(number));
  }
}
