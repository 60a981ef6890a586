// One file of the journal, kept open to grow: a fresh one, whole under its name or not there, or one that a start found.

import { join } from 'node:path';
import { FILE_VERSIONS, segmentName } from '../../shared/ledger/files.ts';
import { temporaryPath, writeSynced } from './durable-write.ts';
import type { Files, GrowingFile } from './files.ts';
import { sealed } from './seal.ts';

export interface SegmentParts {
  readonly folder: string;
  readonly files: Files;
  readonly savedBy: string;
  /** Copies a file aside before its unfinished last line is cut off. */
  readonly setAside: (name: string) => Promise<unknown>;
}

export interface Segment {
  readonly number: number;
  readonly file: GrowingFile;
  /** Where its first line begins. */
  readonly begins: number;
  /** Up to here every line was answered. */
  length: number;
}

/** A segment that a start found whole up to `length`, and `size` with an unfinished last line. */
export interface FoundSegment {
  readonly number: number;
  readonly length: number;
  readonly size: number;
}

/** Its name is synced when this resolves; when it rejects, there is no such file. */
export async function createSegment({ files, folder, savedBy }: SegmentParts, number: number): Promise<Segment> {
  const path = join(folder, segmentName(number));
  const header = headerOf(savedBy);
  const temporary = temporaryPath(path);
  try {
    await writeSynced(files, temporary, header);
    await files.rename(temporary, path);
  } catch (error) {
    await files.remove(temporary).catch(() => undefined);
    throw error;
  }
  try {
    await files.syncFolder(folder);
    return { number, file: await files.grow(path), begins: header.byteLength, length: header.byteLength };
  } catch (error) {
    await files.remove(path).catch(() => undefined);
    throw error;
  }
}

/** An unfinished last line is copied aside, and cut off. Rejects when that cannot be done; nothing is lost then. */
export async function resumeSegment(parts: SegmentParts, { number, length, size }: FoundSegment): Promise<Segment> {
  const name = segmentName(number);
  if (size > length) await parts.setAside(name);
  const file = await parts.files.grow(join(parts.folder, name));
  const segment = { number, file, begins: headerOf(parts.savedBy).byteLength, length };
  if (size > length) await cutBack(segment);
  return segment;
}

/** Takes back what may have been written after the last answered line. */
export async function cutBack({ file, length }: Segment): Promise<void> {
  await file.truncate(length);
  await file.datasync();
}

export function headerOf(savedBy: string): Uint8Array {
  return Buffer.from(`${sealed(JSON.stringify({ version: FILE_VERSIONS.journal, savedBy }))}\n`);
}
