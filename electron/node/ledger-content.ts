// What a file of the ledger holds, whatever its kind, and what can be said of one after reading it.

import type { CustomerId } from '../../shared/ids.ts';
import {
  type Checkpoint,
  FILE_VERSIONS,
  type FileKind,
  type Leaving,
  type LedgerFile,
} from '../../shared/ledger/files.ts';
import type { Damage, FileReading } from '../../shared/ledger/parse-file.ts';
import type { LedgerRecord } from '../../shared/ledger/shapes.ts';
import type { Visit } from '../../shared/ledger/visits.ts';

/** A kind of file that has no use for one of these leaves it empty. */
export interface Content {
  readonly stamp: number;
  readonly records: readonly LedgerRecord[];
  readonly guests: readonly LedgerRecord[];
  /** Null in files of the present version. */
  readonly leaving: readonly Leaving[] | null;
  readonly visits: readonly Visit[];
  readonly numbers: Readonly<Record<string, readonly CustomerId[]>>;
  readonly checkpoints: readonly Checkpoint[];
  readonly files: Readonly<Record<string, number>>;
}

export const NOTHING: Content = {
  stamp: 0,
  records: [],
  guests: [],
  leaving: null,
  visits: [],
  numbers: {},
  checkpoints: [],
  files: {},
};

export type Inspection =
  | { readonly kind: 'absent' }
  | { readonly kind: 'good'; readonly content: Content }
  | { readonly kind: 'newer'; readonly savedBy: string; readonly content: Content }
  | DamagedFile;

export interface DamagedFile {
  readonly kind: 'damaged';
  readonly damage: Damage | 'missing' | 'unreadable' | 'older';
  /** The newest sound generation before it; null for none. */
  readonly previous: Content | null;
  /** What is sound in damaged generations, newest first. */
  readonly sound: readonly LedgerRecord[];
}

export type AnyFile = LedgerFile<FileKind>;
/** One file as it was found, before its older generations are asked. */
export type Found = FileReading<FileKind> | { readonly kind: 'absent' | 'unreadable' };

export function contentOf(file: AnyFile): Content {
  return {
    stamp: 'stamp' in file ? file.stamp : 0,
    records: 'records' in file ? file.records : [],
    guests: 'guests' in file ? file.guests : [],
    leaving: 'leaving' in file ? (file.leaving ?? null) : null,
    visits: 'visits' in file ? file.visits : [],
    numbers: 'numbers' in file ? file.numbers : {},
    checkpoints: 'checkpoints' in file ? file.checkpoints : [],
    files: 'files' in file ? file.files : {},
  };
}

/** The fields in the order in which they stand in the file. */
export function fileOf(kind: FileKind, content: Content, savedBy: string): object {
  const header = { version: FILE_VERSIONS[kind], savedBy };
  const { stamp, records, guests, visits, numbers, checkpoints, files } = content;
  switch (kind) {
    case 'hot':
      return { ...header, stamp, records, guests };
    case 'manifest':
      return { ...header, stamp, checkpoints, files };
    case 'customers':
      return { ...header, stamp, records, visits };
    case 'numbers':
      return { ...header, stamp, numbers };
    case 'journal':
      return header;
    default:
      return { ...header, stamp, records };
  }
}

/** The verdict on a file from it and the generations before. `expected`: one that is not there is missing, not new. */
export function inspectionOf(found: Found, previous: readonly Found[], expected: boolean): Inspection {
  if (found.kind === 'good') return { kind: 'good', content: contentOf(found.file) };
  const all = [found, ...previous];
  for (const each of all) {
    if (each.kind === 'newer') {
      return { kind: 'newer', savedBy: each.savedBy, content: { ...NOTHING, records: each.records } };
    }
  }
  if (!expected && all.every(({ kind }) => kind === 'absent')) return { kind: 'absent' };
  const older = previous.find((each) => each.kind === 'good');
  return {
    kind: 'damaged',
    damage: damageOf(found),
    previous: older?.kind === 'good' ? contentOf(older.file) : null,
    sound: all.flatMap((each) => (each.kind === 'damaged' ? each.records : [])),
  };
}

function damageOf(found: Found): DamagedFile['damage'] {
  if (found.kind === 'damaged') return found.damage;
  return found.kind === 'absent' ? 'missing' : 'unreadable';
}
