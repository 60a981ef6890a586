// The history every row of the bench is measured on, and the folders kept from run to run.

import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { FILE_VERSIONS } from '../../../shared/ledger/files.ts';
import { dialString } from '../../../shared/phone/parse.ts';
import type { CalendarDay } from '../../../shared/time.ts';
import { fillFolder } from '../../support/filled-folder.ts';
import { type DayOfHistory, HISTORY_VERSION, type HistoryWanted } from '../../support/generated-history.ts';

const SEED = 1;
const OPEN_PROMISES = 50;

/** Ends long before today, so that nothing in it is due while it is measured. */
export function wantedOf(calls: number): HistoryWanted {
  return { seed: SEED, calls, open: calls === 0 ? 0 : OPEN_PROMISES, lastDay: '2026-03-18' as CalendarDay };
}

/** Made anew whenever the shape of the files or of the history changes. */
export function keptName(calls: number): string {
  const shapes = Object.entries(FILE_VERSIONS).map(([kind, version]) => `${kind}${version}`);
  return ['history', HISTORY_VERSION, SEED, calls, ...shapes].join('-');
}

/** A data folder with so many calls, inside `kept`. */
export async function keptFolder(kept: string, calls: number): Promise<string> {
  const folder = join(kept, keptName(calls));
  if (existsSync(folder)) return folder;
  const half = `${folder}.half`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(kept, { recursive: true });
  await fillFolder(half, wantedOf(calls));
  renameSync(half, folder);
  return folder;
}

export interface SearchableCall {
  readonly text: string;
  readonly number: string | null;
  /** The call and its notes. */
  readonly json: string;
}

/** What can be searched of each call, oldest first. */
export function* searchable(days: Iterable<DayOfHistory>): Generator<SearchableCall, void, void> {
  const names = new Map<string, string>();
  for (const { records } of days) {
    const calls = new Map(records.flatMap((entry) => (entry.type === 'call' ? [[entry.record.id, entry.record]] : [])));
    for (const entry of records) if (entry.type === 'customer') names.set(entry.record.id, entry.record.name ?? '');
    for (const entry of records) {
      const call = entry.type === 'notes' ? calls.get(entry.record.callId) : undefined;
      if (entry.type !== 'notes' || call === undefined) continue;
      const name = names.get(call.customerId ?? '') ?? '';
      const number = call.number === null ? null : dialString(call.number);
      const lines = entry.record.lines.map((line) => line.text);
      const text = [name, number ?? '', call.wrapUp?.disposition ?? '', entry.record.need, ...lines].join(' ');
      yield { text, number, json: JSON.stringify({ call, notes: entry.record }) };
    }
  }
}
