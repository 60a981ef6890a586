import { expect, it } from 'vitest';
import { watchedOf } from '../../../../shared/desk/watched.ts';
import { on } from '../../../support/promise-times.ts';
import { customer, promise } from '../../../support/records.ts';

const later = promise({ windowStart: on('15:45'), dueAt: on('16:00') });
const next = promise({ windowStart: on('14:45'), dueAt: on('15:00') });
const facts = { customers: [customer()], now: on('14:02'), country: 'GB' };

it('watches every open promise, and names the one whose window opens next', () => {
  const kept = promise({ status: 'kept', windowStart: on('14:10'), dueAt: on('14:15') });
  expect(watchedOf({ ...facts, promises: [later, next, kept] })).toEqual({
    open: 2,
    next: { who: 'Dana Lee', at: on('14:45') },
  });
});

it('names the next try in the place of the window', () => {
  const tried = { ...next, nextTryAt: on('15:20') };
  expect(watchedOf({ ...facts, promises: [later, tried] }).next?.at).toBe(on('15:20'));
});

it('names nobody once every window is open', () => {
  expect(watchedOf({ ...facts, now: on('15:45'), promises: [later, next] })).toEqual({ open: 2, next: null });
});
