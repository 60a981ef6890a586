import { describe, expect, it } from 'vitest';
import type { GuardFacts } from '../../../../shared/guard/facts.ts';
import {
  firstSafe,
  type HourOffer,
  lastSafeToday,
  safeSlotsLeft,
  withinTheHour,
} from '../../../../shared/guard/offers.ts';
import type { SafeTime } from '../../../../shared/guard/report.ts';
import { parseNumber } from '../../../../shared/phone/parse.ts';
import { plus, wallMoment } from '../../../../shared/time.ts';
import { agentProfile, guardFacts, promiseDue } from '../../../support/guard-facts.ts';
import { at, LONDON, NEW_YORK } from '../../../support/times.ts';

const london = (time: string) => at(`2026-03-18 ${time}`, LONDON);
const guessed = { zone: { id: NEW_YORK, certainty: 'guess' as const }, notBefore: null, doNotCall: false };

function clockOf(safe: SafeTime | null): string {
  if (safe === null) return 'none';
  const { day, time } = wallMoment(safe.dueAt, LONDON);
  return `${day.slice(-2)} ${time}`;
}

function offered(changes: Partial<GuardFacts>): string {
  const offer: HourOffer = withinTheHour(guardFacts(changes));
  return offer.kind === 'never' ? 'never' : `${offer.kind} ${clockOf(offer.safe)}`;
}

describe('000-15: option 3', () => {
  it.each([
    ['at 14:02 it is within the hour', {}, 'withinTheHour 18 15:00'],
    ['a guessed clock is asked later, not now', { customer: guessed }, 'withinTheHour 18 15:00'],
    ['a number is still to be taken', { number: null }, 'withinTheHour 18 15:00'],
    ['an overlap moves it to the next safe time today', { openPromises: [promiseDue(london('15:00'))] }, 'by 18 15:10'],
    ['with 30 minutes of the shift left it is another time', { now: london('16:30') }, 'by 18 16:50'],
    [
      'scenario 3: with 16:45 taken it lies in the next shift and in Dana’s hours',
      { now: london('16:40'), openPromises: [promiseDue(london('16:45'))] },
      'by 19 13:15',
    ],
    ['nothing can be offered without a shift', { profile: agentProfile({ workdays: [] }) }, 'never'],
  ])('%s', (_name, changes, expected) => {
    expect(offered(changes)).toBe(expected);
  });
});

describe('lastSafeToday and firstSafe', () => {
  it.each([
    ['the end of the shift less a call', {}, '18 16:50'],
    ['before what is taken there', { openPromises: [promiseDue(london('16:50'))] }, '18 16:40'],
    ['none after it', { now: london('16:50') }, 'none'],
    ['none on a day off', { now: at('2026-03-21 10:00', LONDON) }, 'none'],
  ])('the last safe time today is %s', (_name, changes, expected) => {
    expect(clockOf(lastSafeToday(guardFacts(changes)))).toBe(expected);
  });

  it('c.5: after it, the first safe one is tomorrow', () => {
    expect(clockOf(firstSafe(guardFacts({ now: london('16:50') })))).toBe('19 13:15');
    expect(clockOf(firstSafe(guardFacts()))).toBe('18 14:05');
  });
});

describe('c.5: safe slots left', () => {
  const room = (changes: Partial<GuardFacts>) => safeSlotsLeft(guardFacts(changes));

  it('counts the further calls before check 4 warns: 100 free minutes are six calls', () => {
    const now = london('15:20');
    expect(room({ now }).count).toBe(6);
    const openPromises = [1, 2, 3, 4].map((index) => promiseDue(plus(now, index * 60_000)));
    expect(room({ now, openPromises }).count).toBe(2);
    expect(
      room({ now, openPromises: [...openPromises, promiseDue(london('16:00')), promiseDue(london('16:20'))] }).count,
    ).toBe(0);
  });

  it('spreads as many safe times over the rest of the day, a call apart', () => {
    const { slots } = room({ now: london('15:20') });
    expect(slots.map(clockOf)).toEqual(['18 15:25', '18 15:35', '18 15:55', '18 16:05', '18 16:25', '18 16:35']);
  });

  it('does not hang on who is on the line', () => {
    const slots = safeSlotsLeft(guardFacts());
    expect(safeSlotsLeft(guardFacts({ customer: null, number: null }))).toEqual(slots);
    expect(safeSlotsLeft(guardFacts({ number: parseNumber('+61 412 345 678', 'GB') }))).toEqual(slots);
  });

  it.each([
    ['after the shift', london('17:30')],
    ['in its last minutes', london('16:55')],
    ['on a day off', at('2026-03-21 10:00', LONDON)],
  ])('has none %s', (_name, now) => {
    expect(room({ now })).toEqual({ count: 0, slots: [] });
  });
});
