// On which line each flag of the day stands: the later one of two that are close stands lower, so no stem crosses a
// label.

import type { DayMark } from '../../../shared/desk/day-figure.ts';

/** A label takes about this much of the axis at the designed width. */
const LABEL_SHARE = 0.14;
/** More lines than this would push the axis out of sight. */
const MOST_LINES = 4;

export interface PlacedFlag {
  readonly mark: DayMark;
  /** 0 is the line right above the axis. */
  readonly line: number;
}

/** Placed from the right: a flag stands above every label it would run into. */
export function flagRows(marks: readonly DayMark[]): PlacedFlag[] {
  const flags = marks.filter(({ promiseId }) => promiseId !== null).sort((a, b) => b.from - a.from);
  return flags.reduce<PlacedFlag[]>((placed, mark) => {
    const near = placed.filter((other) => other.mark.from - mark.from < LABEL_SHARE);
    const line = near.reduce((highest, other) => Math.max(highest, other.line + 1), 0);
    return [...placed, { mark, line: Math.min(line, MOST_LINES - 1) }];
  }, []);
}
