// Levels 3 and 4, and the page that says how an issue rises.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallId, CaseId, StepId } from '../../../shared/ids.ts';
import { type CalendarDay, MINUTE_MS } from '../../../shared/time.ts';
import { at } from '../../support/manual-clock.ts';
import { TWO_PAST_TWO } from '../../support/records.ts';
import { type AgentAtDesk, agentAtDesk } from '../agent-at-desk.ts';
import type { OpenHost } from '../host-contract.ts';

export function levelSuite(open: OpenHost): void {
  describe('levels 3 and 4', () => {
    let agent: AgentAtDesk;
    let callId: CallId;
    beforeEach(async () => {
      agent = await agentAtDesk(open, TWO_PAST_TWO);
      callId = await agent.takeCall('020 7946 0871');
      await agent.nameCaller(callId, 'Mr Ortiz');
    });
    afterEach(() => agent.host.close());

    async function caseHere() {
      const one = (await agent.desk()).call?.case;
      const [step] = one?.steps.slice(-1) ?? [];
      return { caseId: one?.id as CaseId, stepId: step?.id as StepId, step, one };
    }

    it('003-22, 003-24: a supervisor is asked for in one command, with a brief and the one who is free', async () => {
      await agent.act('askForSupervisor', { callId });
      const { step, one } = await caseHere();
      expect(step).toMatchObject({ kind: 'supervisor', name: 'Ana', why: 'customerAsked', endedAt: null });
      expect(step).toHaveProperty('brief', expect.stringContaining('Who: Mr Ortiz'));
      expect(one).toMatchObject({ level: 3, owner: 'you' });
    });

    it('003-05, 003-06: promoting needs what was tried; the exits need nothing', async () => {
      const { caseId } = await caseHere();
      const promote = { caseId, callId, why: 'beyondLimits', personId: null, skipReason: '' } as const;
      await agent.refused('startSupervisor', promote, 'nothingTried');
      await agent.refused('startSupervisor', { ...promote, caseId: 'gone' as CaseId }, 'noSuchCase');
      await agent.act('startSupervisor', { ...promote, why: 'safety' });
      expect((await caseHere()).step).toMatchObject({ why: 'safety', skipped: 'safety' });
    });

    it('003-25, 003-26: level 3 ends with an apology and an explanation, and is told when it stays open', async () => {
      await agent.act('askForSupervisor', { callId });
      const { caseId, stepId } = await caseHere();
      const end = { caseId, stepId, apologised: false, explained: '', personId: null };
      await agent.refused('endSupervisor', end, 'apologyMissing');
      await agent.refused('endSupervisor', { ...end, apologised: true }, 'explanationMissing');
      await agent.host.stepClock(11 * MINUTE_MS);
      expect(await agent.host.shownNotices()).toMatchObject([
        { id: 'supervisor', title: 'Supervisor step open 10 min' },
      ]);
      await agent.act('endSupervisor', { ...end, apologised: true, explained: 'we have paid it back' });
      const { step } = await caseHere();
      expect(step).toMatchObject({ apologised: true, explained: 'we have paid it back', endedAt: expect.any(Number) });
      await agent.refused('endSupervisor', { ...end, apologised: true, explained: 'again' }, 'stepEnded');
    });

    it('003-28, 003-30: a letter is answered by its date and ends beyond levels 1 to 3', async () => {
      const letter = await write();
      const { promises, fourth } = await agent.desk();
      expect(promises).toMatchObject([{ kind: 'action', about: 'reply to the CEO', dueAt: at('2026-03-20', '16:00') }]);
      expect(fourth).toEqual({ count: 1, daysSinceLast: 1 });
      await agent.refused('closeFourth', { ...letter, beyond: '', outcome: 'stayed' }, 'beyondMissing');
      await agent.act('closeFourth', { ...letter, beyond: 'a year of service', outcome: 'stayed' });
      expect((await caseHere()).step).toMatchObject({ outcome: 'stayed', beyond: 'a year of service' });
    });

    it('003-29: a letter that was written down by mistake counts no more, also after a restart', async () => {
      const letter = await write();
      await agent.act('withdrawFourth', letter);
      expect(await agent.desk()).toMatchObject({ fourth: { count: 0, daysSinceLast: null }, promises: [] });
      await write();
      await agent.host.restart(1_000);
      expect((await agent.desk()).fourth).toEqual({ count: 1, daysSinceLast: 1 });
    });

    it('003-01: a new version of the process page keeps the old one', async () => {
      await agent.refused('saveProcess', { text: ' ' }, 'processEmpty');
      await agent.act('saveProcess', { text: 'Ask Ana first.' });
      await agent.act('saveProcess', { text: 'Ask Lee first.' });
      const { process } = (await agent.desk()).settings;
      expect(process).toMatchObject([
        { version: 1, text: 'Ask Ana first.', by: 'Alex' },
        { version: 2, text: 'Ask Lee first.' },
      ]);
    });

    async function write() {
      const stepId = await agent.act('recordFourth', {
        customerId: await agent.caller(),
        callId,
        customer: 'external',
        channel: 'letter',
        recipient: 'the CEO',
        receivedOn: '2026-03-17' as CalendarDay,
        replyBy: { when: { dueAt: at('2026-03-20', '16:00'), windowStart: null }, passedWarnings: [] },
      });
      return { caseId: (await caseHere()).caseId, stepId };
    }
  });
}
