import { expect, it } from 'vitest';
import { type CustomersStep, MOST_STEPS } from '../../../../shared/case/steps.ts';
import { withStep } from '../../../../shared/case/with-step.ts';
import type { StepId } from '../../../../shared/ids.ts';
import type { CalendarDay, Instant } from '../../../../shared/time.ts';
import { aCase, TWO_PAST_TWO } from '../../../support/records.ts';

function letter(n: number, endedAt: Instant | null): CustomersStep {
  return {
    ...{ kind: 'customersOwn', id: `step-${n}` as StepId, at: TWO_PAST_TWO, callId: null, cause: 'customersWish' },
    ...{ skipped: null, endedAt, customer: 'external', channel: 'letter', recipient: 'CEO' },
    ...{ receivedOn: '2026-03-18' as CalendarDay, replyBy: null, beyond: '', outcome: null },
  };
}

it('a full case lets go of the oldest step that has ended, and never of an open one', () => {
  const steps = Array.from({ length: MOST_STEPS }, (_one, n) => letter(n, n === 0 ? null : TWO_PAST_TWO));
  const kept = withStep(aCase({ steps }), letter(MOST_STEPS, null)).steps.map(({ id }) => id);
  expect(kept).toHaveLength(MOST_STEPS);
  expect(kept).toContain('step-0');
  expect(kept).not.toContain('step-1');
  expect(kept.at(-1)).toBe(`step-${MOST_STEPS}`);
});

it('a step that is known is put in its own place', () => {
  const one = aCase({ steps: [letter(1, null), letter(2, null)] });
  expect(withStep(one, letter(1, TWO_PAST_TWO)).steps).toEqual([letter(1, TWO_PAST_TWO), letter(2, null)]);
});
