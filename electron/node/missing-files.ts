// Files that are known to have existed and do not: days and customers are lost unless the journal goes back to the
// beginning; the list of numbers is made anew.

import { dayNamed, fileKindOf, NUMBERS_FOLDER, previousOf } from '../../shared/ledger/files.ts';
import type { RecoveredFile } from '../../shared/ledger/recovery.ts';
import { damageReport, missingDaysReport } from './damage-reports.ts';
import type { Listing } from './folder-upkeep.ts';
import type { Replay } from './journal-replay.ts';
import type { Ledger } from './ledger.ts';
import type { DamagedFile } from './ledger-content.ts';
import { shardNamed } from './ledger-reader.ts';
import { rescued } from './rescue.ts';

export interface Losses {
  readonly losses: readonly RecoveredFile[];
  readonly reports: readonly string[];
}

const MISSING: DamagedFile = { kind: 'damaged', damage: 'missing', previous: null, sound: [] };

/** Notes in the ledger what the next checkpoint has to make anew. */
export async function missingFiles(
  ledger: Ledger,
  { names }: Listing,
  readAll: () => Promise<Replay>,
): Promise<Losses> {
  const missing = [...ledger.stamps.keys()].filter(
    (name) => ![name, ...previousOf(name)].some((each) => names.has(each)),
  );
  if (missing.some((name) => name.startsWith(NUMBERS_FOLDER))) ledger.rebuild = true;
  const known = missing.filter((name) => dayNamed(name) !== null || shardNamed(name) !== null);
  if (known.length === 0) return { losses: [], reports: [] };
  const replay = await readAll();
  const rescues = known.map((name) => [name, rescued(name, MISSING, ledger.stamps.get(name) ?? 0, replay)] as const);
  for (const [name, { state }] of rescues) if (state === 'whole') ledger.damaged.add(name);
  const lost = rescues.filter(([, { state }]) => state !== 'whole');
  const days = lost.flatMap(([name]) => dayNamed(name) ?? []).sort();
  return {
    losses: lost.map(([file, { state, content }]) => ({
      file,
      what: fileKindOf(file),
      state: state === 'part' ? 'part' : 'lost',
      rescued: content.records.length,
    })),
    reports: [
      ...missingDaysReport(days),
      ...rescues
        .filter(([name, { state }]) => state === 'whole' || dayNamed(name) === null)
        .map(([name, rescue]) => damageReport(name, 'missing', rescue)),
    ],
  };
}
