import { describe, expect, it } from 'vitest';
import type { DayMark } from '../../../../shared/desk/day-figure.ts';
import { dayLanes } from '../../../../shared/desk/day-lanes.ts';
import type { PromiseId } from '../../../../shared/ids.ts';
import type { Instant } from '../../../../shared/time.ts';

const mark = (from: number, to: number, id: string | null = `${from}`): DayMark => ({
  ...{ kind: 'later', from, to, at: 0 as Instant, others: 0 },
  promiseId: id as PromiseId | null,
});
const lanes = (...spans: [number, number][]) => {
  const { count, of } = dayLanes(spans.map(([from, to]) => mark(from, to)));
  return [count, spans.map(([from]) => of.get(`${from}` as PromiseId))];
};

describe('the lanes of the day', () => {
  it('are one while nothing overlaps, and where one begins as another ends', () => {
    expect(lanes()).toEqual([1, []]);
    expect(lanes([0.1, 0.2], [0.2, 0.3], [0.5, 0.6])).toEqual([1, [0, 0, 0]]);
  });

  it('keep two that overlap apart, and are used again where they are free', () => {
    expect(lanes([0.1, 0.3], [0.2, 0.4], [0.3, 0.5])).toEqual([2, [0, 1, 0]]);
  });

  it('do not depend on the order in which promises come', () => {
    expect(lanes([0.3, 0.5], [0.2, 0.4], [0.1, 0.3])).toEqual([2, [0, 1, 0]]);
  });

  it('are three at most; the rest shares the last', () => {
    expect(lanes([0.1, 0.9], [0.2, 0.9], [0.3, 0.9], [0.4, 0.9])).toEqual([3, [0, 1, 2, 2]]);
  });

  it('are for promises: breaks, slots and now have none', () => {
    expect(dayLanes([mark(0.1, 0.9, null), mark(0.2, 0.3)]).count).toBe(1);
  });
});
