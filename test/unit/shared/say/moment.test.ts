import { describe, expect, it } from 'vitest';
import type { Call, Hold } from '../../../../shared/call/record.ts';
import { type MomentFacts, sayMoment } from '../../../../shared/say/moment.ts';
import { type Instant, MINUTE_MS, plus } from '../../../../shared/time.ts';
import { call, TWO_PAST_TWO } from '../../../support/records.ts';

const NOW = TWO_PAST_TWO;

function momentOf(calling: Partial<Call> | null, facts: Partial<MomentFacts> = {}) {
  const onDesk = calling === null ? null : call(calling);
  return sayMoment({ call: onDesk, hasNotes: false, hasPromised: false, keeps: null, now: NOW, ...facts });
}

function hold(startedAt: Instant | null, endedAt: Instant | null): Hold {
  return { askedAt: startedAt ?? NOW, permission: 'agreed', minutes: 2, reason: '', startedAt, endedAt };
}

describe('sayMoment', () => {
  it('waits without a call', () => expect(momentOf(null)).toBe('waiting'));

  it('is fresh while it rings and until something is written or ticked', () => {
    expect(momentOf({ phase: 'ringing', answeredAt: null })).toBe('fresh');
    expect(momentOf({})).toBe('fresh');
    expect(momentOf({}, { hasNotes: true })).toBe('underWay');
    expect(momentOf({ needs: [{ row: 'shippingFee', amount: null }] })).toBe('underWay');
  });

  it('is on hold from its start to its end, then back for a minute', () => {
    const began = plus(NOW, -MINUTE_MS);
    expect(momentOf({ holds: [hold(began, null)] })).toBe('hold');
    expect(momentOf({ holds: [hold(began, plus(NOW, 1 - MINUTE_MS))] })).toBe('resumed');
    expect(momentOf({ holds: [hold(began, plus(NOW, -MINUTE_MS))] })).toBe('fresh');
  });

  it('does not take a declined hold for one', () => {
    expect(momentOf({ holds: [{ ...hold(null, null), permission: 'declined' }] })).toBe('fresh');
  });

  it('closes once a promise was made, unless they are on hold', () => {
    expect(momentOf({}, { hasPromised: true, hasNotes: true })).toBe('promised');
    expect(momentOf({ holds: [hold(NOW, null)] }, { hasPromised: true })).toBe('hold');
  });

  it('opens a call back by whether the conversation began after the promised time', () => {
    const answeredAt = NOW;
    expect(momentOf({ answeredAt }, { keeps: NOW })).toBe('callingBack');
    expect(momentOf({ answeredAt }, { keeps: plus(NOW, -1) })).toBe('callingBackLate');
    expect(momentOf({ answeredAt: null, phase: 'ringing' }, { keeps: plus(NOW, -1) })).toBe('callingBackLate');
    expect(momentOf({ answeredAt }, { keeps: NOW, hasNotes: true })).toBe('underWay');
  });

  it('wraps up before anything else', () => {
    expect(momentOf({ phase: 'wrapUp', holds: [hold(NOW, null)] }, { hasPromised: true })).toBe('wrapUp');
  });
});
