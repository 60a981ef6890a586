// Opens the data folder: reads what reminders need, sets damage aside, and resolves copies that a crash left behind.
// Finished days stay closed, unless one is needed to tell which copy counts.

import { words } from '../../shared/copy/words.ts';
import { CUSTOMERS_FILE, dayNamed, fileNameOf, HOT_FILE, MANIFEST_FILE } from '../../shared/ledger/files.ts';
import { homeOf } from '../../shared/ledger/homes.ts';
import type { LedgerRecord } from '../../shared/ledger/shapes.ts';
import type { CalendarDay } from '../../shared/time.ts';
import type { SaveProblem } from '../core/ports.ts';
import { missingDaysReport, tendFile } from './damage-reports.ts';
import { type Content, type Inspection, NOTHING } from './ledger-content.ts';
import type { LedgerFolder } from './ledger-folder.ts';
import { type Reconciled, reconcile } from './ledger-reconcile.ts';
import { saveProblem } from './save-problem.ts';

export interface Opening extends Reconciled {
  /** What customers.json and settings.json hold. */
  readonly resting: ReadonlyMap<string, readonly LedgerRecord[]>;
  /** Files known to exist beside hot.json. */
  readonly files: ReadonlySet<string>;
  readonly days: readonly CalendarDay[];
  readonly reports: readonly string[];
  /** Nothing may be written until the next start: it would destroy something. */
  readonly frozen: SaveProblem | null;
  /** Writing does not work now; every commit tries it again. */
  readonly unwritable: SaveProblem | null;
}

/** Files that are always in memory, because they are needed whole. */
const RESTING_FILES = [CUSTOMERS_FILE, fileNameOf({ kind: 'settings' })];

type Inspections = ReadonlyMap<string, Inspection>;

/** Reads the folder. What is wrong is in `reports`, `frozen` and `unwritable`; it does not reject for damage. */
export async function readLedgerFolder(folder: LedgerFolder): Promise<Opening> {
  const days = await folder.days();
  const found = await inspectAll(folder, days);
  const newer = newerProblem(found, folder.path);
  const unwritable = newer === null ? await writingProblem(folder) : null;
  const tended = await tendAll(folder, found, newer === null && unwritable === null);
  const notSetAside = { problem: words('store.problem.notSetAside'), folder: folder.path };
  const resting = new Map(RESTING_FILES.map((name) => [name, contentIn(tended.contents, name).records]));
  const hotIsWhole = found.get(HOT_FILE)?.kind !== 'damaged';
  const hot = contentIn(tended.contents, HOT_FILE);
  const dayFiles = await readDayFiles(folder, hotIsWhole ? daysOf(hot.records) : days);
  const listed = found.get(MANIFEST_FILE)?.content.files ?? [];
  return {
    ...reconcile(hot, hotIsWhole, new Map([...resting, ...dayFiles])),
    resting,
    files: new Set([...listed, ...present(found), ...days.map((day) => fileNameOf({ kind: 'day', day }))]),
    days: [...new Set([...days, ...daysOf(hot.records)])].sort().reverse(),
    reports: [...new Set([...tended.reports, ...missingDaysReport(missingDays(listed, days))])],
    frozen: newer ?? (tended.safeToWrite ? null : (unwritable ?? notSetAside)),
    unwritable,
  };
}

/** Every file needed at start. hot.json is written before any other, so it must be there when another is. */
async function inspectAll(folder: LedgerFolder, days: readonly CalendarDay[]): Promise<Inspections> {
  const found = new Map<string, Inspection>();
  const manifest = await folder.inspect(MANIFEST_FILE, false);
  found.set(MANIFEST_FILE, manifest);
  for (const name of RESTING_FILES) {
    found.set(name, await folder.inspect(name, manifest.content.files.includes(name)));
  }
  const anyOther = days.length > 0 || [...found.values()].some((each) => each.kind !== 'absent');
  found.set(HOT_FILE, await folder.inspect(HOT_FILE, anyOther));
  return found;
}

async function tendAll(folder: LedgerFolder, found: Inspections, mayWrite: boolean) {
  const contents = new Map<string, Content>();
  const reports: string[] = [];
  let safeToWrite = true;
  for (const [name, inspection] of found) {
    const tended = await tendFile(folder, name, inspection, mayWrite);
    contents.set(name, tended.content);
    reports.push(...tended.reports);
    safeToWrite &&= tended.safeToWrite;
  }
  return { contents, reports, safeToWrite };
}

/** Days read only to compare copies; their damage is tended when they are asked for. */
async function readDayFiles(folder: LedgerFolder, days: readonly CalendarDay[]) {
  const contents = new Map<string, readonly LedgerRecord[]>();
  for (const day of days) {
    const name = fileNameOf({ kind: 'day', day });
    contents.set(name, (await folder.inspect(name, false)).content.records);
  }
  return contents;
}

async function writingProblem(folder: LedgerFolder): Promise<SaveProblem | null> {
  try {
    await folder.probe();
    await folder.clean();
    return null;
  } catch (error) {
    return saveProblem(error, folder.path);
  }
}

function newerProblem(found: Inspections, path: string): SaveProblem | null {
  for (const each of found.values()) {
    if (each.kind === 'newer') {
      return { problem: words('store.problem.newer', { version: each.savedBy }), folder: path };
    }
  }
  return null;
}

function missingDays(listed: readonly string[], days: readonly CalendarDay[]): readonly CalendarDay[] {
  const known = listed.flatMap((name) => dayNamed(name) ?? []);
  return known.filter((day) => !days.includes(day)).sort();
}

function present(found: Inspections): readonly string[] {
  return RESTING_FILES.filter((name) => found.get(name)?.kind !== 'absent');
}

function daysOf(records: readonly LedgerRecord[]): readonly CalendarDay[] {
  const homes = records.map(homeOf);
  return [...new Set(homes.flatMap((home) => (home.kind === 'day' ? home.day : [])))];
}

function contentIn(contents: ReadonlyMap<string, Content>, name: string): Content {
  return contents.get(name) ?? NOTHING;
}
