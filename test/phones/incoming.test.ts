// The app beside a real softphone that is rung: real baresip, real sipp, the real host. Clocks of calls are the host's, so
// every duration is exact.

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MINUTE_MS, SECOND_MS } from '../../shared/time.ts';
import { freePort } from '../support/free-port.ts';
import { postedCall } from '../support/posted-call.ts';
import { WRAP_UP } from '../support/records.ts';
import type { Baresip } from './rig/baresip.ts';
import { createPhoneAgent, type PhoneAgent } from './rig/phone-agent.ts';
import { openRig, type Rig } from './rig/rig.ts';

let agent: PhoneAgent;
let rig: Rig;
let softphone: Baresip;

beforeAll(async () => {
  agent = await createPhoneAgent(async () => undefined);
});
afterAll(() => agent.end());

beforeEach(async () => {
  rig = await openRig();
  softphone = await rig.agent();
  // What came in before is long ago, and its limits are full again.
  await agent.step(5 * MINUTE_MS);
  await agent.uses(softphone.controlPort);
});

afterEach(async () => {
  const left = await rig.end();
  const { call } = await agent.desk();
  if (call?.call.phase === 'ringing') await agent.act('missCall', { callId: call.call.id });
  if (call?.call.phase === 'live') await agent.act('endCall', { callId: call.call.id });
  if (call !== null && call.call.phase !== 'ringing') await agent.wrapsUp();
  expect(left).toEqual([]);
});

const rings = (name: string) =>
  agent.sees(({ call }) => expect(call?.call).toMatchObject({ phase: 'ringing', phone: { name } }));
const deskIsFree = () =>
  agent.sees(({ call, phone }) => expect([call?.call.phase, phone.calls]).toEqual([undefined, []]));
const talks = () => agent.sees(({ call }) => expect(call?.call.phase).toBe('live'));

describe('a call comes in', () => {
  it('is shown with number and name, answered, held, taken back and hung up, each moment as the phone had it', async () => {
    const customer = rig.caller('held-once');
    const ringing = await rings('Bob Customer');
    expect(ringing.call?.call.number?.raw).toBe('+4930123456');
    await agent.step(8 * SECOND_MS);
    softphone.does('accept');
    await talks();
    await agent.step(MINUTE_MS);
    softphone.does('hold');
    await agent.sees(({ call }) => expect(call?.call.holds).toMatchObject([{ endedAt: null }]));
    await agent.step(30 * SECOND_MS);
    softphone.does('resume');
    const { call } = await agent.sees((desk) => expect(desk.call?.call.phase).toBe('wrapUp'));
    await customer.asPlayed();

    const { ringingAt, answeredAt, endedAt, holds, phone } = call?.call ?? {};
    const [hold] = holds ?? [];
    expect((answeredAt ?? 0) - (ringingAt ?? 0)).toBe(8 * SECOND_MS);
    expect((endedAt ?? 0) - (answeredAt ?? 0)).toBe(90 * SECOND_MS);
    expect((hold?.endedAt ?? 0) - (hold?.startedAt ?? 0)).toBe(30 * SECOND_MS);
    expect(phone).toMatchObject({ source: 'baresip', cause: 'normal', told: ['ring', 'answer', 'hold', 'end'] });
  });

  it('who gives up while it rings is missed, once', async () => {
    const before = (await agent.finished()).length;
    const customer = rig.caller('gives-up');
    await rings('Bob Customer');
    await customer.asPlayed();
    await deskIsFree();
    expect((await agent.finished()).length).toBe(before + 1);
  });

  it('whom the agent refuses is told so, and the call is over', async () => {
    const customer = rig.caller('is-refused');
    await rings('Bob Customer');
    softphone.does('hangup');
    await customer.asPlayed();
    await deskIsFree();
  });

  it('a hostile name is text, and its call is a call', async () => {
    const name = `Mallory \\"M\\" <script>alert(1)</script>${'x'.repeat(600)}`;
    const mallory = rig.caller('stays', { from: `"${name}" <sip:+4930666666@127.0.0.1>` });
    const { call } = await agent.sees((desk) => expect(desk.call?.call.phase).toBe('ringing'));
    expect(call?.call.phone?.name).toMatch(/^Mallory "M" <script>alert\(1\)<\/script>x+$/);
    expect(call?.call.phone?.name).toHaveLength(128);
    expect(call?.call.number?.raw).toBe('+4930666666');
    softphone.does('accept');
    await talks();
    softphone.does('hangup');
    await mallory.asPlayed();
    await agent.wrapsUp();
  });

  // This baresip says nothing more of such a call once it is answered; later versions do.
  it('an address that is a format is text, no number is made of it, and the next call comes in', async () => {
    const mallory = rig.caller('gives-up', { from: '"%s%n" <sip:%s%s%x@127.0.0.1>' });
    const { call } = await rings('%s%n');
    expect(call?.call.number?.raw ?? '').not.toMatch(/\d/);
    await mallory.asPlayed();
    await deskIsFree();
    const next = rig.caller('gives-up');
    await rings('Bob Customer');
    await next.asPlayed();
    await deskIsFree();
  });

  it('a number withheld is a call without a number', async () => {
    rig.caller('gives-up', { from: '"Anonymous" <sip:anonymous@anonymous.invalid>' });
    const { call } = await agent.sees((desk) => expect(desk.call?.call.phase).toBe('ringing'));
    expect(call?.call.number).toBeNull();
    await deskIsFree();
  });
});

