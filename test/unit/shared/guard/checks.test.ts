// Every check at its boundaries, through the table as the guard runs it.

import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../../shared/guard/checks.ts';
import type { GuardFacts } from '../../../../shared/guard/facts.ts';
import { createOutlook } from '../../../../shared/guard/outlook.ts';
import type { CheckNumber, Finding } from '../../../../shared/guard/report.ts';
import { parseNumber } from '../../../../shared/phone/parse.ts';
import { type Instant, plus, type ZoneId } from '../../../../shared/time.ts';
import { agentProfile, guardFacts, promiseDue } from '../../../support/guard-facts.ts';
import { at, BERLIN, LONDON, LORD_HOWE, NEW_YORK, SYDNEY } from '../../../support/times.ts';

const london = (time: string) => at(`2026-03-18 ${time}`, LONDON);
const three = london('15:00');

function findings(check: CheckNumber, dueAt: Instant, changes: Partial<GuardFacts> = {}): readonly Finding[] {
  const outlook = createOutlook(guardFacts(changes));
  return CHECKS.filter((row) => row.check === check).flatMap(({ find }) => find(outlook, dueAt));
}

/** `refuse endOfShift`, or `nothing`. */
function said(check: CheckNumber, dueAt: Instant, changes: Partial<GuardFacts> = {}): string {
  return (
    findings(check, dueAt, changes)
      .map(({ result, code }) => `${result} ${code}`)
      .join(', ') || 'nothing'
  );
}

function inZone(id: ZoneId, certainty: 'certain' | 'guess' | 'confirmed' = 'confirmed') {
  return { zone: { id, certainty }, notBefore: null, doNotCall: false };
}

describe('c.5 #1: the time lies ahead and the number can be dialled', () => {
  it.each([
    ['now', london('14:02'), 'refuse notAfterNow'],
    ['a millisecond ahead', plus(london('14:02'), 1), 'nothing'],
    ['an hour ago', london('13:02'), 'refuse notAfterNow'],
  ])('%s', (_name, dueAt, expected) => {
    expect(said(1, dueAt)).toBe(expected);
  });

  it.each([
    ['no number', null, 'refuse numberMissing'],
    ['an empty number', parseNumber('  ', 'GB'), 'refuse numberMissing'],
    ['an impossible number', parseNumber('+1911', 'GB'), 'refuse numberImpossible'],
    ['an extension', parseNumber('204', 'GB'), 'nothing'],
    ['a number', parseNumber('020 7946 0142', 'GB'), 'nothing'],
  ])('%s', (_name, number, expected) => {
    expect(said(1, three, { number })).toBe(expected);
  });
});

describe('c.5 #2: the agent is there, with time for the call', () => {
  it.each([
    ['a minute before the shift', '08:59', 'refuse outsideShift'],
    ['the start of the shift', '09:00', 'nothing'],
    ['the start of a break', '12:00', 'refuse onBreak'],
    ['a minute before its end', '12:44', 'refuse onBreak'],
    ['the end of a break', '12:45', 'nothing'],
    ['10 minutes before the end', '16:50', 'nothing'],
    ['9 minutes before the end', '16:51', 'refuse endOfShift'],
    ['the end', '17:00', 'refuse outsideShift'],
    ['midnight', '00:00', 'refuse outsideShift'],
  ])('%s', (_name, time, expected) => {
    expect(said(2, london(time), { now: at('2026-03-17 10:00', LONDON) })).toBe(expected);
  });

  it.each([
    ['a weekend', '2026-03-21 10:00', agentProfile()],
    ['a day off', '2026-03-19 10:00', agentProfile({ daysOff: ['2026-03-19'] })],
    ['no working day at all', '2026-03-19 10:00', agentProfile({ workdays: [] })],
  ])('%s is off', (_name, moment, profile) => {
    expect(said(2, at(moment, LONDON), { profile })).toBe('refuse dayOff');
  });

  it('names the shift that is nearest on that day, also the one that began the evening before', () => {
    const profile = agentProfile({ start: '22:00', end: '06:00', breaks: [] });
    const [after] = findings(2, at('2026-03-19 07:00', LONDON), { profile });
    expect(after).toMatchObject({ values: { isBefore: false, shiftEnd: at('2026-03-19 06:00', LONDON) } });
    const [before] = findings(2, at('2026-03-19 21:00', LONDON), { profile });
    expect(before).toMatchObject({ values: { isBefore: true, shiftStart: at('2026-03-19 22:00', LONDON) } });
  });
});

