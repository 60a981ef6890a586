// Opens the data folder: the list of files, hot.json or an older generation, the settings, then the journal since. Days
// and customers stay closed, so a start costs the same whatever the history. Changes nothing on the disk.
//
//   manifest ─► hot.json │ .1 │ .2 ─► journal ─► settings ─► guests ─► ready

import { words } from '../../shared/copy/words.ts';
import {
  dayNamed,
  fileKindOf,
  HOT_FILE,
  MANIFEST_FILE,
  SETTINGS_FILE,
  segmentName,
} from '../../shared/ledger/files.ts';
import { keyOf } from '../../shared/ledger/homes.ts';
import type { RecoveredFile } from '../../shared/ledger/recovery.ts';
import { refOf } from '../../shared/ledger/shapes.ts';
import type { CalendarDay } from '../../shared/time.ts';
import type { SaveProblem } from '../core/ports.ts';
import { newerReport, rebuiltListReport } from './damage-reports.ts';
import { daysIn, type Listing, listFolder, segmentsIn } from './folder-upkeep.ts';
import { guestsOf, keepGuests } from './guests.ts';
import { type HotState, rescuedHot } from './hot-rescue.ts';
import type { JournalEnd } from './journal.ts';
import { type Replay, type ReplayParts, readJournal } from './journal-replay.ts';
import type { Ledger } from './ledger.ts';
import { type Content, type Inspection, NOTHING } from './ledger-content.ts';
import type { LedgerFolder } from './ledger-folder.ts';
import { applyArrivals, applyToHot, createLedgerMemory } from './ledger-memory.ts';
import { createLedgerReader, type Known, type LedgerReader } from './ledger-reader.ts';
import { missingFiles } from './missing-files.ts';
import { takeOldShape } from './old-shape.ts';

export interface Opening {
  readonly ledger: Ledger;
  readonly reader: LedgerReader;
  readonly journalEnd: JournalEnd;
  readonly days: readonly CalendarDay[];
  readonly reports: readonly string[];
  /** What an interrupted save left behind. */
  readonly leftovers: readonly string[];
}

export interface OpeningParts extends ReplayParts {
  readonly ledgerFolder: LedgerFolder;
}

/** What is wrong is in `reports`, `ledger.recovery` and `ledger.newer`; it does not reject for damage. */
export async function readLedgerFolder(parts: OpeningParts): Promise<Opening> {
  const { ledgerFolder: folder } = parts;
  const listing = await listFolder(parts.files, parts.folder);
  const manifest = await folder.inspect(MANIFEST_FILE, false);
  const foundHot = await folder.inspect(HOT_FILE, false);
  const replay = await replayFor(parts, listing, manifest, foundHot);
  const hot = rescuedHot(foundHot, manifest, listing, replay);
  const newer = newerVersion([manifest, foundHot], replay);
  const ledger = ledgerOf(listing, manifest, hot, newer === null ? null : newerProblem(newer, parts.folder));
  const reader = createLedgerReader({ folder, ledger, replay: () => readAll(parts) });
  const settings = await reader.onDisk(SETTINGS_FILE);
  for (const entry of settings.content.records) ledger.memory.copies.set(keyOf(refOf(entry)), entry);
  const old = await takeOldShape(ledger, reader, listing, hot);
  takeJournal(ledger, replay, hot.content.stamp, manifest);
  const missing = await missingFiles(ledger, listing, () => readAll(parts));
  keepGuests(ledger, await guestsOf([...ledger.memory.hot.values()], ledger, reader));
  setRecovery(ledger, [...hot.losses, ...lossOf(SETTINGS_FILE, settings), ...old.losses, ...missing.losses]);
  return {
    ledger,
    reader,
    journalEnd: replay.end,
    days: daysKnown(ledger, listing),
    reports: [
      ...(newer === null ? [] : [newerReport(newer)]),
      ...(manifest.kind === 'damaged' || isListLost(manifest, listing, replay)
        ? [rebuiltListReport(daysIn(listing))]
        : []),
      ...hot.reports,
      ...settings.reports,
      ...old.reports,
      ...missing.reports,
    ],
    leftovers: listing.leftovers,
  };
}

/** The segments that hold what came after the last checkpoint; all there are when that is not certain. */
async function replayFor(
  parts: OpeningParts,
  listing: Listing,
  manifest: Inspection,
  hot: Inspection,
): Promise<Replay> {
  const all = segmentsIn(listing);
  const [last] = contentIn(manifest).checkpoints;
  const isThere = last === undefined || all.includes(last.segment);
  const isCertain = last !== undefined && isThere && contentIn(hot).stamp >= contentIn(manifest).stamp;
  const numbers = isCertain ? all.filter((number) => number >= last.segment) : all;
  const replay = await readJournal(parts, numbers, all.at(-1) ?? 0);
  return isThere ? replay : { ...replay, damaged: [...replay.damaged, segmentName(last.segment)] };
}

