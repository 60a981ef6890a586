// On which line each flag of the day stands, so that no label covers another and no stem crosses a label.

import type { DayMark } from '../../../shared/desk/day-figure.ts';

/** A label takes about this much of the axis at the designed width. */
const LABEL_SHARE = 0.135;
/** More lines than this would push the axis out of sight. */
const MOST_LINES = 4;

export interface PlacedFlag {
  readonly mark: DayMark;
  /** 0 is the line right above the axis. */
  readonly line: number;
  /** The label stands before its stem, because behind it the axis ends. */
  readonly isBefore: boolean;
  /** No line has room for its words: only its shape is shown until somebody asks for them. */
  readonly isTight: boolean;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Each on the lowest line that is free: from the right, but those whose label stands before its stem first and from the
 * left, since a label can only stand under the stems behind it.
 */
export function flagRows(marks: readonly DayMark[]): PlacedFlag[] {
  const flags = sided(marks.filter(({ promiseId }) => promiseId !== null));
  const before = flags.filter(({ isBefore }) => isBefore).sort((a, b) => a.mark.from - b.mark.from);
  const after = flags.filter(({ isBefore }) => !isBefore).sort((a, b) => b.mark.from - a.mark.from);
  return [...before, ...after].reduce<PlacedFlag[]>((placed, flag) => {
    return [...placed, roomFor(flag, placed) ?? { ...flag, line: MOST_LINES - 1, isTight: true }];
  }, []);
}

/** The lowest free line behind its stem, else before it. */
function roomFor({ mark, isBefore }: Sided, placed: readonly PlacedFlag[]): PlacedFlag | undefined {
  const sides = isBefore || mark.from < LABEL_SHARE ? [isBefore] : [false, true];
  return sides
    .flatMap((side) => LINES.map((line): PlacedFlag => ({ mark, line, isBefore: side, isTight: false })))
    .find((flag) => placed.every((other) => other.isTight || fits(flag, other)));
}

/** Before its stem stands a label that would leave the axis, or run into one that stands before the next stem. */
function sided(marks: readonly DayMark[]): readonly Sided[] {
  let edge = 1;
  return [...marks]
    .sort((a, b) => b.from - a.from)
    .map((mark) => {
      const isBefore = mark.from + LABEL_SHARE > edge;
      if (isBefore) edge = mark.from;
      return { mark, isBefore };
    });
}

type Sided = Pick<PlacedFlag, 'mark' | 'isBefore'>;

const LINES = Array.from({ length: MOST_LINES }, (_line, index) => index);

/** Labels on one line must not overlap; a higher flag's stem must not run through a lower one's label. */
function fits(flag: PlacedFlag, other: PlacedFlag): boolean {
  if (flag.line === other.line) return !overlap(labelOf(flag), labelOf(other));
  const [higher, lower] = flag.line > other.line ? [flag, other] : [other, flag];
  return !overlap(labelOf(lower), { from: higher.mark.from, to: higher.mark.from });
}

function labelOf({ mark, isBefore }: PlacedFlag): Span {
  return isBefore
    ? { from: mark.from - LABEL_SHARE, to: mark.from - Number.EPSILON }
    : { from: mark.from + Number.EPSILON, to: mark.from + LABEL_SHARE };
}

function overlap(a: Span, b: Span): boolean {
  return a.from <= b.to && b.from <= a.to;
}
