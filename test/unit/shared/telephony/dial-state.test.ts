import { describe, expect, it } from 'vitest';
import type { Call } from '../../../../shared/call/record.ts';
import type { DeskPhone } from '../../../../shared/telephony/desk-phone.ts';
import { dialState } from '../../../../shared/telephony/dial-state.ts';
import type { CallPhone, EndCause, SourceId } from '../../../../shared/telephony/event.ts';
import { type Instant, plus } from '../../../../shared/time.ts';
import { call, TWO_PAST_TWO } from '../../../support/records.ts';

const AT = plus(TWO_PAST_TWO, 5_000);
const ringingOut = call({ phase: 'ringing', direction: 'callback', answeredAt: null });
const OPEN: DeskPhone['ways'] = [{ way: 'webhook', state: 'open', problem: null }];
const FAILED: DeskPhone['ways'] = [{ way: 'webhook', state: 'failed', problem: 'taken' }];
const quiet = { dialling: null, ways: OPEN };
const dialled = (isSilent: boolean, id = ringingOut.id) => ({ callId: id, number: '+12125550100', at: AT, isSilent });

function told(change: Partial<CallPhone>): Call {
  const phone: CallPhone = {
    source: 'one' as SourceId,
    callId: null,
    name: null,
    told: [],
    endedAt: null,
    cause: null,
    lostAt: null,
    ...change,
  };
  return { ...ringingOut, phone };
}

describe('a call that rings out', () => {
  it('of which nothing was dialled or told has nothing to say', () => {
    expect(dialState(ringingOut, quiet)).toBeNull();
  });

  it('is dialling where the phone can tell, and handed over where it cannot', () => {
    expect(dialState(ringingOut, { dialling: dialled(false), ways: OPEN })).toEqual({ kind: 'dialling', at: AT });
    expect(dialState(ringingOut, { dialling: dialled(false), ways: FAILED })).toEqual({ kind: 'handedOver', at: AT });
    expect(dialState(ringingOut, { dialling: dialled(true), ways: OPEN })).toEqual({ kind: 'silent', at: AT });
  });

  it('is not dialling because another call is', () => {
    const other = dialled(false, 'call-9' as Call['id']);
    expect(dialState(ringingOut, { dialling: other, ways: OPEN })).toBeNull();
  });

  it('calls once the phone told of it, whoever began it', () => {
    expect(dialState(told({ told: ['dial'] }), quiet)).toEqual({ kind: 'calls' });
    expect(dialState(told({ told: [] }), quiet)).toEqual({ kind: 'calls' });
  });

  it.each([
    ['busy', 'busy'],
    ['rejected', 'refused'],
    ['noAnswer', 'noAnswer'],
    ['failed', 'notReached'],
    ['normal', 'over'],
    ['cancelled', 'over'],
    ['transferred', 'over'],
    ['unknown', 'over'],
    [null, 'over'],
  ] as const)('that ended as %s is %s, since then', (cause: EndCause | null, kind) => {
    expect(dialState(told({ told: ['dial', 'end'], endedAt: AT, cause }), quiet)).toEqual({ kind, at: AT });
  });

  it('of a phone that went silent is lost', () => {
    expect(dialState(told({ told: ['dial'], lostAt: AT }), quiet)).toEqual({ kind: 'lost', at: AT });
  });

  it('dialled again after it was busy is dialling', () => {
    const busy = told({ told: ['dial', 'end'], endedAt: TWO_PAST_TWO as Instant, cause: 'busy' });
    expect(dialState(busy, { dialling: dialled(false), ways: OPEN })).toEqual({ kind: 'dialling', at: AT });
  });
});

it.each([
  ['comes in', call({ phase: 'ringing', direction: 'incoming', answeredAt: null })],
  ['is live', call({ phase: 'live', direction: 'callback' })],
  ['is over', call({ phase: 'wrapUp', direction: 'callback' })],
])('a call that %s is not being dialled', (_what, other) => {
  expect(dialState(other, { dialling: dialled(false, other.id), ways: OPEN })).toBeNull();
});
