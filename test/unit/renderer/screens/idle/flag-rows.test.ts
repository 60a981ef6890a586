import { describe, expect, it } from 'vitest';
import { flagRows } from '../../../../../renderer/screens/idle/flag-rows.ts';
import type { DayMark } from '../../../../../shared/desk/day-figure.ts';
import type { PromiseId } from '../../../../../shared/ids.ts';
import type { Instant } from '../../../../../shared/time.ts';

const mark = (from: number, id: string | null = `p${from}`): DayMark => ({
  ...{ kind: 'later', from, to: from, at: 0 as Instant, others: 0 },
  promiseId: id as PromiseId | null,
});

/** Share, line, and whether the label stands before its stem; from left to right. */
const placed = (...shares: number[]) =>
  flagRows(shares.map((from) => mark(from)))
    .map(({ mark: { from }, line, isBefore }) => [from, line, ...(isBefore ? ['before'] : [])])
    .sort(([a], [b]) => Number(a) - Number(b));

describe('flagRows', () => {
  it('keeps flags that have room on the lowest line', () => {
    expect(placed(0.1, 0.3, 0.5)).toEqual([
      [0.1, 0],
      [0.3, 0],
      [0.5, 0],
    ]);
  });

  it('lifts the earlier of two that are close, so that no stem crosses a label', () => {
    expect(placed(0.5, 0.55, 0.6)).toEqual([
      [0.5, 2],
      [0.55, 1],
      [0.6, 0],
    ]);
  });

  it('puts a label before its stem where the axis ends behind it', () => {
    expect(placed(0.87)).toEqual([[0.87, 0, 'before']]);
    expect(placed(0.86)).toEqual([[0.86, 0]]);
  });

  it('turns those that would run into it too, each on a line of its own, so that the last of a shift can be read', () => {
    expect(placed(0.86, 0.9, 0.95)).toEqual([
      [0.86, 0, 'before'],
      [0.9, 1, 'before'],
      [0.95, 2, 'before'],
    ]);
  });

  it('uses four lines and no more', () => {
    const lines = placed(0.5, 0.51, 0.52, 0.53, 0.54, 0.55).map(([, line]) => line);
    expect(Math.max(...lines.map(Number))).toBe(3);
  });

  it('puts a label before its stem where no line behind it is free', () => {
    expect(placed(0.5, 0.51, 0.52, 0.53, 0.54)).toEqual([
      [0.5, 0, 'before'],
      [0.51, 3],
      [0.52, 2],
      [0.53, 1],
      [0.54, 0],
    ]);
  });

  it('keeps the words of what has no room at all for those who ask', () => {
    const flags = flagRows([0.5, 0.51, 0.52, 0.53, 0.54, 0.55].map((from) => mark(from)));
    const tight = flags.filter(({ isTight }) => isTight);
    expect(tight.map(({ mark: { from } }) => from)).toEqual([0.5]);
  });

  it('flags promises only', () => {
    expect(flagRows([mark(0.5, null), mark(0.6)])).toHaveLength(1);
  });
});
