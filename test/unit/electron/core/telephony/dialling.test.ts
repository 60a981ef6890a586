import { describe, expect, it } from 'vitest';
import type { PhoneEventKind, SourceId } from '../../../../../shared/telephony/event.ts';
import type { DialWay } from '../../../../../shared/telephony/setup.ts';
import type { CallId, PromiseId } from '../../../../../shared/ids.ts';
import { FRESH_PHONE_SETUP } from '../../../../../shared/telephony/setup.ts';
import { SECOND_MS } from '../../../../../shared/time.ts';
import { createInProcessHost, type InProcessHost } from '../../../../support/in-process-host.ts';
import { customer, entry, promise, settings, TWO_PAST_TWO } from '../../../../support/records.ts';

const DANAS = '+12125550100';
const PROMISE = { promiseId: 'promise-1' as PromiseId };

interface Setup {
  readonly dialWay?: DialWay;
  readonly dialsAtOnce?: boolean;
}

/** Dana was promised a call, and a webhook could tell of calls. */
async function hostWith(setup: Setup = {}): Promise<InProcessHost> {
  const { record } = settings() as Extract<ReturnType<typeof settings>, { type: 'settings' }>;
  const phone = { ...FRESH_PHONE_SETUP, ...setup };
  const host = createInProcessHost(TWO_PAST_TWO, [
    entry('settings', { ...record, phone }),
    entry('customer', customer()),
    entry('promise', promise()),
  ]);
  await host.start();
  host.phones.tell([{ way: 'webhook', state: 'open', problem: null }]);
  return host;
}

const deskOf = async (host: InProcessHost) => (await host.client.request('desk', {})).desk;
const diallingOf = async (host: InProcessHost) => (await deskOf(host)).phone.dialling;

async function calling(host: InProcessHost): Promise<CallId> {
  const begun = await host.client.request('callPromise', PROMISE);
  if (begun.kind === 'refused') return expect.fail(begun.reason.code);
  await host.clock.settle();
  return begun.value;
}

async function dialled(host: InProcessHost): Promise<CallId> {
  const callId = await calling(host);
  expect(await host.client.request('dial', { number: DANAS, callId })).toEqual({ kind: 'done', value: null });
  return callId;
}

function tells(host: InProcessHost, event: PhoneEventKind, number: string, direction: 'in' | 'out' = 'out') {
  const source = 'one' as SourceId;
  const news = { source, event, number, direction, callId: null, name: null, local: null, cause: null };
  return host.phones.report({ way: 'webhook', kind: 'event', news });
}

const WAYS: readonly DialWay[] = [
  { kind: 'tel' },
  { kind: 'program', preset: 'twinkle', program: null },
  { kind: 'address', service: 'teams' },
  { kind: 'baresip' },
];

describe.each(WAYS)('a promise that is dialled by $kind', (dialWay) => {
  it('is dialling, and nothing else is recorded of it because a program started', async () => {
    const host = await hostWith({ dialWay });
    const callId = await calling(host);
    const before = await deskOf(host);
    await host.client.request('dial', { number: DANAS, callId });
    await host.clock.step(90 * SECOND_MS);
    const after = await deskOf(host);
    expect(after.phone.dialling).toEqual({ callId, number: DANAS, at: TWO_PAST_TWO, isSilent: true });
    expect(after.promises).toEqual(before.promises);
    expect(after.promises).toMatchObject([{ status: 'open', attempts: [] }]);
    expect(after.call?.call).toEqual(before.call?.call);
    expect(after.call?.call).toMatchObject({ phase: 'ringing', answeredAt: null });
  });
});

describe('the minute after dialling', () => {
  it('is silent at its end, and not before', async () => {
    const host = await hostWith();
    await dialled(host);
    await host.clock.step(59 * SECOND_MS);
    expect(await diallingOf(host)).toMatchObject({ isSilent: false });
    await host.clock.step(SECOND_MS);
    expect(await diallingOf(host)).toMatchObject({ isSilent: true });
  });

  it('asks nothing where no phone could have told', async () => {
    const host = await hostWith();
    host.phones.tell([{ way: 'webhook', state: 'failed', problem: 'taken' }]);
    await dialled(host);
    await host.clock.step(90 * SECOND_MS);
    expect(await diallingOf(host)).toMatchObject({ isSilent: false });
  });

  it.each([
    ['dial', DANAS],
    ['answer', '0012125550100'],
    ['end', '+1 (212) 555-0100'],
  ] as const)('ends with the first word on that number: %s of %s', async (event, number) => {
    const host = await hostWith();
    await dialled(host);
    await host.clock.step(20 * SECOND_MS);
    tells(host, event, number);
    expect(await diallingOf(host)).toBeNull();
    await host.clock.step(60 * SECOND_MS);
    expect(await diallingOf(host)).toBeNull();
  });

  it.each([
    ['another number', '+12125550199', 'out'],
    ['no number', '', 'out'],
    ['a call that comes in', DANAS, 'in'],
  ] as const)('goes on over %s', async (_what, number, direction) => {
    const host = await hostWith();
    await dialled(host);
    tells(host, direction === 'in' ? 'ring' : 'dial', number, direction);
    expect(await diallingOf(host)).toMatchObject({ number: DANAS, isSilent: false });
  });

  it('a phone that speaks later is silent no more', async () => {
    const host = await hostWith();
    await dialled(host);
    await host.clock.step(70 * SECOND_MS);
    tells(host, 'dial', DANAS);
    expect(await diallingOf(host)).toBeNull();
  });

  it('begins anew when the agent dials again', async () => {
    const host = await hostWith();
    const callId = await dialled(host);
    await host.clock.step(50 * SECOND_MS);
    await host.client.request('dial', { number: DANAS, callId });
    await host.clock.step(20 * SECOND_MS);
    expect(await diallingOf(host)).toMatchObject({ isSilent: false });
    await host.clock.step(40 * SECOND_MS);
    expect(await diallingOf(host)).toMatchObject({ isSilent: true });
  });

  it('ends when the call leaves the desk', async () => {
    const host = await hostWith();
    const callId = await dialled(host);
    await host.client.request('missCall', { callId });
    expect(await diallingOf(host)).toBeNull();
  });

  it('does not end because the agent says that they picked up: the phone may still tell', async () => {
    const host = await hostWith();
    const callId = await dialled(host);
    await host.client.request('answerCall', { callId });
    expect(await diallingOf(host)).toMatchObject({ callId });
    await host.client.request('endCall', { callId });
    expect(await diallingOf(host)).toBeNull();
  });
});

describe('what is refused', () => {
  it('is not dialling', async () => {
    const host = await hostWith();
    const callId = await calling(host);
    host.dialler.refuseWith('nobody there');
    const refused = await host.client.request('dial', { number: DANAS, callId });
    expect(refused).toMatchObject({ reason: { code: 'cannotDial', values: { problem: 'nobody there' } } });
    expect(await diallingOf(host)).toBeNull();
  });

  it('a call that is not ringing out is not dialled for', async () => {
    const host = await hostWith();
    const callId = await calling(host);
    await host.client.request('answerCall', { callId });
    const again = await host.client.request('dial', { number: DANAS, callId });
    expect(again).toMatchObject({ reason: { code: 'callUnderWay' } });
    const stranger = await host.client.request('dial', { number: DANAS, callId: 'nobody' as CallId });
    expect(stranger).toMatchObject({ reason: { code: 'noSuchCall' } });
    expect(host.dialler.dialled).toEqual([]);
  });
});
