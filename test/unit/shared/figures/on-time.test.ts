import { describe, expect, it } from 'vitest';
import { isCounted, onTimeRate } from '../../../../shared/figures/on-time.ts';
import type { PromiseEvent } from '../../../../shared/promise/events.ts';
import { after, attempted, broken, on, PROMISE_DAY, reached, rescheduled } from '../../../support/promise-times.ts';
import { promise } from '../../../support/records.ts';

const day = PROMISE_DAY;
const ended = (event: PromiseEvent) => after(promise(), event);
const IN_TIME = on('15:00');
const TOO_LATE = on('15:00', 1);

describe('002-21: the on-time rate', () => {
  it.each<[string, (when: typeof IN_TIME) => PromiseEvent]>([
    ['rescheduled', rescheduled],
    ['handedOver', (at) => ({ kind: 'handedOver', at, day, to: 'Priya', note: 'yes' })],
    ['customerRangFirst', (at) => ({ kind: 'customerRangFirst', at, day, reachedAt: at, callId: null })],
    ['cancelledByCustomer', (at) => ({ kind: 'cancelledByCustomer', at, day, callId: null, note: null })],
  ])('%s is left out up to the due moment and counts one millisecond after it', (_status, event) => {
    expect(isCounted(ended(event(IN_TIME)))).toBe(false);
    expect(isCounted(ended(event(TOO_LATE)))).toBe(true);
  });

  it('they rang before it was due and it was logged after: left out', () => {
    const rang: PromiseEvent = { kind: 'customerRangFirst', at: TOO_LATE, day, reachedAt: IN_TIME, callId: null };
    expect(isCounted(ended(rang))).toBe(false);
  });

  it('kept, kept late and missed always count', () => {
    for (const event of [reached(IN_TIME), reached(TOO_LATE), broken(TOO_LATE)])
      expect(isCounted(ended(event))).toBe(true);
  });

  it('not reached is left out only after a first try on time', () => {
    const end = broken(on('16:00'), { as: 'notReached' });
    expect(isCounted(after(promise(), attempted(IN_TIME, null), end))).toBe(false);
    expect(isCounted(after(promise(), attempted(TOO_LATE, null), end))).toBe(true);
    expect(isCounted(after(promise(), end))).toBe(true);
    expect(isCounted(after(promise(), attempted(IN_TIME, null), broken(on('16:00'))))).toBe(true);
  });

  it('is kept over counted, with the rest shown apart', () => {
    const list = [
      ended(reached(IN_TIME)),
      ended(reached(on('14:50'))),
      ended(reached(TOO_LATE)),
      ended(broken(TOO_LATE)),
      ended(rescheduled(IN_TIME)),
      promise(),
    ];
    expect(onTimeRate(list)).toEqual({ kept: 2, counted: 4, rate: 0.5, apart: 1 });
  });

  it('is unknown while nothing counts', () => {
    expect(onTimeRate([promise(), ended(rescheduled(IN_TIME))])).toEqual({ kept: 0, counted: 0, rate: null, apart: 1 });
  });
});
