import { describe, expect, it } from 'vitest';
import {
  CalendarDay,
  ceilToMinutes,
  dayPlus,
  daysBetween,
  floorToMinutes,
  Instant,
  meaningOf,
  MINUTE_MS,
  minutesOf,
  mondayOf,
  offsetMinutes,
  plus,
  wallMoment,
  WallTime,
  wallTimeOf,
  weekdayOf,
  ZoneId,
} from '../../../shared/time.ts';
import { at, BERLIN, LONDON, LORD_HOWE, NEW_YORK } from '../../support/times.ts';

const utc = (text: string) => Instant.parse(Date.parse(text));
const day = (text: string) => CalendarDay.parse(text);
const KATHMANDU = ZoneId.parse('Asia/Kathmandu');
/** Its clocks change at midnight. */
const SANTIAGO = ZoneId.parse('America/Santiago');
/** Left out 30 December 2011 when it crossed the date line. */
const APIA = ZoneId.parse('Pacific/Apia');

describe('the schemas', () => {
  it.each(['24:00', '9:05', '09:60', ' 09:05', '09:05:00'])('refuse %s as a wall time', (text) => {
    expect(WallTime.safeParse(text).success).toBe(false);
  });

  it('refuse a day that no calendar has and a zone that no clock keeps', () => {
    expect(CalendarDay.safeParse('2026-02-29').success).toBe(false);
    expect(ZoneId.safeParse('Europe/Atlantis').success).toBe(false);
    expect(Instant.safeParse(0.5).success).toBe(false);
  });
});

describe('wallMoment', () => {
  it.each([
    ['2026-03-18T23:59:59.999Z', LONDON, '2026-03-18', '23:59'],
    ['2026-03-19T00:00:00Z', LONDON, '2026-03-19', '00:00'],
    ['2026-03-18T14:02:00Z', NEW_YORK, '2026-03-18', '10:02'],
    ['2026-03-18T18:20:00Z', KATHMANDU, '2026-03-19', '00:05'],
    ['2026-03-18T13:30:00Z', LORD_HOWE, '2026-03-19', '00:30'],
  ])('%s in %s is %s %s', (moment, zone, date, time) => {
    expect(wallMoment(utc(moment), zone)).toEqual({ day: date, time });
  });
});

describe('meaningOf: times that clocks skip and repeat (T9)', () => {
  const meaning = (moment: string, zone: ZoneId) => {
    const [date, time] = moment.split(' ');
    return meaningOf({ day: CalendarDay.parse(date), time: WallTime.parse(time) }, zone);
  };

  it.each([
    ['2026-10-04 01:59', LORD_HOWE, '2026-10-03T15:29:00Z'],
    ['2026-10-04 02:30', LORD_HOWE, '2026-10-03T15:30:00Z'],
    ['2026-04-05 01:29', LORD_HOWE, '2026-04-04T14:29:00Z'],
    ['2026-04-05 02:00', LORD_HOWE, '2026-04-04T15:30:00Z'],
    ['2026-03-18 14:02', LONDON, '2026-03-18T14:02:00Z'],
    ['2026-07-18 14:02', LONDON, '2026-07-18T13:02:00Z'],
    ['2026-03-29 00:59', LONDON, '2026-03-29T00:59:00Z'],
    ['2026-03-29 02:00', LONDON, '2026-03-29T01:00:00Z'],
  ])('%s in %s is one moment', (moment, zone, instant) => {
    expect(meaning(moment, zone)).toEqual({ kind: 'exact', instant: utc(instant) });
  });

  it.each([
    ['2026-03-29 02:30', BERLIN, '2026-03-29T01:30:00Z'],
    ['2026-03-29 01:00', LONDON, '2026-03-29T01:00:00Z'],
    ['2026-03-08 02:59', NEW_YORK, '2026-03-08T07:59:00Z'],
    ['2026-10-04 02:00', LORD_HOWE, '2026-10-03T15:30:00Z'],
    ['2026-10-04 02:15', LORD_HOWE, '2026-10-03T15:45:00Z'],
    ['2026-09-06 00:30', SANTIAGO, '2026-09-06T04:30:00Z'],
    ['2011-12-30 10:00', APIA, '2011-12-30T20:00:00Z'],
  ])('c.5: %s in %s does not exist and means the time after the gap', (moment, zone, instant) => {
    expect(meaning(moment, zone)).toEqual({ kind: 'gap', instant: utc(instant) });
  });

  it.each([
    ['2026-10-25 02:30', BERLIN, '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'],
    ['2026-10-25 01:00', LONDON, '2026-10-25T00:00:00Z', '2026-10-25T01:00:00Z'],
    ['2026-11-01 01:59', NEW_YORK, '2026-11-01T05:59:00Z', '2026-11-01T06:59:00Z'],
    ['2026-04-05 01:30', LORD_HOWE, '2026-04-04T14:30:00Z', '2026-04-04T15:00:00Z'],
    ['2026-04-05 01:45', LORD_HOWE, '2026-04-04T14:45:00Z', '2026-04-04T15:15:00Z'],
    ['2026-04-04 23:30', SANTIAGO, '2026-04-05T02:30:00Z', '2026-04-05T03:30:00Z'],
  ])('c.5: %s in %s comes twice', (moment, zone, first, second) => {
    expect(meaning(moment, zone)).toEqual({ kind: 'doubled', instant: utc(first), second: utc(second) });
  });
});

