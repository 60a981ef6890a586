// The one clear sentence in which the agent is told of damage.

import { words } from '../../shared/copy/words.ts';
import { fileKindOf } from '../../shared/ledger/files.ts';
import type { CalendarDay } from '../../shared/time.ts';
import type { DamagedFile } from './ledger-content.ts';
import type { Rescue } from './rescue.ts';

export function damageReport(name: string, damage: DamagedFile['damage'], { content, state }: Rescue): string {
  return words('store.report.damaged', {
    what: words(`store.file.${fileKindOf(name)}`),
    file: name,
    damage: words(`store.damage.${damage}`),
    rescue: state,
    n: content.records.length,
  });
}

/** Days whose files are known to have existed and do not. */
export function missingDaysReport(days: readonly CalendarDay[]): readonly string[] {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [words('store.report.daysMissing', { n: days.length, first, last })];
}

/** The list of files was lost and made anew from what is there. `days` newest first. */
export function rebuiltListReport(days: readonly CalendarDay[]): string {
  const [last, first] = [days[0], days.at(-1)];
  return words('store.report.listRebuilt', { n: days.length, first: first ?? '', last: last ?? '' });
}

export function journalReport(file: string): string {
  return words('store.report.journal', { file });
}

export function newerReport(version: string): string {
  return words('store.report.newer', { version });
}