describe('c.5 #3: promises closer than one call and 2 minutes', () => {
  const raj = promiseDue(three);

  it.each([
    ['10 minutes before', '14:50', 'nothing'],
    ['9 minutes before', '14:51', 'warn overlaps'],
    ['at the same time', '15:00', 'warn overlaps'],
    ['9 minutes after', '15:09', 'warn overlaps'],
    ['10 minutes after', '15:10', 'nothing'],
  ])('with 8 minutes a call: %s', (_name, time, expected) => {
    expect(said(3, london(time), { openPromises: [raj] })).toBe(expected);
  });

  it('takes the agent’s own median once it is known', () => {
    const own = { openPromises: [raj], medianCallMinutes: 14.5 };
    expect(said(3, london('15:16'), own)).toBe('warn overlaps');
    expect(said(3, london('15:17'), own)).toBe('nothing');
    expect(said(3, london('15:05'), { openPromises: [raj], medianCallMinutes: 2 })).toBe('nothing');
  });

  it('refuses at two overlaps and names the nearest', () => {
    const openPromises = [promiseDue(london('14:53')), promiseDue(london('15:04'))];
    expect(findings(3, three, { openPromises })).toMatchObject([
      { result: 'refuse', values: { at: london('15:04'), more: 1, callMinutes: 8, customerId: 'raj' } },
    ]);
  });

  it.each([
    ['the promise being moved', { openPromises: [raj], replacing: raj.id }],
    ['an ended promise', { openPromises: [promiseDue(three, { status: 'kept' })] }],
    ['one whose next try is later', { openPromises: [promiseDue(three, { nextTryAt: london('15:30') })] }],
  ])('leaves %s out', (_name, changes) => {
    expect(said(3, three, changes)).toBe('nothing');
  });

  it('counts the next try of a promise that was tried', () => {
    const openPromises = [promiseDue(london('14:00'), { nextTryAt: three })];
    expect(said(3, three, { openPromises })).toBe('warn overlaps');
  });
});

describe('c.5 #4: promised minutes against six tenths of the free ones', () => {
  /** 100 minutes left: 60 may be promised, six calls of 8 + 2. */
  const now = london('15:20');
  const promises = (count: number) =>
    Array.from({ length: count }, (_, index) => promiseDue(plus(now, (index + 1) * 60_000)));

  it('allows the sixth call and warns of the seventh, with numbers', () => {
    expect(said(4, london('16:30'), { now, openPromises: promises(5) })).toBe('nothing');
    expect(findings(4, london('16:30'), { now, openPromises: promises(6) })).toMatchObject([
      { result: 'warn', code: 'dayIsFull', values: { calls: 7, promisedMinutes: 70, freeMinutes: 100 } },
    ]);
  });

  it('counts those already late, as they still need a call today, but not tomorrow’s', () => {
    const late = promiseDue(london('09:30'));
    const tomorrow = promiseDue(at('2026-03-19 10:00', LONDON));
    expect(said(4, london('16:30'), { now, openPromises: [...promises(5), late] })).toBe('warn dayIsFull');
    expect(said(4, london('16:30'), { now, openPromises: [...promises(5), tomorrow] })).toBe('nothing');
  });

  it('does not count breaks as free', () => {
    const profile = agentProfile({ breaks: [{ name: 'tea', start: '15:30', end: '15:31' }] });
    expect(said(4, london('16:30'), { now, profile, openPromises: promises(5) })).toBe('warn dayIsFull');
  });

  it('asks a later shift about itself, and says nothing outside shifts', () => {
    expect(said(4, at('2026-03-19 10:00', LONDON), { now, openPromises: promises(30) })).toBe('nothing');
    expect(said(4, london('18:00'), { now, openPromises: promises(30) })).toBe('nothing');
  });
});

describe('c.5 #5: calling hours where they are', () => {
  const there = (moment: string) => at(moment, NEW_YORK);

  it.each([
    ['a minute before nine', '2026-03-18 08:59', 'refuse outsideCallingHours'],
    ['nine', '2026-03-18 09:00', 'nothing'],
    ['a minute before eight in the evening', '2026-03-18 19:59', 'nothing'],
    ['eight in the evening', '2026-03-18 20:00', 'refuse outsideCallingHours'],
    ['Saturday', '2026-03-21 10:00', 'nothing'],
    ['Sunday', '2026-03-22 10:00', 'refuse outsideCallingHours'],
  ])('%s', (_name, moment, expected) => {
    expect(said(5, there(moment))).toBe(expected);
  });

  it('warns instead when the customer asked for this time', () => {
    expect(said(5, there('2026-03-18 08:59'), { customerAsked: true })).toBe('warn outsideCallingHours');
  });

  it.each([
    ['an extension', { number: parseNumber('204', 'GB') }],
    ['a customer whose clock is not known', { customer: null }],
  ])('has nothing to say about %s', (_name, changes) => {
    expect(said(5, there('2026-03-18 03:00'), changes)).toBe('nothing');
  });

  it.each([
    ['Berlin', BERLIN, '2026-03-29'],
    ['New York', NEW_YORK, '2026-03-08'],
    ['Lord Howe', LORD_HOWE, '2026-10-04'],
  ])('keeps to the wall clock on the Monday after the change in %s', (_name, zone, sunday) => {
    const monday = sunday.replace(/\d\d$/, (day) => String(Number(day) + 1).padStart(2, '0'));
    const now = at(`${sunday} 00:30`, zone);
    const changes = { now, customer: inZone(zone) };
    expect(said(5, at(`${monday} 09:00`, zone), changes)).toBe('nothing');
    expect(said(5, plus(at(`${monday} 09:00`, zone), -1), changes)).toBe('refuse outsideCallingHours');
    expect(said(5, at(`${monday} 20:00`, zone), changes)).toBe('refuse outsideCallingHours');
  });
});

