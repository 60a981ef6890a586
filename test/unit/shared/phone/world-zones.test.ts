import { expect, it } from 'vitest';
import { WORLD_ZONES } from '../../../../shared/phone/world-zones.ts';
import { isKnownZone, offsetMinutes } from '../../../../shared/time.ts';
import { at, LONDON } from '../../../support/times.ts';

it('names only zones this machine knows, each once', () => {
  expect(WORLD_ZONES.filter((zone) => !isKnownZone(zone))).toEqual([]);
  expect(new Set(WORLD_ZONES).size).toBe(WORLD_ZONES.length);
});

it('has a clock for every whole hour that people keep, winter and summer', () => {
  for (const moment of ['2026-01-15 12:00', '2026-07-15 12:00']) {
    const hours = new Set(WORLD_ZONES.map((zone) => offsetMinutes(at(moment, LONDON), zone) / 60));
    const missing = Array.from({ length: 26 }, (_, index) => index - 11).filter((hour) => !hours.has(hour));
    expect(missing).toEqual([]);
  }
});
