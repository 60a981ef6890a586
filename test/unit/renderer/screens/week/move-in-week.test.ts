import { describe, expect, it } from 'vitest';
import { nextPlace, type Place } from '../../../../../renderer/screens/week/move-in-week.ts';

const STEPS = {
  up: { columns: 0, rows: -1 },
  down: { columns: 0, rows: 1 },
  left: { columns: -1, rows: 0 },
  right: { columns: 1, rows: 0 },
} as const;
/** Three days with two, one and three promises. */
const from = (column: number, row: number, step: keyof typeof STEPS): Place =>
  nextPlace([2, 1, 3], { column, row }, STEPS[step]);

describe('arrows in the week', () => {
  it('go up and down in a day', () => {
    expect(from(0, 0, 'down')).toEqual({ column: 0, row: 1 });
    expect(from(2, 2, 'up')).toEqual({ column: 2, row: 1 });
  });

  it('go on in the next day below the last, and in the one before above the first', () => {
    expect(from(0, 1, 'down')).toEqual({ column: 1, row: 0 });
    expect(from(1, 0, 'up')).toEqual({ column: 0, row: 1 });
  });

  it('go left and right to the same height, or to the last where a day has fewer', () => {
    expect(from(0, 1, 'right')).toEqual({ column: 1, row: 0 });
    expect(from(2, 0, 'left')).toEqual({ column: 1, row: 0 });
  });

  it('stay where the week ends', () => {
    expect(from(0, 0, 'up')).toEqual({ column: 0, row: 0 });
    expect(from(2, 2, 'down')).toEqual({ column: 2, row: 2 });
    expect(from(2, 1, 'right')).toEqual({ column: 2, row: 1 });
    expect(from(0, 1, 'left')).toEqual({ column: 0, row: 1 });
  });
});
