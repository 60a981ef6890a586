import { expect, it } from 'vitest';
import { readClock } from '../../../../shared/guard/typed-clock.ts';

const minutes = (...hours: number[]) => hours.map((hour) => hour * 60);

it.each([
  ['1640', [1000]],
  ['16:40', [1000]],
  ['04:30', [270]],
  ['4:30', [270, 990]],
  ['4', minutes(4, 16)],
  ['four', minutes(4, 16)],
  ['12', minutes(0, 12)],
  ['09', minutes(9)],
  ['16', minutes(16)],
  ['0', minutes(0)],
  ['4p', minutes(16)],
  ['12am', minutes(0)],
  ['12pm', minutes(12)],
  ['430p', [990]],
  ['half four', [270, 990]],
  ['half past 12', [30, 750]],
  ['half 16', [990]],
])('%s may mean minute %j of the day', (text, readings) => {
  expect(readClock(text)).toEqual({ readings });
});

it.each(['24:00', '2400', '16:60', '1660', '25', '13pm', '0am', '1060p'])('no clock shows %s', (text) => {
  expect(readClock(text)).toBe('impossible');
});

it.each(['', 'soon', '4:5', '123', '12345', 'half', 'p4'])('%j is no clock time', (text) => {
  expect(readClock(text)).toBeNull();
});
