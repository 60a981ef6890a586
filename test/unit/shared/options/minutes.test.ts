import { describe, expect, it } from 'vitest';
import type { OptionChoice } from '../../../../shared/call/record.ts';
import { realMinutes, STARTER_MINUTES, totalMinutes } from '../../../../shared/options/minutes.ts';
import { type Instant, plus } from '../../../../shared/time.ts';
import { call, TWO_PAST_TWO } from '../../../support/records.ts';

const after = (seconds: number): Instant => plus(TWO_PAST_TWO, seconds * 1000);

function choice(option: 1 | 2 | 3, endedAt: Instant | null): OptionChoice {
  return {
    option,
    at: TWO_PAST_TWO,
    cause: 'authority',
    agreedToWait: 'yes',
    personId: null,
    reason: '',
    endedAt,
    result: 'permitted',
  };
}

describe('000-18: what an option costs', () => {
  it.each([
    [1, 11],
    [2, 16],
    [3, 11],
  ] as const)('option %i starts at %i minutes', (option, total) => {
    expect(totalMinutes(STARTER_MINUTES[option])).toBe(total);
  });

  it('real minutes come from the timers, with the time on hold among them', () => {
    const hold = {
      askedAt: after(10),
      permission: 'agreed',
      minutes: 2,
      reason: '',
      startedAt: after(30),
      endedAt: after(120),
    } as const;
    const before = { ...hold, startedAt: after(-60), endedAt: after(6) };
    const declined = { ...hold, permission: 'declined', startedAt: null, endedAt: null } as const;
    const given = call({ options: [choice(1, after(153))], holds: [before, hold, declined] });
    expect(realMinutes(given)).toMatchObject([{ option: 1, at: TWO_PAST_TWO, minutes: 2.6, held: 1.6 }]);
  });

  it('a hold that outlasts the option counts up to its end', () => {
    const hold = {
      askedAt: after(0),
      permission: 'agreed',
      minutes: 2,
      reason: '',
      startedAt: after(60),
      endedAt: null,
    } as const;
    expect(realMinutes(call({ options: [choice(2, after(120))], holds: [hold] }))).toMatchObject([{ held: 1 }]);
  });

  it('nothing is real before it ended, and option 3 has no minutes of its own', () => {
    expect(realMinutes(call({ options: [choice(1, null), choice(3, after(60))] }))).toEqual([]);
  });

  it('a clock that was moved makes no minutes negative', () => {
    expect(realMinutes(call({ options: [choice(1, after(-600))] }))).toMatchObject([{ minutes: 0, held: 0 }]);
  });
});
