import { describe, expect, it } from 'vitest';
import type { Call, OptionChoice } from '../../../../shared/call/record.ts';
import { isHandled, oneAndDone } from '../../../../shared/figures/one-and-done.ts';
import type { CallId } from '../../../../shared/ids.ts';
import { finishedCall, promise, TWO_PAST_TWO, WRAP_UP } from '../../../support/records.ts';

const clean = finishedCall('call-1', TWO_PAST_TWO);
const choice = (result: OptionChoice['result']): OptionChoice => ({
  option: 1,
  at: TWO_PAST_TWO,
  cause: 'authority',
  agreedToWait: 'yes',
  personId: null,
  reason: '',
  endedAt: TWO_PAST_TWO,
  result,
});

describe('000-01: one and done', () => {
  it('resolved on this call, with nothing left behind', () => {
    expect(oneAndDone(clean, [])).toBe(true);
  });

  it.each<[string, Partial<Call>]>([
    ['another outcome', { wrapUp: { ...WRAP_UP, disposition: 'refused' } }],
    ['no wrap-up yet', { wrapUp: null }],
    ['put through', { options: [choice('transferred')] }],
    [
      'a supervisor asked for',
      { escalations: [{ at: TWO_PAST_TWO, level: 3, cause: 'customerAsked', tag: 'authority' }] },
    ],
    ['never answered', { answeredAt: null }],
  ])('%s is not', (_name, changes) => {
    expect(oneAndDone({ ...clean, ...changes }, [])).toBe(false);
  });

  it('a promise made in it is not, one made in another call is none of its business', () => {
    expect(oneAndDone(clean, [promise({ callId: clean.id })])).toBe(false);
    expect(oneAndDone(clean, [promise({ callId: 'call-2' as CallId })])).toBe(true);
  });

  it('permission got while the customer waited stays one and done', () => {
    expect(oneAndDone({ ...clean, options: [choice('permitted')] }, [])).toBe(true);
  });

  it('10 sample calls, 6 clean: 60 %', () => {
    const calls = Array.from({ length: 10 }, (_one, index) =>
      finishedCall(`call-${index}`, TWO_PAST_TWO, {
        wrapUp: { ...WRAP_UP, disposition: index < 6 ? 'resolved' : 'promised' },
      }),
    );
    expect(calls.filter((one) => oneAndDone(one, [])).length / calls.length).toBe(0.6);
  });
});

it('a try that reached nobody is not a handled call', () => {
  expect(isHandled(clean)).toBe(true);
  expect(isHandled({ ...clean, answeredAt: null })).toBe(false);
  expect(isHandled({ ...clean, wrapUp: null })).toBe(false);
});
