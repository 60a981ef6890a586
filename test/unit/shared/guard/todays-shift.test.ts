import { expect, it } from 'vitest';
import { createOutlook } from '../../../../shared/guard/outlook.ts';
import { shiftOfToday } from '../../../../shared/guard/todays-shift.ts';
import { agentProfile, guardFacts } from '../../../support/guard-facts.ts';
import { at, LONDON } from '../../../support/times.ts';

const night = agentProfile({ start: '22:00', end: '06:00', breaks: [] });

it.each([
  ['before the shift, the one to come', '2026-03-18 07:00', agentProfile(), '2026-03-18'],
  ['during it, itself', '2026-03-18 12:30', agentProfile(), '2026-03-18'],
  ['at its end, none', '2026-03-18 17:00', agentProfile(), null],
  ['on a day off, none', '2026-03-21 10:00', agentProfile(), null],
  ['after midnight, the night shift under way', '2026-03-19 02:00', night, '2026-03-18'],
  ['after a night shift, the one of the evening', '2026-03-19 06:00', night, '2026-03-19'],
])('is, %s', (_name, moment, profile, day) => {
  const outlook = createOutlook(guardFacts({ now: at(moment, LONDON), profile }));
  expect(shiftOfToday(outlook)?.day ?? null).toBe(day);
});