async function readAll(parts: OpeningParts): Promise<Replay> {
  const all = segmentsIn(await listFolder(parts.files, parts.folder));
  return readJournal(parts, all, all.at(-1) ?? 0);
}

function ledgerOf(listing: Listing, manifest: Inspection, hot: HotState, newer: SaveProblem | null): Ledger {
  const { content } = hot;
  const memory = createLedgerMemory(Math.max(content.stamp, contentIn(manifest).stamp));
  for (const entry of content.records) applyToHot(memory, { puts: [entry], removes: [] });
  for (const entry of content.guests) memory.copies.set(keyOf(refOf(entry)), entry);
  return {
    memory,
    stamps: stampsOf(listing, manifest),
    checkpoints: contentIn(manifest).checkpoints,
    latestDay: null,
    checkpointed: content.stamp,
    damaged: new Set([...(hot.isDamaged ? [HOT_FILE] : []), ...(manifest.kind === 'damaged' ? [MANIFEST_FILE] : [])]),
    rebuild: manifest.kind !== 'good' || content.leaving !== null,
    outdated: new Set(),
    recovery: null,
    newer,
  };
}

/** Every file there must be. What lies there and is not listed was written by a checkpoint that did not end. */
function stampsOf({ names }: Listing, manifest: Inspection): Map<string, number> {
  const stamps = new Map<string, number>();
  for (const name of names) {
    const base = name.endsWith('.1') ? name.slice(0, -'.1'.length) : name;
    if (isListed(base)) stamps.set(base, 0);
  }
  const older = manifest.kind === 'damaged' ? (manifest.previous?.files ?? {}) : {};
  for (const name of Object.keys(older)) stamps.set(name, 0);
  for (const [name, stamp] of Object.entries(contentIn(manifest).files)) stamps.set(name, stamp);
  return stamps;
}

function isListed(name: string): boolean {
  return (
    dayNamed(name) !== null || name === SETTINGS_FILE || /^(customers|index\/numbers)\/[0-9a-f]{3}\.json$/.test(name)
  );
}

/** hot.json counts from its stamp on, the other files from the last checkpoint that ended. */
function takeJournal({ memory }: Ledger, replay: Replay, hotStamp: number, manifest: Inspection): void {
  const filesStamp = manifest.kind === 'good' ? Math.min(manifest.content.stamp, hotStamp) : hotStamp;
  for (const [sequence, change] of replay.changes) {
    if (sequence > hotStamp) applyToHot(memory, change);
    if (sequence > filesStamp) applyArrivals(memory, sequence, change);
    memory.sequence = Math.max(memory.sequence, sequence);
  }
}

/** The first checkpoint that ends makes the list; before that the journal is whole from its beginning. */
function isListLost(manifest: Inspection, { names }: Listing, replay: Replay): boolean {
  const [first] = replay.changes.keys();
  return manifest.kind === 'absent' && [...names].some(isListed) && first !== 1;
}

function setRecovery(ledger: Ledger, found: readonly RecoveredFile[]): void {
  if (found.length === 0 || ledger.newer !== null) return;
  const open = [...ledger.memory.hot.values()].filter((entry) => entry.type === 'promise');
  ledger.recovery = { found: [...found], openPromises: open.length };
}

function lossOf(name: string, { rescue, content }: Known): readonly RecoveredFile[] {
  if (rescue === null || rescue === 'whole') return [];
  return [{ file: name, what: fileKindOf(name), state: rescue, rescued: content.records.length }];
}

function newerVersion(found: readonly Inspection[], replay: Replay): string | null {
  return found.flatMap((each) => (each.kind === 'newer' ? each.savedBy : [])).at(0) ?? replay.newer;
}

function newerProblem(version: string, folder: string): SaveProblem {
  return { problem: words('store.problem.newer', { version }), folder };
}

function daysKnown({ memory }: Ledger, listing: Listing): readonly CalendarDay[] {
  const pending = [...memory.pending.keys()].flatMap((name) => dayNamed(name) ?? []);
  return [...new Set([...daysIn(listing), ...pending])].sort().reverse();
}

function contentIn(found: Inspection): Content {
  return found.kind === 'good' ? found.content : NOTHING;
}