describe('c.5 #7: a clock that is only guessed', () => {
  it.each([
    ['a guess', { customer: inZone(SYDNEY, 'guess') }, 'ask zoneUncertain'],
    ['certain', { customer: inZone(LONDON, 'certain') }, 'nothing'],
    ['confirmed', { customer: inZone(SYDNEY) }, 'nothing'],
    ['unknown', { customer: { zone: null, notBefore: null, doNotCall: false } }, 'ask zoneUncertain'],
    ['nobody known', { customer: null }, 'ask zoneUncertain'],
    ['an extension', { customer: inZone(SYDNEY, 'guess'), number: parseNumber('204', 'GB') }, 'nothing'],
  ])('%s', (_name, changes, expected) => {
    expect(said(7, three, changes)).toBe(expected);
  });
});

describe('c.5 #10: clock changes', () => {
  const calm = { customer: inZone(LONDON) };

  it('is quiet while both clocks run on', () => {
    expect(said(10, three)).toBe('nothing');
    expect(said(10, at('2026-03-27 10:00', LONDON))).toBe('nothing');
  });

  it.each([
    ['London', LONDON, '2026-03-28 12:00', '2026-03-29 00:59', '2026-03-29 02:00'],
    ['Berlin', BERLIN, '2026-03-28 12:00', '2026-03-29 01:59', '2026-03-29 03:00'],
    ['New York', NEW_YORK, '2026-03-07 12:00', '2026-03-08 01:59', '2026-03-08 03:00'],
    ['Lord Howe', LORD_HOWE, '2026-10-03 12:00', '2026-10-04 01:59', '2026-10-04 02:30'],
  ])('warns from the moment the clocks go forward in %s', (_name, zone, now, before, after) => {
    const changes = { now: at(now, zone), profile: agentProfile({}, zone), customer: inZone(zone) };
    expect(said(10, at(before, zone), changes)).toBe('nothing');
    expect(findings(10, at(after, zone), changes)).toMatchObject([
      { result: 'warn', code: 'clocksChange', values: { agentClock: true, customerZone: zone } },
    ]);
  });

  it('names the customer’s clock when only theirs changes', () => {
    const now = at('2026-03-06 16:00', LONDON);
    expect(findings(10, at('2026-03-09 14:00', LONDON), { now })).toMatchObject([
      { values: { agentClock: false, customerZone: NEW_YORK } },
    ]);
    expect(said(10, at('2026-03-09 14:00', LONDON), { now, ...calm })).toBe('nothing');
  });

  it.each([
    ['London', LONDON, '2026-10-25 01:30'],
    ['Berlin', BERLIN, '2026-10-25 02:30'],
    ['New York', NEW_YORK, '2026-11-01 01:30'],
    ['Lord Howe', LORD_HOWE, '2026-04-05 01:45'],
  ])('warns of a time that comes twice in %s, both times', (_name, zone, moment) => {
    const first = at(moment, zone);
    const length = zone === LORD_HOWE ? 30 : 60;
    const changes = { now: plus(first, -60_000), profile: agentProfile({}, zone), customer: inZone(zone) };
    expect(said(10, first, changes)).toBe('warn doubledTime');
    expect(said(10, plus(first, length * 60_000), changes)).toBe('warn clocksChange, warn doubledTime');
  });

  it('warns of a time that comes twice on the customer’s clock only', () => {
    const now = at('2026-11-01 05:00', LONDON);
    expect(findings(10, at('2026-11-01 05:30', LONDON), { now })).toMatchObject([
      { code: 'doubledTime', values: { whose: 'customer', zone: NEW_YORK } },
    ]);
  });
});
