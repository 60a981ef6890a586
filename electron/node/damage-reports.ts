// What happens to a damaged file, and the one clear sentence in which the agent is told.

import { fileKindOf, previousOf } from '../../shared/ledger/files.ts';
import { words } from '../../shared/copy/words.ts';
import type { CalendarDay } from '../../shared/time.ts';
import type { Content, DamagedFile, Inspection } from './ledger-content.ts';
import type { LedgerFolder } from './ledger-folder.ts';

export interface Tended {
  readonly content: Content;
  readonly reports: readonly string[];
  /** False when a damaged file could not be copied away: then nothing may be written over it (D6). */
  readonly safeToWrite: boolean;
}

/** Sets a damaged file aside and puts what was rescued in its place. Without `mayWrite` it is only reported. */
export async function tendFile(
  folder: LedgerFolder,
  name: string,
  found: Inspection,
  mayWrite: boolean,
): Promise<Tended> {
  if (found.kind === 'newer')
    return { content: found.content, reports: [newerReport(found.savedBy)], safeToWrite: false };
  if (found.kind !== 'damaged') return { content: found.content, reports: [], safeToWrite: true };
  if (!mayWrite) return { content: found.content, reports: [damageReport(name, found, null)], safeToWrite: false };
  try {
    const copy = await folder.setAside(name);
    if (found.rescue !== 'previous') await folder.setAside(previousOf(name));
    // A repair that fails is tried again by the next save; the copy is safe by then.
    await folder.repair(name, found.content).catch(() => undefined);
    return { content: found.content, reports: [damageReport(name, found, copy)], safeToWrite: true };
  } catch {
    return { content: found.content, reports: [damageReport(name, found, null)], safeToWrite: false };
  }
}

/** Days whose files are known to exist and do not. */
export function missingDaysReport(days: readonly CalendarDay[]): readonly string[] {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [words('store.report.daysMissing', { n: days.length, first, last })];
}

function newerReport(version: string): string {
  return words('store.report.newer', { version });
}

function damageReport(name: string, found: DamagedFile, copy: string | null): string {
  return words('store.report.damaged', {
    what: words(`store.file.${fileKindOf(name)}`),
    file: name,
    damage: words(`store.damage.${found.damage}`),
    rescue: found.rescue,
    n: found.content.records.length,
    kept: copy === null ? 'no' : 'yes',
    copy: copy ?? '',
  });
}
