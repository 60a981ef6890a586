// May I decide this, and what when not: needs, exceptions, hold, the three options, a supervisor.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallId, PersonId } from '../../../shared/ids.ts';
import { ALEX, ANA, exceptionsGrant, TWO_PAST_TWO } from '../../support/records.ts';
import { type AgentAtDesk, agentAtDesk } from '../agent-at-desk.ts';
import type { OpenHost } from '../host-contract.ts';

const granting = { result: 'granted', policyId: null } as const;
const DANA = '+1 212 555 0100';

export function optionSuite(open: OpenHost): void {
  describe('authority and options', () => {
    let agent: AgentAtDesk;
    let callId: CallId;
    beforeEach(async () => {
      agent = await agentAtDesk(open, TWO_PAST_TWO);
      callId = await agent.takeCall(DANA);
    });
    afterEach(() => agent.host.close());

    const onDesk = async () => (await agent.desk()).call?.call;

    it('000-05: keeps the needed rows of the checklist, one per row', async () => {
      const needs = [
        { row: 'returnTerms', daysLate: 20 } as const,
        { row: 'exception', reason: null } as const,
        { row: 'returnTerms', daysLate: 9 } as const,
      ];
      await agent.act('setNeeds', { callId, needs });
      expect((await onDesk())?.needs).toEqual([{ row: 'returnTerms', daysLate: 9 }, needs[1]]);
    });

    it('000-09: refuses an exception that nobody granted, and one without a reason', async () => {
      await agent.refused('useException', { callId, reason: 'parcel lost twice', ...granting }, 'exceptionNotGranted');
      await agent.refused('useException', { callId, reason: '  ', ...granting }, 'reasonMissing');
    });

    it('000-09: counts exceptions in the week and names the day on which the count begins again', async () => {
      await grant(2);
      await agent.act('useException', { callId, reason: 'parcel lost twice', ...granting });
      await agent.act('useException', { callId, reason: 'and again', ...granting });
      expect((await agent.desk()).exceptionsThisWeek).toHaveLength(2);
      const values = await agent.refused('useException', { callId, reason: 'third', ...granting }, 'exceptionsUsedUp');
      expect(values).toEqual({ day: 'Mon 23 Mar' });
    });

    it('000-04: an expired grant is none', async () => {
      await grant(2, '2026-03-17');
      await agent.refused('useException', { callId, reason: 'parcel lost', ...granting }, 'exceptionNotGranted');
    });

    it('000-09: an exception can be taken back', async () => {
      await grant(1);
      await agent.act('useException', { callId, reason: 'parcel lost twice', ...granting });
      await agent.act('undo', { actionId: null });
      expect((await agent.desk()).exceptionsThisWeek).toEqual([]);
    });

    it('002-03: starts a hold only when the customer agreed, and once', async () => {
      await agent.act('askHold', { callId, permission: 'declined', reason: 'checking', minutes: 2 });
      await agent.refused('resumeHold', { callId }, 'notOnHold');
      await agent.act('askHold', { callId, permission: 'agreed', reason: 'checking', minutes: 2 });
      await agent.refused('askHold', { callId, permission: 'agreed', reason: 'checking', minutes: 2 }, 'alreadyOnHold');
      await agent.act('resumeHold', { callId });
      const call = await onDesk();
      expect(call?.holds).toMatchObject([
        { permission: 'declined', startedAt: null },
        { permission: 'agreed', startedAt: expect.any(Number), endedAt: expect.any(Number) },
      ]);
    });

    it('002-04: a call that comes while somebody is on hold is told who waits, and the hold goes on', async () => {
      await agent.act('askHold', { callId, permission: 'agreed', reason: 'checking', minutes: 5 });
      const values = await agent.refused('ringCall', { number: '020 7946 0999' }, 'callOnHold');
      expect(values).toMatchObject({ number: '020 7946 0999', hasNumber: 'yes' });
      expect((await onDesk())?.holds).toMatchObject([{ minutes: 5, endedAt: null }]);
    });

    it('001-04, 001-06: keeps the pace, and the steps of a new rep until they are taken back', async () => {
      await agent.act('setPace', { callId, pace: 'hurry' });
      await agent.act('tickRepStep', { callId, step: 'greeting', isTicked: true });
      await agent.act('tickRepStep', { callId, step: 'recap', isTicked: true });
      await agent.act('tickRepStep', { callId, step: 'recap', isTicked: false });
      expect(await onDesk()).toMatchObject({ pace: 'hurry', repSteps: ['greeting'] });
    });

    it('000-14: options 1 and 2 need the customer’s agreement to wait', async () => {
      const option = {
        callId,
        option: 1,
        agreedToWait: null,
        personId: ANA.id,
        reason: 'overnight',
        cause: 'authority',
      } as const;
      await agent.refused('chooseOption', option, 'agreementMissing');
      await agent.refused('chooseOption', { ...option, option: 2 }, 'agreementMissing');
      const stranger = { ...option, agreedToWait: 'yes', personId: 'nobody' as PersonId } as const;
      await agent.refused('chooseOption', stranger, 'noSuchPerson');
    });

    it('000-18: records the real minutes of an option', async () => {
      const option = {
        callId,
        option: 1,
        agreedToWait: 'yes',
        personId: ANA.id,
        reason: 'overnight',
        cause: 'authority',
      } as const;
      await agent.act('chooseOption', option);
      await agent.host.stepClock(3_000);
      await agent.act('endOption', { callId, result: 'permitted' });
      const [choice] = (await onDesk())?.options ?? [];
      expect(choice).toMatchObject({ option: 1, result: 'permitted', personId: ANA.id });
      expect((choice?.endedAt ?? 0) - (choice?.at ?? 0)).toBeGreaterThanOrEqual(3_000);
    });

    it('003-22: a wish for a supervisor is recorded at once, and the owner stays', async () => {
      await agent.act('askForSupervisor', { callId });
      const { call } = await agent.desk();
      expect(call?.call.escalations).toMatchObject([{ level: 3, cause: 'customerAsked', tag: 'authority' }]);
      expect(call?.case).toMatchObject({ level: 3, owner: 'you' });
    });

    it('nothing of it is possible before the call is live or after it has ended', async () => {
      await agent.act('endCall', { callId });
      await agent.refused('askHold', { callId, permission: 'agreed', reason: '', minutes: 2 }, 'callNotLive');
      await agent.refused('resumeHold', { callId }, 'callNotLive');
      await agent.refused('endOption', { callId, result: 'permitted' }, 'callNotLive');
      const option = { callId, option: 3, agreedToWait: null, personId: null, reason: '', cause: 'authority' } as const;
      await agent.refused('chooseOption', option, 'callNotLive');
      const ringing = await agent.act('ringCall', { number: null });
      await agent.refused('useException', { callId: ringing, reason: 'early', ...granting }, 'callNotLive');
      await agent.refused('askForSupervisor', { callId: ringing }, 'callNotLive');
    });

    function grant(perWeek: number, reviewDay: string | null = null) {
      const grants = [exceptionsGrant(perWeek, reviewDay)];
      return agent.act('saveSettings', { profile: ALEX, grants, people: null, preferences: null });
    }
  });
}
