import { describe, expect, it } from 'vitest';
import { HOLD_RUNGS, holdWarnings, holdWatch } from '../../../../shared/call/hold-watch.ts';
import type { Hold } from '../../../../shared/call/record.ts';
import { words } from '../../../../shared/copy/words.ts';
import { plus, SECOND_MS } from '../../../../shared/time.ts';
import { createManualClock } from '../../../support/manual-clock.ts';
import { TWO_PAST_TWO } from '../../../support/records.ts';

function held(change: Partial<Hold> = {}): Hold {
  return {
    askedAt: TWO_PAST_TWO,
    permission: 'agreed',
    reason: 'checking',
    minutes: 2,
    startedAt: TWO_PAST_TWO,
    endedAt: null,
    ...change,
  };
}

describe('holdWatch', () => {
  it.each([
    [0, 'calm'],
    [44.999, 'calm'],
    [45, 'checkBack'],
    [89.999, 'checkBack'],
    [90, 'long'],
    [119.999, 'long'],
    [120, 'tooLong'],
    [4000, 'tooLong'],
  ] as const)('002-04: %d s into a hold it is %s', async (seconds, step) => {
    const { clock, step: pass } = createManualClock(TWO_PAST_TWO);
    await pass(seconds * SECOND_MS);
    expect(holdWatch({ holds: [held()] }, clock.now())?.step).toBe(step);
  });

  it('counts from the agreement, not from the question', () => {
    const holds = [held({ startedAt: plus(TWO_PAST_TWO, 30 * SECOND_MS) })];
    expect(holdWatch({ holds }, plus(TWO_PAST_TWO, 60 * SECOND_MS))?.step).toBe('calm');
  });

  it('says nothing when nobody waits: no hold, a declined one, one that is over', () => {
    const now = plus(TWO_PAST_TWO, 300 * SECOND_MS);
    for (const holds of [
      [],
      [held({ permission: 'declined', startedAt: null })],
      [held({ endedAt: plus(TWO_PAST_TWO, SECOND_MS) })],
    ]) {
      expect(holdWatch({ holds }, now)).toBeNull();
    }
  });

  it('002-04: each step has its own words, and amber and red their own shape', () => {
    expect(new Set(HOLD_RUNGS.map(({ step }) => words(`holdWatch.${step}`))).size).toBe(HOLD_RUNGS.length);
    expect(HOLD_RUNGS.map(({ shape }) => shape)).toEqual(['hold', 'hold', 'due', 'late']);
  });
});

describe('holdWarnings', () => {
  const early = { answeredAt: TWO_PAST_TWO, holds: [] };
  const at = (seconds: number) => plus(TWO_PAST_TWO, seconds * SECOND_MS);

  it('001-07: suggests one more question to a new rep before 60 s, and to nobody else', () => {
    expect(holdWarnings(early, { isNewRep: true, now: at(59) })).toEqual(['early']);
    expect(holdWarnings(early, { isNewRep: true, now: at(60) })).toEqual([]);
    expect(holdWarnings(early, { isNewRep: false, now: at(5) })).toEqual([]);
  });

  it('002-04: warns of a second hold; one that was declined never began', () => {
    const declined = held({ permission: 'declined', startedAt: null });
    expect(holdWarnings({ ...early, holds: [declined] }, { isNewRep: false, now: at(200) })).toEqual([]);
    const over = held({ endedAt: at(20) });
    expect(holdWarnings({ ...early, holds: [over] }, { isNewRep: true, now: at(30) })).toEqual(['second']);
  });
});
