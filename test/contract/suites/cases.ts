// Cases: whose they are, how one rises to an expert with a promise, and when it may end.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../../../shared/agent/people.ts';
import type { Params } from '../../../shared/contract/methods.ts';
import type { CallId, CaseId, CustomerId, PersonId, StepId } from '../../../shared/ids.ts';
import { MINUTE_MS, plus } from '../../../shared/time.ts';
import { ANA, TWO_PAST_TWO } from '../../support/records.ts';
import { type AgentAtDesk, agentAtDesk } from '../agent-at-desk.ts';
import type { OpenHost } from '../host-contract.ts';

const OMAR = '020 7946 0999';
const LEE: Person = { ...ANA, id: 'lee' as PersonId, name: 'Lee', role: 'expert', topics: 'routers' };
const ESTIMATE = plus(TWO_PAST_TWO, 60 * MINUTE_MS);

export function caseSuite(open: OpenHost): void {
  describe('a case', () => {
    let agent: AgentAtDesk;
    let callId: CallId;
    let caseId: CaseId;
    beforeEach(async () => {
      agent = await agentAtDesk(open, TWO_PAST_TWO);
      await agent.act('saveSettings', { profile: null, grants: null, people: [ANA, LEE], preferences: null });
      callId = await agent.takeCall(OMAR);
      await agent.nameCaller(callId, 'Omar');
      caseId = (await onDesk()).id;
    });
    afterEach(() => agent.host.close());

    async function onDesk() {
      const one = (await agent.desk()).call?.case;
      if (one == null) return expect.fail('no case is on the desk');
      return one;
    }

    function question(changes: Partial<Params<'startExpert'>> = {}): Params<'startExpert'> {
      return {
        ...{ caseId, callId, personId: LEE.id, name: LEE.name, topic: 'router', missing: 'why it drops' },
        ...{ how: 'threeWay', coldReason: null, told: true, cause: 'knowledge', exit: null, number: OMAR },
        ...{ when: { dueAt: ESTIMATE, windowStart: null }, customerAsked: false, readBack: true, passedWarnings: [] },
        ...changes,
      };
    }

    async function asked(changes: Partial<Params<'startExpert'>> = {}): Promise<StepId> {
      await agent.act('tried', { caseId, text: 'restarted it' });
      return agent.act('startExpert', question(changes));
    }

    it('002-07: changes hands only once the colleague accepted, with its open promises', async () => {
      await agent.promiseBy(ESTIMATE);
      await agent.refused('acceptCase', { caseId, note: 'by chat' }, 'notOffered');
      await agent.act('offerCase', { caseId, to: 'Priya' });
      expect(await onDesk()).toMatchObject({ owner: 'you', handOverOffer: { to: 'Priya' } });
      await agent.refused('acceptCase', { caseId, note: ' ' }, 'reasonMissing');
      await agent.act('acceptCase', { caseId, note: 'by chat' });
      expect(await onDesk()).toMatchObject({ owner: { name: 'Priya' }, handOverOffer: null });
      expect((await agent.desk()).promises[0]).toMatchObject({ status: 'handedOver' });
      expect((await onDesk()).history.map(({ event }) => event)).toEqual(['handOverOffered', 'handedOver']);
      await agent.act('takeCase', { caseId, note: 'she is off' });
      expect((await onDesk()).owner).toBe('you');
      await agent.refused('takeCase', { caseId, note: 'again' }, 'yoursAlready');
    });

    it('003-06: nothing tried keeps it at level 1, but for a demand or somebody’s safety', async () => {
      await agent.refused('startExpert', question(), 'nothingTried');
      await agent.act('startExpert', question({ exit: 'customerAsked' }));
      expect(await onDesk()).toMatchObject({ level: 2, owner: 'you' });
    });

    it('003-13: an expert is asked about a topic, and for what is missing', async () => {
      await agent.refused('startExpert', question({ topic: ' ' }), 'topicMissing');
      await agent.refused('startExpert', question({ missing: '' }), 'topicMissing');
      await agent.refused('startExpert', question({ personId: 'nobody' as PersonId }), 'noSuchPerson');
    });

    it('003-16: step and promise are saved together, or neither', async () => {
      await agent.act('tried', { caseId, text: 'restarted it' });
      const midnight = plus(TWO_PAST_TWO, 10 * 60 * MINUTE_MS);
      const late = question({ when: { dueAt: midnight, windowStart: null } });
      await agent.refused('startExpert', late, 'guardRefuses');
      expect((await onDesk()).steps).toEqual([]);
      await agent.act('startExpert', question());
      const { promises } = await agent.desk();
      expect((await onDesk()).steps).toMatchObject([{ kind: 'expert', promiseId: promises[0]?.id }]);
      expect(promises[0]).toMatchObject({ kind: 'expertAnswer', caseId, dependsOn: LEE.id, dueAt: ESTIMATE });
    });

    it('002-10: an expert comes to the line and leaves it, a cold transfer says why and is a pass', async () => {
      const stepId = await asked();
      await agent.act('joinExpert', { caseId, stepId });
      await agent.host.stepClock(2 * MINUTE_MS);
      await agent.act('leaveExpert', { caseId, stepId });
      const [step] = (await onDesk()).steps;
      if (step?.kind !== 'expert') return expect.fail('no expert step');
      expect((step.leftAt ?? 0) - (step.joinedAt ?? 0)).toBeGreaterThanOrEqual(2 * MINUTE_MS);
      expect((await onDesk()).passes).toEqual([]);
      const cold = question({
        how: 'coldTransfer',
        when: { dueAt: plus(ESTIMATE, 40 * MINUTE_MS), windowStart: null },
      });
      await agent.refused('startExpert', cold, 'reasonMissing');
      await agent.act('startExpert', { ...cold, coldReason: 'needs the line alone' });
      expect(await onDesk()).toMatchObject({ owner: 'you', passes: [{ how: 'coldTransfer', to: 'Lee' }] });
    });

    it('003-15, 003-17, 003-18: ends told, answered, passed on and judged; a voicemail keeps its promise', async () => {
      const stepId = await asked({ told: false });
      const named = { caseId, stepId };
      const solved = { ...named, result: 'solved', verdict: 'great' } as const;
      await agent.refused('tellAnswer', { ...named, by: 'voicemail', callId: null }, 'noAnswerYet');
      await agent.refused('endExpert', solved, 'toldMissing');
      await agent.act('tickTold', named);
      await agent.refused('endExpert', solved, 'answerNotTold');
      await agent.host.stepClock(5 * MINUTE_MS);
      await agent.act('recordAnswer', { ...named, answer: 'old firmware' });
      await agent.act('tellAnswer', { ...named, by: 'voicemail', callId: null });
      const { promises, settings } = await agent.desk();
      expect(promises[0]).toMatchObject({ kind: 'expertAnswer', status: 'kept' });
      expect(settings.people.find(({ id }) => id === LEE.id)?.answerMinutes).toEqual([5]);
      await agent.refused('endExpert', { ...named, result: 'solved', verdict: null }, 'verdictMissing');
      await agent.act('endExpert', solved);
      await agent.refused('tickTold', named, 'stepEnded');
      await agent.refused('tickTold', { ...named, stepId: 'no-such-step' as StepId }, 'noSuchStep');
    });

    it('002-09, 003-32: does not close over an open step, nor unconfirmed without a reason; whether they stay is kept', async () => {
      const stepId = await asked();
      const closing = { caseId, needMet: 'partly', staying: null, reason: null } as const;
      expect(await agent.refused('closeCase', { ...closing, confirmed: 'byCustomer' }, 'stepOpen')).toEqual({
        level: 2,
      });
      await agent.act('endExpert', { caseId, stepId, result: 'withdrawn', verdict: null });
      await agent.refused('closeCase', { ...closing, confirmed: 'notConfirmed' }, 'notConfirmed');
      await agent.act('closeCase', { ...closing, confirmed: 'notConfirmed', reason: 'moved away', staying: 'no' });
      expect((await onDesk()).closing).toMatchObject({ needMet: 'partly', staying: 'no', reason: 'moved away' });
      await agent.refused('tried', { caseId, text: 'more' }, 'caseClosed');
      await agent.act('reopenCase', { caseId, customerId: await agent.caller() });
      expect(await onDesk()).toMatchObject({ closedAt: null, closing: null });
      await agent.refused('reopenCase', { caseId, customerId: await agent.caller() }, 'nothingToUndo');
      const nobody = { caseId: 'no-such-case' as CaseId, customerId: 'nobody' as CustomerId };
      await agent.refused('reopenCase', nobody, 'noSuchCase');
    });

    it('002-06: is in the list of open cases, and opens without its call', async () => {
      await agent.finish(callId, { needMet: 'partly' });
      const [row, ...others] = await agent.ask('openCases', {});
      expect(others).toEqual([]);
      expect(row).toMatchObject({
        caseId,
        customerName: 'Omar',
        owner: 'you',
        level: 1,
        openPromises: 0,
        openSteps: 0,
      });
      expect(row?.heardAt).not.toBeNull();
      expect(await agent.ask('caseDetails', { caseId })).toMatchObject({
        case: { id: caseId },
        customer: { name: 'Omar' },
      });
      expect(await agent.ask('caseDetails', { caseId: 'no-such-case' as CaseId })).toBeNull();
    });

    it('002-08: being put through is a pass each time, and the owner stays', async () => {
      for (const personId of [ANA.id, LEE.id]) {
        const choice = {
          callId,
          option: 2,
          agreedToWait: 'yes',
          personId,
          reason: 'overnight',
          cause: 'authority',
        } as const;
        await agent.act('chooseOption', choice);
        await agent.act('endOption', { callId, result: 'transferred' });
      }
      const { owner, passes } = await onDesk();
      expect(owner).toBe('you');
      expect(passes.map(({ how, to }) => `${how} ${to}`)).toEqual(['transfer Ana', 'transfer Lee']);
    });

    it('002-16: a ring from that number shows the case, its owner and the promise at once', async () => {
      await agent.promiseBy(ESTIMATE);
      await agent.act('offerCase', { caseId, to: 'Priya' });
      await agent.finish(callId, { disposition: 'promised' });
      await agent.act('ringCall', { number: OMAR });
      const { call, promises } = await agent.desk();
      expect(call?.customer?.name).toBe('Omar');
      expect(call?.case).toMatchObject({ id: caseId, owner: 'you', handOverOffer: { to: 'Priya' } });
      expect(promises[0]).toMatchObject({ customerId: call?.customer?.id, status: 'open', dueAt: ESTIMATE });
    });

    it('000-01: a call with an expert step is not one and done', async () => {
      const stepId = await asked();
      await agent.act('endExpert', { caseId, stepId, result: 'withdrawn', verdict: null });
      await agent.act('undo', { actionId: null });
      await agent.finish(callId);
      expect((await agent.desk()).today).toMatchObject({ handled: 1, oneAndDone: 0 });
    });
  });
}