describe('two calls at once', () => {
  it('the second stays beside the desk, is answered there, and the first is held meanwhile', async () => {
    const first = rig.caller('held-once', { from: '"First" <sip:+4930111111@127.0.0.1>' });
    await rings('First');
    softphone.does('accept');
    await talks();
    const second = rig.caller('stays', { from: '"Second" <sip:+4930222222@127.0.0.1>' });
    await agent.sees(({ phone }) => expect(phone.calls).toMatchObject([{ name: 'Second', state: 'ringing' }]));
    softphone.does('accept');
    const both = await agent.sees(({ phone, call }) => {
      expect(phone.calls).toMatchObject([{ name: 'Second', state: 'active' }]);
      expect(call?.call.holds).toHaveLength(1);
    });
    expect(both.call?.call).toMatchObject({ phase: 'live', phone: { name: 'First' } });
    // Ends the second, which takes the first back; the first hangs up then.
    softphone.does('hangup');
    await Promise.all([first.asPlayed(), second.asPlayed()]);
    const { toFinish } = await agent.sees((desk) => {
      expect([desk.call?.call.phase, desk.phone.calls]).toEqual(['wrapUp', []]);
      expect(desk.toFinish).toMatchObject([{ number: expect.stringMatching(/222222$/) }]);
    });
    for (const { callId } of toFinish) await agent.act('finishCall', { callId, wrapUp: WRAP_UP });
  });
});

it('the same call told by baresip and by a telephone system that posts is one call', async () => {
  const { phone } = (await agent.desk()).settings;
  const { webhooks: _, ...setup } = { ...phone, listener: { on: true, port: await freePort() } };
  await agent.act('setPhone', { setup });
  const system = await agent.act('addWebhook', { name: 'The switchboard', byAddress: false });
  const posted = postedCall({ port: setup.listener.port, token: system.token }, '+4930123456');

  const customer = rig.caller('held-once');
  await rings('Bob Customer');
  expect(await posted.post('newCall')).toBe(200);
  softphone.does('accept');
  await talks();
  expect(await posted.post('answer')).toBe(200);
  expect((await agent.desk()).phone.calls).toEqual([]);
  softphone.does('hold');
  await agent.sees(({ call }) => expect(call?.call.holds).toMatchObject([{ endedAt: null }]));
  softphone.does('resume');
  await customer.asPlayed();
  await agent.sees(({ call }) => expect(call?.call.phase).toBe('wrapUp'));
  expect(await posted.post('hangup')).toBe(200);
  const { call, phone: after } = await agent.desk();
  expect([call?.call.phase, after.calls]).toEqual(['wrapUp', []]);
  await agent.act('removeWebhook', { source: system.source });
});

