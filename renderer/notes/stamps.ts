// When each line of the notes was begun. A stamp stays with its line's text wherever that goes; an empty line counts
// from its first character.

import {
  type ChangeDesc,
  type EditorState,
  type Extension,
  Facet,
  RangeSet,
  RangeValue,
  StateField,
  type Text,
  type Transaction,
} from '@codemirror/state';
import type { NoteLine } from '../../shared/call/record.ts';
import type { Instant } from '../../shared/time.ts';
import { createUndoMemory } from './undone.ts';

/** The host's clock, given once when the editor is made. */
export const clockFacet = Facet.define<() => Instant, () => Instant>({
  combine: (clocks) => clocks[0] ?? (() => 0 as Instant),
});

class Stamp extends RangeValue {
  constructor(readonly at: Instant) {
    super();
  }
  override eq(other: Stamp): boolean {
    return other.at === this.at;
  }
}
// Text put in front of a line moves the stamp along with the line's own text.
Stamp.prototype.startSide = 1;
Stamp.prototype.endSide = 1;

export type Stamps = RangeSet<Stamp>;

const memory = createUndoMemory<Stamps>();

export const stampField = StateField.define<Stamps>({
  create: (state) => stampMissing(RangeSet.empty, state.doc, 0, state.doc.length, () => state.facet(clockFacet)()),
  update: (stamps, transaction) =>
    memory.broughtBack(transaction) ?? (transaction.docChanged ? restamp(stamps, transaction) : stamps),
});

/** Stamps for an editor: those of `lines`, read from the ledger and standing in `doc`, or fresh ones. */
export function stampedLines(doc: Text, lines: readonly NoteLine[]): Extension {
  const field = lines.length === 0 ? stampField : stampField.init(() => stampsOf(doc, lines));
  return [field, memory.keep(stampField)];
}

function stampsOf(doc: Text, lines: readonly NoteLine[]): Stamps {
  return RangeSet.of(lines.map(({ at }, index) => new Stamp(at).range(doc.line(index + 1).from)));
}

/** The whole text as lines with their stamps: what is saved. */
export function linesOf(state: EditorState): NoteLine[] {
  const lines: NoteLine[] = [];
  const cursor = state.field(stampField).iter();
  let from = 0;
  for (const text of state.doc.iterLines()) {
    while (cursor.value !== null && cursor.from < from) cursor.next();
    const stamp = cursor.from === from ? cursor.value : null;
    lines.push({ at: stamp?.at ?? lines.at(-1)?.at ?? (0 as Instant), text });
    from += text.length + 1;
  }
  return lines;
}

/** The stamp of the line that starts at `from`; null only while a line is being made. */
export function stampAt(stamps: Stamps, from: number): Instant | null {
  const cursor = stamps.iter(from);
  return cursor.value !== null && cursor.from === from ? cursor.value.at : null;
}

function restamp(before: Stamps, { changes, newDoc, startState, state }: Transaction): Stamps {
  const now = (): Instant => state.facet(clockFacet)();
  let stamps = forgetGone(before, startState.doc, changes).map(changes);
  changes.iterChangedRanges((_fromA, toA, fromB, toB) => {
    const [first, last] = [newDoc.lineAt(fromB), newDoc.lineAt(toB)];
    stamps = toLineStarts(stamps, newDoc, first.from, last.to);
    // What stood behind the change was begun with its old line, also where Enter has cut that line in two.
    const origin = stampAt(before, startState.doc.lineAt(toA).from);
    const begun = (from: number): Instant => (from === toB && last.length > 0 ? (origin ?? now()) : now());
    stamps = stampMissing(stamps, newDoc, first.from, last.to, begun);
  });
  return stamps;
}

/** An empty line that is touched was not begun yet; one that is deleted with its line break is gone. */
function forgetGone(stamps: Stamps, doc: Text, changes: ChangeDesc): Stamps {
  let kept = stamps;
  changes.iterChangedRanges((from, to) => {
    const filter = (at: number): boolean => {
      const line = doc.lineAt(at);
      return line.length > 0 && !(line.from >= from && line.to < to);
    };
    kept = kept.update({ filterFrom: doc.lineAt(from).from, filterTo: doc.lineAt(to).to, filter });
  });
  return kept;
}

/** Of the stamps in a line the first counts, from the line's start on. */
function toLineStarts(stamps: Stamps, doc: Text, from: number, to: number): Stamps {
  const firsts = new Map<number, Stamp>();
  stamps.between(from, to, (at, _to, stamp) => {
    const start = doc.lineAt(at).from;
    if (!firsts.has(start)) firsts.set(start, stamp);
  });
  const add = [...firsts].map(([start, stamp]) => stamp.range(start));
  return stamps.update({ filterFrom: from, filterTo: to, filter: () => false, add });
}

function stampMissing(stamps: Stamps, doc: Text, from: number, to: number, begun: (from: number) => Instant): Stamps {
  const add = [];
  for (let line = doc.lineAt(from); ; line = doc.line(line.number + 1)) {
    if (stampAt(stamps, line.from) === null) add.push(new Stamp(begun(line.from)).range(line.from));
    if (line.to >= to || line.number === doc.lines) break;
  }
  return add.length === 0 ? stamps : stamps.update({ add });
}
