// Nobody is there: baresip tries for 32 seconds before it says so. In a file of its own, so that it waits beside others.

import { expect, it } from 'vitest';
import { SECOND_MS } from '../../shared/time.ts';
import { createPhoneAgent } from './rig/phone-agent.ts';
import { openRig } from './rig/rig.ts';

const NUMBER = '+442079460999';
const LONGEST_TRY_MS = 45 * SECOND_MS;

it('a number where nobody listens is told as failed once baresip gives up, and the phone is not silent until then', async () => {
  const agent = await createPhoneAgent(async (day) => {
    await day.call({ name: 'Omar K.', number: NUMBER });
  });
  const rig = await openRig();
  try {
    const softphone = await rig.agent();
    await agent.uses(softphone.controlPort);
    const [omar] = await agent.customers('Omar');
    await agent.act('dialCustomer', { customerId: omar?.id as never, number: NUMBER });
    await agent.sees(({ phone }) => expect(phone.dialling).toBeNull());
    const { call } = await agent.sees((desk) => expect(desk.call?.call.phone?.cause).toBe('failed'), LONGEST_TRY_MS);
    expect(call?.call).toMatchObject({ phase: 'ringing', answeredAt: null });
  } finally {
    const left = await rig.end();
    await agent.end();
    expect(left).toEqual([]);
  }
});