describe('a moment and the wall clock', () => {
  it.each([LONDON, NEW_YORK, LORD_HOWE, KATHMANDU, SANTIAGO])(
    'lead to each other through the whole of 2026 in %s, but for the second of doubled times',
    (zone) => {
      const start = utc('2026-01-01T00:00:00Z');
      // A step that comes by every half hour of the day, in 1,600 moments.
      const moments = Array.from({ length: 1600 }, (_, index) => plus(start, index * 330 * MINUTE_MS));
      const strays = moments.filter((moment) => {
        const meaning = meaningOf(wallMoment(moment, zone), zone);
        return meaning.kind === 'gap' || (meaning.instant !== moment && Reflect.get(meaning, 'second') !== moment);
      });
      expect(strays).toEqual([]);
    },
  );
});

describe('days', () => {
  it('are counted on the calendar, across months, years and clock changes', () => {
    expect(dayPlus(day('2026-02-28'), 1)).toBe('2026-03-01');
    expect(dayPlus(day('2026-01-01'), -1)).toBe('2025-12-31');
    expect(daysBetween(day('2026-03-28'), day('2026-03-30'))).toBe(2);
    expect(daysBetween(day('2026-03-30'), day('2026-02-28'))).toBe(-30);
  });

  it('begin the week on Monday', () => {
    expect([weekdayOf(day('2026-03-16')), weekdayOf(day('2026-03-22'))]).toEqual([1, 7]);
    expect([mondayOf(day('2026-03-16')), mondayOf(day('2026-03-22'))]).toEqual(['2026-03-16', '2026-03-16']);
  });
});

describe('minutes and offsets', () => {
  it('count from midnight and wrap around it', () => {
    expect(minutesOf(WallTime.parse('09:05'))).toBe(545);
    expect([wallTimeOf(545), wallTimeOf(1440), wallTimeOf(-1)]).toEqual(['09:05', '00:00', '23:59']);
  });

  it('know half hours and summer time', () => {
    expect(offsetMinutes(utc('2026-01-15T12:00:00Z'), NEW_YORK)).toBe(-300);
    expect(offsetMinutes(utc('2026-07-15T12:00:00Z'), NEW_YORK)).toBe(-240);
    expect(offsetMinutes(utc('2026-07-15T12:00:00Z'), LORD_HOWE)).toBe(630);
  });
});

describe('floorToMinutes and ceilToMinutes', () => {
  it.each([LONDON, KATHMANDU, LORD_HOWE])('step on the wall clock of %s', (zone) => {
    const full = at('2026-03-18 14:05', zone);
    expect(floorToMinutes(plus(full, 299_999), 5, zone)).toBe(full);
    expect(floorToMinutes(full, 5, zone)).toBe(full);
    expect(ceilToMinutes(full, 5, zone)).toBe(full);
    expect(ceilToMinutes(plus(full, 1), 5, zone)).toBe(at('2026-03-18 14:10', zone));
  });

  it.each([
    [1, '14:07', '14:08'],
    [5, '14:05', '14:10'],
    [15, '14:00', '14:15'],
    [30, '14:00', '14:30'],
    [60, '14:00', '15:00'],
  ])('to %d minutes turn 14:07:30 into %s and %s, where UTC is off by three quarters of an hour', (step, down, up) => {
    const between = plus(at('2026-03-18 14:07', KATHMANDU), 30_000);
    expect(wallMoment(floorToMinutes(between, step, KATHMANDU), KATHMANDU).time).toBe(down);
    expect(wallMoment(ceilToMinutes(between, step, KATHMANDU), KATHMANDU).time).toBe(up);
  });

  it('step over a gap: after 01:58 in Berlin comes 03:00', () => {
    expect(ceilToMinutes(at('2026-03-29 01:58', BERLIN), 5, BERLIN)).toBe(utc('2026-03-29T01:00:00Z'));
    expect(ceilToMinutes(at('2026-10-04 01:58', LORD_HOWE), 5, LORD_HOWE)).toBe(utc('2026-10-03T15:30:00Z'));
  });

  it('stay in their own pass of a doubled hour', () => {
    const second = utc('2026-10-25T01:32:00Z');
    expect(floorToMinutes(second, 5, BERLIN)).toBe(utc('2026-10-25T01:30:00Z'));
    expect(ceilToMinutes(second, 5, BERLIN)).toBe(utc('2026-10-25T01:35:00Z'));
    expect(ceilToMinutes(utc('2026-10-25T00:58:00Z'), 5, BERLIN)).toBe(utc('2026-10-25T01:00:00Z'));
  });
});
