import { describe, expect, it } from 'vitest';
import {
  CalendarDay,
  ceilToMinutes,
  dayPlus,
  daysBetween,
  floorToMinutes,
  Instant,
  meaningOf,
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

describe('meaningOf', () => {
  const meaning = (moment: string, zone: ZoneId) => {
    const [date, time] = moment.split(' ');
    return meaningOf({ day: CalendarDay.parse(date), time: WallTime.parse(time) }, zone);
  };

  it.each([
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
    ['2026-10-04 02:15', LORD_HOWE, '2026-10-03T15:45:00Z'],
  ])('c.5: %s in %s does not exist and means the time after the gap', (moment, zone, instant) => {
    expect(meaning(moment, zone)).toEqual({ kind: 'gap', instant: utc(instant) });
  });

  it.each([
    ['2026-10-25 02:30', BERLIN, '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'],
    ['2026-10-25 01:00', LONDON, '2026-10-25T00:00:00Z', '2026-10-25T01:00:00Z'],
    ['2026-11-01 01:59', NEW_YORK, '2026-11-01T05:59:00Z', '2026-11-01T06:59:00Z'],
    ['2026-04-05 01:45', LORD_HOWE, '2026-04-04T14:45:00Z', '2026-04-04T15:15:00Z'],
  ])('c.5: %s in %s comes twice', (moment, zone, first, second) => {
    expect(meaning(moment, zone)).toEqual({ kind: 'doubled', instant: utc(first), second: utc(second) });
  });
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
});
