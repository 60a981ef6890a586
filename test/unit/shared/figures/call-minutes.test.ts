import { describe, expect, it } from 'vitest';
import { medianCallMinutes } from '../../../../shared/figures/call-minutes.ts';
import { plus } from '../../../../shared/time.ts';
import { finishedCall, TWO_PAST_TWO } from '../../../support/records.ts';

function lasting(minutes: number) {
  return finishedCall(`call-${minutes}`, TWO_PAST_TWO, {
    answeredAt: TWO_PAST_TWO,
    endedAt: plus(TWO_PAST_TWO, minutes * 60_000),
  });
}

describe('c.5 #3: how long own calls take', () => {
  it('is not known until ten calls are', () => {
    const nine = Array.from({ length: 9 }, () => lasting(8));
    expect(medianCallMinutes(nine)).toBeNull();
    expect(medianCallMinutes([...nine, lasting(8)])).toBe(8);
  });

  it('is the middle, whatever the order, and the mean of two middles', () => {
    const ten = [30, 1, 2, 9, 5, 6, 3, 4, 8, 7].map(lasting);
    expect(medianCallMinutes(ten)).toBe(5.5);
    expect(medianCallMinutes([...ten, lasting(100)])).toBe(6);
  });

  it('a call nobody answered does not count', () => {
    const unanswered = { ...lasting(8), answeredAt: null };
    expect(medianCallMinutes(Array.from({ length: 12 }, () => unanswered))).toBeNull();
  });
});
