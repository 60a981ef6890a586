// The data folder as a place: which files lie in it, whether it can be written, and what an interrupted save left.

import { dirname, join } from 'node:path';
import { CUSTOMERS_FOLDER, DAYS_FOLDER, dayNamed, NUMBERS_FOLDER, segmentNumber } from '../../shared/ledger/files.ts';
import type { CalendarDay } from '../../shared/time.ts';
import { isLeftover, temporaryPath, writeSynced } from './durable-write.ts';
import type { Files } from './files.ts';

export interface Listing {
  /** Names of the folder itself and, with their folder, of days, customers and numbers; older generations included. */
  readonly names: ReadonlySet<string>;
  /** What an interrupted save left behind. */
  readonly leftovers: readonly string[];
}

const FOLDERS = ['', `${DAYS_FOLDER}/`, `${CUSTOMERS_FOLDER}/`, `${NUMBERS_FOLDER}/`];
/** Our own folder for backups: nothing in it is the store's, except what a backup that was cut off left there. */
const BACKUPS = 'backups/';

/** Looks only. A folder that cannot be listed counts as empty: what must be in it is then missing. */
export async function listFolder(files: Files, folder: string): Promise<Listing> {
  const names = new Set<string>();
  const leftovers: string[] = [];
  for (const inside of [...FOLDERS, BACKUPS]) {
    for (const name of await files.list(join(folder, ...inside.split('/'))).catch(() => [])) {
      if (isLeftover(name)) leftovers.push(`${inside}${name}`);
      else if (inside !== BACKUPS) names.add(`${inside}${name}`);
    }
  }
  return { names, leftovers };
}

/** Days that have a file or its older generation, newest first. */
export function daysIn({ names }: Listing): readonly CalendarDay[] {
  return [...new Set([...names].flatMap((name) => dayNamed(name) ?? []))].sort().reverse();
}

/** Segments of the journal, oldest first. */
export function segmentsIn({ names }: Listing): readonly number[] {
  return [...names].flatMap((name) => segmentNumber(name) ?? []).sort((a, b) => a - b);
}

/** Makes the folder if need be, then really writes, syncs and removes a file in it. Rejects with what stands in the way. */
export async function probeFolder(files: Files, folder: string): Promise<void> {
  await makeFolder(files, folder);
  const path = temporaryPath(join(folder, 'probe'));
  try {
    await writeSynced(files, path, Buffer.from('probe'));
  } finally {
    await files.remove(path);
  }
}

/** A folder whose own name is on the disk for good, with those above it that are new. */
export async function makeFolder(files: Files, path: string): Promise<void> {
  if ((await files.kindOf(path)) === 'folder') return;
  if ((await files.kindOf(dirname(path))) === null) await makeFolder(files, dirname(path));
  await files.makeFolder(path);
  await files.syncFolder(dirname(path));
}
