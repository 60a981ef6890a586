import { describe, expect, it } from 'vitest';
import type { PromiseId } from '../../../../shared/ids.ts';
import { leftToday, shiftCallDue } from '../../../../shared/promise/shift-calls.ts';
import { DAY_AFTER, on, PROMISE_DAY, reached, after } from '../../../support/promise-times.ts';
import { ALEX, promise } from '../../../support/records.ts';
import type { CalendarDay, WallTime } from '../../../../shared/time.ts';

const NOBODY = { startOf: null, sweepOf: null };
const due = (id: string, time: string, window = 5) =>
  promise({ id: id as PromiseId, dueAt: on(time), windowStart: on(time, -window * 60_000), madeAt: on('08:00') });

function left(now: string, ...promises: ReturnType<typeof promise>[]): string[] {
  const found = leftToday({ profile: ALEX, promises, now: on(now), slotMinutes: 10 });
  return found.map(({ promise: { id }, fits }) => `${id} ${fits ? 'fits' : 'no longer fits'}`);
}

describe('which of the two notices of a shift is due', () => {
  it.each([
    ['08:59', null],
    ['09:00', 'start'],
    ['09:59', 'start'],
    ['10:00', null],
    ['16:29', null],
    ['16:30', 'sweep'],
    ['17:30', 'sweep'],
    ['19:00', null],
  ])('at %s of a shift from 9 to 17', (time, kind) => {
    expect(shiftCallDue(ALEX, on(time), NOBODY)?.kind ?? null).toBe(kind);
  });

  it('each once a day', () => {
    expect(shiftCallDue(ALEX, on('09:00'), { ...NOBODY, startOf: PROMISE_DAY })).toBeNull();
    expect(shiftCallDue(ALEX, on('16:30'), { ...NOBODY, sweepOf: PROMISE_DAY })).toBeNull();
    expect(shiftCallDue(ALEX, on('16:30'), { startOf: PROMISE_DAY, sweepOf: null })?.kind).toBe('sweep');
  });

  it('none on a day off', () => {
    const off = { ...ALEX, shift: { ...ALEX.shift, daysOff: [PROMISE_DAY as CalendarDay] } };
    expect(shiftCallDue(off, on('09:00'), NOBODY)).toBeNull();
  });

  it('a night shift has its sweep on the next calendar day, under the day it began', () => {
    const night = { ...ALEX, shift: { ...ALEX.shift, start: '22:00' as WallTime, end: '06:00' as WallTime } };
    expect(shiftCallDue(night, on('05:30', DAY_AFTER), NOBODY)).toEqual({ kind: 'sweep', day: PROMISE_DAY });
  });
});

describe('002-19: what is left today', () => {
  it('the most urgent first, late ones among them, tomorrow’s not', () => {
    const tomorrow = promise({ id: 'tomorrow' as PromiseId, dueAt: on('11:00', DAY_AFTER) });
    expect(left('16:30', due('later', '16:55'), tomorrow, due('late', '16:00'))).toEqual(['late fits', 'later fits']);
  });

  it('what is due after the end of the shift and before the next one can only be told a new time', () => {
    expect(left('16:30', due('evening', '18:00'))).toEqual(['evening no longer fits']);
  });

  it('one after the other: what does not fit takes no room from what does', () => {
    expect(left('16:35', due('a', '16:40'), due('b', '16:41'), due('c', '16:42'), due('d', '16:43'))).toEqual([
      'a fits',
      'b fits',
      'c no longer fits',
      'd no longer fits',
    ]);
  });

  it('a break is no time to call', () => {
    const breaks = [{ name: 'Tea', start: '16:40' as WallTime, end: '16:55' as WallTime }];
    const resting = { ...ALEX, shift: { ...ALEX.shift, breaks } };
    const facts = { profile: resting, promises: [due('a', '16:46')], now: on('16:30'), slotMinutes: 10 };
    expect(leftToday(facts).map(({ fits }) => fits)).toEqual([false]);
  });

  it('ended ones are not left', () => {
    expect(left('16:30', after(due('kept', '16:40'), reached(on('16:20'))))).toEqual([]);
  });
});
