import { describe, expect, it } from 'vitest';
import { considerPromise } from '../../../../../shared/guard/consider.ts';
import { HOURS_BY_CUSTOMER, type HoursChoice } from '../../../../../shared/guard/hours/choice.ts';
import { countryThere } from '../../../../../shared/guard/hours/country-there.ts';
import { CALLING_HOURS, LOOKED_AT } from '../../../../../shared/guard/hours/profiles.ts';
import { hoursAsText } from '../../../../../shared/guard/hours/typed-hours.ts';
import { US_STATES } from '../../../../../shared/guard/hours/us-states.ts';
import { hoursFor } from '../../../../../shared/guard/hours/which.ts';
import { parseNumber } from '../../../../../shared/phone/parse.ts';
import { type Instant, isKnownZone, type ZoneId } from '../../../../../shared/time.ts';
import { agentProfile, guardFacts } from '../../../../support/guard-facts.ts';
import { at } from '../../../../support/times.ts';

const zone = (id: string) => id as ZoneId;

function appliedTo(text: string, there: string, choice: HoursChoice = HOURS_BY_CUSTOMER): string {
  const number = parseNumber(text, 'GB');
  const { id, state } = hoursFor(number, countryThere(number, zone(there)), choice);
  return state === null ? id : `${id} ${state}`;
}

describe('c.5 #5: which hours apply follows from number, country and clock', () => {
  it.each([
    ['+1 212 555 0100', 'America/New_York', 'us'],
    ['+1 305 555 0100', 'America/New_York', 'us Florida'],
    ['+1 416 555 0100', 'America/Toronto', 'canada'],
    // "An hour earlier" means a clock: the number still says Canada.
    ['+1 416 555 0100', 'America/Chicago', 'canada'],
    ['020 7946 0999', 'Europe/London', 'uk'],
    ['+33 1 42 68 53 00', 'Europe/Paris', 'france'],
    ['+39 02 12345678', 'Europe/Rome', 'italy'],
    ['+34 912 345 678', 'Europe/Madrid', 'spain'],
    ['+61 412 345 678', 'Australia/Perth', 'australia'],
    ['+91 98765 43210', 'Asia/Kolkata', 'india'],
    ['+49 30 901820', 'Europe/Berlin', 'default'],
    // A British mobile whose owner is in Spain, and one whose owner is in Japan.
    ['+44 7911 123456', 'Europe/Madrid', 'spain'],
    ['+44 7911 123456', 'Asia/Tokyo', 'default'],
  ])('%s in %s: %s', (number, there, expected) => {
    expect(appliedTo(number, there)).toBe(expected);
  });

  it('follows the agent who chose one for everybody, or changed one', () => {
    expect(appliedTo('020 7946 0999', 'Europe/London', { always: 'usCollections', edited: [] })).toBe('usCollections');
    const edited = [{ id: 'us' as const, spans: [], editedOn: LOOKED_AT }];
    const number = parseNumber('+1 305 555 0100', 'GB');
    expect(hoursFor(number, 'US', { always: null, edited })).toMatchObject({ spans: [], isEdited: true, state: null });
  });
});

describe('the table of calling hours', () => {
  it.each([
    ['default', 'Mon–Sat 09:00–20:00'],
    ['us', 'Mon–Sun 08:00–21:00'],
    ['usCollections', 'Mon–Sun 08:00–21:00'],
    ['canada', 'Mon–Fri 09:00–21:30; Sat–Sun 10:00–18:00'],
    ['uk', 'Mon–Fri 08:00–21:00; Sat 09:00–21:00'],
    ['france', 'Mon–Fri 10:00–13:00, 14:00–20:00'],
    ['italy', 'Mon–Fri 09:00–20:00; Sat 10:00–19:00'],
    ['spain', 'Mon–Fri 10:00–15:00, 16:00–21:00'],
    ['australia', 'Mon–Fri 09:00–20:00; Sat 09:00–17:00'],
    ['india', 'Mon–Sun 09:00–21:00'],
  ])('%s is %s', (id, expected) => {
    expect(hoursAsText(CALLING_HOURS.find((one) => one.id === id)?.spans ?? [])).toBe(expected);
  });

  it('says for each row where it comes from, and of which nobody has looked', () => {
    for (const { source } of CALLING_HOURS) expect(source).not.toBe('');
    const unverified = CALLING_HOURS.filter(({ checkedOn }) => checkedOn === 'unverified').map(({ id }) => id);
    expect(unverified).toEqual(['india']);
    expect(US_STATES.filter(({ checkedOn }) => checkedOn !== 'unverified').map(({ state }) => state)).toEqual([
      'Florida',
    ]);
  });

  it('gives no area code to two states', () => {
    const codes = US_STATES.flatMap(({ areaCodes }) => areaCodes);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[2-9]\d\d$/);
  });

  it('names zones that exist', () => {
    for (const id of ['Australia/Lord_Howe', 'America/Montreal', 'Europe/Belfast']) expect(isKnownZone(id)).toBe(true);
  });
});

describe('c.5 #5: the profiles at their edges', () => {
  const everyDay = agentProfile({ workdays: [1, 2, 3, 4, 5, 6, 7], breaks: [], start: '00:00', end: '23:59' });
  const said = (number: string, there: string, dueAt: Instant) => {
    const customer = { zone: { id: zone(there), certainty: 'confirmed' as const }, notBefore: null, doNotCall: false };
    const facts = guardFacts({
      ...{ profile: everyDay, customer, hours: HOURS_BY_CUSTOMER },
      number: parseNumber(number, 'GB'),
      now: at('2026-03-16 00:00', zone('Europe/London')),
    });
    const { findings } = considerPromise(facts, { dueAt, windowStart: null });
    return findings.filter(({ check }) => check === 5).map(({ result }) => result);
  };

  it.each([
    ['12:59', []],
    ['13:00', ['refuse']],
    ['13:59', ['refuse']],
    ['14:00', []],
  ])('France at %s: the hour of lunch is closed', (time, expected) => {
    expect(said('+33 1 42 68 53 00', 'Europe/Paris', at(`2026-03-18 ${time}`, zone('Europe/Paris')))).toEqual(expected);
  });

  it.each([
    ['Good Friday', '2026-04-03 10:00', ['refuse']],
    ['the Thursday before', '2026-04-02 10:00', []],
  ])('Australia on %s: no calls on public holidays', (_name, moment, expected) => {
    expect(said('+61 412 345 678', 'Australia/Perth', at(moment, zone('Australia/Perth')))).toEqual(expected);
  });

  it('scenario 4: in Perth nobody is rung before 09:00', () => {
    const perth = (time: string) => at(`2026-03-19 ${time}`, zone('Australia/Perth'));
    expect(said('+61 412 345 678', 'Australia/Perth', perth('08:59'))).toEqual(['refuse']);
    expect(said('+61 412 345 678', 'Australia/Perth', perth('09:00'))).toEqual([]);
  });
});
