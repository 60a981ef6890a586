import { describe, expect, it } from 'vitest';
import { optionMedians } from '../../../../shared/options/own-minutes.ts';
import { MINUTE_MS, plus } from '../../../../shared/time.ts';
import { finishedCall, TWO_PAST_TWO } from '../../../support/records.ts';

const after = (minutes: number) => plus(TWO_PAST_TWO, minutes * MINUTE_MS);

function asking(option: 1 | 2, minutes: number, held = 0) {
  return finishedCall('call', TWO_PAST_TWO, {
    options: [
      {
        option,
        at: TWO_PAST_TWO,
        cause: 'authority',
        agreedToWait: 'yes',
        personId: null,
        reason: '',
        endedAt: after(minutes),
        result: 'permitted',
      },
    ],
    holds:
      held === 0
        ? []
        : [
            {
              askedAt: TWO_PAST_TWO,
              permission: 'agreed',
              minutes: 2,
              reason: '',
              startedAt: TWO_PAST_TWO,
              endedAt: after(held),
            },
          ],
  });
}
const times = <Value>(n: number, make: (index: number) => Value) =>
  Array.from({ length: n }, (_, index) => make(index));

describe('own minutes (000-18)', () => {
  it('nine uses say nothing yet, the tenth changes the estimate', () => {
    expect(
      optionMedians(
        times(9, () => asking(1, 6, 2)),
        [],
      )[1],
    ).toBeNull();
    expect(
      optionMedians(
        times(10, () => asking(1, 6, 2)),
        [],
      )[1],
    ).toEqual({ you: 6, them: 6, supervisor: 2 });
  });

  it('is the median, in whole minutes, and never nothing', () => {
    expect(
      optionMedians(
        times(11, (n) => asking(1, n)),
        [],
      )[1],
    ).toMatchObject({ you: 5, them: 5 });
    expect(
      optionMedians(
        times(10, () => asking(1, 0.1)),
        [],
      )[1],
    ).toMatchObject({ you: 1 });
  });

  it('nobody times what comes after a customer was put through: there the assumption stays', () => {
    expect(
      optionMedians(
        times(10, () => asking(2, 3)),
        [],
      )[2],
    ).toEqual({ you: 3, them: 9, supervisor: 6 });
  });

  it('each option is counted by itself', () => {
    const calls = [...times(10, () => asking(1, 6)), ...times(9, () => asking(2, 6))];
    expect(optionMedians(calls, [])).toMatchObject({ 2: null, 3: null });
  });

  it('option 3 costs what its call back takes', () => {
    const callBack = finishedCall('back', TWO_PAST_TWO, {
      direction: 'callback',
      answeredAt: after(1),
      endedAt: after(8),
    });
    expect(
      optionMedians(
        [],
        times(10, () => callBack),
      )[3],
    ).toEqual({ you: 8, them: 7, supervisor: 3 });
    const unanswered = { ...callBack, answeredAt: null };
    expect(
      optionMedians(
        [],
        times(10, () => unanswered),
      )[3],
    ).toBeNull();
  });
});
