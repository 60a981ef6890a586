import { describe, expect, it } from 'vitest';
import type { Hold } from '../../../../shared/call/record.ts';
import { holdAnswers, permissionRate, secondsToFirstHold } from '../../../../shared/figures/holds.ts';
import { plus, SECOND_MS } from '../../../../shared/time.ts';
import { call, TWO_PAST_TWO } from '../../../support/records.ts';

function hold(permission: Hold['permission'], after: number): Hold {
  const at = plus(TWO_PAST_TWO, after * SECOND_MS);
  return {
    askedAt: at,
    permission,
    reason: '',
    minutes: 2,
    startedAt: permission === 'agreed' ? at : null,
    endedAt: null,
  };
}

describe('secondsToFirstHold', () => {
  it('001-07: counts from the answer to the first hold that began', () => {
    const holds = [hold('declined', 20), hold('agreed', 74.6), hold('agreed', 200)];
    expect(secondsToFirstHold(call({ answeredAt: TWO_PAST_TWO, holds }))).toBe(74);
  });

  it('is unknown without a hold and without an answer', () => {
    expect(secondsToFirstHold(call({ answeredAt: TWO_PAST_TWO, holds: [hold('declined', 20)] }))).toBeNull();
    expect(secondsToFirstHold(call({ answeredAt: null, holds: [hold('agreed', 20)] }))).toBeNull();
  });
});

it('002-03: the rate of permission is what was agreed of what was asked', () => {
  const calls = [call({ holds: [hold('declined', 5), hold('agreed', 60)] }), call({ holds: [hold('agreed', 30)] })];
  expect(holdAnswers(calls)).toEqual({ asked: 3, agreed: 2 });
  expect(permissionRate(holdAnswers(calls))).toBeCloseTo(2 / 3);
  expect(permissionRate(holdAnswers([call({ holds: [] })]))).toBeNull();
});

it('002-03: a hold that only the phone told of counts as neither asked nor agreed', () => {
  const calls = [call({ holds: [hold('notNoted', 5), hold('declined', 20), hold('agreed', 60)] })];
  expect(holdAnswers(calls)).toEqual({ asked: 2, agreed: 1 });
});
