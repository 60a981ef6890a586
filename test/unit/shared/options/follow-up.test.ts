import { expect, it } from 'vitest';
import { WRAP_UP_CHOICES } from '../../../../shared/bar/wrap-up-choice.ts';
import { followUpMinutes } from '../../../../shared/options/follow-up.ts';
import { NO_MEDIANS } from '../../../../shared/options/own-minutes.ts';

it('002-05: “resolved now” comes first and costs nothing later; what is left for later says what it costs', () => {
  const shown = WRAP_UP_CHOICES.disposition.map((outcome) => [outcome, followUpMinutes(outcome, NO_MEDIANS)]);
  expect(shown).toEqual([
    ['resolved', null],
    ['promised', 11],
    ['escalated', 16],
    ['refused', null],
    ['endedForAbuse', null],
    ['wrongNumber', null],
  ]);
});

it('002-05: the agent’s own minutes count once they are known', () => {
  const own = { ...NO_MEDIANS, 3: { you: 7, them: 2, supervisor: 0 } };
  expect(followUpMinutes('promised', own)).toBe(9);
});
