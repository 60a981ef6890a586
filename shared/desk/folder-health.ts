// The data folder in one sentence: whether it can be written, has room, is left alone by others, and when it was last
// written. The worst is said first.

import { dayTime } from '../copy/day-time.ts';
import { words } from '../copy/words.ts';
import type { Instant, ZoneId } from '../time.ts';

export interface FolderFacts {
  readonly isWritable: boolean;
  /** Bytes; null where the system does not tell. */
  readonly free: number | null;
  readonly syncedBy: string | null;
  readonly savedAt: Instant | null;
}

export interface FolderHealth {
  readonly standing: 'works' | 'look' | 'fails';
  readonly words: string;
}

const MEGABYTE = 1_000_000;
/** A year of calls needs far less; a disk this full fails at any moment, and not only for us. */
const LITTLE = 200 * MEGABYTE;

/** `zone` is the agent's. */
export function folderHealth(folder: FolderFacts, now: Instant, zone: ZoneId): FolderHealth {
  const { isWritable, free, syncedBy } = folder;
  if (!isWritable) return { standing: 'fails', words: words('alerts.folder.notWritable') };
  if (free !== null && free < LITTLE) {
    return { standing: 'look', words: words('alerts.folder.little', { room: roomInWords(free) }) };
  }
  if (syncedBy !== null) return { standing: 'look', words: words('alerts.folder.synced', { service: syncedBy }) };
  return { standing: 'works', words: factsInWords(folder, now, zone) };
}

function factsInWords({ free, savedAt }: FolderFacts, now: Instant, zone: ZoneId): string {
  const saved =
    savedAt === null
      ? words('alerts.folder.noSave')
      : words('alerts.folder.saved', { time: dayTime(savedAt, now, zone) });
  return free === null ? saved : `${saved}, ${words('alerts.folder.free', { room: roomInWords(free) })}`;
}

/** In the units of disks, rounded down: never more than there is. */
function roomInWords(bytes: number): string {
  const megabytes = Math.floor(bytes / MEGABYTE);
  if (megabytes < 1000) return words('alerts.folder.megabytes', { n: megabytes });
  return words('alerts.folder.gigabytes', { n: Math.floor(megabytes / 1000) });
}
