// One backup as a file: gzip over lines of JSON. A head, every record, an end with the number of records and a checksum.

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { type Backup, BackupEnd, BackupHead, COPY_VERSION, dayOfBackup } from '../../../shared/copies/backup.ts';
import { counted, NO_RECORDS, type Tally } from '../../../shared/copies/tally.ts';
import { isNewerCopy, recordOfCopy } from '../../../shared/copies/upgrade.ts';
import type { LedgerRecord } from '../../../shared/ledger/shapes.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Work } from '../../core/ports.ts';
import type { NewFile } from '../files.ts';
import { createBreath } from './breath.ts';
import { CopyFault, copyFault, goOnWith } from './copy-fault.ts';
import { createGzipText, lastPiece } from './gzip-file.ts';
import { linesOf } from './lines.ts';

/** Far more than the end of a backup takes. */
const END_BYTES = 4096;

export interface BackupMaking {
  readonly file: NewFile;
  readonly savedBy: string;
  readonly now: Instant;
  readonly records: AsyncIterable<LedgerRecord>;
}

/** Writes all of it and answers what its end says; syncing and naming are the caller's. */
export async function writeBackup({ file, savedBy, now, records }: BackupMaking): Promise<BackupEnd> {
  const text = createGzipText(file);
  const hash = createHash('sha256');
  const breathe = createBreath();
  let tally = NO_RECORDS;
  async function put(value: unknown): Promise<void> {
    const line = `${JSON.stringify(value)}\n`;
    hash.update(line);
    await text.write(line);
    await breathe();
  }
  const head: BackupHead = { kind: 'callback-companion-backup', version: COPY_VERSION, savedBy, madeAt: now };
  await put(head);
  for await (const entry of records) {
    tally = counted(tally, entry);
    await put(entry);
  }
  await text.flush();
  const end: BackupEnd = { kind: 'end', ...tally, madeAt: now, checksum: hash.digest('hex') };
  await text.write(`${JSON.stringify(end)}\n`);
  await text.flush();
  return end;
}

/**
 * Every record of a backup, as far as it goes; throws at the end when a byte of it is not what was written, so nothing
 * may be done with the records before. Progress is told in bytes.
 */
export async function* readBackup(path: string, work: Work): AsyncGenerator<LedgerRecord, Tally> {
  const hash = createHash('sha256');
  const breathe = createBreath();
  let tally = NO_RECORDS;
  let version: number | null = null;
  let end: BackupEnd | null = null;
  for await (const line of plainLines(path, work)) {
    goOnWith(work);
    if (end !== null) throw copyFault('data.problem.torn');
    const value = parsed(line);
    if (version === null) {
      version = versionOf(value);
    } else {
      end = endIn(value);
      if (end !== null) continue;
      const entry = recordOfCopy(version, value);
      if (entry === null) throw copyFault('data.problem.torn');
      tally = counted(tally, entry);
      yield entry;
    }
    hash.update(`${line}\n`);
    await breathe();
  }
  if (end === null || end.records !== tally.records || end.checksum !== hash.digest('hex')) {
    throw copyFault('data.problem.torn');
  }
  return tally;
}

/** What a backup says of itself, from its two ends alone. */
export async function lookAtBackup(path: string, name: string): Promise<Backup | null> {
  const day = dayOfBackup(name);
  if (day === null) return null;
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const bytes = Buffer.alloc(Math.min(END_BYTES, size));
    await file.read(bytes, 0, bytes.length, size - bytes.length);
    return { name, day, bytes: size, holds: holdsOf((await lastPiece(bytes)) ?? '') };
  } finally {
    await file.close();
  }
}

function holdsOf(text: string): Backup['holds'] {
  const end = endIn(jsonOf(text));
  if (end === null) return null;
  const { kind: _, checksum: __, ...holds } = end;
  return holds;
}

/** Unpacked lines; damage of the packing is told in our own words. */
async function* plainLines(path: string, work: Work): AsyncGenerator<string> {
  const { size } = await stat(path);
  const file = createReadStream(path);
  const plain = createGunzip();
  file.on('error', (error) => plain.destroy(error));
  file.pipe(plain);
  try {
    for await (const line of linesOf(plain)) {
      work.tell(file.bytesRead, size);
      yield line;
    }
  } catch (error) {
    throw error instanceof CopyFault || !isPackingFault(error) ? error : copyFault('data.problem.torn');
  } finally {
    file.destroy();
    plain.destroy();
  }
}

function isPackingFault(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}

function versionOf(value: unknown): number {
  const head = BackupHead.safeParse(value);
  if (head.success && !isNewerCopy(head.data.version)) return head.data.version;
  if (head.success) throw copyFault('data.problem.newer', { version: head.data.savedBy });
  throw copyFault('data.problem.notBackup');
}

function endIn(value: unknown): BackupEnd | null {
  const end = BackupEnd.safeParse(value);
  return end.success ? end.data : null;
}

function parsed(line: string): unknown {
  const value = jsonOf(line);
  if (value === undefined) throw copyFault('data.problem.torn');
  return value;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
