import { describe, expect, it } from 'vitest';
import { type Call, Disposition, type OptionChoice } from '../../../../shared/call/record.ts';
import { endingsOf, slowWaysOf } from '../../../../shared/figures/endings.ts';
import { finishedCall, promise, TWO_PAST_TWO, WRAP_UP } from '../../../support/records.ts';

const option = (number: 1 | 2 | 3): OptionChoice => ({
  option: number,
  at: TWO_PAST_TWO,
  cause: 'authority',
  agreedToWait: null,
  personId: null,
  reason: '',
  endedAt: null,
  result: 'none',
});
const ended = (id: string, disposition: Disposition, changes: Partial<Call> = {}) =>
  finishedCall(id, TWO_PAST_TWO, { wrapUp: { ...WRAP_UP, disposition }, ...changes });

describe('000-11: endings', () => {
  const calls = [
    ...Disposition.options.map((disposition) => ended(disposition, disposition)),
    ended('asked', 'resolved', { options: [option(1)] }),
    ended('unfinished', 'resolved', { wrapUp: null }),
    ended('unanswered', 'resolved', { answeredAt: null }),
  ];

  it('sum to the calls handled, each counted once', () => {
    const { handled, by } = endingsOf(calls);
    expect(handled).toBe(7);
    expect(Object.values(by).reduce((sum, count) => sum + count, 0)).toBe(handled);
  });

  it('resolved after asking is shown apart from resolved on own authority', () => {
    expect(endingsOf(calls)).toMatchObject({ by: { resolved: 2 }, resolvedAlone: 1, resolvedAfterAsking: 1 });
  });

  it('an offered call back is no asking', () => {
    expect(endingsOf([ended('offered', 'resolved', { options: [option(3)] })]).resolvedAlone).toBe(1);
  });

  it('no calls, no endings', () => {
    expect(endingsOf([])).toMatchObject({ handled: 0, by: { resolved: 0, wrongNumber: 0 } });
  });
});

describe('the slow ways of a call', () => {
  it('are tags, none to all of them', () => {
    const slow = ended('slow', 'refused', { options: [option(1), option(2)] });
    expect(slowWaysOf(slow, [promise({ callId: slow.id })])).toEqual([
      'heldForPermission',
      'transferred',
      'promised',
      'refused',
    ]);
    expect(slowWaysOf(ended('clean', 'resolved'), [promise()])).toEqual([]);
  });
});
