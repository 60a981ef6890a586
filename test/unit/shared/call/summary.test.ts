import { describe, expect, it } from 'vitest';
import { beganAt, gistOf, summaryOf } from '../../../../shared/call/summary.ts';
import { CallSummary } from '../../../../shared/desk/desk.ts';
import type { PromiseId } from '../../../../shared/ids.ts';
import { after, on, reached } from '../../../support/promise-times.ts';
import { call, customer, finishedCall, notes, promise, TWO_PAST_TWO } from '../../../support/records.ts';

describe('a call in one line', () => {
  const finished = finishedCall('call-1', TWO_PAST_TWO);

  it('says who, when, how it ended and what it was about', () => {
    const summary = summaryOf(finished, notes('call-1', 'hello', 'r parcel lost'), customer(), [], 'GB');
    expect(CallSummary.parse(summary)).toEqual({
      callId: 'call-1',
      at: TWO_PAST_TWO,
      customerId: 'dana',
      customerName: 'Dana Lee',
      number: '+1\u00a0212\u00a0555\u00a00100',
      disposition: 'resolved',
      gist: 'parcel lost',
      promiseStatus: null,
    });
  });

  it('is complete for a call of which little is known', () => {
    const bare = call({ number: null, customerId: null, ringingAt: null, answeredAt: null });
    expect(summaryOf(bare, notes('call-1'), null, [], 'GB')).toMatchObject({
      at: TWO_PAST_TWO,
      customerName: null,
      number: '',
      disposition: null,
      gist: '',
    });
  });

  it('tells the status of the last promise made in it, and of no other', () => {
    const first = after(promise({ callId: finished.id }), reached(on('14:50')));
    const second = promise({ id: 'promise-2' as PromiseId, callId: finished.id, madeAt: on('14:10') });
    const status = (...list: (typeof first)[]) => summaryOf(finished, notes('call-1'), null, list, 'GB').promiseStatus;
    expect(status(second, first)).toBe('open');
    expect(status(first)).toBe('kept');
    expect(status(promise())).toBeNull();
  });
});

describe('what it was about', () => {
  it.each([
    [['hello', 'Reason: parcel lost', 'r second reason'], 'parcel lost'],
    [['', '  ', 'where is it'], 'where is it'],
    [['x sent'], 'sent'],
    [['r ', 'where is it'], 'where is it'],
    [[], ''],
  ])('%j', (lines, gist) => {
    expect(gistOf(notes('call-1', ...lines))).toBe(gist);
  });

  it('is cut at 200 characters without breaking one in two', () => {
    const gist = gistOf(notes('call-1', '😀'.repeat(300)));
    expect([...gist]).toHaveLength(200);
    expect(gist.endsWith('😀')).toBe(true);
  });
});

it('is listed under its first ring, else its answer', () => {
  expect(beganAt(call(), notes('call-1'))).toBe(TWO_PAST_TWO - 60_000);
  expect(beganAt(call({ ringingAt: null }), notes('call-1'))).toBe(TWO_PAST_TWO - 55_000);
});
