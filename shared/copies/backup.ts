// A backup: one file per day that holds every record. Its first line says what it is, its last one what must be in it,
// so that a torn one is recognised. Everything here is persisted; the bytes are the store's business.

import { z } from 'zod';
import { CalendarDay, Instant } from '../time.ts';
import { Tally } from './tally.ts';

/** Raised by one when a record changes its shape, together with a step in upgrade.ts. */
export const COPY_VERSION = 1;
/** As many days as a week has: a mistake of Monday is found by Sunday. */
export const BACKUPS_KEPT = 7;

export const BackupHead = z.strictObject({
  kind: z.literal('callback-companion-backup'),
  version: z.int().min(1),
  /** Version of the product. */
  savedBy: z.string().max(60),
  madeAt: Instant,
});
export type BackupHead = z.infer<typeof BackupHead>;

export const BackupEnd = z.strictObject({
  kind: z.literal('end'),
  ...Tally.shape,
  madeAt: Instant,
  /** SHA-256, in hex, of every line before this one, line ends included. */
  checksum: z.string().regex(/^[a-f0-9]{64}$/),
});
export type BackupEnd = z.infer<typeof BackupEnd>;

/** A backup as the list shows it. */
export const Backup = z.strictObject({
  name: z.string().max(60),
  day: CalendarDay,
  bytes: z.int().min(0),
  /** What its end says; null when it has none: it is torn, and of no use. */
  holds: z.strictObject({ ...Tally.shape, madeAt: Instant }).nullable(),
});
export type Backup = z.infer<typeof Backup>;

export function backupName(day: CalendarDay): string {
  return `callback-companion-${day}.backup`;
}

/** The day of a backup's name; null for any other name. */
export function dayOfBackup(name: string): CalendarDay | null {
  const day = CalendarDay.safeParse(/^callback-companion-(.+)\.backup$/.exec(name)?.[1]);
  return day.success ? day.data : null;
}

/** Those that may go: all but the newest seven good ones, and torn ones as old as the oldest of these. */
export function superfluous(backups: readonly Backup[]): readonly Backup[] {
  const newestFirst = [...backups].sort((a, b) => (a.day < b.day ? 1 : -1));
  const kept = newestFirst.filter(({ holds }) => holds !== null).slice(0, BACKUPS_KEPT);
  const oldest = kept.length < BACKUPS_KEPT ? null : (kept.at(-1)?.day ?? null);
  return oldest === null ? [] : newestFirst.filter(({ day }) => day < oldest);
}

/** The newest one that can be restored. */
export function newestGood(backups: readonly Backup[]): Backup | null {
  const good = backups.filter(({ holds }) => holds !== null);
  return good.reduce<Backup | null>((newest, one) => (newest === null || one.day > newest.day ? one : newest), null);
}

/** D11: what lost more than half of its records looks like a loss and not like a day's work. */
export function hasShrunk(before: number, now: number): boolean {
  return now * 2 < before;
}
