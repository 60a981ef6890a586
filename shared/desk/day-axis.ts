// What stands below the picture of the day: hours and breaks on one line, the next safe times on another. Where two would
// run into each other, the one that says more stays.

import type { ShiftSpan } from '../agent/shift.ts';
import { clock } from '../copy/format.ts';
import type { SafeTime } from '../guard/report.ts';
import type { ZoneId } from '../time.ts';
import { hourLabel, hoursOf, shareOf } from './day-figure.ts';

export interface AxisLabel {
  readonly kind: 'hour' | 'break' | 'slot';
  readonly text: string;
  /** Where its middle stands: a share of the shift, 0 to 1. */
  readonly share: number;
}

/** A character of 12 px on the axis of the smallest window that shows the picture, and the room beside a label. */
const CHARACTER_SHARE = 0.0085;
const GAP_SHARE = 0.008;

/** Breaks by their names, and the full hours between the ends of the shift that leave them room. */
export function axisLabels(shift: ShiftSpan, zone: ZoneId): AxisLabel[] {
  const breaks = shift.breaks
    .filter(({ name }) => name !== '')
    .map(
      ({ name, start, end }): AxisLabel => ({ kind: 'break', text: name, share: shareOf((start + end) / 2, shift) }),
    );
  const ends = [shift.start, shift.end].map(
    (at): AxisLabel => ({ kind: 'hour', text: hourLabel(at, zone), share: shareOf(at, shift) }),
  );
  const hours = hoursOf(shift, zone).map(
    (at): AxisLabel => ({ kind: 'hour', text: hourLabel(at, zone), share: shareOf(at, shift) }),
  );
  const named = apart(breaks, ends);
  return [...named, ...hours.filter((hour) => [...named, ...ends].every((label) => !touch(label, hour)))];
}

/** The times of the safe slots, from the first on, as many as can be read. */
export function slotLabels(slots: readonly SafeTime[], shift: ShiftSpan, zone: ZoneId): AxisLabel[] {
  const all = slots.map(
    ({ dueAt }): AxisLabel => ({ kind: 'slot', text: clock(dueAt, zone), share: shareOf(dueAt, shift) }),
  );
  return apart(all, []);
}

/** Those that touch none of `others` and none before them. */
function apart(labels: readonly AxisLabel[], others: readonly AxisLabel[]): AxisLabel[] {
  return labels.reduce<AxisLabel[]>(
    (kept, label) => ([...others, ...kept].some((other) => touch(other, label)) ? kept : [...kept, label]),
    [],
  );
}

function touch(a: AxisLabel, b: AxisLabel): boolean {
  return Math.abs(a.share - b.share) < ((a.text.length + b.text.length) / 2) * CHARACTER_SHARE + GAP_SHARE;
}
