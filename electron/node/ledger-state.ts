// What the store holds in memory, as values: a change makes a new state, so a save that fails leaves the old one (D7).

import { fileNameOf, HOT_FILE, type Leaving, leaves } from '../../shared/ledger/files.ts';
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
    const ref = refOf(entry);
    const from = restsIn(ref);
    held.set(keyOf(ref), entry);
    if (from !== null && from !== fileNameOf(homeOf(entry))) {
      leaving = withMark(leaving, { ...ref, file: from, upTo: entry.record.revision });
    }
  }
  for (const ref of change.removes) {
    const from = restsIn(ref);
    held.delete(keyOf(ref));
    if (from !== null) leaving = withMark(leaving, { type: ref.type, id: ref.id, file: from, upTo: null });
  }
  return { held, leaving };
}

/** Marks stay until their file is written, also when the record comes back to it: it may leave again before that. */
function withMark(leaving: readonly Leaving[], mark: Leaving): readonly Leaving[] {
  const others = leaving.filter((each) => !(keyOf(each) === keyOf(mark) && each.file === mark.file));
  return [...others, mark];
}

/** Records on the way to a file, and the copies that must go from it, by key. */
export interface Move {
  readonly file: string;
  readonly arriving: readonly LedgerRecord[];
  readonly leaving: ReadonlyMap<string, Leaving>;
}

interface GrowingMove extends Move {
  readonly arriving: LedgerRecord[];
  readonly leaving: Map<string, Leaving>;
}

/** What must move into or out of each file beside hot.json, in order of arrival. */
export function movesOf(state: LedgerState): readonly Move[] {
  const moves = new Map<string, GrowingMove>();
  const moveOf = (file: string): GrowingMove => {
    const move = moves.get(file) ?? { file, arriving: [], leaving: new Map() };
    moves.set(file, move);
    return move;
  };
  for (const entry of state.held.values()) {
    const file = fileNameOf(homeOf(entry));
    if (file !== HOT_FILE) moveOf(file).arriving.push(entry);
  }
  for (const mark of state.leaving) moveOf(mark.file).leaving.set(keyOf(mark), mark);
  return [...moves.values()];
}

export interface Moved {
  /** What was there and is neither replaced nor taken out. */
  readonly staying: readonly LedgerRecord[];
  readonly records: readonly LedgerRecord[];
}

/** What a file holds once the move is done: a record that arrives counts, whatever copy was there. */
export function moved(found: readonly LedgerRecord[], move: Move): Moved {
  const arriving = new Set(move.arriving.map((entry) => keyOf(refOf(entry))));
  const staying = found.filter((entry) => {
    const key = keyOf(refOf(entry));
    const mark = move.leaving.get(key);
    return !arriving.has(key) && !(mark !== undefined && leaves(mark, entry.record.revision));
  });
  return { staying, records: [...staying, ...move.arriving] };
}

/** The state once a file is up to date on the disk: its records and marks need not be held any longer. */
export function afterMove(state: LedgerState, move: Move): LedgerState {
  const held = new Map(state.held);
  for (const entry of move.arriving) held.delete(keyOf(refOf(entry)));
  return { held, leaving: state.leaving.filter((mark) => mark.file !== move.file) };
}
