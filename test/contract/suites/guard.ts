// The guard's newer checks and grants as a host owes them: what core decides, what the desk tells so that a window
// decides the same, and what can be taken back.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Params } from '../../../shared/contract/methods.ts';
import type { CallId, CustomerId, PersonId, PromiseId } from '../../../shared/ids.ts';
import { HOUR_MS, MINUTE_MS, plus, type WallTime } from '../../../shared/time.ts';
import { at } from '../../support/manual-clock.ts';
import { ANA, TWO_PAST_TWO } from '../../support/records.ts';
import { type AgentAtDesk, agentAtDesk } from '../agent-at-desk.ts';
import type { OpenHost } from '../host-contract.ts';

/** A fixed line in London: its clock is certain. */
const OMAR = '020 7946 0999';
const THREE = at('2026-03-18', '15:00');
const NOTHING = { profile: null, grants: null, people: null, preferences: null };

export function guardSuite(open: OpenHost): void {
  describe('the guard', () => {
    let agent: AgentAtDesk;
    let callId: CallId;
    let omar: CustomerId;
    beforeEach(async () => {
      agent = await agentAtDesk(open, TWO_PAST_TWO);
      callId = await agent.takeCall(OMAR);
      omar = await agent.caller();
    });
    afterEach(() => agent.host.close());

    const named = async (id: PromiseId) => (await agent.desk()).promises.find((promise) => promise.id === id);
    const limits = (changes: Partial<Params<'setCustomerLimits'>>) =>
      agent.act('setCustomerLimits', { customerId: omar, notBefore: null, doNotCall: false, ...changes });
    const move = (promiseId: PromiseId, time: string): Params<'movePromise'> => ({
      promiseId,
      note: 'parts are late',
      when: { dueAt: at('2026-03-18', time), windowStart: null },
      ...{ customerAsked: false, readBack: false, passedWarnings: [] },
    });

    it('c.5 #6: keeps "not before" for the customer, and refuses earlier times whatever is said', async () => {
      await limits({ notBefore: '15:30' as WallTime });
      expect((await agent.desk()).call?.customer).toMatchObject({ notBefore: '15:30', doNotCall: false });
      const wish = { ...wishFor(omar), customerAsked: true, passedWarnings: [{ check: 6, reason: 'it is urgent' }] };
      expect(await agent.refused('makePromise', wish, 'guardRefuses')).toEqual({ check: 6 });
      await agent.promiseBy(at('2026-03-18', '15:45'));
      await agent.refused('setCustomerLimits', { ...forNobody, notBefore: null, doNotCall: true }, 'noSuchCustomer');
    });

    it('003-34: "don’t call me about this again" cancels what was promised to ring them, with one undo', async () => {
      const call = await agent.promiseBy(THREE);
      const refund = await agent.promiseBy(at('2026-03-18', '16:00'), { kind: 'action' });
      await limits({ doNotCall: true });
      expect(await named(call)).toMatchObject({ status: 'cancelledByCustomer', resolution: { callId } });
      expect(await named(refund)).toMatchObject({ status: 'open' });
      expect((await agent.desk()).undo).toMatchObject({ label: 'callsStopped' });
      await agent.act('undo', { actionId: null });
      expect(await named(call)).toMatchObject({ status: 'open' });
      expect((await agent.desk()).call?.customer?.doNotCall).toBe(false);
    });

    it('003-34: blocks new promises on their number, also for somebody else who uses it', async () => {
      await limits({ doNotCall: true });
      expect(await agent.refused('makePromise', wishFor(omar), 'guardRefuses')).toEqual({ check: 6 });
      await agent.finish(callId);
      callId = await agent.takeCall(OMAR);
      const someone = { callId, number: null, name: 'Mia', customerId: null, someoneElse: true };
      await agent.act('identifyCaller', someone);
      const mia = await agent.caller();
      expect(mia).not.toBe(omar);
      expect(await agent.refused('makePromise', wishFor(mia), 'guardRefuses')).toEqual({ check: 6 });
      const elsewhere = await agent.act('makePromise', { ...wishFor(mia), number: '020 7946 0998' });
      expect(await named(elsewhere)).toMatchObject({ status: 'open' });
    });

    it('000-17: a written grant lets a refusal of its check pass with a reason, until its review day', async () => {
      const late = { ...wishFor(omar), when: { dueAt: at('2026-03-18', '17:30'), windowStart: null } };
      await agent.refused('makePromise', late, 'guardRefuses');
      const grant = { checks: [2 as const], grantedBy: 'Ana', policyLine: 'Overtime', reviewDay: null };
      await agent.act('setGuardGrant', { grant });
      expect(await agent.refused('makePromise', late, 'warningNeedsReason')).toEqual({ check: 2 });
      const passedWarnings = [{ check: 2, reason: 'Ana stays with me' }];
      const id = await agent.act('makePromise', { ...late, passedWarnings });
      expect(await named(id)).toMatchObject({ passedWarnings });
      await agent.act('setGuardGrant', { grant: { ...grant, reviewDay: '2026-03-17' as never } });
      await agent.refused('makePromise', { ...late, passedWarnings }, 'guardRefuses');
    });

    it('c.5 #5: the chosen hours count for everybody, and the agent’s own changes go before the table', async () => {
      const evenings = [{ weekdays: [3], from: '16:00' as WallTime, until: '20:00' as WallTime }];
      const edited = [{ id: 'uk' as const, spans: evenings, editedOn: '2026-03-18' as never }];
      await agent.act('setCallingHours', { callingHours: { always: null, edited } });
      expect(await agent.refused('makePromise', wishFor(omar), 'guardRefuses')).toEqual({ check: 5 });
      await agent.act('setCallingHours', { callingHours: { always: 'default', edited } });
      await agent.act('makePromise', wishFor(omar));
    });

    it('c.5 #9: warns of an expert who is off, and keeps whom the promise waits for when it is moved', async () => {
      const lee = { ...ANA, id: 'lee' as PersonId, name: 'Lee', role: 'expert' as const };
      const hours = { start: '09:00' as WallTime, end: '14:30' as WallTime };
      await agent.act('saveSettings', { ...NOTHING, people: [{ ...lee, hours }] });
      const wish = { ...wishFor(omar), dependsOn: lee.id };
      expect(await agent.refused('makePromise', wish, 'warningNeedsReason')).toEqual({ check: 9 });
      await agent.refused('makePromise', { ...wish, dependsOn: 'nobody' as PersonId }, 'noSuchPerson');
      const half = { dueAt: at('2026-03-18', '14:30'), windowStart: null };
      const id = await agent.act('makePromise', { ...wish, when: half });
      expect(await agent.refused('movePromise', move(id, '15:30'), 'warningNeedsReason')).toEqual({ check: 9 });
      const moved = await agent.act('movePromise', { ...move(id, '15:30'), dependsOn: null });
      expect(await named(moved)).toMatchObject({ dependsOn: null, moves: 1 });
    });

    it('c.5 #11: the third new time needs a reason; the desk tells the window how often it was moved', async () => {
      let id = await agent.promiseBy(THREE);
      id = await agent.act('movePromise', move(id, '15:20'));
      id = await agent.act('movePromise', move(id, '15:40'));
      expect(await named(id)).toMatchObject({ moves: 2 });
      expect(await agent.refused('movePromise', move(id, '16:00'), 'warningNeedsReason')).toEqual({ check: 11 });
      const passedWarnings = [{ check: 11, reason: 'the supervisor is on it' }];
      id = await agent.act('movePromise', { ...move(id, '16:00'), passedWarnings });
      expect(await named(id)).toMatchObject({ moves: 3, passedWarnings });
    });

    it('c.5 #11: core and desk agree that a promise of the case was broken', async () => {
      const broken = await agent.promiseBy(THREE);
      const { call, brokenCases } = await agent.desk();
      expect(brokenCases).toEqual([]);
      await agent.host.stepClock(HOUR_MS);
      await agent.act('breakPromise', { promiseId: broken, as: 'missed', note: 'the line was down' });
      expect((await agent.desk()).brokenCases).toEqual([call?.call.caseId]);
      const later = { ...wishFor(omar), callId, when: { dueAt: plus(THREE, HOUR_MS), windowStart: null } };
      expect(await agent.refused('makePromise', later, 'warningNeedsReason')).toEqual({ check: 11 });
      await agent.act('makePromise', { ...later, kind: 'action' });
      await agent.host.stepClock(MINUTE_MS);
    });
  });
}

const forNobody = { customerId: 'nobody' as CustomerId };

function wishFor(customerId: CustomerId): Params<'makePromise'> {
  return {
    ...{ callId: null, customerId, number: OMAR, kind: 'callBack', cause: 'authority', about: '' },
    ...{ when: { dueAt: THREE, windowStart: null }, customerAsked: false, readBack: true, passedWarnings: [] },
  };
}
