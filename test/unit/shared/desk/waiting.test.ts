import { describe, expect, it } from 'vitest';
import { decideRows, isSweepTime, sweepRows } from '../../../../shared/desk/waiting.ts';
import type { PromiseId } from '../../../../shared/ids.ts';
import type { PromiseRecord } from '../../../../shared/promise/record.ts';
import { type Instant, plus } from '../../../../shared/time.ts';
import { at } from '../../../support/manual-clock.ts';
import { ALEX, customer, OMAR, promise } from '../../../support/records.ts';

const today = (time: string): Instant => at('2026-03-18', time);
const TRY = { at: today('10:00'), how: 'noAnswer', callId: null } as const;

function facts(now: Instant, ...promises: PromiseRecord[]) {
  return { promises, customers: [customer(), OMAR], profile: ALEX, now };
}

describe('promises that wait for a decision (ladder rung 7)', () => {
  it('come half an hour after the due time, and stay however long nobody decides', () => {
    expect(decideRows(facts(plus(today('15:30'), -1), promise()))).toEqual([]);
    expect(decideRows(facts(today('15:30'), promise()))).toMatchObject([
      { title: '30 minutes past your promise to Dana', detail: 'Promised by 15:00.' },
    ]);
    expect(decideRows(facts(at('2027-04-22', '10:00'), promise()))).toHaveLength(1);
  });

  it('come at the start of the next shift even before the half hour', () => {
    const yesterday = promise({ dueAt: at('2026-03-18', '08:55') });
    expect(decideRows(facts(plus(today('09:00'), -1), yesterday))).toEqual([]);
    expect(decideRows(facts(today('09:00'), yesterday))).toHaveLength(1);
  });

  it('offer to end as missed, and as not reached only after three tries', () => {
    const acts = (changes: Partial<PromiseRecord>) => decideRows(facts(today('16:00'), promise(changes)))[0]?.acts;
    expect(acts({})).toEqual(['call', 'newTime', 'handOver', 'missed']);
    expect(acts({ attempts: [TRY, TRY] })).toEqual(['call', 'newTime', 'handOver', 'missed']);
    expect(acts({ attempts: [TRY, TRY, TRY] })).toEqual(['call', 'newTime', 'handOver', 'notReached', 'missed']);
  });

  it('002-07: stay while they are only offered, and ask whether the colleague accepted', () => {
    const offered = promise({ handOverOffer: { to: 'Priya', at: today('15:10') }, attempts: [TRY] });
    expect(decideRows(facts(today('16:00'), offered))).toMatchObject([
      { detail: 'Promised by 15:00. Tried once. Offered to Priya.', acts: ['call', 'newTime', 'accepted', 'missed'] },
    ]);
  });

  it('go once decided, the most late first', () => {
    const later = promise({ id: 'promise-2' as PromiseId, dueAt: today('15:10') });
    const rows = decideRows(facts(today('16:30'), later, promise(), promise({ status: 'broken' })));
    expect(rows.map(({ promiseId }) => promiseId)).toEqual(['promise-1', 'promise-2']);
  });
});

describe('what is left of the shift (002-19)', () => {
  const left = (now: Instant, ...promises: PromiseRecord[]) =>
    sweepRows({ ...facts(now, ...promises), medianCallMinutes: null });

  it('says of each whether its call still fits before the end', () => {
    const omars = promise({ id: 'promise-2' as PromiseId, customerId: OMAR.id, dueAt: today('16:55') });
    const danas = promise({ dueAt: today('16:40') });
    expect(left(today('16:35'), omars, danas)).toMatchObject([
      { title: 'Dana Lee', detail: 'promised by 16:40 · fits today', tone: 'fits', doesFit: true },
      { title: 'Omar K.', detail: 'promised by 16:55 · fits today', doesFit: true },
    ]);
    expect(left(today('16:42'), omars, danas)).toMatchObject([
      { tone: 'late', doesFit: true },
      { title: 'Omar K.', detail: 'promised by 16:55 · no longer fits', tone: 'gone', doesFit: false },
    ]);
  });

  it('offers each a call, a new time and a colleague, and leaves out another day’s', () => {
    const tomorrow = promise({ id: 'promise-2' as PromiseId, dueAt: at('2026-03-19', '11:00') });
    expect(left(today('16:00'), promise(), tomorrow).map(({ acts }) => acts)).toEqual([
      ['call', 'newTime', 'handOver'],
    ]);
  });

  it('stands on the desk for the last half hour of a shift', () => {
    expect(isSweepTime(ALEX, plus(today('16:30'), -1))).toBe(false);
    expect(isSweepTime(ALEX, today('16:30'))).toBe(true);
    expect(isSweepTime(ALEX, today('17:00'))).toBe(false);
    expect(isSweepTime(ALEX, at('2026-03-21', '16:45'))).toBe(false);
  });
});
