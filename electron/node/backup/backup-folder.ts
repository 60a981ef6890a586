// The folder of backups: which are there, one more, and those that may go. Whatever fails, the older ones stay.

import { join } from 'node:path';
import {
  type Backup,
  type BackupEnd,
  backupName,
  dayOfBackup,
  hasShrunk,
  newestGood,
  superfluous,
} from '../../../shared/copies/backup.ts';
import { dayInWords } from '../../../shared/copy/format.ts';
import { words } from '../../../shared/copy/words.ts';
import type { CalendarDay } from '../../../shared/time.ts';
import { isLeftover } from '../durable-write.ts';
import { codeOf, type Files, type NewFile } from '../files.ts';
import { problemInWords } from '../save-problem.ts';
import { lookAtBackup } from './backup-file.ts';
import { CopyFault, copyFault } from './copy-fault.ts';
import { makeWhole } from './whole-file.ts';

/** Newest first, torn ones among them; a folder that is not there has none. */
export async function backupsIn(files: Files, folder: string): Promise<readonly Backup[]> {
  const names = (await files.list(folder)).filter((name) => dayOfBackup(name) !== null);
  const found: Backup[] = [];
  for (const name of [...names].sort().reverse()) {
    const path = join(folder, name);
    const backup = (await files.kindOf(path)) === 'file' ? await lookAtBackup(path, name).catch(() => null) : null;
    if (backup !== null) found.push(backup);
  }
  return found;
}

/**
 * Makes the backup of a day and lets the superfluous ones go. Throws one sentence when the folder cannot be used, and
 * when the new one holds less than half of what the newest good one does (D11): then it is not kept.
 */
export async function addBackup(
  files: Files,
  folder: string,
  day: CalendarDay,
  fill: (file: NewFile) => Promise<BackupEnd>,
): Promise<Backup> {
  return inFolder(folder, async () => {
    await clean(files, folder);
    const before = newestGood(await backupsIn(files, folder));
    const name = backupName(day);
    await makeWhole(files, join(folder, name), fill, async ({ records }) => refuseShrunk(before, records));
    const all = await backupsIn(files, folder);
    for (const one of superfluous(all)) await files.remove(join(folder, one.name)).catch(() => undefined);
    const made = all.find((one) => one.name === name);
    if (made === undefined || made.holds === null) throw copyFault('data.problem.torn');
    return made;
  });
}

function refuseShrunk(before: Backup | null, now: number): void {
  if (before?.holds == null || !hasShrunk(before.holds.records, now)) return;
  const values = { now, before: before.holds.records, day: dayInWords(before.day, 'date') };
  throw new CopyFault(words('data.problem.shrunk', values), 'shrunk');
}

/** Only our own folder is made; one the agent chose that is not there is on a drive that is not there. */
async function inFolder<Value>(folder: string, run: () => Promise<Value>): Promise<Value> {
  try {
    return await run();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw copyFault('data.problem.folderGone', { place: folder });
    if (codeOf(error) === '') throw error;
    throw new CopyFault(words('data.problem.backupFolder', { place: folder, problem: problemInWords(error) }));
  }
}

/** What a backup that was cut off left behind. Ours only: others may keep things in this folder too. */
async function clean(files: Files, folder: string): Promise<void> {
  const leftovers = (await files.list(folder)).filter((name) => isLeftover(name) && name.includes('.backup.'));
  for (const name of leftovers) await files.remove(join(folder, name));
}
