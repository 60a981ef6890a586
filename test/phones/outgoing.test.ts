// The app hands numbers to a real softphone: the far end is rung with exactly that number, and what it does is told. No
// promise ends by it.

import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { PromiseId } from '../../shared/ids.ts';
import { HOUR_MS, MINUTE_MS, plus } from '../../shared/time.ts';
import { TWO_PAST_TWO } from '../support/records.ts';
import type { Baresip } from './rig/baresip.ts';
import { createPhoneAgent, type PhoneAgent } from './rig/phone-agent.ts';
import { openRig, type Rig } from './rig/rig.ts';

const OMAR = { name: 'Omar K.', number: '020 7946 0999' };
const DIALLED = '+442079460999';

let agent: PhoneAgent;
let rig: Rig;
let softphone: Baresip;
let promiseId: PromiseId | null;

beforeAll(async () => {
  agent = await createPhoneAgent(async (day) => {
    ({ promiseId } = await day.call(OMAR, { promisedBy: plus(TWO_PAST_TWO, HOUR_MS), about: 'the refund' }));
  });
});
afterAll(() => agent.end());

beforeEach(async () => {
  rig = await openRig();
  softphone = await rig.agent();
  await agent.step(MINUTE_MS);
  await agent.uses(softphone.controlPort);
});
afterEach(async () => expect(await rig.end()).toEqual([]));

const callsPromise = () => agent.act('callPromise', { promiseId: promiseId as PromiseId });
const statusOfPromise = async () => (await agent.desk()).promises.find(({ id }) => id === promiseId)?.status;

it('a promise that is called rings exactly its number, is answered, and stays open until the agent says what came of it', async () => {
  const omar = await rig.callee('answers');
  const callId = await callsPromise();
  const { call, phone } = await agent.sees((desk) => expect(desk.call?.call.phase).toBe('live'));
  expect(omar.messages().match(/INVITE sip:([^@]+)@/)?.[1]).toBe(DIALLED);
  expect(call?.call).toMatchObject({
    id: callId,
    promiseId,
    phone: { source: 'baresip', told: expect.arrayContaining(['answer']) },
  });
  expect(phone.dialling).toBeNull();
  expect(await statusOfPromise()).toBe('open');
  softphone.does('hangup');
  await omar.asPlayed();
  await agent.wrapsUp();
  expect(await statusOfPromise()).toBe('open');
});

it('somebody who is busy: the phone says so, and the promise stays open', async () => {
  const omar = await rig.callee('is-busy');
  const callId = await callsPromise();
  const { call } = await agent.sees((desk) => expect(desk.call?.call.phone?.cause).toBe('busy'));
  expect(call?.call).toMatchObject({ id: callId, phase: 'ringing', phone: { cause: 'busy' } });
  await omar.asPlayed();
  expect(await statusOfPromise()).toBe('open');
});

it('without its softphone nothing is dialled, and the refusal says why', async () => {
  await softphone.kill();
  await agent.sees(({ phone }) => expect(phone.log[0]).toMatchObject({ outcome: 'lost' }));
  await expect(agent.act('dial', { number: OMAR.number })).rejects.toThrow('baresip is not connected');
});
