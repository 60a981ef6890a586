import { describe, expect, it } from 'vitest';
import {
  clock,
  clockRange,
  dayDistance,
  dayInWords,
  hoursAndMinutes,
  minutesPast,
  placeOf,
  runningTime,
  spanInWords,
  spokenClock,
} from '../../../../shared/copy/format.ts';
import { CalendarDay, HOUR_MS, MINUTE_MS, plus, SECOND_MS, ZoneId } from '../../../../shared/time.ts';
import { at, LONDON, NEW_YORK } from '../../../support/times.ts';

const day = (text: string) => CalendarDay.parse(text);
const morning = at('2026-03-18 09:05', LONDON);

describe('clocks', () => {
  it('show two figures in columns and one when read aloud', () => {
    expect([clock(morning, LONDON), spokenClock(morning, LONDON)]).toEqual(['09:05', '9:05']);
  });

  it('keep midnight readable', () => {
    expect(spokenClock(at('2026-03-18 00:30', LONDON), LONDON)).toBe('0:30');
  });

  it('follow the zone, also across its clock change', () => {
    expect(clock(morning, NEW_YORK)).toBe('05:05');
    expect(clock(at('2026-04-18 09:05', LONDON), NEW_YORK)).toBe('04:05');
  });

  it('show a span with an en dash and no spaces', () => {
    expect(clockRange(morning, plus(morning, 15 * MINUTE_MS), LONDON)).toBe('09:05–09:20');
  });
});

describe('runningTime', () => {
  it.each([
    [-1, '0:00'],
    [0, '0:00'],
    [999, '0:00'],
    [59_999, '0:59'],
    [65 * SECOND_MS, '1:05'],
    [10 * MINUTE_MS, '10:00'],
    [HOUR_MS - 1, '59:59'],
    [HOUR_MS, '1:00:00'],
    [HOUR_MS + 2 * MINUTE_MS + 9 * SECOND_MS, '1:02:09'],
    [25 * HOUR_MS, '25:00:00'],
  ])('%d ms is %s', (ms, text) => expect(runningTime(ms)).toBe(text));
});

describe('spanInWords', () => {
  it.each([
    [-5, '0 min'],
    [0, '0 min'],
    [1, '1 min'],
    [MINUTE_MS, '1 min'],
    [MINUTE_MS + 1, '2 min'],
    [HOUR_MS - 1, '1 h'],
    [2 * HOUR_MS, '2 h'],
    [2 * HOUR_MS + 16 * MINUTE_MS, '2 h 16'],
  ])('%d ms is %s, rounded up', (ms, text) => expect(spanInWords(ms)).toBe(text));
});

describe('hoursAndMinutes', () => {
  it.each([
    [0, '0 min'],
    [59_999, '0 min'],
    [35 * MINUTE_MS, '35 min'],
    [7 * HOUR_MS, '7 h'],
    [7 * HOUR_MS + 5 * MINUTE_MS, '7 h 5 min'],
  ])('%d ms is %s', (ms, text) => expect(hoursAndMinutes(ms)).toBe(text));
});

describe('minutesPast', () => {
  it.each([
    [0, 1],
    [2 * MINUTE_MS - 1, 1],
    [2 * MINUTE_MS, 2],
  ])('%d ms past is %d minutes late, never none', (ms, minutes) => {
    expect(minutesPast(morning, plus(morning, ms))).toBe(minutes);
  });
});

describe('dayInWords', () => {
  it.each([
    ['date', '18 March'],
    ['short', 'Wed 18 Mar'],
    ['long', 'Wednesday 18 March'],
  ] as const)('%s is %s', (style, text) => expect(dayInWords(day('2026-03-18'), style)).toBe(text));

  it('speaks the language it is asked for', () => {
    expect(dayInWords(day('2026-03-18'), 'date', 'de-DE')).toBe('18. März');
  });
});

describe('dayDistance', () => {
  it.each([
    ['2026-03-17', 'past'],
    ['2026-03-18', 'today'],
    ['2026-03-19', 'tomorrow'],
    ['2026-03-20', 'thisWeek'],
    ['2026-03-24', 'thisWeek'],
    ['2026-03-25', 'further'],
  ])('%s seen from 18 March is %s', (then, distance) => {
    expect(dayDistance(day('2026-03-18'), day(then))).toBe(distance);
  });
});

describe('placeOf', () => {
  it.each([
    ['America/New_York', 'New York'],
    ['America/Argentina/Buenos_Aires', 'Buenos Aires'],
    ['UTC', 'UTC'],
  ])('%s is called %s', (zone, place) => expect(placeOf(ZoneId.parse(zone))).toBe(place));
});
