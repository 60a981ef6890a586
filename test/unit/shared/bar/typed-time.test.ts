import { expect, it } from 'vitest';
import { typedTime } from '../../../../shared/bar/typed-time.ts';
import { understandTime } from '../../../../shared/guard/spoken-time.ts';
import { agentProfile } from '../../../support/guard-facts.ts';
import { at, LONDON } from '../../../support/times.ts';

const NOW = at('2026-03-18 14:02', LONDON);

it.each([
  ['2026-03-18 15:05', '15:05'],
  ['2026-03-19 09:30', 'tmw 09:30'],
  ['2026-03-20 10:00', 'fri 10:00'],
  ['2026-03-24 16:20', 'tue 16:20'],
])('%s is typed as %s, and the grammar reads back the same instant', (moment, typed) => {
  expect(typedTime(at(moment, LONDON), NOW, LONDON)).toBe(typed);
  expect(understandTime(typed, { now: NOW, profile: agentProfile() })).toMatchObject({
    value: { dueAt: at(moment, LONDON) },
  });
});

it('has no word for a day a week away or one that is over', () => {
  expect(typedTime(at('2026-03-25 10:00', LONDON), NOW, LONDON)).toBeNull();
  expect(typedTime(at('2026-03-17 10:00', LONDON), NOW, LONDON)).toBeNull();
});
