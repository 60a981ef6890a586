import { expect, it } from 'vitest';
import { quietnessOf, wakesAfterCall } from '../../../../shared/promise/quietness.ts';
import { on } from '../../../support/promise-times.ts';

const call = { since: on('14:30'), lastActivityAt: on('14:44') };

it.each([
  ['nobody is on the line', null, on('14:50'), 'no'],
  ['somebody is', call, on('14:50'), 'onCall'],
  ['fifteen minutes without a sign of life: a forgotten F12', call, on('14:59'), 'soundless'],
  ['a clock set back makes no call forgotten', call, on('13:00'), 'onCall'],
] as const)('%s', (_what, given, now, quiet) => {
  expect(quietnessOf({ call: given, now })).toBe(quiet);
});

it('the loop wakes when a call begins to count as forgotten', () => {
  expect(wakesAfterCall(call)).toEqual([on('14:59')]);
  expect(wakesAfterCall(null)).toEqual([]);
});
