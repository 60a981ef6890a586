import { describe, expect, it } from 'vitest';
import type { Grant } from '../../../../shared/authority/grants.ts';
import { type GrantUse, grantUsesIn, spanOf } from '../../../../shared/authority/how-often.ts';
import { rowInWords } from '../../../../shared/authority/row-words.ts';
import { limitSaid } from '../../../../shared/authority/said.ts';
import { judge } from '../../../../shared/authority/verdict.ts';
import type { CallId } from '../../../../shared/ids.ts';
import type { CalendarDay } from '../../../../shared/time.ts';
import { authorityFacts, DAYS_LATE, RETURNS, TODAY } from '../../../support/authority-facts.ts';
import { finishedCall, TWO_PAST_TWO, WRAP_UP } from '../../../support/records.ts';

const day = (text: string) => text as CalendarDay;
const use = (on: string, callId = `on-${on}`): GrantUse => ({
  callId: callId as CallId,
  row: 'returnTerms',
  day: day(on),
});
const twice = (per: 'day' | 'week' | 'month'): Grant => ({ ...RETURNS, howOften: { times: 2, per } });

function answer(grant: Grant, uses: readonly GrantUse[], callId = 'now', today = TODAY) {
  const facts = { grants: [grant], needs: [DAYS_LATE(9)], grantUses: [...uses], callId: callId as CallId, today };
  return judge(authorityFacts(facts));
}

describe('how often a limit may be used (000-04)', () => {
  it('the last use that is allowed passes, one more is No with the day it begins again', () => {
    expect(answer(twice('week'), [use('2026-03-16')]).result.kind).toBe('canClose');
    const { rows } = answer(twice('week'), [use('2026-03-16'), use('2026-03-17')]);
    expect(rows[0]?.answer).toMatchObject({ kind: 'no', why: { kind: 'tooOften', times: 2, resetDay: '2026-03-23' } });
    expect(rows[0] && rowInWords(rows[0]).detail).toBe('used 2 times, until Mon 23 Mar');
  });

  it('the customer hears the truth about it', () => {
    const verdict = answer(twice('day'), [use('2026-03-18', 'a'), use('2026-03-18', 'b')]);
    expect(limitSaid(verdict)).toBe('I have used my permission for late returns as often as I may until 19 March');
  });

  it('the use of the call itself is the one being judged, not one before it', () => {
    expect(answer(twice('week'), [use('2026-03-16'), use('2026-03-18', 'now')]).result.kind).toBe('canClose');
  });

  it.each([
    ['day', '2026-03-17', 'canClose'],
    ['week', '2026-03-15', 'canClose'],
    ['month', '2026-03-01', 'stopped'],
    ['month', '2026-02-28', 'canClose'],
  ] as const)('per %s: two uses on %s make it %s on Wednesday 18 March', (per, on, kind) => {
    expect(answer(twice(per), [use(on, 'a'), use(on, 'b')]).result.kind).toBe(kind);
  });

  it('a month begins again on its first day, also from the 31st and over the year', () => {
    expect(spanOf('month', day('2026-01-31'))).toEqual({ from: '2026-01-01', resetDay: '2026-02-01' });
    expect(spanOf('month', day('2026-12-05')).resetDay).toBe('2027-01-01');
  });

  it('says No for a row that is not ticked yet too', () => {
    const facts = { grants: [twice('day')], grantUses: [use('2026-03-18', 'a'), use('2026-03-18', 'b')] };
    expect(judge(authorityFacts(facts)).rows[0]?.answer.kind).toBe('no');
  });

  it('an amount over the limit is named before how often', () => {
    const facts = { grants: [twice('day')], needs: [DAYS_LATE(20)], grantUses: [use('2026-03-18'), use('2026-03-18')] };
    expect(judge(authorityFacts(facts)).rows[0]?.answer).toMatchObject({ why: { kind: 'daysOver' } });
  });
});

describe('what counts as a use', () => {
  const decided = { needs: [DAYS_LATE(9)] };

  it('a row of a call that was resolved alone', () => {
    expect(grantUsesIn([finishedCall('a', TWO_PAST_TWO, decided)])).toEqual([
      { callId: 'a', row: 'returnTerms', day: '2026-03-18' },
    ]);
  });

  it.each([
    ['a supervisor decided it', { options: [option(1)] }],
    ['it was refused', { wrapUp: { ...WRAP_UP, disposition: 'refused' } as const }],
    ['it is not finished', { wrapUp: null }],
  ])('not where %s', (_, changes) => {
    expect(grantUsesIn([finishedCall('a', TWO_PAST_TWO, { ...decided, ...changes })])).toEqual([]);
  });

  it('also where option 3 was chosen and the call was resolved all the same', () => {
    expect(grantUsesIn([finishedCall('a', TWO_PAST_TWO, { ...decided, options: [option(3)] })])).toHaveLength(1);
  });
});

function option(number: 1 | 3) {
  const { endedAt } = finishedCall('x', TWO_PAST_TWO);
  return {
    option: number,
    at: TWO_PAST_TWO,
    cause: 'authority',
    agreedToWait: number === 1 ? 'yes' : null,
    personId: null,
    reason: '',
    endedAt,
    result: 'none',
  } as const;
}
