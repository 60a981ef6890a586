// Scenarios 1, 2, 3 and 9 of the practice book, as a window plays them.

import { afterEach, describe, expect, it } from 'vitest';
import type { Params } from '../../../shared/contract/methods.ts';
import { considerPromise } from '../../../shared/guard/consider.ts';
import { ANYBODY, gatherFacts } from '../../../shared/guard/gather-facts.ts';
import { MINUTE_MS } from '../../../shared/time.ts';
import { at } from '../../support/manual-clock.ts';
import { NEW_YORK, TWO_PAST_TWO } from '../../support/records.ts';
import { type AgentAtDesk, agentAtDesk } from '../agent-at-desk.ts';
import type { OpenHost } from '../host-contract.ts';

const DANA = '+1 212 555 0100';
const OMAR = '020 7946 0999';

export function scenarioSuite(open: OpenHost): void {
  describe('scenarios', () => {
    let agent: AgentAtDesk;
    afterEach(() => agent.host.close());

    it('1: one and done. Mia’s return, 9 days late, is resolved on the call', async () => {
      agent = await agentAtDesk(open, TWO_PAST_TWO);
      const callId = await agent.takeCall(OMAR);
      await agent.nameCaller(callId, 'Mia');
      await agent.act('setNeeds', { callId, needs: [{ row: 'returnTerms', daysLate: 9 }] });
      await agent.finish(callId, { thanks: 'said', mood: 'calmer' });
      const desk = await agent.desk();
      expect(desk.today).toMatchObject({ handled: 1, oneAndDone: 1 });
      const details = await agent.ask('callDetails', { callId, day: null });
      expect(details?.call.wrapUp).toMatchObject({ disposition: 'resolved', gave: 'both', thanks: 'said' });
      await agent.takeCall(OMAR);
      expect((await agent.desk()).call?.case).toMatchObject({ code: 'A2' });
    });

    it('2: three options, keepable. Dana’s call back is promised for 14:45 to 15:00', async () => {
      agent = await agentAtDesk(open, TWO_PAST_TWO);
      const callId = await agent.takeCall(DANA);
      await agent.nameCaller(callId, 'Dana Lee');
      const customerId = await agent.caller();
      expect((await agent.desk()).call?.customer?.zone).toEqual({ id: NEW_YORK, certainty: 'guess' });
      await agent.act('chooseOption', {
        callId,
        option: 3,
        agreedToWait: null,
        personId: null,
        reason: 'overnight',
        cause: 'authority',
      });
      await agent.act('confirmZone', { customerId, zone: NEW_YORK });
      const id = await agent.promiseBy(at('2026-03-18', '15:00'));
      await agent.finish(callId, { disposition: 'promised' });
      const promise = (await agent.desk()).promises.find((one) => one.id === id);
      expect(promise).toMatchObject({
        windowStart: at('2026-03-18', '10:45', 'America/New_York'),
        dueAt: at('2026-03-18', '11:00', 'America/New_York'),
        spokenAsWindow: true,
        readBack: true,
      });
    });

    it('3: a promise that cannot be kept at 16:40 is refused, and its first safe time is taken', async () => {
      agent = await agentAtDesk(open, at('2026-03-18', '16:30'));
      const first = await agent.takeCall(OMAR);
      await agent.promiseBy(at('2026-03-18', '16:45'));
      await agent.finish(first, { disposition: 'promised' });
      await agent.host.stepClock(10 * MINUTE_MS);
      const callId = await agent.takeCall(DANA);
      await agent.nameCaller(callId, 'Dana Lee');
      const customerId = await agent.caller();
      await agent.act('confirmZone', { customerId, zone: NEW_YORK });
      const wish: Omit<Params<'makePromise'>, 'when'> = {
        ...{ callId, customerId, number: DANA, kind: 'callBack', cause: 'authority', about: '' },
        ...{ customerAsked: false, readBack: true, passedWarnings: [] },
      };
      const withinTheHour = { dueAt: at('2026-03-18', '17:40'), windowStart: null };
      expect(await agent.refused('makePromise', { ...wish, when: withinTheHour }, 'guardRefuses')).toEqual({
        check: 2,
      });
      const tenTo = { dueAt: at('2026-03-18', '16:50'), windowStart: null };
      await agent.refused('makePromise', { ...wish, when: tenTo }, 'warningNeedsReason');
      const { desk, now } = await agent.ask('desk', {});
      const facts = gatherFacts(
        { now, settings: desk.settings, promises: desk.promises, medianCallMinutes: null },
        { ...ANYBODY, customer: desk.call?.customer ?? null, number: desk.call?.call.number ?? null },
      );
      const safe = facts === null ? undefined : considerPromise(facts, withinTheHour).firstSafe?.dueAt;
      if (safe === undefined) return expect.fail('no safe time');
      const id = await agent.act('makePromise', { ...wish, when: { dueAt: safe, windowStart: null } });
      const promise = (await agent.desk()).promises.find((one) => one.id === id);
      expect(promise?.dueLocal.day).toBe('2026-03-19');
      expect(promise?.dueAt).toBeGreaterThanOrEqual(at('2026-03-19', '08:00', 'America/New_York'));
    });

    it('9: killed at 14:05, both due times pass, started at 15:10: two notices in 5 s, most late first, nothing twice', async () => {
      agent = await agentAtDesk(open, at('2026-03-18', '14:00'));
      const first = await agent.takeCall(OMAR);
      const later = await agent.promiseBy(at('2026-03-18', '14:45'));
      const sooner = await agent.promiseBy(at('2026-03-18', '14:30'));
      await agent.finish(first, { disposition: 'promised' });
      await agent.host.stepClock(5 * MINUTE_MS);
      await agent.host.restart(65 * MINUTE_MS);
      await agent.host.stepClock(5_000);
      expect((await agent.host.shownNotices()).map(({ id }) => id)).toEqual([sooner, later]);
      const { away, promises } = await agent.desk();
      expect(away).toMatchObject({ fellDue: 2, to: expect.any(Number) });
      expect(promises.map(({ status }) => status)).toEqual(['open', 'open']);
      await agent.act('dismiss', { what: 'away' });
      expect((await agent.desk()).away).toBeNull();
      await agent.host.restart(MINUTE_MS);
      await agent.host.stepClock(MINUTE_MS);
      expect(await agent.host.shownNotices()).toHaveLength(2);
    });

    it('9: four that passed come as one summary with their count', async () => {
      agent = await agentAtDesk(open, at('2026-03-18', '10:00'));
      const callId = await agent.takeCall(OMAR);
      for (const time of ['11:00', '11:30', '12:00', '12:30']) await agent.promiseBy(at('2026-03-18', time));
      await agent.finish(callId, { disposition: 'promised' });
      await agent.host.restart(4 * 60 * MINUTE_MS);
      await agent.host.stepClock(5_000);
      const notices = await agent.host.shownNotices();
      expect(notices).toMatchObject([{ id: 'passed', title: '4 promises passed' }]);
      await agent.host.stepClock(4 * MINUTE_MS);
      expect(await agent.host.shownNotices()).toHaveLength(1);
    });
  });
}
