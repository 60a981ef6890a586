import { expect, it } from 'vitest';
import { clockFace } from '../../../../shared/bar/clock-face.ts';
import { at, LONDON, NEW_YORK } from '../../../support/times.ts';

const NOW = at('2026-03-18 14:02', LONDON);
const window = (from: string, to: string, spokenAsWindow = true) => ({
  windowStart: at(`2026-03-${from}`, LONDON),
  dueAt: at(`2026-03-${to}`, LONDON),
  spokenAsWindow,
});

it('shows a window as a range, on the clock asked for', () => {
  const said = window('18 14:45', '18 15:00');
  expect(clockFace(said, LONDON, NOW)).toEqual({ figures: '14:45–15:00', day: null, place: 'London' });
  expect(clockFace(said, NEW_YORK, NOW)).toEqual({ figures: '10:45–11:00', day: null, place: 'New York' });
});

it('shows the end alone when it was said as "by", or when the range goes over midnight there', () => {
  expect(clockFace(window('18 14:05', '18 14:10', false), LONDON, NOW).figures).toBe('14:10');
  expect(clockFace(window('19 03:50', '19 04:05'), NEW_YORK, NOW).figures).toBe('00:05');
});

it('names the day of each clock: tomorrow in London is still today in New York', () => {
  const late = window('19 01:00', '19 01:15');
  expect(clockFace(late, LONDON, NOW).day).toBe('tomorrow');
  expect(clockFace(late, NEW_YORK, NOW).day).toBeNull();
  expect(clockFace(window('20 10:00', '20 10:15'), LONDON, NOW).day).toBe('Fri 20 Mar');
});
