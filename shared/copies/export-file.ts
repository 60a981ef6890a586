// The readable copy of everything: one JSON file that explains itself, and three tables for spreadsheets.

import { z } from 'zod';
import type { CalendarDay } from '../time.ts';

export const EXPORT_FORMAT = 'callback-companion-export';

/** The first lines of the file; the records follow under `records`. Persisted. */
export const ExportHead = z.looseObject({
  format: z.literal(EXPORT_FORMAT),
  version: z.int().min(1),
  savedBy: z.string().max(60),
});
export type ExportHead = z.infer<typeof ExportHead>;

/** What the file says of itself to whoever opens it. */
export const ABOUT_EXPORT = [
  'Everything Callback Companion has saved: calls, notes, customers, cases, promises, exceptions, settings.',
  'Each entry under "records" says its type and holds one record. Moments are milliseconds since 1970-01-01 UTC; days',
  'and times of day are those of the agent’s own calendar. "revision" counts the changes of a record: on import the',
  'higher one counts. The file can be imported under Settings, Your data.',
] as const;

/** What each kind of export is called, and its ending. */
const NAMES = {
  json: ['export', '.json'],
  csv: ['tables', ''],
  team: ['team', '.json'],
  people: ['people', '.csv'],
} as const;

/** `n` from 2 when the name is taken. */
export function exportName(day: CalendarDay, as: keyof typeof NAMES, n: number): string {
  const [name, ending] = NAMES[as];
  return numberedName(`callback-companion-${name}-${day}${ending}`, n);
}

/** `team.json`, then `team-2.json`. */
export function numberedName(name: string, n: number): string {
  return n === 1 ? name : name.replace(/(\.\w+)?$/, `-${n}$1`);
}
