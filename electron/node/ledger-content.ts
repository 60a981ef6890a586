// What a file of the ledger holds, whatever its kind, and what can be said of one after reading it.

import { FILE_VERSIONS, type FileKind, type Leaving, type LedgerFile } from '../../shared/ledger/files.ts';
import { newestOfEach } from '../../shared/ledger/homes.ts';
import type { Damage, FileReading } from '../../shared/ledger/parse-file.ts';
import type { LedgerRecord } from '../../shared/ledger/shapes.ts';

/** A kind of file that has no use for one of the lists leaves it empty. */
export interface Content {
  readonly records: readonly LedgerRecord[];
  readonly leaving: readonly Leaving[];
  readonly files: readonly string[];
}

export const NOTHING: Content = { records: [], leaving: [], files: [] };

export type Inspection =
  | { readonly kind: 'absent'; readonly content: Content }
  | { readonly kind: 'good'; readonly content: Content }
  | { readonly kind: 'newer'; readonly savedBy: string; readonly content: Content }
  | DamagedFile;

export interface DamagedFile {
  readonly kind: 'damaged';
  readonly damage: Damage | 'missing' | 'unreadable';
  /** Where `content` comes from: the generation before, the sound part of the file, or nowhere. */
  readonly rescue: 'previous' | 'part' | 'nothing';
  readonly content: Content;
}

export type AnyFile = LedgerFile<FileKind>;
/** One file as it was found, before its older generation is asked. */
export type Found = FileReading<FileKind> | { readonly kind: 'absent' | 'unreadable' };

export function contentOf(file: AnyFile): Content {
  return {
    records: 'records' in file ? file.records : [],
    leaving: 'leaving' in file ? file.leaving : [],
    files: 'files' in file ? file.files : [],
  };
}

export function fileOf(kind: FileKind, content: Content, savedBy: string): AnyFile {
  const header = { version: FILE_VERSIONS[kind], savedBy };
  const records = [...content.records];
  switch (kind) {
    case 'hot':
      return { ...header, records, leaving: [...content.leaving] };
    case 'manifest':
      return { ...header, files: [...content.files] };
    default:
      return { ...header, records };
  }
}

/** The verdict on a file from it and the generation before. `expected`: a file that is not there is missing, not new. */
export function inspectionOf(found: Found, previous: Found, expected: boolean): Inspection {
  if (found.kind === 'good') return { kind: 'good', content: contentOf(found.file) };
  for (const each of [found, previous]) {
    if (each.kind === 'newer') {
      return { kind: 'newer', savedBy: each.savedBy, content: { ...NOTHING, records: each.records } };
    }
  }
  if (found.kind === 'absent' && previous.kind === 'absent' && !expected) return { kind: 'absent', content: NOTHING };
  return rescued(found, previous);
}

/** Everything sound in either generation: a change taken back by the lost file may return, but none is lost twice. */
function rescued(found: Found, previous: Found): DamagedFile {
  const sound = found.kind === 'damaged' ? found.records : [];
  const older = previous.kind === 'good' ? contentOf(previous.file) : NOTHING;
  const olderSound = previous.kind === 'damaged' ? previous.records : older.records;
  const records = [...newestOfEach([...olderSound, ...sound]).values()];
  return {
    kind: 'damaged',
    damage: damageOf(found),
    rescue: previous.kind === 'good' ? 'previous' : records.length > 0 ? 'part' : 'nothing',
    content: { ...older, records },
  };
}

function damageOf(found: Found): DamagedFile['damage'] {
  if (found.kind === 'damaged') return found.damage;
  return found.kind === 'absent' ? 'missing' : 'unreadable';
}
