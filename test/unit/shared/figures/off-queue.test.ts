import { describe, expect, it } from 'vitest';
import type { Call, OptionChoice } from '../../../../shared/call/record.ts';
import { offQueue, personMinutes, type QueueTimer, timersOf } from '../../../../shared/figures/off-queue.ts';
import type { PromiseId } from '../../../../shared/ids.ts';
import { PromiseCause } from '../../../../shared/promise/record.ts';
import { MINUTE_MS, plus } from '../../../../shared/time.ts';
import { finishedCall, TWO_PAST_TWO } from '../../../support/records.ts';

const after = (minutes: number) => plus(TWO_PAST_TWO, minutes * MINUTE_MS);

function choice(option: 1 | 2 | 3, cause: PromiseCause, minutes: number): OptionChoice {
  return {
    option,
    at: TWO_PAST_TWO,
    cause,
    agreedToWait: option === 3 ? null : 'yes',
    personId: null,
    reason: '',
    endedAt: after(minutes),
    result: 'none',
  };
}
const asking = (changes: Partial<Call>) => finishedCall('asked', TWO_PAST_TWO, changes);
const callBack = finishedCall('back', TWO_PAST_TWO, {
  direction: 'callback',
  promiseId: 'promise-1' as PromiseId,
  answeredAt: after(1),
  endedAt: after(6),
});
const held = {
  askedAt: after(0),
  permission: 'agreed',
  minutes: 2,
  reason: '',
  startedAt: after(1),
  endedAt: after(3),
} as const;

describe('person-minutes off the queue (000-19)', () => {
  it('agent and customer are away for the whole of it, the supervisor while the customer holds', () => {
    const timers = timersOf(asking({ options: [choice(1, 'authority', 4)], holds: [held] }), () => null);
    expect(offQueue(timers).authority).toEqual({ you: 4, them: 4, supervisor: 2 });
  });

  it('a call back counts for the cause of its promise, ringing included for the agent', () => {
    expect(offQueue(timersOf(callBack, () => 'knowledge')).knowledge).toEqual({ you: 6, them: 5, supervisor: 0 });
    expect(timersOf(callBack, () => null)).toEqual([]);
  });

  it('000-19: by cause and person they equal the sum of the recorded timers', () => {
    const timers = [
      ...timersOf(
        asking({ options: [choice(1, 'authority', 3.3), choice(2, 'knowledge', 0.4)], holds: [held] }),
        () => null,
      ),
      ...timersOf(callBack, () => 'customersWish'),
      ...timersOf(asking({ options: [choice(1, 'authority', 7.7), choice(3, 'authority', 0)] }), () => null),
    ];
    const sum = timers.reduce((all: number, { minutes }: QueueTimer) => all + minutes, 0);
    const byCause = offQueue(timers);
    const shown = PromiseCause.options.reduce((all, cause) => all + personMinutes(byCause[cause]), 0);
    expect(shown).toBeCloseTo(sum, 6);
    expect(shown).toBeGreaterThan(20);
  });

  it('an option that still runs has no timer yet', () => {
    const running = { ...choice(1, 'authority', 1), endedAt: null };
    expect(timersOf(asking({ options: [running] }), () => null)).toEqual([]);
  });
});
