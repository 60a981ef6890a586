// Which copy of a record counts when a crash, or a damaged file, left more than one. Pure.

import { fileNameOf, type Leaving, leaves } from '../../shared/ledger/files.ts';
import { homeOf, keyOf, newestOfEach } from '../../shared/ledger/homes.ts';
import { type LedgerRecord, refOf } from '../../shared/ledger/shapes.ts';
import type { Content } from './ledger-content.ts';
import type { LedgerState } from './ledger-state.ts';

export interface Reconciled {
  readonly state: LedgerState;
  /** The file each record outside hot.json lies in, by key. */
  readonly restsIn: ReadonlyMap<string, string>;
}

interface Copy {
  readonly file: string;
  readonly entry: LedgerRecord;
}

/**
 * The highest revision counts. Of equal ones the copy in its own file does, so that hot.json need not hold it; where
 * both say they are at home, hot.json counts if it is whole, because it is always written first.
 */
export function reconcile(
  hot: Content,
  hotIsWhole: boolean,
  resting: ReadonlyMap<string, readonly LedgerRecord[]>,
): Reconciled {
  const held = newestOfEach(hot.records);
  const { copies, leaving } = onePerRecord(resting, hot.leaving);
  const restsIn = new Map<string, string>();
  for (const [key, copy] of copies) {
    restsIn.set(key, copy.file);
    const rival = held.get(key);
    if (rival === undefined) continue;
    if (restingCounts(copy, rival, hotIsWhole)) held.delete(key);
    else if (fileNameOf(homeOf(rival)) !== copy.file) leaving.push(markOf(copy));
  }
  return { state: { held, leaving }, restsIn };
}

function restingCounts(copy: Copy, held: LedgerRecord, hotIsWhole: boolean): boolean {
  const ahead = copy.entry.record.revision - held.record.revision;
  return ahead > 0 || (ahead === 0 && (fileNameOf(homeOf(held)) === copy.file || !hotIsWhole));
}

/** The newest copy of each record outside hot.json; the others join what is leaving. */
function onePerRecord(resting: ReadonlyMap<string, readonly LedgerRecord[]>, marks: readonly Leaving[]) {
  const copies = new Map<string, Copy>();
  const leaving = [...marks];
  const marked = new Map(marks.map((mark) => [`${keyOf(mark)} ${mark.file}`, mark]));
  for (const copy of allCopies(resting)) {
    const key = keyOf(refOf(copy.entry));
    const mark = marked.get(`${key} ${copy.file}`);
    if (mark !== undefined && leaves(mark, copy.entry.record.revision)) continue;
    const rival = copies.get(key);
    const newer = rival === undefined || rival.entry.record.revision < copy.entry.record.revision;
    if (rival !== undefined) leaving.push(markOf(newer ? rival : copy));
    if (newer) copies.set(key, copy);
  }
  return { copies, leaving };
}

function* allCopies(resting: ReadonlyMap<string, readonly LedgerRecord[]>): Generator<Copy> {
  for (const [file, records] of resting) {
    for (const entry of records) yield { file, entry };
  }
}

function markOf({ file, entry }: Copy): Leaving {
  return { ...refOf(entry), file, upTo: entry.record.revision };
}
