// A file that appears under its name when all of it is on the disk, and not before.

import { dirname } from 'node:path';
import { FULL_PATIENCE } from '../durable-adapter.ts';
import { temporaryPath, whileHeld } from '../durable-write.ts';
import { FileFault, type Files, type NewFile } from '../files.ts';

/** Writes, syncs, compares the size, renames, syncs the folder. Nothing stays behind when any of it fails. */
export async function makeWhole<Value>(
  files: Files,
  path: string,
  fill: (file: NewFile) => Promise<Value>,
  mayStay: (value: Value) => Promise<void> = async () => undefined,
): Promise<Value> {
  const temporary = temporaryPath(path);
  try {
    const value = await filled(files, temporary, fill);
    await mayStay(value);
    await whileHeld(() => files.rename(temporary, path), path, FULL_PATIENCE);
    await files.syncFolder(dirname(path));
    return value;
  } catch (error) {
    await files.remove(temporary).catch(() => undefined);
    throw error;
  }
}

/** A synced file of the size that was written. Throws, and leaves it behind, when it is not. */
export async function filled<Value>(
  files: Files,
  path: string,
  fill: (file: NewFile) => Promise<Value>,
): Promise<Value> {
  const file = await files.create(path);
  let bytes = 0;
  try {
    const value = await fill({
      ...file,
      async write(piece) {
        await file.write(piece);
        bytes += piece.byteLength;
      },
    });
    await file.sync();
    if ((await file.size()) !== bytes) throw new FileFault('SHORT', path);
    return value;
  } finally {
    await file.close();
  }
}
