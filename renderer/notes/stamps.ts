// When each line of the notes was begun. A stamp hangs on its line's start and moves with it; a line that has none
// gets one, and an empty line counts from its first character.

import {
  type EditorState,
  Facet,
  RangeSet,
  RangeValue,
  StateField,
  type Text,
  type Transaction,
} from '@codemirror/state';
import type { NoteLine } from '../../shared/call/record.ts';
import type { Instant } from '../../shared/time.ts';

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
// With text put in front of a line, the stamp stays with the line's own text.
Stamp.prototype.startSide = 1;

export type Stamps = RangeSet<Stamp>;

export const stampField = StateField.define<Stamps>({
  create: (state) => stampMissing(RangeSet.empty, state.doc, 0, state.doc.length, state.facet(clockFacet)()),
  update: (stamps, transaction) => (transaction.docChanged ? restamp(stamps, transaction) : stamps),
});

/** The stamps of lines read from the ledger, for the start of an editor. */
export function stampsOf(doc: Text, lines: readonly NoteLine[]): Stamps {
  const ranges = lines.map(({ at }, index) => new Stamp(at).range(doc.line(index + 1).from));
  return RangeSet.of(ranges);
}

/** The whole text as lines with their stamps: what is saved. */
export function linesOf(state: EditorState): NoteLine[] {
  const lines: NoteLine[] = [];
  const cursor = state.field(stampField).iter();
  for (let number = 1; number <= state.doc.lines; number += 1) {
    const line = state.doc.line(number);
    while (cursor.value !== null && cursor.from < line.from) cursor.next();
    const at =
      cursor.value !== null && cursor.from === line.from ? cursor.value.at : (lines.at(-1)?.at ?? (0 as Instant));
    lines.push({ at, text: line.text });
  }
  return lines;
}

/** The stamp of the line that starts at `from`; null only while a line is being made. */
export function stampAt(stamps: Stamps, from: number): Instant | null {
  const cursor = stamps.iter(from);
  return cursor.value !== null && cursor.from === from ? cursor.value.at : null;
}

function restamp(before: Stamps, { changes, newDoc, startState, state }: Transaction): Stamps {
  let stamps = before.map(changes);
  changes.iterChangedRanges((fromA, _toA, fromB, toB) => {
    const [first, last] = [newDoc.lineAt(fromB), newDoc.lineAt(toB)];
    const wasEmpty = startState.doc.lineAt(fromA).length === 0 && first.length > 0;
    const isStale = (from: number): boolean => newDoc.lineAt(from).from !== from || (wasEmpty && from === first.from);
    stamps = stamps.update({ filterFrom: first.from, filterTo: last.to, filter: (from) => !isStale(from) });
    stamps = stampMissing(stamps, newDoc, first.from, last.to, state.facet(clockFacet)());
  });
  return stamps;
}

function stampMissing(stamps: Stamps, doc: Text, from: number, to: number, now: Instant): Stamps {
  const add = [];
  for (let line = doc.lineAt(from); ; line = doc.line(line.number + 1)) {
    if (stampAt(stamps, line.from) === null) add.push(new Stamp(now).range(line.from));
    if (line.to >= to || line.number === doc.lines) break;
  }
  return add.length === 0 ? stamps : stamps.update({ add });
}
