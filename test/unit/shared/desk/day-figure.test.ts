import { describe, expect, it } from 'vitest';
import type { ShiftSpan } from '../../../../shared/agent/shift.ts';
import { type DayFacts, dayMarks, hourLabel, hoursOf, shareOf } from '../../../../shared/desk/day-figure.ts';
import type { PromiseId } from '../../../../shared/ids.ts';
import type { PromiseRecord } from '../../../../shared/promise/record.ts';
import { type CalendarDay, HOUR_MS, type Instant, MINUTE_MS, plus, wallMoment } from '../../../../shared/time.ts';
import { promise } from '../../../support/records.ts';
import { at, LONDON, NEW_YORK } from '../../../support/times.ts';

const clock = (time: string) => at(`2026-03-18 ${time}`, LONDON);

/** Ten hours, so that a tenth is an hour. */
const shift: ShiftSpan = {
  start: clock('08:00'),
  end: clock('18:00'),
  day: '2026-03-18' as CalendarDay,
  breaks: [{ name: 'lunch', start: clock('12:00'), end: clock('13:00') }],
};

const facts = (changes: Partial<DayFacts>): DayFacts => ({
  ...{ shift, promises: [], slots: [], now: clock('14:00') },
  ...changes,
});
const marksOf = (record: Partial<PromiseRecord>, now = clock('14:00')) =>
  dayMarks(facts({ promises: [promise(record)], now })).filter(({ promiseId }) => promiseId !== null);
const kindAt = (now: Instant) => marksOf({ dueAt: clock('15:00') }, now)[0]?.kind;

describe('shareOf', () => {
  it('places moments in the shift and holds those outside at its ends', () => {
    expect(['07:00', '08:00', '13:00', '18:00', '19:00'].map((time) => shareOf(clock(time), shift))).toEqual([
      0, 0, 0.5, 1, 1,
    ]);
  });
});

describe('dayMarks', () => {
  it('shows breaks, safe slots and now, in the order they are painted', () => {
    const slots = [{ dueAt: clock('15:00'), windowStart: null }] as unknown as DayFacts['slots'];
    expect(dayMarks(facts({ slots })).map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ['brk', 0.4, 0.5],
      ['slot', 0.7, 0.72],
      ['now', 0.6, 0.6],
    ]);
  });

  it.each([
    ['07:59', false],
    ['08:00', true],
    ['17:59', true],
    ['18:00', false],
  ])('has a mark for now at %s: %s', (time, isThere) => {
    const kinds = dayMarks(facts({ now: clock(time) })).map(({ kind }) => kind);
    expect(kinds.includes('now')).toBe(isThere);
  });

  it('shows an open promise as its window', () => {
    expect(marksOf({ dueAt: clock('15:00') })).toMatchObject([{ kind: 'later', from: 0.675, to: 0.7 }]);
  });

  it('shows a promise without a window wide enough to be seen', () => {
    const due = clock('15:00');
    expect(marksOf({ dueAt: due, windowStart: due })).toMatchObject([{ from: 0.7, to: 0.72 }]);
  });

  it('names the phase of an open promise', () => {
    expect([kindAt(clock('09:00')), kindAt(clock('14:45')), kindAt(plus(clock('15:00'), 1))]).toEqual([
      'later',
      'due',
      'late',
    ]);
    expect(kindAt(plus(clock('14:45'), -MINUTE_MS))).toBe('soon');
  });

  it('shows a promise where it is tried next', () => {
    expect(marksOf({ dueAt: clock('13:00'), nextTryAt: clock('15:00') })).toMatchObject([{ from: 0.7, to: 0.72 }]);
  });

  it('shows a kept promise where they were reached', () => {
    const resolution = { at: clock('16:00'), reachedAt: clock('15:00') } as PromiseRecord['resolution'];
    expect(marksOf({ status: 'kept', dueAt: clock('17:00'), resolution })).toMatchObject([
      { kind: 'kept', from: 0.7, to: 0.72 },
    ]);
  });

  it.each(['rescheduled', 'cancelledByCustomer', 'broken'] as const)('leaves out what is %s', (status) => {
    expect(marksOf({ status, dueAt: clock('15:00') })).toEqual([]);
  });

  it('leaves out what lies outside the shift', () => {
    const window = (start: string): Partial<PromiseRecord> => ({
      windowStart: clock(start),
      dueAt: plus(clock(start), 15 * MINUTE_MS),
    });
    expect([...marksOf(window('07:59'), clock('07:00')), ...marksOf(window('18:00'))]).toEqual([]);
    expect([...marksOf(window('08:00')), ...marksOf(window('17:59'))]).toHaveLength(2);
  });

  it('puts what is late from before the shift at its left end, as one mark for all of it', () => {
    const yesterday = (id: string, time: string) => {
      const dueAt = at(`2026-03-17 ${time}`, LONDON);
      return promise({ id: id as PromiseId, dueAt, windowStart: plus(dueAt, -15 * MINUTE_MS) });
    };
    const promises = [yesterday('p2', '16:00'), yesterday('p1', '10:00'), yesterday('p3', '17:00')];
    const marks = dayMarks(facts({ promises })).filter(({ promiseId }) => promiseId !== null);
    expect(marks).toMatchObject([{ kind: 'late', from: 0, to: 0.02, promiseId: 'p1', others: 2 }]);
  });

  it('tells promises apart by their id', () => {
    const two = [promise({ dueAt: clock('15:00') }), promise({ id: 'p2' as PromiseId, dueAt: clock('16:00') })];
    expect(dayMarks(facts({ promises: two })).map(({ promiseId }) => promiseId)).toEqual([
      null,
      'promise-1',
      'p2',
      null,
    ]);
  });
});

describe('hoursOf', () => {
  const shown = (start: string, end: string) =>
    hoursOf({ ...shift, start: clock(start), end: clock(end) }, LONDON).map((hour) => hourLabel(hour, LONDON));

  it('are the full hours between start and end', () => {
    expect(shown('09:00', '13:00')).toEqual(['10', '11', '12']);
  });

  it('are full hours also of a shift that starts and ends between them', () => {
    expect(shown('08:30', '11:15')).toEqual(['9', '10', '11']);
  });

  it('are those of the wall clock across a clock change, each once', () => {
    const night = { ...shift, start: at('2026-03-07 22:00', NEW_YORK), end: at('2026-03-08 05:00', NEW_YORK) };
    expect(hoursOf(night, NEW_YORK).map((hour) => wallMoment(hour, NEW_YORK).time)).toEqual([
      '23:00',
      '00:00',
      '01:00',
      '03:00',
      '04:00',
    ]);
    const back = { ...shift, start: at('2026-10-31 23:00', NEW_YORK), end: at('2026-11-01 03:00', NEW_YORK) };
    const hours = hoursOf(back, NEW_YORK);
    expect(hours.map((hour) => wallMoment(hour, NEW_YORK).time)).toEqual(['00:00', '01:00', '01:00', '02:00']);
    expect((hours[2] ?? 0) - (hours[1] ?? 0)).toBe(HOUR_MS);
  });
});

describe('hourLabel', () => {
  it('is as short as it can be said', () => {
    expect([hourLabel(clock('09:00'), LONDON), hourLabel(clock('12:30'), LONDON)]).toEqual(['9', '12:30']);
  });
});
