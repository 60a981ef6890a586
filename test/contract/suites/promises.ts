// A promise from the guard to its end: made, moved, snoozed, rung for, called, settled, taken back.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallId, CustomerId, PromiseId } from '../../../shared/ids.ts';
import { MINUTE_MS, plus } from '../../../shared/time.ts';
import { at } from '../../support/manual-clock.ts';
import { TWO_PAST_TWO } from '../../support/records.ts';
import { type AgentAtDesk, agentAtDesk } from '../agent-at-desk.ts';
import type { OpenHost } from '../host-contract.ts';

/** A fixed line in London: its clock is certain. */
const OMAR = '020 7946 0999';
const NEW_YORKER = '+1 212 555 0100';
const THREE = at('2026-03-18', '15:00');
const settled = { callId: null, updateOnly: false, note: null };

export function promiseSuite(open: OpenHost): void {
  describe('a promise', () => {
    let agent: AgentAtDesk;
    let callId: CallId;
    beforeEach(async () => {
      agent = await agentAtDesk(open, TWO_PAST_TWO);
      callId = await agent.takeCall(OMAR);
    });
    afterEach(() => agent.host.close());

    const first = async () => (await agent.desk()).promises[0];
    const named = async (id: PromiseId) => (await agent.desk()).promises.find((promise) => promise.id === id);
    const noticesFor = async (id: PromiseId) => (await agent.host.shownNotices()).filter((notice) => notice.id === id);

    it('is stored with its window, its wall time and its zone, on the case of its call', async () => {
      await agent.promiseBy(THREE);
      expect(await first()).toMatchObject({
        status: 'open',
        windowStart: plus(THREE, -15 * MINUTE_MS),
        dueAt: THREE,
        dueLocal: { day: '2026-03-18', time: '15:00' },
        zone: 'Europe/London',
        callId,
        caseId: expect.any(String),
        readBack: true,
      });
    });

    it('000-16: is refused without a number, and to a number that is none', async () => {
      const customerId = await agent.caller();
      const wish = wishFor(customerId);
      await agent.refused('makePromise', { ...wish, number: '' }, 'numberMissing');
      await agent.refused('makePromise', { ...wish, number: 'his desk' }, 'numberImpossible');
      await agent.refused('makePromise', { ...wish, customerId: 'nobody' as CustomerId }, 'noSuchCustomer');
      await agent.refused('makePromise', { ...wish, callId: 'nothing' as CallId }, 'noSuchCall');
    });

    it('000-17: is refused by the guard with core’s own clock, whatever the window believed', async () => {
      const wish = wishFor(await agent.caller());
      const past = { dueAt: plus(TWO_PAST_TWO, -MINUTE_MS), windowStart: null };
      expect(await agent.refused('makePromise', { ...wish, when: past }, 'guardRefuses')).toEqual({ check: 1 });
      const night = { dueAt: at('2026-03-18', '22:00'), windowStart: null };
      expect(await agent.refused('makePromise', { ...wish, when: night }, 'guardRefuses')).toEqual({ check: 2 });
    });

    it('c.5 #3: an overlap is a warning that is passed with a reason, and the reason is kept', async () => {
      await agent.promiseBy(THREE);
      const wish = { ...wishFor(await agent.caller()), when: { dueAt: plus(THREE, 5 * MINUTE_MS), windowStart: null } };
      expect(await agent.refused('makePromise', wish, 'warningNeedsReason')).toEqual({ check: 3 });
      const passedWarnings = [{ check: 3, reason: 'both are quick' }];
      const id = await agent.act('makePromise', { ...wish, passedWarnings });
      expect((await named(id))?.passedWarnings).toEqual(passedWarnings);
    });

    it('c.5 #7: asks for the clock of a mobile or North American number first', async () => {
      await agent.finish(callId);
      await agent.takeCall(NEW_YORKER);
      const customerId = await agent.caller();
      const wish = { ...wishFor(customerId), number: NEW_YORKER };
      await agent.refused('makePromise', wish, 'zoneNotConfirmed');
      await agent.act('confirmZone', { customerId, zone: 'America/New_York' as never });
      await agent.act('makePromise', wish);
    });

    it('climbs its ladder within the hour, rung after rung, and none of them twice', async () => {
      const id = await agent.promiseBy(THREE);
      await agent.finish(callId, { disposition: 'promised' });
      await agent.host.stepClock(60 * MINUTE_MS);
      const notices = await noticesFor(id);
      expect(notices.map(({ urgent }) => urgent)).toEqual([false, true, true, true, true, true]);
      const promise = await first();
      expect(promise?.rungLog.map(({ rung }) => rung)).toEqual([
        ...['advance', 'due', 'repeat', 'window'],
        ...['nag', 'nag', 'late'],
      ]);
      expect(promise?.firstDueAt).not.toBeNull();
    });

    it('is quiet on a call, and rings within 10 s of its end', async () => {
      const id = await agent.promiseBy(THREE);
      for (let minute = 0; minute < 44; minute += 11) {
        await agent.host.stepClock(11 * MINUTE_MS);
        await agent.act('writeNotes', { callId, need: '', lines: [] });
      }
      expect(await noticesFor(id)).toEqual([]);
      await agent.act('endCall', { callId });
      await agent.host.stepClock(10_000);
      expect(await noticesFor(id)).toHaveLength(1);
    });

    it('is called back with its attempt counted, and kept by when the talk began', async () => {
      const id = await agent.promiseBy(THREE);
      await agent.finish(callId, { disposition: 'promised' });
      await agent.host.stepClock(50 * MINUTE_MS);
      const back = await agent.act('callPromise', { promiseId: id });
      expect((await agent.desk()).call?.call).toMatchObject({
        direction: 'callback',
        promiseId: id,
        attempt: 1,
        phase: 'ringing',
      });
      await agent.refused('callPromise', { promiseId: id }, 'callUnderWay');
      await agent.act('answerCall', { callId: back });
      await agent.host.stepClock(20 * MINUTE_MS);
      await agent.act('settlePromise', { ...settled, promiseId: id, how: 'reached' });
      expect(await named(id)).toMatchObject({ status: 'kept', resolution: { callId: back } });
      expect((await agent.desk()).today).toMatchObject({ kept: 1, counted: 1 });
    });

    it('is kept late when the talk began after the due time', async () => {
      const id = await agent.promiseBy(THREE);
      await agent.finish(callId, { disposition: 'promised' });
      await agent.host.stepClock(59 * MINUTE_MS);
      await agent.act('settlePromise', { ...settled, promiseId: id, how: 'reached' });
      expect(await named(id)).toMatchObject({ status: 'keptLate' });
    });

    it('stays open after a try that reached nobody, and proposes the next one half an hour on', async () => {
      const id = await agent.promiseBy(THREE);
      await agent.finish(callId, { disposition: 'promised' });
      await agent.host.stepClock(48 * MINUTE_MS);
      await agent.act('callPromise', { promiseId: id });
      await agent.act('settlePromise', { ...settled, promiseId: id, how: 'noAnswer' });
      const desk = await agent.desk();
      expect(desk.call).toBeNull();
      expect(desk.today.handled).toBe(1);
      expect(await named(id)).toMatchObject({
        status: 'open',
        attempts: [{ how: 'noAnswer' }],
        nextTryAt: at('2026-03-18', '15:20'),
        dueAt: THREE,
      });
    });

    it('002-16: is closed as "they called first" from the incoming call', async () => {
      const id = await agent.promiseBy(THREE);
      await agent.finish(callId, { disposition: 'promised' });
      const incoming = await agent.takeCall(OMAR);
      const desk = await agent.desk();
      expect(desk.promises.some((one) => one.customerId === desk.call?.customer?.id)).toBe(true);
      await agent.act('settlePromise', { ...settled, promiseId: id, how: 'theyCalledFirst' });
      expect(await named(id)).toMatchObject({ status: 'customerRangFirst', resolution: { callId: incoming } });
      await agent.refused('settlePromise', { ...settled, promiseId: id, how: 'reached' }, 'promiseEnded');
      await agent.refused('snoozePromise', { promiseId: id }, 'promiseEnded');
      await agent.refused('callPromise', { promiseId: id }, 'promiseEnded');
    });

    it('is silent once it has ended', async () => {
      const id = await agent.promiseBy(THREE);
      await agent.act('settlePromise', { ...settled, promiseId: id, how: 'notNeeded', note: 'found it' });
      await agent.finish(callId);
      await agent.host.stepClock(60 * MINUTE_MS);
      expect(await noticesFor(id)).toEqual([]);
      expect(await named(id)).toMatchObject({ status: 'cancelledByCustomer', resolution: { note: 'found it' } });
    });

    it('is moved to a new time that is linked both ways, and both come back with undo', async () => {
      const id = await agent.promiseBy(THREE);
      const move = { promiseId: id, note: null, when: { dueAt: at('2026-03-18', '16:00'), windowStart: null } };
      const choices = { customerAsked: false, readBack: true, passedWarnings: [] };
      const next = await agent.act('movePromise', { ...move, ...choices });
      expect(await named(id)).toMatchObject({ status: 'rescheduled', successor: next });
      expect(await named(next)).toMatchObject({ status: 'open', predecessor: id, dueAt: at('2026-03-18', '16:00') });
      await agent.act('undo', { actionId: null });
      expect(await named(next)).toBeUndefined();
      expect(await named(id)).toMatchObject({ status: 'open', successor: null });
      const late = { ...move, when: { dueAt: at('2026-03-18', '23:00'), windowStart: null } };
      await agent.refused('movePromise', { ...late, ...choices }, 'guardRefuses');
    });

    it('is snoozed twice at most, and never past its due time', async () => {
      const id = await agent.promiseBy(THREE);
      await agent.finish(callId, { disposition: 'promised' });
      await agent.refused('snoozePromise', { promiseId: id }, 'snoozeSpent');
      await agent.host.stepClock(43 * MINUTE_MS);
      await agent.act('snoozePromise', { promiseId: id });
      await agent.host.stepClock(5 * MINUTE_MS);
      await agent.act('snoozePromise', { promiseId: id });
      await agent.host.stepClock(5 * MINUTE_MS);
      await agent.refused('snoozePromise', { promiseId: id }, 'snoozeSpent');
      expect(await named(id)).toMatchObject({ status: 'open', snoozeCount: 2, dueAt: THREE });
    });

    it('002-20: an update given counts as kept and links to the next promise', async () => {
      const id = await agent.promiseBy(THREE);
      await agent.act('settlePromise', { ...settled, promiseId: id, how: 'reached', callId, updateOnly: true });
      const next = await agent.promiseBy(at('2026-03-18', '16:00'));
      expect(await named(id)).toMatchObject({ status: 'kept', successor: next, resolution: { updateOnly: true } });
      expect(await named(next)).toMatchObject({ predecessor: id });
    });

    it('takes an opened promise as a reaction, and knows nothing of one that is not there', async () => {
      const id = await agent.promiseBy(THREE);
      await agent.act('openPromise', { promiseId: id });
      expect((await named(id))?.reactedAt).not.toBeNull();
      const nothing = { promiseId: 'no-such-promise' as PromiseId };
      await agent.refused('openPromise', nothing, 'noSuchPromise');
      await agent.refused('callPromise', nothing, 'noSuchPromise');
      await agent.refused('snoozePromise', nothing, 'noSuchPromise');
      await agent.refused('settlePromise', { ...settled, ...nothing, how: 'reached' }, 'noSuchPromise');
      const named_ = { ...settled, promiseId: id, how: 'reached', callId: 'nothing' as CallId } as const;
      await agent.refused('settlePromise', named_, 'noSuchCall');
    });

    it('c.1 #7: its making is taken back within 10 minutes, and not after', async () => {
      const id = await agent.promiseBy(at('2026-03-18', '16:00'));
      await agent.act('undo', { actionId: null });
      expect(await named(id)).toBeUndefined();
      const again = await agent.promiseBy(at('2026-03-18', '16:00'));
      await agent.host.stepClock(10 * MINUTE_MS + 1);
      await agent.refused('undo', { actionId: null }, 'undoTooLate');
      await agent.host.stepClock(15_000);
      expect((await agent.desk()).undo).toBeNull();
      expect(await named(again)).toBeDefined();
    });

    function wishFor(customerId: CustomerId) {
      return {
        callId,
        customerId,
        number: OMAR,
        kind: 'callBack',
        cause: 'authority',
        about: '',
        when: { dueAt: THREE, windowStart: null },
        customerAsked: false,
        readBack: true,
        passedWarnings: [] as { check: number; reason: string }[],
      } as const;
    }
  });
}
