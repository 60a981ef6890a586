import { expect, it } from 'vitest';
import { sameValue } from '../../../../electron/core/same-value.ts';

it.each([
  ['two spellings of one object', { a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 }],
  ['null', null, null],
  ['empty lists', [], []],
])('calls %s the same', (_, a, b) => {
  expect(sameValue(a, b)).toBe(true);
});

it.each([
  ['another figure deep inside', { a: [{ b: 1 }] }, { a: [{ b: 2 }] }],
  ['a field more', { a: 1 }, { a: 1, b: 1 }],
  ['a field less', { a: 1, b: 1 }, { a: 1 }],
  ['undefined in place of a field', { a: undefined }, { b: undefined }],
  ['an object and null', {}, null],
  ['a list and an object', [], {}],
  ['another order', [1, 2], [2, 1]],
  ['a number and its text', 1, '1'],
])('tells %s apart', (_, a, b) => {
  expect(sameValue(a, b)).toBe(false);
  expect(sameValue(b, a)).toBe(false);
});
