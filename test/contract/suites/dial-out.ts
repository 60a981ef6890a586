// What every host owes whoever dials: only numbers leave, only for a call that rings out, and no window says what program
// is started. Nothing is really dialled here: what is handed over is proven where the phone is a stand-in.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallId, CustomerId } from '../../../shared/ids.ts';
import { type DialWay, FRESH_PHONE_SETUP } from '../../../shared/telephony/setup.ts';
import { TWO_PAST_TWO } from '../../support/records.ts';
import { type AgentAtDesk, agentAtDesk, NEVER_MIND } from '../agent-at-desk.ts';
import type { OpenHost } from '../host-contract.ts';

const DANA = '+1 212 555 0100';
const { webhooks: _, ...FRESH } = FRESH_PHONE_SETUP;

export function dialOutSuite(open: OpenHost): void {
  describe('dialling', () => {
    let agent: AgentAtDesk;

    beforeEach(async () => {
      agent = await agentAtDesk(open, TWO_PAST_TWO);
    });
    afterEach(() => agent.host.close());

    it.each(['/account:evil', '--cmd quit', 'tel:', 'sip:a@example.com', '$(id)'])(
      'hands %j to no program, for no call and for a customer',
      async (number) => {
        const callId = await agent.takeCall(DANA);
        const customerId = await agent.caller();
        await agent.finish(callId, NEVER_MIND);
        await agent.refused('dial', { number, callId: null }, 'numberImpossible');
        await agent.refused('dialCustomer', { customerId, number }, 'numberImpossible');
        expect((await agent.desk()).phone.dialling).toBeNull();
        expect((await agent.desk()).call).toBeNull();
      },
    );

    it('is for a call that rings out, and for somebody who is known and may be rung', async () => {
      await agent.refused('dial', { number: DANA, callId: 'nobody' as CallId }, 'noSuchCall');
      await agent.refused('dialCustomer', { customerId: 'nobody' as CustomerId, number: DANA }, 'noSuchCustomer');
      const callId = await agent.takeCall(DANA);
      const customerId = await agent.caller();
      await agent.refused('dial', { number: DANA, callId }, 'callUnderWay');
      await agent.refused('dialCustomer', { customerId, number: DANA }, 'callUnderWay');
      await agent.act('setCustomerLimits', { customerId, notBefore: null, doNotCall: true });
      await agent.refused('dialCustomer', { customerId, number: DANA }, 'doNotCall');
      expect((await agent.desk()).phone.dialling).toBeNull();
    });

    it.each<DialWay>([
      { kind: 'program', preset: 'twinkle', program: '/bin/sh' },
      { kind: 'program', preset: 'zoiper', program: '/tmp/zoiper' },
    ])('starts no program that a window names: $program', async (dialWay) => {
      await agent.refused('setPhone', { setup: { ...FRESH, dialWay } }, 'programNotChosen');
      expect((await agent.desk()).settings.phone.dialWay).toEqual({ kind: 'tel' });
    });

    it('keeps the way and whether Call dials at once, over a crash too', async () => {
      const dialWay: DialWay = { kind: 'program', preset: 'linphone', program: null };
      await agent.act('setPhone', { setup: { ...FRESH, dialWay, dialsAtOnce: true } });
      await agent.host.restart(1_000);
      expect((await agent.desk()).settings.phone).toMatchObject({ dialWay, dialsAtOnce: true });
    });

    it('by baresip says that it is not connected, and the call back stays as it is', async () => {
      await agent.act('setPhone', { setup: { ...FRESH, dialWay: { kind: 'baresip' } } });
      const refusal = await agent.refused('dial', { number: DANA, callId: null }, 'cannotDial');
      expect(refusal).toMatchObject({ problem: expect.any(String) });
      expect((await agent.desk()).phone.dialling).toBeNull();
    });
  });
}
