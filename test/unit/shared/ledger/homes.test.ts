import { describe, expect, it } from 'vitest';
import { homeOf, keyOf, newestOfEach } from '../../../../shared/ledger/homes.ts';
import { LedgerRecord, refOf } from '../../../../shared/ledger/shapes.ts';
import {
  DAY,
  savedCall,
  savedCustomer,
  savedEngine,
  savedNotes,
  savedPromise,
  savedSettings,
} from '../../../support/saved-records.ts';

const EXCEPTION = LedgerRecord.parse({
  type: 'exception',
  record: {
    ...{ id: 'e1', revision: 1, at: 1, day: DAY, callId: 'call1', customerId: null, reason: 'Third delay' },
    ...{ result: 'granted', policyId: null },
  },
});

describe('where a record lives', () => {
  it.each([
    ['an open call', savedCall(), { kind: 'hot' }],
    ['a finished call', savedCall({ day: DAY }), { kind: 'day', day: DAY }],
    ['notes of an open call', savedNotes('x'), { kind: 'hot' }],
    ['notes of a finished call', savedNotes('x', { day: DAY }), { kind: 'day', day: DAY }],
    ['an open promise', savedPromise(), { kind: 'hot' }],
    ['an ended promise', savedPromise({ day: DAY }), { kind: 'day', day: DAY }],
    ['an exception, although it has a day', EXCEPTION, { kind: 'hot' }],
    ['the engine', savedEngine(), { kind: 'hot' }],
    ['a customer', savedCustomer(), { kind: 'customers', customerId: refOf(savedCustomer()).id }],
    ['settings', savedSettings(), { kind: 'settings' }],
  ])('%s', (_what, entry, home) => {
    expect(homeOf(entry)).toEqual(home);
  });
});

it('a call and its notes have different keys', () => {
  expect(keyOf(refOf(savedCall()))).toBe('call:call1');
  expect(keyOf(refOf(savedNotes('x')))).toBe('notes:call1');
});

describe('of several copies', () => {
  it('the highest revision counts, wherever it stands', () => {
    const newest = savedNotes('newest', { revision: 3 });
    const copies = [savedNotes('old', { revision: 1 }), newest, savedNotes('older', { revision: 2 })];
    expect([...newestOfEach(copies).values()]).toEqual([newest]);
  });

  it('of equal revisions the later in the list does', () => {
    const copies = [savedNotes('first', { revision: 2 }), savedNotes('second', { revision: 2 })];
    expect([...newestOfEach(copies).values()]).toEqual([savedNotes('second', { revision: 2 })]);
  });
});
