import { describe, expect, it } from 'vitest';
import { createTimeWatch } from '../../../../electron/core/time-watch.ts';
import { HOUR_MS, MINUTE_MS, plus, SECOND_MS } from '../../../../shared/time.ts';
import { createManualClock } from '../../../support/manual-clock.ts';
import { TWO_PAST_TWO } from '../../../support/records.ts';

const NOTHING = { absence: null, movedBackMs: 0 };

function watched() {
  const clock = createManualClock(TWO_PAST_TWO);
  const watch = createTimeWatch(clock.clock);
  watch.look();
  return { clock, watch };
}

describe('between two looks', () => {
  it('nothing is said of time that passes as it should, nor of a clock set right by the network', async () => {
    const { clock, watch } = watched();
    await clock.step(15 * SECOND_MS);
    expect(watch.look()).toEqual(NOTHING);
    clock.jump(5 * SECOND_MS);
    expect(watch.look()).toEqual(NOTHING);
    clock.jump(-5 * SECOND_MS);
    expect(watch.look()).toEqual(NOTHING);
  });

  it('T1: the wall is hours ahead and the other clock stood still: an absence from the last look to this one', () => {
    const { clock, watch } = watched();
    clock.jump(3 * HOUR_MS);
    expect(watch.look().absence).toEqual({ from: TWO_PAST_TWO, to: plus(TWO_PAST_TWO, 3 * HOUR_MS), how: 'unclear' });
    expect(watch.look()).toEqual(NOTHING);
  });

  it('T6: the system said that it slept, so it is called sleep; said twice it is still one', () => {
    const { clock, watch } = watched();
    clock.jump(HOUR_MS);
    watch.noteSleep();
    watch.noteSleep();
    expect(watch.look().absence?.how).toBe('slept');
    watch.noteSleep();
    expect(watch.look()).toEqual(NOTHING);
  });

  it('a look that comes minutes late was sleep on a system that counts sleep on both clocks', async () => {
    const { clock, watch } = watched();
    await clock.step(40 * MINUTE_MS);
    expect(watch.look().absence).toMatchObject({ from: TWO_PAST_TWO, how: 'slept' });
  });

  it('T7: a clock set back is said with by how much, and is no absence', () => {
    const { clock, watch } = watched();
    clock.jump(-58 * MINUTE_MS);
    expect(watch.look()).toEqual({ absence: null, movedBackMs: 58 * MINUTE_MS });
    expect(watch.look()).toEqual(NOTHING);
  });
});