describe('a customer with a phone of their own', () => {
  it('their hold and their digits are no hold of ours, and their hang-up ends the call', async () => {
    const customer = await rig.customer();
    customer.does(`dial ${softphone.address}`);
    await rings('Carla Customer');
    softphone.does('accept');
    await talks();
    customer.does('hold');
    customer.does('sndcode 5');
    customer.does('resume');
    await agent.step(MINUTE_MS);
    softphone.does('hold');
    await agent.sees(({ call }) => expect(call?.call.holds).toMatchObject([{ endedAt: null }]));
    softphone.does('resume');
    await agent.sees(({ call }) => expect(call?.call.holds.every(({ endedAt }) => endedAt !== null)).toBe(true));
    customer.does('hangup');
    const { call } = await agent.sees((desk) => expect(desk.call?.call.phase).toBe('wrapUp'));
    expect(call?.call.holds).toHaveLength(1);
  });

  it('handed on to somebody else, the call is over for us, and was transferred', async () => {
    const customer = await rig.customer();
    customer.does(`dial ${softphone.address}`);
    await rings('Carla Customer');
    softphone.does('accept');
    await talks();
    await rig.callee('answers');
    softphone.does(`transfer sip:lead@127.0.0.1:${rig.calleePort}`);
    const { call } = await agent.sees((desk) => expect(desk.call?.call.phase).toBe('wrapUp'));
    expect(call?.call.phone?.cause).toBe('transferred');
  });
});

describe('bad days', () => {
  it('a softphone that is killed in a call: over at a time nobody knows, at once, and connected again when it is back', async () => {
    rig.caller('stays');
    await rings('Bob Customer');
    softphone.does('accept');
    await talks();
    await agent.step(MINUTE_MS);
    await softphone.kill();
    const { call } = await agent.sees((desk) => expect(desk.call?.call.phone?.lostAt).not.toBeNull());
    expect(call?.call).toMatchObject({ endedAt: null, phone: { endedAt: null, cause: 'unknown' } });
    softphone = await rig.agent();
    await agent.sees(({ phone }) => expect(phone.log[0]).toMatchObject({ way: 'baresip', outcome: 'connected' }));
  });

  it('an app that dies in a call finds it again on the phone, and hears its end', async () => {
    const customer = rig.caller('held-once');
    await rings('Bob Customer');
    softphone.does('accept');
    const before = await talks();
    await agent.restart();
    await agent.sees(({ phone }) => expect(phone.log[0]).toMatchObject({ outcome: 'connected' }));
    expect((await agent.desk()).call?.call).toMatchObject({ id: before.call?.call.id, phase: 'live' });
    softphone.does('hold');
    await agent.sees(({ call }) => expect(call?.call.holds).toMatchObject([{ endedAt: null }]));
    softphone.does('resume');
    await customer.asPlayed();
    const { call } = await agent.sees((desk) => expect(desk.call?.call.phase).toBe('wrapUp'));
    expect(call?.call).toMatchObject({ id: before.call?.call.id, phone: { cause: 'normal' } });
  });

  it('a hundred callers in two seconds: never more than the phone carries, each missed once', async () => {
    const before = (await agent.finished()).length;
    let most = 0;
    const crowd = rig.caller('crowd', { times: 100, perSecond: 50 });
    let isOver = false;
    void crowd.ended.then(() => {
      isOver = true;
    });
    while (!isOver) {
      const { call, phone } = await agent.desk();
      most = Math.max(most, phone.calls.length + (call === null ? 0 : 1));
      await agent.step(200);
    }
    await crowd.asPlayed();
    await deskIsFree();
    const rang = (softphone.output().match(/Incoming call from/g) ?? []).length;
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(4);
    expect((await agent.finished()).length).toBe(before + rang);
  });
});
