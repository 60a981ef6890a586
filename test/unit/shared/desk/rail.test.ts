import { describe, expect, it } from 'vitest';
import type { CustomerId, PromiseId } from '../../../../shared/ids.ts';
import { railRows } from '../../../../shared/desk/rail.ts';
import type { PromiseRecord } from '../../../../shared/promise/record.ts';
import { at } from '../../../support/manual-clock.ts';
import { after, attempted, broken, on, reached, rescheduled } from '../../../support/promise-times.ts';
import { customer, LONDON, OMAR, promise } from '../../../support/records.ts';

function rows(now: PromiseRecord['dueAt'], ...promises: PromiseRecord[]) {
  return railRows({ promises, customers: [customer(), OMAR], now, zone: LONDON, country: 'GB' });
}

function only(now: PromiseRecord['dueAt'], record: PromiseRecord) {
  const [row] = rows(now, record);
  if (row === undefined) throw new Error('no row');
  return row;
}

function named(id: string, changes: Partial<PromiseRecord>): PromiseRecord {
  return promise({ id: id as PromiseId, ...changes });
}

describe('a row of the rail (c.11)', () => {
  it.each([
    ['14:24', 'later', 'in 36 min', '14:45–15:00'],
    ['12:44', 'later', 'in 2 h 16', '14:45–15:00'],
    ['14:35', 'soon', 'soon', '14:45–15:00'],
    ['14:45', 'due', 'DUE', '14:45–15:00'],
    ['15:00', 'due', 'DUE', '14:45–15:00'],
    ['15:06', 'late', '6 min LATE', '15:00'],
    ['17:16', 'late', '2 h 16 LATE', '15:00'],
  ] as const)('at %s is %s', (time, state, word, shownTime) => {
    expect(only(on(time), promise())).toMatchObject({ state, word, time: shownTime, name: 'Dana Lee' });
  });

  it('a promise said as "by" shows one time', () => {
    expect(only(on('14:24'), promise({ spokenAsWindow: false })).time).toBe('15:00');
  });

  it('another day is named by its word, a day that is past beside its time', () => {
    const tomorrow = promise({ dueAt: at('2026-03-19', '09:30'), spokenAsWindow: false });
    expect(only(on('14:04'), tomorrow)).toMatchObject({ word: 'tomorrow', time: '09:30' });
    const friday = promise({ dueAt: at('2026-03-20', '09:30'), spokenAsWindow: false });
    expect(only(on('14:04'), friday)).toMatchObject({ word: 'Fri 20 Mar', time: '09:30' });
    expect(only(at('2026-03-19', '09:00'), promise())).toMatchObject({ word: '18 h LATE', time: 'Wed 15:00' });
    expect(only(at('2026-03-21', '15:00'), promise())).toMatchObject({ word: '3 days LATE', time: 'Wed 15:00' });
    expect(only(at('2026-03-25', '15:00'), promise())).toMatchObject({ word: '7 days LATE', time: 'Wed 18 Mar' });
  });

  it('tried on time: says so, with the next try, and is not late until that is missed', () => {
    const tried = after(promise(), attempted(on('14:50'), on('15:20')));
    expect(only(on('15:05'), tried)).toMatchObject({ state: 'later', word: 'tried on time', time: 'next 15:20' });
    expect(only(on('15:21'), tried)).toMatchObject({ state: 'due', word: 'DUE', time: 'next 15:20' });
    expect(only(on('15:36'), tried)).toMatchObject({ state: 'late', word: '36 min LATE' });
  });

  it('tried too late: stays late and names the next try', () => {
    const tried = after(promise(), attempted(on('15:05'), on('15:35')));
    expect(only(on('15:10'), tried)).toMatchObject({ state: 'late', word: '10 min LATE', time: 'next 15:35' });
  });

  it('a snooze is a mark, not a state', () => {
    const snoozed = after(promise(), { kind: 'snoozed', at: on('14:46') });
    expect(only(on('14:47'), snoozed)).toMatchObject({ state: 'due', mark: 'again at 14:51' });
    expect(only(on('14:51'), snoozed).mark).toBeNull();
  });

  it('002-07: an offered one stays here and says to whom', () => {
    const offered = after(promise(), { kind: 'handOverOffered', at: on('14:10'), to: 'Priya' });
    expect(only(on('14:24'), offered)).toMatchObject({ mark: 'offered to Priya', more: ['accepted'] });
    expect(only(on('14:24'), promise()).more).toEqual(['handOver']);
  });

  it('says which try is next, and after the third how many there were', () => {
    const tried = (times: number) => {
      const attempts = Array.from({ length: times }, () => ({
        at: on('14:50'),
        how: 'noAnswer' as const,
        callId: null,
      }));
      return only(on('14:52'), promise({ attempts })).mark;
    };
    expect([tried(0), tried(1), tried(2), tried(3)]).toEqual([
      null,
      'attempt 2 of 3 next',
      'attempt 3 of 3 next',
      'tried 3 times',
    ]);
  });

  it('offers snooze only where the rule allows it', () => {
    expect(only(on('14:24'), promise()).acts).toEqual(['call', 'done', 'newTime']);
    expect(only(on('14:45'), promise()).acts).toEqual(['call', 'snooze', 'done', 'newTime']);
    expect(only(on('15:06'), promise()).acts).toEqual(['call', 'done', 'newTime']);
  });

  it('shows the number while the name is not known', () => {
    expect(only(on('14:24'), promise({ customerId: 'nobody' as CustomerId })).name).toBe(
      '+1\u00a0212\u00a0555\u00a00100',
    );
  });
});

describe('a promise that ended today', () => {
  it.each([
    [reached(on('14:58')), 'kept', 'kept', '14:58'],
    [reached(on('15:11')), 'keptLate', 'kept late', '15:11'],
    [rescheduled(on('14:50')), 'ended', 'new time', '14:50'],
    [broken(on('16:00')), 'ended', 'missed', '16:00'],
  ] as const)('%#', (event, state, word, time) => {
    expect(only(on('16:30'), after(promise(), event))).toMatchObject({ state, word, time, acts: [], mark: null });
  });

  it('may be opened again, unless another promise took its place', () => {
    expect(only(on('16:30'), after(promise(), broken(on('16:00')))).more).toEqual(['reopen']);
    expect(only(on('16:30'), after(promise(), rescheduled(on('14:50')))).more).toEqual([]);
  });

  it('leaves the rail on the next day', () => {
    expect(rows(at('2026-03-19', '09:00'), after(promise(), reached(on('14:58'))))).toEqual([]);
  });
});

describe('the order of the rail', () => {
  it('late (most late first), due, soon, later today, other days; then what ended, the latest first', () => {
    const now = on('14:04');
    const list = [
      after(named('kept-early', { dueAt: on('12:00') }), reached(on('11:50'))),
      named('tomorrow', { dueAt: at('2026-03-19', '09:30') }),
      named('later', { dueAt: on('16:20') }),
      named('soon', { dueAt: on('14:25') }),
      named('due', { dueAt: on('14:10') }),
      named('late', { dueAt: on('13:58') }),
      after(named('kept-just', { dueAt: on('14:05') }), reached(on('14:00'))),
      named('most-late', { dueAt: on('13:00') }),
    ];
    expect(rows(now, ...list).map(({ promiseId }) => promiseId)).toEqual([
      'most-late',
      'late',
      'due',
      'soon',
      'later',
      'tomorrow',
      'kept-just',
      'kept-early',
    ]);
  });
});
