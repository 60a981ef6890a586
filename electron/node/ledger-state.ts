// What the store holds in memory, as values: a change makes a new state, so a save that fails leaves the old one (D7).

import { fileNameOf, HOT_FILE, type Leaving } from '../../shared/ledger/files.ts';
import { homeOf, keyOf } from '../../shared/ledger/homes.ts';
import { type LedgerChange, type LedgerRecord, type RecordRef, refOf } from '../../shared/ledger/shapes.ts';

export interface LedgerState {
  /** What hot.json holds, by key: records that live there, and those on the way to their own file. */
  readonly held: ReadonlyMap<string, LedgerRecord>;
  /** Copies to be taken out of other files. */
  readonly leaving: readonly Leaving[];
}

/** The file, other than hot.json, in which a record lies by now; null for none. */
export type RestsIn = (ref: RecordRef) => string | null;

export const EMPTY_STATE: LedgerState = { held: new Map(), leaving: [] };

/** The state with a whole change in it. A record put counts as it is, whatever revision was held. */
export function withChange(state: LedgerState, change: LedgerChange, restsIn: RestsIn): LedgerState {
  const held = new Map(state.held);
  let leaving = state.leaving;
  for (const entry of change.puts) {
    held.set(keyOf(refOf(entry)), entry);
    leaving = withMove(leaving, refOf(entry), restsIn(refOf(entry)), fileNameOf(homeOf(entry)));
  }
  for (const ref of change.removes) {
    held.delete(keyOf(ref));
    leaving = withMove(leaving, ref, restsIn(ref), null);
  }
  return { held, leaving };
}

/** The copies to be taken out once a record rests in `from` and belongs in `to`. */
function withMove(
  leaving: readonly Leaving[],
  ref: RecordRef,
  from: string | null,
  to: string | null,
): readonly Leaving[] {
  const others = leaving.filter((mark) => !(keyOf(mark) === keyOf(ref) && (mark.file === to || mark.file === from)));
  return from === null || from === to ? others : [...others, { type: ref.type, id: ref.id, file: from }];
}

/** Records on the way to a file, and the keys that must go from it. */
export interface Move {
  readonly file: string;
  readonly arriving: readonly LedgerRecord[];
  readonly leaving: ReadonlySet<string>;
}

/** What must move into or out of each file beside hot.json, in order of arrival. */
export function movesOf(state: LedgerState): readonly Move[] {
  const files = new Map<string, { arriving: LedgerRecord[]; leaving: Set<string> }>();
  const partsOf = (file: string) => {
    const parts = files.get(file) ?? { arriving: [], leaving: new Set() };
    files.set(file, parts);
    return parts;
  };
  for (const entry of state.held.values()) {
    const file = fileNameOf(homeOf(entry));
    if (file !== HOT_FILE) partsOf(file).arriving.push(entry);
  }
  for (const mark of state.leaving) partsOf(mark.file).leaving.add(keyOf(mark));
  return [...files].map(([file, parts]) => ({ file, ...parts }));
}

/** What a file holds once the move is done: a record that arrives counts, whatever copy was there. */
export function moved(records: readonly LedgerRecord[], move: Move): readonly LedgerRecord[] {
  const arriving = new Map(move.arriving.map((entry) => [keyOf(refOf(entry)), entry]));
  const staying = records.filter((entry) => {
    const key = keyOf(refOf(entry));
    return !arriving.has(key) && !move.leaving.has(key);
  });
  return [...staying, ...move.arriving];
}

/** The state once a file is up to date on the disk: its records and marks need not be held any longer. */
export function afterMove(state: LedgerState, move: Move): LedgerState {
  const held = new Map(state.held);
  for (const entry of move.arriving) held.delete(keyOf(refOf(entry)));
  return { held, leaving: state.leaving.filter((mark) => mark.file !== move.file) };
}
