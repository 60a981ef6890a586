// A folder that nobody reads before it is whole needs no order among its files: they are synced together at the end,
// several at a time, which the disk does many times faster than one after the other.

import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Files } from '../files.ts';

/** Syncs that wait at the same time share one write of the file system's journal. */
const AT_ONCE = 16;

/** The same calls without their syncs. Whatever is made by them is safe only after `syncTree`. */
export function withoutSyncs(files: Files): Files {
  return {
    ...files,
    async create(path) {
      return { ...(await files.create(path)), sync: () => Promise.resolve() };
    },
    syncFolder: () => Promise.resolve(),
  };
}

/** Every file of a folder, then every folder from the innermost out. */
export async function syncTree(files: Files, folder: string): Promise<void> {
  const inside = (await files.list(folder)).map((name) => join(folder, name));
  const left = [...inside];
  const next = async (): Promise<void> => {
    for (let path = left.pop(); path !== undefined; path = left.pop()) {
      if ((await files.kindOf(path)) === 'folder') await syncTree(files, path);
      else await syncFile(path);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  await files.syncFolder(folder);
}

async function syncFile(path: string): Promise<void> {
  // Windows syncs only what may be written.
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
