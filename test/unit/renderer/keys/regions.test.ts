import { describe, expect, it } from 'vitest';
import { neighbour } from '../../../../renderer/keys/regions.ts';

const REGIONS = ['strip', 'notes', 'bar', 'rail'];

describe('F6 and Shift+F6 (c.2)', () => {
  it.each([
    ['strip', 1, 'notes'],
    ['bar', 1, 'rail'],
    ['rail', 1, 'strip'],
    ['notes', -1, 'strip'],
    ['strip', -1, 'rail'],
    [undefined, 1, 'strip'],
    [undefined, -1, 'rail'],
  ] as const)('lead from %s by %d to %s', (current, step, next) => {
    expect(neighbour(REGIONS, current, step)).toBe(next);
  });

  it('stay in the only region and lead nowhere without one', () => {
    expect(neighbour(['notes'], 'notes', -1)).toBe('notes');
    expect(neighbour([], undefined, 1)).toBeUndefined();
  });
});
