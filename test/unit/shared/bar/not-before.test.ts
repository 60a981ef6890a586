import { describe, expect, it } from 'vitest';
import { readNotBefore } from '../../../../shared/bar/not-before.ts';

describe('c.5 #6: "not before noon"', () => {
  it.each([
    ['noon', '12:00'],
    ['not before noon', '12:00'],
    ['before 10', '10:00'],
    ['10', '10:00'],
    ['2', '14:00'],
    ['6', '18:00'],
    ['7', '07:00'],
    ['9pm', '21:00'],
    ['half two', '14:30'],
    ['14.30', '14:30'],
    ['١٠', '10:00'],
  ])('%s', (typed, expected) => {
    expect(readNotBefore(typed)).toEqual({ kind: 'done', value: expected });
  });

  it('an empty text is no limit', () => {
    expect(readNotBefore('  ')).toEqual({ kind: 'done', value: null });
  });

  it.each(['soon', '25:00', 'tomorrow'])('%s is no time', (typed) => {
    expect(readNotBefore(typed)).toEqual({ kind: 'refused', reason: 'notATime' });
  });
});
