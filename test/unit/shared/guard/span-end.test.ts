import { expect, it } from 'vitest';
import { spanEnd } from '../../../../shared/guard/span-end.ts';
import { plus, wallMoment } from '../../../../shared/time.ts';
import { at, LONDON } from '../../../support/times.ts';

it.each([
  [20, '14:22'],
  [21, '14:20'],
  [24, '14:25'],
  [60, '15:00'],
  [63, '15:05'],
])('c.5: %i minutes from 14:02:59 end at %s, never past what was said', (minutes, time) => {
  const now = plus(at('2026-03-18 14:02', LONDON), 59_000);
  const end = spanEnd(now, minutes, LONDON);
  expect(wallMoment(end, LONDON).time).toBe(time);
  expect(end).toBeLessThanOrEqual(now + minutes * 60_000);
});
