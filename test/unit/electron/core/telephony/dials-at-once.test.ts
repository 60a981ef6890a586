import { describe, expect, it } from 'vitest';
import type { CallId, CustomerId, PromiseId } from '../../../../../shared/ids.ts';
import { FRESH_PHONE_SETUP } from '../../../../../shared/telephony/setup.ts';
import { createInProcessHost, type InProcessHost } from '../../../../support/in-process-host.ts';
import { customer, entry, promise, settings, TWO_PAST_TWO } from '../../../../support/records.ts';

const DANAS = '+12125550100';
const promiseId = 'promise-1' as PromiseId;
const customerId = customer().id;

async function hostThatDials(isAtOnce: boolean, changes: Parameters<typeof customer>[0] = {}) {
  const { record } = settings() as Extract<ReturnType<typeof settings>, { type: 'settings' }>;
  const host = createInProcessHost(TWO_PAST_TWO, [
    entry('settings', { ...record, phone: { ...FRESH_PHONE_SETUP, dialsAtOnce: isAtOnce } }),
    entry('customer', customer(changes)),
    entry('promise', promise()),
  ]);
  await host.start();
  return host;
}

const deskOf = async (host: InProcessHost) => (await host.client.request('desk', {})).desk;

/** Every place of *Call* on a promise. */
const PLACES: readonly (readonly [string, (host: InProcessHost) => Promise<unknown>])[] = [
  ['the window', (host) => host.client.request('callPromise', { promiseId })],
  [
    'a notice, the window on top, the menu',
    (host) => host.client.request('pressNotice', { noticeId: promiseId, act: 'call' }),
  ],
  ['a toast', async (host) => host.notifier.activate(promiseId, 'call')],
];

describe.each(PLACES)('Call in %s', (_place, press) => {
  it('dials at once when the agent wants it so', async () => {
    const host = await hostThatDials(true);
    await press(host);
    await host.clock.settle();
    expect(host.dialler.dialled).toEqual([DANAS]);
    const { call, phone } = await deskOf(host);
    expect(phone.dialling).toMatchObject({ callId: call?.call.id, number: DANAS });
  });

  it('dials nothing otherwise', async () => {
    const host = await hostThatDials(false);
    await press(host);
    await host.clock.settle();
    expect((await deskOf(host)).call?.call.phase).toBe('ringing');
    expect(host.dialler.dialled).toEqual([]);
  });
});

it('a phone that refuses leaves the call on the desk, and the refusal is told', async () => {
  const host = await hostThatDials(true);
  host.dialler.refuseWith('nobody there');
  const told: unknown[] = [];
  host.client.on('refusalTold', (payload) => told.push(payload));
  expect(await host.client.request('callPromise', { promiseId })).toMatchObject({ kind: 'done' });
  await host.clock.settle();
  expect(told).toEqual([{ refusal: { code: 'cannotDial', values: { problem: 'nobody there' } } }]);
  const { call, promises } = await deskOf(host);
  expect(call?.call).toMatchObject({ phase: 'ringing', promiseId });
  expect(promises).toMatchObject([{ status: 'open', attempts: [] }]);
});

describe('a customer who is rung without a promise', () => {
  it('stands on the desk, ringing out, and is dialled', async () => {
    const host = await hostThatDials(false);
    const begun = await host.client.request('dialCustomer', { customerId, number: '+1 212 555 0100' });
    await host.clock.settle();
    const { call, phone } = await deskOf(host);
    expect(call?.call).toMatchObject({ direction: 'outgoing', phase: 'ringing', customerId, promiseId: null });
    expect(begun).toEqual({ kind: 'done', value: call?.call.id });
    expect(host.dialler.dialled).toEqual([DANAS]);
    expect(phone.dialling).toMatchObject({ callId: call?.call.id as CallId });
  });

  it.each([
    ['noSuchCustomer', {}, { customerId: 'nobody' as CustomerId, number: DANAS }],
    ['doNotCall', { doNotCall: true }, { customerId, number: DANAS }],
    ['numberMissing', {}, { customerId, number: ' ' }],
    ['numberImpossible', {}, { customerId, number: '/account:evil' }],
  ] as const)('is refused: %s', async (code, changes, params) => {
    const host = await hostThatDials(false, changes);
    expect(await host.client.request('dialCustomer', params)).toMatchObject({ reason: { code } });
    await host.clock.settle();
    expect(host.dialler.dialled).toEqual([]);
    expect((await deskOf(host)).call).toBeNull();
  });

  it('waits until the call under way is over', async () => {
    const host = await hostThatDials(false);
    await host.client.request('ringCall', { number: null });
    const second = await host.client.request('dialCustomer', { customerId, number: DANAS });
    expect(second).toMatchObject({ reason: { code: 'callUnderWay' } });
  });
});
