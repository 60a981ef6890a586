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

    /** Somebody is on the line, and a second one rings. */
    async function second() {
      const port = await freePort();
      await agent.act('setPhone', { setup: { ...FRESH, listener: { on: true, port } } });
      const { token } = await agent.act('addWebhook', { name: 'The switchboard', byAddress: false });
      const callId = await agent.takeCall('+1 212 555 0100');
      const call = postedCall({ port, token }, '+4930123456');
      await call.post('newCall');
      return { callId, call };
    }

    it('000-11: waits under To finish once it was answered and is over', async () => {
      const { callId, call } = await second();
      await call.post('answer');
      await call.post('hangup');
      await vi.waitFor(async () => expect((await agent.desk()).toFinish).toHaveLength(1));
      expect(await beside()).toEqual([]);
      expect((await agent.desk()).call?.call).toMatchObject({ id: callId, phase: 'live' });
    });

    it('whose end nobody told is ended by the agent, and taken to the desk once that is free', async () => {
      const { callId, call } = await second();
      await vi.waitFor(async () => expect(await beside()).toMatchObject([{ state: 'ringing' }]));
      const [{ key } = { key: '' }] = await beside();
      await agent.refused('letPhoneCallGo', { key }, 'phoneCallGoesOn');
      await agent.refused('takePhoneCall', { key }, 'callUnderWay');
      await call.post('answer');
      await vi.waitFor(async () => expect(await beside()).toMatchObject([{ state: 'active' }]));
      await agent.act('endPhoneCall', { key });
      expect(await beside()).toMatchObject([{ state: 'ended', endedAt: null }]);
      await agent.finish(callId);
      const taken = await agent.act('takePhoneCall', { key });
      expect((await agent.desk()).call?.call).toMatchObject({
        id: taken,
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
