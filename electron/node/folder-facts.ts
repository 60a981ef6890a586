// What the self-test page tells about the data folder (D3, D12): whether it can be written, how much room is left, and
// whether a service copies it elsewhere, whose locks and older copies are a known danger to data files.

import { constants } from 'node:fs';
import { access, readdir, stat, statfs } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { SelfTest } from '../../shared/contract/methods.ts';
import { HOT_FILE, segmentNumber } from '../../shared/ledger/files.ts';
import type { Instant } from '../../shared/time.ts';

/** Folder names that these services choose, as a part of the path. */
const SYNCED: readonly { readonly name: string; readonly part: RegExp }[] = [
  { name: 'OneDrive', part: /^OneDrive( - .+)?$/ },
  { name: 'Dropbox', part: /^Dropbox( \(.+\))?$/ },
  { name: 'Google Drive', part: /^(Google Drive|GoogleDrive-.+|My Drive)$/ },
  { name: 'iCloud', part: /^(Mobile Documents|iCloud Drive|iCloudDrive)$/ },
];

/** Never throws: what cannot be asked is unknown, and a folder that cannot be reached is not writable. */
export async function folderFacts(folder: string): Promise<SelfTest['folder']> {
  const [isWritable, free, savedAt] = await Promise.all([canWrite(folder), roomIn(folder), lastSave(folder)]);
  return { isWritable, free, savedAt, syncedBy: syncedBy(folder) };
}

export function syncedBy(folder: string): string | null {
  const parts = folder.split(sep);
  return SYNCED.find(({ part }) => parts.some((name) => part.test(name)))?.name ?? null;
}

async function canWrite(folder: string): Promise<boolean> {
  return access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
}

/** Null also where this Node has no such question. */
async function roomIn(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}

/** Each command grows the newest segment of the journal. */
async function lastSave(folder: string): Promise<Instant | null> {
  const names = await readdir(folder).catch(() => []);
  const kept = names.filter((name) => name === HOT_FILE || segmentNumber(name) !== null);
  const times = kept.map((name) =>
    stat(join(folder, name))
      .then(({ mtimeMs }) => mtimeMs)
      .catch(() => 0),
  );
  const latest = Math.max(0, ...(await Promise.all(times)));
  return latest === 0 ? null : (Math.round(latest) as Instant);
}
