import { describe, expect, it } from 'vitest';
import { parseNumber } from '../../../../shared/phone/parse.ts';
import { zoneFromStatedTime, zoneOfNumber, zonesOfCountry, zoneShiftedBy } from '../../../../shared/phone/zone.ts';
import table from '../../../../shared/phone/zones-by-prefix.json' with { type: 'json' };
import { isKnownZone, WallTime, ZoneId } from '../../../../shared/time.ts';
import { at, LONDON, NEW_YORK, PERTH, SYDNEY } from '../../../support/times.ts';

const numbered = (raw: string) => parseNumber(raw, 'GB');
const australianMobile = numbered('+61 412 345 678');
const atThreeInLondon = at('2026-03-18 15:00', LONDON);
const stated = (time: string) => WallTime.parse(time);

describe('the zone table', () => {
  it('holds only zones this machine knows, and each prefix once', () => {
    const zones = Object.keys(table.zones).flatMap((list) => list.split(' '));
    expect(zones.filter((zone) => !isKnownZone(zone))).toEqual([]);
    const prefixes = Object.values(table.zones).flatMap((list) => list.split(' '));
    expect(new Set(prefixes).size).toBe(prefixes.length);
    expect(prefixes.length).toBeGreaterThan(3000);
  });
});

describe('zoneOfNumber', () => {
  it.each([
    ['+49 30 123456', 'Europe/Berlin'],
    ['020 7946 0142', 'Europe/London'],
    ['+34 928 123456', 'Atlantic/Canary'],
    ['+34 91 123 45 67', 'Europe/Madrid'],
    ['+262 262 12 34 56', 'Indian/Reunion'],
    ['+353 1 234 5678', 'Europe/Dublin'],
    ['+61 2 9374 4000', 'Australia/Sydney'],
  ])('c.5 #7: a fixed line with one clock is certain: %s is in %s', (raw, zone) => {
    expect(zoneOfNumber(numbered(raw))).toEqual({ kind: 'certain', zone });
  });

  it.each([
    ['+1 212 555 0100', 'America/New_York', 'all of +1'],
    ['+1 310 555 0100', 'America/Los_Angeles', 'all of +1'],
    ['+1 800 555 0100', 'America/New_York', 'toll-free'],
    ['+61 412 345 678', 'Australia/Sydney', 'a mobile'],
    ['07911 123456', 'Europe/London', 'a mobile'],
    ['+7 912 345 67 89', 'Europe/Moscow', 'a mobile'],
    ['+61 8 9999 4444', 'Australia/Perth', 'a prefix with several clocks'],
    ['0845 123 4567', 'Europe/London', 'neither fixed nor mobile'],
  ])('c.5 #7: %s is only a guess at %s, being %s', (raw, zone) => {
    expect(zoneOfNumber(numbered(raw))).toMatchObject({ kind: 'guess', zone });
  });

  it('names the other clocks of the prefix, but not zones that keep the same one', () => {
    expect(zoneOfNumber(numbered('07911 123456'))).toMatchObject({ others: [] });
    expect(zoneOfNumber(numbered('+61 8 9999 4444'))).toMatchObject({ others: ['Australia/Adelaide'] });
    expect(zoneOfNumber(numbered('+1 800 555 0100'))).toMatchObject({
      others: expect.arrayContaining(['America/Chicago', 'Pacific/Honolulu']),
    });
  });

  it.each(['204', 'no number', ''])('knows nothing about %j', (raw) => {
    expect(zoneOfNumber(numbered(raw))).toEqual({ kind: 'unknown' });
  });
});

describe('zoneFromStatedTime', () => {
  const candidates = [SYDNEY, ...zonesOfCountry(australianMobile)];

  it('scenario 4: an Australian mobile where it is 23:00 at 15:00 in London is in Perth', () => {
    expect(zoneFromStatedTime(stated('23:00'), atThreeInLondon, candidates)).toBe(PERTH);
  });

  it('keeps the guess when the time said agrees with it', () => {
    expect(zoneFromStatedTime(stated('02:00'), atThreeInLondon, candidates)).toBe(SYDNEY);
  });

  it.each([
    ['22:50', PERTH],
    ['23:14', PERTH],
    ['23:45', 'Australia/Eucla'],
  ])('takes a time said roughly for the nearest clock: %s is %s', (said, zone) => {
    expect(zoneFromStatedTime(stated(said), atThreeInLondon, candidates)).toBe(zone);
  });

  it('names no zone for a time that no clock shows, so that it is asked again', () => {
    expect(zoneFromStatedTime(stated('23:30'), atThreeInLondon, candidates)).toBeNull();
  });

  it('looks at the country before the world, and at the world before giving up', () => {
    expect(zoneFromStatedTime(stated('20:30'), atThreeInLondon, candidates)).toBe('Asia/Kolkata');
    expect(zoneFromStatedTime(stated('11:00'), atThreeInLondon, zonesOfCountry(numbered('+12125550100')))).toBe(
      NEW_YORK,
    );
    expect(zoneFromStatedTime(stated('20:05'), atThreeInLondon, [])).toBe('Asia/Karachi');
  });

  it('reads the short way round midnight', () => {
    expect(zoneFromStatedTime(stated('23:58'), at('2026-03-18 16:04', LONDON), candidates)).toBe(PERTH);
  });
});

describe('zoneShiftedBy', () => {
  const candidates = zonesOfCountry(australianMobile);

  it('c.5 #7: three hours back from Sydney in summer is Perth', () => {
    expect(zoneShiftedBy(SYDNEY, -3, atThreeInLondon, candidates)).toBe(PERTH);
  });

  it('counts hours as they are at that moment: two back from Sydney in winter is Perth', () => {
    expect(zoneShiftedBy(SYDNEY, -2, at('2026-07-15 12:00', LONDON), candidates)).toBe(PERTH);
  });

  it('leaves the country when it must, and says when no clock is there', () => {
    expect(zoneShiftedBy(SYDNEY, 2, atThreeInLondon, candidates)).toBe('Pacific/Auckland');
    expect(zoneShiftedBy(ZoneId.parse('Pacific/Pago_Pago'), -1, atThreeInLondon, [])).toBeNull();
  });
});
