// The files of the data folder: their names, what each holds, and the version of each shape. Every word here is
// persisted: renaming one breaks folders that exist.

import { z } from 'zod';
import { CalendarDay } from '../time.ts';
import type { Home } from './homes.ts';
import { LedgerRecord, type RecordType } from './shapes.ts';

export type FileKind = 'hot' | 'customers' | 'settings' | 'day' | 'manifest';

/** Raised by one together with a migration that leads there. */
export const FILE_VERSIONS: Readonly<Record<FileKind, number>> = {
  hot: 2,
  customers: 1,
  settings: 2,
  day: 1,
  manifest: 1,
};

/** Every file says its shape and which version of the product wrote it. */
const header = { version: z.int().min(1), savedBy: z.string().max(60) };
const fileName = z.string().max(60);

const recordTypes = [
  'call',
  'notes',
  'customer',
  'case',
  'promise',
  'exception',
  'settings',
  'engine',
] as const satisfies readonly RecordType[];

/**
 * A copy that must go from another file, because its record moved or its making was undone. Copies above revision
 * `upTo` came later and stay; null takes every copy.
 */
export const Leaving = z.strictObject({
  type: z.enum(recordTypes),
  id: z.string().max(30),
  file: fileName,
  upTo: z.int().min(1).nullable(),
});
export type Leaving = z.infer<typeof Leaving>;

/**
 * The file every commit writes, and the only one: a commit is therefore whole or absent. Records of other homes stay
 * here until their own file holds them, and `leaving` until the other file is rid of them.
 */
export const HotFile = z.strictObject({ ...header, records: z.array(LedgerRecord), leaving: z.array(Leaving) });
export type HotFile = z.infer<typeof HotFile>;

/** Customers, settings, or what one day finished. */
export const RecordsFile = z.strictObject({ ...header, records: z.array(LedgerRecord) });
export type RecordsFile = z.infer<typeof RecordsFile>;

/** Which files must exist beside the hot one, so that a missing file is never taken for an empty one. */
export const ManifestFile = z.strictObject({ ...header, files: z.array(fileName) });
export type ManifestFile = z.infer<typeof ManifestFile>;

export const FILE_SHAPES = {
  hot: HotFile,
  customers: RecordsFile,
  settings: RecordsFile,
  day: RecordsFile,
  manifest: ManifestFile,
} as const;
export type LedgerFile<K extends FileKind> = z.infer<(typeof FILE_SHAPES)[K]>;

export const HOT_FILE = 'hot.json';
export const CUSTOMERS_FILE = 'customers.json';
export const MANIFEST_FILE = 'manifest.json';
export const DAYS_FOLDER = 'days';

/** The file of a home, by its path inside the data folder; `/` on every system. */
export function fileNameOf(home: Home): string {
  switch (home.kind) {
    case 'hot':
      return HOT_FILE;
    case 'customers':
      return CUSTOMERS_FILE;
    case 'settings':
      return 'settings.json';
    case 'day':
      return `${DAYS_FOLDER}/${home.day}.json`;
  }
}

/** The generation before the present one. */
export function previousOf(name: string): string {
  return `${name}.1`;
}

/** The day whose file, or whose older generation, this is; null for any other name. */
export function dayNamed(name: string): CalendarDay | null {
  const text = /^days\/(.+)\.json(\.1)?$/.exec(name)?.[1];
  const day = CalendarDay.safeParse(text);
  return day.success ? day.data : null;
}

/** What kind of file a name of `fileNameOf`, or its older generation, stands for. */
export function fileKindOf(name: string): FileKind {
  switch (name.replace(/\.1$/, '')) {
    case HOT_FILE:
      return 'hot';
    case MANIFEST_FILE:
      return 'manifest';
    case CUSTOMERS_FILE:
      return 'customers';
    case fileNameOf({ kind: 'settings' }):
      return 'settings';
    default:
      return 'day';
  }
}

/** Whether a mark means this copy of its record. */
export function leaves(mark: Leaving, revision: number): boolean {
  return mark.upTo === null || revision <= mark.upTo;
}
