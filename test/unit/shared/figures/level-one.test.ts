import { expect, it } from 'vitest';
import { levelOneRate } from '../../../../shared/figures/level-one.ts';
import { aCase, TWO_PAST_TWO } from '../../../support/records.ts';
import { SUPERVISOR_STEP } from '../../../support/supervisor-step.ts';

it('003-08: level 1 settled what closed on level 1 without a step; what is open does not count yet', () => {
  const closedAt = TWO_PAST_TWO;
  const cases = [
    aCase({ closedAt }),
    aCase({ closedAt, level: 2 }),
    aCase({ closedAt, level: 3, steps: [SUPERVISOR_STEP] }),
    aCase(),
  ];
  expect(levelOneRate(cases)).toEqual({ settled: 1, closed: 3 });
});
