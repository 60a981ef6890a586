import { describe, expect, it } from 'vitest';
import type { Person } from '../../../../shared/agent/people.ts';
import { availabilityOf, isFree } from '../../../../shared/options/free.ts';
import type { WallTime } from '../../../../shared/time.ts';
import { at } from '../../../support/manual-clock.ts';
import { ALEX, ANA } from '../../../support/records.ts';

/** 18 March 2026 is a Wednesday, 21 March a Saturday. */
const on = (time: string, day = '2026-03-18') => at(day, time);
const hours = (start: string, end: string) => ({ start: start as WallTime, end: end as WallTime });

describe('free is on shift and not marked busy (c.6)', () => {
  it.each([
    ['08:59', false],
    ['09:00', true],
    ['16:59', true],
    ['17:00', false],
  ])('at %s, with hours 9 to 17: %s', (time, free) => {
    expect(isFree(ANA, on(time), ALEX)).toBe(free);
  });

  it('nobody is free on a day that is no working day', () => {
    expect(isFree(ANA, on('10:00', '2026-03-21'), ALEX)).toBe(false);
  });

  it('without hours filled in nobody counts as free', () => {
    expect(availabilityOf({ ...ANA, hours: null }, on('10:00'), ALEX)).toEqual({ kind: 'gone' });
  });

  it('busy until its moment, free from it', () => {
    const busy: Person = { ...ANA, busyUntil: on('14:17') };
    expect(availabilityOf(busy, on('14:02'), ALEX)).toEqual({ kind: 'busy', until: on('14:17') });
    expect(availabilityOf(busy, on('14:17'), ALEX)).toEqual({ kind: 'free' });
  });

  it('off shift it is not "busy until": who has gone does not come back', () => {
    expect(availabilityOf({ ...ANA, busyUntil: on('18:00') }, on('17:30'), ALEX)).toEqual({ kind: 'gone' });
  });

  it('later today, or gone for today', () => {
    expect(availabilityOf(ANA, on('08:00'), ALEX)).toEqual({ kind: 'laterToday', from: '09:00' });
    expect(availabilityOf(ANA, on('08:00', '2026-03-21'), ALEX)).toEqual({ kind: 'gone' });
  });

  it('hours over midnight belong to the working day they began on', () => {
    const night: Person = { ...ANA, hours: hours('22:00', '06:00') };
    expect(isFree(night, on('23:00', '2026-03-20'), ALEX)).toBe(true);
    expect(isFree(night, on('05:59', '2026-03-21'), ALEX)).toBe(true);
    expect(isFree(night, on('06:00', '2026-03-21'), ALEX)).toBe(false);
    expect(isFree(night, on('23:00', '2026-03-21'), ALEX)).toBe(false);
    expect(isFree(night, on('05:00', '2026-03-16'), ALEX)).toBe(false);
  });
});
