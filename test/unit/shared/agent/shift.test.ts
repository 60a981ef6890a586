import { describe, expect, it } from 'vitest';
import {
  breakAt,
  nextShift,
  shiftAt,
  shiftOn,
  shiftsAround,
  shiftsFrom,
  todaysShift,
  workingTimeLeft,
} from '../../../../shared/agent/shift.ts';
import { CalendarDay, HOUR_MS, MINUTE_MS, plus } from '../../../../shared/time.ts';
import { agentProfile } from '../../../support/guard-facts.ts';
import { at, BERLIN, LONDON, LORD_HOWE, NEW_YORK } from '../../../support/times.ts';

const WEDNESDAY = CalendarDay.parse('2026-03-18');
const day = agentProfile();
const night = agentProfile({ start: '22:00', end: '06:00', breaks: [{ name: 'meal', start: '01:00', end: '01:30' }] });
const london = (moment: string) => at(moment, LONDON);

describe('shiftOn', () => {
  it('gives start, end and breaks of a working day', () => {
    expect(shiftOn(day, WEDNESDAY)).toEqual({
      start: london('2026-03-18 09:00'),
      end: london('2026-03-18 17:00'),
      day: WEDNESDAY,
      breaks: [{ name: 'lunch', start: london('2026-03-18 12:00'), end: london('2026-03-18 12:45') }],
    });
  });

  it('puts the end and the breaks of a night shift on the next day', () => {
    expect(shiftOn(night, WEDNESDAY)).toEqual({
      start: london('2026-03-18 22:00'),
      end: london('2026-03-19 06:00'),
      day: WEDNESDAY,
      breaks: [{ name: 'meal', start: london('2026-03-19 01:00'), end: london('2026-03-19 01:30') }],
    });
  });

  it('lets a break of a night shift run across midnight', () => {
    const profile = agentProfile({
      start: '20:00',
      end: '04:00',
      breaks: [{ name: 'x', start: '23:45', end: '00:15' }],
    });
    expect(shiftOn(profile, WEDNESDAY)?.breaks).toEqual([
      { name: 'x', start: london('2026-03-18 23:45'), end: london('2026-03-19 00:15') },
    ]);
  });

  it('takes the same start and end for a whole day', () => {
    const span = shiftOn(agentProfile({ start: '08:00', end: '08:00' }), WEDNESDAY);
    expect(span?.end).toBe(london('2026-03-19 08:00'));
  });

  it.each([
    ['a weekend', '2026-03-21', []],
    ['a day off', '2026-03-18', ['2026-03-18']],
  ])('is null on %s', (_name, date, daysOff) => {
    expect(shiftOn(agentProfile({ daysOff }), CalendarDay.parse(date))).toBeNull();
  });

  it.each([
    ['Berlin, clocks forward', BERLIN, '2026-03-28', 7],
    ['Berlin, clocks back', BERLIN, '2026-10-24', 9],
    ['London, clocks forward', LONDON, '2026-03-28', 7],
    ['New York, clocks back', NEW_YORK, '2026-10-31', 9],
    ['Lord Howe, half an hour forward', LORD_HOWE, '2026-10-03', 7.5],
    ['Lord Howe, half an hour back', LORD_HOWE, '2026-04-04', 8.5],
  ])('lasts as long as the night really does: %s', (_name, zone, date, hours) => {
    const profile = agentProfile({ workdays: [6], start: '22:00', end: '06:00', breaks: [] }, zone);
    const span = shiftOn(profile, CalendarDay.parse(date));
    expect(((span?.end ?? 0) - (span?.start ?? 0)) / HOUR_MS).toBe(hours);
  });
});

describe('shiftAt', () => {
  it.each([
    ['a millisecond before the start', day, plus(london('2026-03-18 09:00'), -1), null],
    ['at the start', day, london('2026-03-18 09:00'), '2026-03-18'],
    ['a millisecond before the end', day, plus(london('2026-03-18 17:00'), -1), '2026-03-18'],
    ['at the end', day, london('2026-03-18 17:00'), null],
    ['after midnight of a night shift', night, london('2026-03-19 02:00'), '2026-03-18'],
    ['on Saturday morning of Friday’s night shift', night, london('2026-03-21 05:59'), '2026-03-20'],
    ['on Saturday night', night, london('2026-03-21 23:00'), null],
  ])('answers %s', (_name, profile, moment, date) => {
    expect(shiftAt(profile, moment)?.day ?? null).toBe(date);
  });
});

describe('shiftsAround and shiftsFrom', () => {
  it('gives yesterday, today and tomorrow, without days off', () => {
    const days = shiftsAround(day, london('2026-03-20 10:00')).map((span) => span.day);
    expect(days).toEqual(['2026-03-19', '2026-03-20']);
    expect(shiftsFrom(day, WEDNESDAY, 7)).toHaveLength(5);
  });
});

describe('nextShift', () => {
  it.each([
    ['before the start: today', '2026-03-18 08:59', '2026-03-18'],
    ['at the start: tomorrow', '2026-03-18 09:00', '2026-03-19'],
    ['on Friday: Monday', '2026-03-20 16:00', '2026-03-23'],
  ])('is, %s', (_name, moment, date) => {
    expect(nextShift(day, london(moment))?.day).toBe(date);
  });

  it('is null when no weekday is worked', () => {
    expect(nextShift(agentProfile({ workdays: [] }), london('2026-03-18 09:00'))).toBeNull();
  });
});

describe('todaysShift', () => {
  it('is yesterday’s night shift while it runs, else the one of the date, over or not', () => {
    expect(todaysShift(night, london('2026-03-19 02:00'))?.day).toBe('2026-03-18');
    expect(todaysShift(night, london('2026-03-19 07:00'))?.day).toBe('2026-03-19');
    expect(todaysShift(day, london('2026-03-18 20:00'))?.day).toBe('2026-03-18');
    expect(todaysShift(day, london('2026-03-21 10:00'))).toBeNull();
  });
});

describe('breakAt and workingTimeLeft', () => {
  const span = shiftOn(day, WEDNESDAY);
  if (span === null) throw new Error('Wednesday is a working day');

  it('is on break from the start of the break up to, not at, its end', () => {
    expect(breakAt(span, london('2026-03-18 12:00'))?.name).toBe('lunch');
    expect(breakAt(span, plus(london('2026-03-18 12:45'), -1))?.name).toBe('lunch');
    expect(breakAt(span, london('2026-03-18 12:45'))).toBeNull();
  });

  it.each([
    ['the night before', '2026-03-17 20:00', 8 * 60 - 45],
    ['in the morning', '2026-03-18 11:30', 5.5 * 60 - 45],
    ['during lunch', '2026-03-18 12:30', 4.5 * 60 - 15],
    ['after lunch', '2026-03-18 16:00', 60],
    ['after the shift', '2026-03-18 18:00', 0],
  ])('counts minutes without breaks, asked %s', (_name, moment, minutes) => {
    expect(workingTimeLeft(span, london(moment)) / MINUTE_MS).toBe(minutes);
  });
});
