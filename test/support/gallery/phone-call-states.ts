// Calls that the phone told of: the one on the desk, and others beside it.

import type { CallPhone, SourceId } from '../../../shared/telephony/event.ts';
import type { PhoneCall } from '../../../shared/telephony/desk-phone.ts';
import { plus, SECOND_MS } from '../../../shared/time.ts';
import { deskWithPhone, standing } from './phone-states.ts';
import { danasCall, NOW, today, written } from './sample-day.ts';
import { STRANGER } from './sample-people.ts';
import type { GalleryState } from './states.ts';

/** What a stranger may send as their name: script, quotes, right to left, and more than there is room for. */
export const HOSTILE = `<script>alert(1)</script> "O'Hara" שלום ${'ab cdefgh '.repeat(8)}`.slice(0, 128);

const seconds = (n: number) => plus(NOW, -n * SECOND_MS);

function told(change: Partial<CallPhone> = {}): CallPhone {
  return {
    source: 'desk-phone' as SourceId,
    callId: '3bf7dfda',
    name: 'Dana L. (mobile)',
    told: ['ring', 'answer'],
    endedAt: null,
    cause: null,
    lostAt: null,
    ...change,
  };
}

function other(key: string, change: Partial<PhoneCall> = {}): PhoneCall {
  return {
    key,
    source: 'desk-phone' as SourceId,
    callId: null,
    number: '+442079460999',
    name: null,
    direction: 'in',
    state: 'ringing',
    rangAt: seconds(7),
    answeredAt: null,
    heldAt: null,
    endedAt: null,
    result: null,
    cause: null,
    ...change,
  };
}

const ringing = other('k1', { name: HOSTILE });
const active = other('k2', { state: 'active', answeredAt: seconds(75), number: '+12125550144' });
const held = other('k3', { state: 'held', heldAt: seconds(31), number: '', name: 'Reception' });
const missed = other('k4', { state: 'ended', result: 'missed', endedAt: today('14:02', 10) });
const unknown = other('k5', { state: 'ended', result: 'unknown', answeredAt: seconds(300) });
const writtenUp = other('k6', { state: 'ended', result: 'answered', answeredAt: seconds(300), endedAt: seconds(60) });
const all = [ringing, active, held, writtenUp, missed, unknown];

const beside = (calls: readonly PhoneCall[]) => ({ phone: { calls: [...calls] } });
const compactly = { window: { compact: true, staysOnTop: 'yes' } } as const;
const byPhone = danasCall({ phone: told() });
const strangers = danasCall(
  {
    phase: 'ringing',
    customerId: STRANGER.id,
    number: STRANGER.numbers[0] ?? null,
    caseId: null,
    needs: [],
    ringingAt: seconds(4),
    answeredAt: null,
    phone: told({ name: HOSTILE, told: ['ring'] }),
  },
  { customer: STRANGER, case: null, earlier: [], contact: 1, notes: written('') },
);
const heldThere = danasCall({
  phone: told({ told: ['ring', 'answer', 'hold'] }),
  holds: [
    {
      ...{ askedAt: seconds(40), permission: 'notNoted', reason: '', minutes: null },
      ...{ startedAt: seconds(40), endedAt: null },
    },
  ],
});
const lost = danasCall({ phone: told({ lostAt: today('14:03'), cause: 'unknown' }) });
const over = danasCall({
  phase: 'wrapUp',
  endedAt: seconds(24),
  phone: told({ told: ['ring', 'answer', 'end'], endedAt: seconds(24), cause: 'normal' }),
});
const twins = [active, { ...ringing, number: active.number, name: null }];
const broken = { ways: [standing('webhook', 'failed', 'x')] };

export const PHONE_CALL_STATES: Readonly<Record<string, GalleryState>> = {
  'told-live': { desk: deskWithPhone({}, { call: byPhone }) },
  'told-ringing': { desk: deskWithPhone({}, { call: strangers }) },
  'told-held': { desk: deskWithPhone({}, { call: heldThere }) },
  'told-lost': { desk: deskWithPhone({}, { call: lost }) },
  'second-ringing': { desk: deskWithPhone(beside([ringing]), { call: byPhone }) },
  'second-all': { desk: deskWithPhone(beside(all), { call: byPhone }) },
  'second-twins': { desk: deskWithPhone(beside(twins)) },
  'second-idle': { desk: deskWithPhone(beside(all)) },
  'second-wrapup': { desk: deskWithPhone(beside([ringing, writtenUp]), { call: over }) },
  'compact-second': { desk: deskWithPhone(beside([ringing, active]), { call: byPhone, ...compactly }) },
  'compact-second-idle': { desk: deskWithPhone(beside([missed]), compactly) },
  'compact-lost': { desk: deskWithPhone({}, { call: lost, ...compactly }) },
  'phone-sign': { desk: deskWithPhone(broken) },
  'phone-sign-live': { desk: deskWithPhone(broken, { call: byPhone }) },
};
