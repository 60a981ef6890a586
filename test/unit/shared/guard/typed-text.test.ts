import { expect, it } from 'vitest';
import { normalTyped } from '../../../../shared/guard/typed-text.ts';

it.each([
  [' 4  PM ', '4pm'],
  ['4 p.m.', '4pm'],
  ['4P.M', '4pm'],
  ['4 p', '4p'],
  ['16.40', '16:40'],
  ['16 : 40', '16:40'],
  ['1 h 30', '1h30'],
  ['90 m', '90m'],
  ['3 – 4 p', '3-4p'],
  ['٤٠', '40'],
  ['１６：４０', '16:40'],
  ['Fri\u00a09.', 'fri 9'],
  ['half four', 'half four'],
])('c.5: %j is spelled %j', (typed, spelled) => {
  expect(normalTyped(typed)).toBe(spelled);
});
