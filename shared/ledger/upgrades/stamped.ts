// To the folder with a journal: every file says which change it holds last, its stamp. Files from before it hold what
// was saved before the first change of the journal.

import type { FileContent } from '../migrations.ts';

/** hot.json was the last to be written, so it holds all there was: the first change of the journal is number 2. */
const BEFORE_JOURNAL = 1;

export function withStamp(file: FileContent): FileContent {
  return { ...file, stamp: 0 };
}

/** Keeps `leaving`: only a file from before the journal has it. */
export function hotWithStamp(file: FileContent): FileContent {
  return { ...file, stamp: BEFORE_JOURNAL, guests: [] };
}

export function withVisits(file: FileContent): FileContent {
  return { ...file, stamp: 0, visits: [] };
}

/** From a list of names to the stamp of each. */
export function manifestWithStamps(file: FileContent): FileContent {
  const { files } = file;
  if (!Array.isArray(files)) return file;
  return { ...file, stamp: 0, checkpoints: [], files: Object.fromEntries(files.map((name) => [name, 0])) };
}
