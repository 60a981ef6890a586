import { describe, expect, it } from 'vitest';
import { closeBlockedBy, closed, closesWithCall, type Closing, reopened } from '../../../../shared/case/close.ts';
import { expertStep } from '../../../support/case-steps.ts';
import { aCase, TWO_PAST_TWO } from '../../../support/records.ts';

const CONFIRMED: Closing = { confirmed: 'byCustomer', reason: null, needMet: 'yes', staying: null };

describe('002-09: a case', () => {
  it('does not close over an open step, whoever confirms', () => {
    const withExpert = aCase({ level: 2, steps: [expertStep()] });
    expect(closeBlockedBy(withExpert, CONFIRMED)).toEqual({ code: 'stepOpen', values: { level: 2 } });
    expect(closeBlockedBy(aCase({ steps: [expertStep({ endedAt: TWO_PAST_TWO })] }), CONFIRMED)).toBeNull();
  });

  it('closes unconfirmed only with a reason', () => {
    const unconfirmed: Closing = { ...CONFIRMED, confirmed: 'notConfirmed' };
    expect(closeBlockedBy(aCase(), { ...unconfirmed, reason: ' ' })?.code).toBe('notConfirmed');
    expect(closeBlockedBy(aCase(), { ...unconfirmed, reason: 'moved away' })).toBeNull();
  });

  it('003-32: is closed with what was said, also of staying, and reopened without it', () => {
    const over = closed(aCase(), { ...CONFIRMED, staying: 'unsure' }, TWO_PAST_TWO);
    expect(over).toMatchObject({ closedAt: TWO_PAST_TWO, closing: { at: TWO_PAST_TWO, staying: 'unsure' } });
    const open = reopened(over, TWO_PAST_TWO);
    expect(open).toMatchObject({ closedAt: null, closing: null });
    expect(open.history.map(({ event }) => event)).toEqual(['closed', 'reopened']);
  });
});

describe('the end of a call closes a case', () => {
  const settled = { disposition: 'resolved', needMet: 'yes' } as const;

  it('that is plain: resolved, need met, level 1, nothing owed', () => {
    expect(closesWithCall(aCase(), settled, false)).toBe(true);
  });

  it.each([
    ['a promise is open', aCase(), settled, true],
    ['it rose to an expert', aCase({ level: 2 }), settled, false],
    ['a step is open', aCase({ steps: [expertStep()] }), settled, false],
    ['002-13: they got it only partly', aCase(), { ...settled, needMet: 'partly' } as const, false],
    ['it ended otherwise', aCase(), { ...settled, disposition: 'refused' } as const, false],
  ])('but not when %s', (_, one, wrapUp, isOwed) => {
    expect(closesWithCall(one, wrapUp, isOwed)).toBe(false);
  });
});
