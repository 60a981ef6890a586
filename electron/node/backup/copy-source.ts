// Where a copy comes from, as one stream of records whatever its form, and the checks before anything of it is read.

import { stat } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import type { DamagedRecord } from '../../../shared/copies/preview.ts';
import type { LedgerRecord } from '../../../shared/ledger/shapes.ts';
import type { CopySource, Work } from '../../core/ports.ts';
import type { Files } from '../files.ts';
import { probeFolder } from '../folder-upkeep.ts';
import { readBackup } from './backup-file.ts';
import { copyFault } from './copy-fault.ts';
import { readExport } from './export-json.ts';

const LARGEST_BYTES = 2 * 1024 ** 3;
const EXAMPLE = process.platform === 'win32' ? 'D:\\Backups' : '/media/usb/backups';

/** Sound records; damaged ones are told beside. Throws a sentence when the copy as a whole is of no use. */
export async function* recordsOf(
  source: CopySource,
  work: Work,
  noteDamaged: (one: DamagedRecord) => void,
): AsyncGenerator<LedgerRecord> {
  if (source.kind === 'backup') {
    yield* readBackup(join(source.folder, source.name), work);
    return;
  }
  for await (const part of readExport(source.path, work)) {
    if (part.kind === 'record') yield part.entry;
    else noteDamaged({ at: part.at, what: part.what });
  }
}

/** Asked again before each use: what was there when it was chosen may be something else by now. */
export async function proveSource(files: Files, source: CopySource): Promise<void> {
  if (source.kind === 'backup') await plainFile(files, join(source.folder, source.name));
  else await provedFile(files, source.path);
}

/** Throws a sentence for whatever is not a plain file of a size that an export can have. */
export async function provedFile(files: Files, place: string): Promise<string> {
  const path = wholePath(place);
  await plainFile(files, path);
  if ((await stat(path)).size >= LARGEST_BYTES) throw copyFault('data.problem.tooLarge');
  return path;
}

async function plainFile(files: Files, path: string): Promise<void> {
  const kind = await files.kindOf(path);
  if (kind === null) throw copyFault('data.problem.noFile', { place: path });
  if (kind === 'link') throw copyFault('data.problem.link', { place: path });
  if (kind !== 'file') throw copyFault('data.problem.notFile', { place: path });
}

/** A folder is never made here: a drive that is not plugged in would be found in its mount point. */
export async function probeExisting(files: Files, path: string): Promise<void> {
  const kind = await files.kindOf(path);
  if (kind === null) throw copyFault('data.problem.noFolder', { place: path });
  if (kind === 'link') throw copyFault('data.problem.link', { place: path });
  await probeFolder(files, path);
}

/** Absolute, or a sentence: a relative place would depend on where the app was started. */
export function wholePath(place: string): string {
  const path = place.trim();
  if (!isAbsolute(path) || path.includes('\0')) throw copyFault('data.problem.notAbsolute', { example: EXAMPLE });
  return resolve(path);
}
