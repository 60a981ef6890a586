// The files of the data folder: their names, what each holds, and the version of each shape. Every word here is
// persisted: renaming one breaks folders that exist.

import { z } from 'zod';
import { CustomerId } from '../ids.ts';
import { CalendarDay } from '../time.ts';
import type { Home } from './homes.ts';
import { LedgerRecord, type RecordType } from './shapes.ts';
import { shardOf } from './shards.ts';
import { Visit } from './visits.ts';

/** hot.json and the two before it. */
export const HOT_GENERATIONS = 3;

export type FileKind = 'hot' | 'customers' | 'numbers' | 'settings' | 'day' | 'manifest' | 'journal';

/**
 * Raised by one together with a migration that leads there. In a day or a shard that holds for every new field, also one
 * with a default: `parseSealed` fills in none.
 */
export const FILE_VERSIONS: Readonly<Record<FileKind, number>> = {
  hot: 5,
  customers: 4,
  numbers: 1,
  settings: 5,
  day: 4,
  manifest: 2,
  journal: 3,
};

/** Every file says its shape and which version of the product wrote it. */
const header = { version: z.int().min(1), savedBy: z.string().max(60) };
const fileName = z.string().max(60);
/** The number of the last change that a file holds; 0 for one from before the journal. */
const stamp = z.int().min(0);

export const recordTypes = [
  'call',
  'notes',
  'customer',
  'case',
  'promise',
  'exception',
  'settings',
  'engine',
] as const satisfies readonly RecordType[];

/** A copy that must go from another file, as files of version 2 and before list them. */
export const Leaving = z.strictObject({
  type: z.enum(recordTypes),
  id: z.string().max(30),
  file: fileName,
  upTo: z.int().min(1).nullable(),
});
export type Leaving = z.infer<typeof Leaving>;

/** Everything that may still change today, and copies of the customers and cases it needs: the guests. */
export const HotFile = z.strictObject({
  ...header,
  stamp,
  records: z.array(LedgerRecord),
  guests: z.array(LedgerRecord),
  /** Only from version 2 and before; its records may then belong elsewhere. */
  leaving: z.array(Leaving).optional(),
});
export type HotFile = z.infer<typeof HotFile>;

/** Settings, or what one day finished. */
export const RecordsFile = z.strictObject({ ...header, stamp, records: z.array(LedgerRecord) });
export type RecordsFile = z.infer<typeof RecordsFile>;

/** Customers with their closed cases and finished calls. */
export const CustomersFile = z.strictObject({
  ...header,
  stamp,
  records: z.array(LedgerRecord),
  visits: z.array(Visit),
});
export type CustomersFile = z.infer<typeof CustomersFile>;

/** Who has a number, by its `dialString`. Rebuildable from the customers. */
export const NumbersFile = z.strictObject({ ...header, stamp, numbers: z.record(z.string(), z.array(CustomerId)) });
export type NumbersFile = z.infer<typeof NumbersFile>;

/** A finished checkpoint: what it holds, and the first segment of the journal whose lines came after it. */
export const Checkpoint = z.strictObject({ stamp, segment: z.int().min(1) });
export type Checkpoint = z.infer<typeof Checkpoint>;

/**
 * Which files must exist, each with its stamp: so a missing file is never taken for an empty one, nor an older one for
 * the present. `checkpoints` belong to hot.json and its older generations.
 */
export const ManifestFile = z.strictObject({
  ...header,
  stamp,
  checkpoints: z.array(Checkpoint).max(HOT_GENERATIONS),
  files: z.custom<Readonly<Record<string, number>>>(areStamps),
});
export type ManifestFile = z.infer<typeof ManifestFile>;

/** By hand, because a start waits for it and there is an entry for every day and shard. */
function areStamps(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((each) => Number.isSafeInteger(each) && each >= 0);
}

/** The first line of a segment; the entries follow. */
export const JournalHeader = z.strictObject(header);
export type JournalHeader = z.infer<typeof JournalHeader>;

export const FILE_SHAPES = {
  hot: HotFile,
  customers: CustomersFile,
  numbers: NumbersFile,
  settings: RecordsFile,
  day: RecordsFile,
  manifest: ManifestFile,
  journal: JournalHeader,
} as const;
export type LedgerFile<K extends FileKind> = z.infer<(typeof FILE_SHAPES)[K]>;

export const HOT_FILE = 'hot.json';
export const SETTINGS_FILE = 'settings.json';
export const MANIFEST_FILE = 'manifest.json';
/** All customers in one file, as folders from before the journal have it. */
export const OLD_CUSTOMERS_FILE = 'customers.json';
export const CUSTOMERS_FOLDER = 'customers';
export const NUMBERS_FOLDER = 'index/numbers';
export const DAYS_FOLDER = 'days';

/** The file of a home, by its path inside the data folder; `/` on every system. */
export function fileNameOf(home: Home): string {
  switch (home.kind) {
    case 'hot':
      return HOT_FILE;
    case 'customers':
      return `${CUSTOMERS_FOLDER}/${shardOf(home.customerId)}.json`;
    case 'settings':
      return SETTINGS_FILE;
    case 'day':
      return `${DAYS_FOLDER}/${home.day}.json`;
  }
}

/** The file that says who has a number, in the spelling of `dialString`. */
export function numbersFileOf(number: string): string {
  return `${NUMBERS_FOLDER}/${shardOf(number)}.json`;
}

export function segmentName(number: number): string {
  return `journal-${String(number).padStart(6, '0')}.log`;
}

/** The number of a segment of the journal; null for any other name. */
export function segmentNumber(name: string): number | null {
  const digits = /^journal-(\d{6,})\.log$/.exec(name)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** Names of the generations before the present one, newest first: two of hot.json, one of any other. */
export function previousOf(name: string): readonly string[] {
  return name === HOT_FILE ? [`${name}.1`, `${name}.2`] : [`${name}.1`];
}

/** The day whose file, or whose older generation, this is; null for any other name. */
export function dayNamed(name: string): CalendarDay | null {
  const text = /^days\/(.+)\.json(\.1)?$/.exec(name)?.[1];
  const day = CalendarDay.safeParse(text);
  return day.success ? day.data : null;
}

/** What kind of file a name of this folder, or its older generation, stands for. */
export function fileKindOf(name: string): FileKind {
  if (name.startsWith(`${DAYS_FOLDER}/`)) return 'day';
  if (name.startsWith(`${CUSTOMERS_FOLDER}/`) || name.startsWith(OLD_CUSTOMERS_FILE)) return 'customers';
  if (name.startsWith(`${NUMBERS_FOLDER}/`)) return 'numbers';
  if (name.startsWith(SETTINGS_FILE)) return 'settings';
  if (name.startsWith(MANIFEST_FILE)) return 'manifest';
  return segmentNumber(name) === null ? 'hot' : 'journal';
}

/** Whether a mark means this copy of its record. */
export function leaves(mark: Leaving, revision: number): boolean {
  return mark.upTo === null || revision <= mark.upTo;
}
