// What every host owes an agent whose phone has a second call: it stands beside the desk, and is theirs to take.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FRESH_PHONE_SETUP } from '../../../shared/telephony/setup.ts';
import { freePort } from '../../support/free-port.ts';
import { postedCall } from '../../support/posted-call.ts';
import { TWO_PAST_TWO } from '../../support/records.ts';
import { type AgentAtDesk, agentAtDesk } from '../agent-at-desk.ts';
import type { OpenHost } from '../host-contract.ts';

const { webhooks: _, ...FRESH } = FRESH_PHONE_SETUP;

export function phoneCallSuite(open: OpenHost): void {
  describe('a second call of the phone', () => {
    let agent: AgentAtDesk;
    beforeEach(async () => {
      agent = await agentAtDesk(open, TWO_PAST_TWO);
    });
    afterEach(() => agent.host.close());

    const beside = async () => (await agent.desk()).phone.calls;

    it('is taken to the desk once that is free, or let go', async () => {
      const port = await freePort();
      await agent.act('setPhone', { setup: { ...FRESH, listener: { on: true, port } } });
      const { token } = await agent.act('addWebhook', { name: 'The switchboard', byAddress: false });
      const callId = await agent.takeCall('+1 212 555 0100');
      const call = postedCall({ port, token }, '+4930123456');
      await call.post('newCall');
      await vi.waitFor(async () => expect(await beside()).toMatchObject([{ state: 'ringing' }]));
      const [{ key } = { key: '' }] = await beside();
      await agent.refused('letPhoneCallGo', { key }, 'phoneCallGoesOn');
      await agent.refused('takePhoneCall', { key }, 'callUnderWay');
      await call.post('answer');
      await call.post('hangup');
      await vi.waitFor(async () => expect(await beside()).toMatchObject([{ state: 'ended', result: 'answered' }]));
      expect((await agent.desk()).call?.call).toMatchObject({ id: callId, phase: 'live' });
      await agent.finish(callId);
      const taken = await agent.act('takePhoneCall', { key });
      expect((await agent.desk()).call?.call).toMatchObject({
        id: taken,
        phase: 'wrapUp',
        number: { e164: '+4930123456' },
      });
      expect(await beside()).toEqual([]);
    });

    it('that has left the list can be neither taken, ended nor let go', async () => {
      for (const method of ['takePhoneCall', 'endPhoneCall', 'letPhoneCallGo'] as const) {
        await agent.refused(method, { key: 'gone' }, 'noSuchPhoneCall');
      }
    });
  });
}
