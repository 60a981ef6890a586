// One file replaced so that after a power cut either the old or the new content is there, whole (D1, D2, D3).

import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { codeOf, FileFault, type Files } from './files.ts';

/** Waits before each further try of a rename: 10 s in all, because antivirus and sync programs hold files that long. */
export const RENAME_BACK_OFF_MS: readonly number[] = [10, 20, 50, 100, 200, 400, 800, 1600, 2800, 4000];

export interface Patience {
  readonly backOffMs: readonly number[];
  readonly wait: (ms: number) => Promise<void>;
}

export interface Replacement {
  readonly files: Files;
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly patience: Patience;
  /** Where the contents before this one are kept, newest first; none to let them go. */
  readonly previousPaths: readonly string[];
}

/** What Windows answers while another program has the file open. */
const HELD_CODES = new Set(['EPERM', 'EACCES', 'EBUSY']);
/** What file systems without hard links answer: FAT, exFAT, some network drives. */
export const NO_LINK_CODES = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'EISDIR', 'UNKNOWN']);

/** A name that no other writer has, recognised by `isLeftover`. */
export function temporaryPath(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.${randomBytes(6).toString('hex')}.tmp`);
}

export function isLeftover(name: string): boolean {
  return name.startsWith('.') && name.endsWith('.tmp');
}

/** Writes a new file, syncs it and compares its size. Rejects, and leaves a stray file, when any of it fails. */
export async function writeSynced(files: Files, path: string, bytes: Uint8Array): Promise<void> {
  const file = await files.create(path);
  try {
    await file.write(bytes);
    await file.sync();
    if ((await file.size()) !== bytes.byteLength) throw new FileFault('SHORT', path);
  } finally {
    await file.close();
  }
}

/** Resolves when the new content is on the disk for good; when it rejects, the old content is there as before. */
export async function replaceDurably(replacement: Replacement): Promise<void> {
  const { files, path, bytes, patience } = replacement;
  if ((await files.kindOf(path)) === 'link') throw new FileFault('LINK', path);
  const temporary = temporaryPath(path);
  try {
    await writeSynced(files, temporary, bytes);
    await whileHeld(() => keepPrevious(replacement), path, patience);
    await whileHeld(() => files.rename(temporary, path), path, patience);
  } catch (error) {
    await files.remove(temporary).catch(() => undefined);
    throw error;
  }
  await settleName(replacement);
}

/** A failed sync says that the new name may not last: the old content takes it again, and the answer is a refusal. */
async function settleName({ files, path, previousPaths }: Replacement): Promise<void> {
  try {
    await files.syncFolder(dirname(path));
  } catch (error) {
    const [previousPath] = previousPaths;
    if (previousPath !== undefined) await restore(files, previousPath, path).catch(() => undefined);
    throw error;
  }
}

async function restore(files: Files, previousPath: string, path: string): Promise<void> {
  const hadContent = (await files.kindOf(previousPath)) !== null;
  await (hadContent ? files.rename(previousPath, path) : files.remove(path));
}

/** Each generation moves one place on. The present name never goes away, not even for a moment. */
async function keepPrevious({ files, path, previousPaths }: Replacement): Promise<void> {
  const [newest, ...older] = previousPaths;
  if (newest === undefined) return;
  for (const [index, to] of [...older.entries()].reverse()) {
    const from = previousPaths[index] ?? path;
    if ((await files.kindOf(from)) !== null) await files.rename(from, to);
  }
  await files.remove(newest);
  if ((await files.kindOf(path)) === null) return;
  try {
    await files.link(path, newest);
  } catch (error) {
    if (!NO_LINK_CODES.has(codeOf(error))) throw error;
    await writeSynced(files, newest, await files.read(path));
  }
}

/** Tries again while another program holds the file; rejects with `HELD` when it still does after the last wait. */
export async function whileHeld<Value>(
  attempt: () => Promise<Value>,
  path: string,
  patience: Patience,
): Promise<Value> {
  for (const delayMs of patience.backOffMs) {
    try {
      return await attempt();
    } catch (error) {
      if (!HELD_CODES.has(codeOf(error))) throw error;
      await patience.wait(delayMs);
    }
  }
  return attempt().catch((error) => {
    throw HELD_CODES.has(codeOf(error)) ? new FileFault('HELD', path) : error;
  });
}
