// A call from its ring to its finished wrap-up, and what is remembered of it.

import { EVERY_CALL } from '../../support/every-call.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallId, CustomerId } from '../../../shared/ids.ts';
import { SECOND_MS } from '../../../shared/time.ts';
import { ALEX, NEW_YORK, TWO_PAST_TWO } from '../../support/records.ts';
import { type AgentAtDesk, agentAtDesk, NEVER_MIND } from '../agent-at-desk.ts';
import type { OpenHost } from '../host-contract.ts';

const DANA = '+1 212 555 0100';
const NO_CALL = { callId: 'no-such-call' as CallId };
const nobodyYet = { number: null, name: null, customerId: null, someoneElse: false };

export function callSuite(open: OpenHost): void {
  describe('a call', () => {
    let agent: AgentAtDesk;
    beforeEach(async () => {
      agent = await agentAtDesk(open, TWO_PAST_TWO);
    });
    afterEach(() => agent.host.close());

    it('002-02: keeps both moments of ring and answer', async () => {
      const callId = await agent.act('ringCall', { number: DANA });
      await agent.host.stepClock(4.2 * SECOND_MS);
      await agent.act('answerCall', { callId });
      const { call } = await agent.desk();
      expect(call?.call).toMatchObject({ phase: 'live', number: { e164: '+12125550100', raw: DANA } });
      expect((call?.call.answeredAt ?? 0) - (call?.call.ringingAt ?? 0)).toBeGreaterThanOrEqual(4_200);
    });

    it('002-02: is live at once without ring tracking, and does not pretend to know the ring', async () => {
      const { preferences } = (await agent.desk()).settings;
      const untracked = { ...preferences, ringTracking: false };
      await agent.act('saveSettings', { profile: null, grants: null, people: null, preferences: untracked });
      await agent.act('ringCall', { number: null });
      expect((await agent.desk()).call?.call).toMatchObject({ phase: 'live', ringingAt: null });
    });

    it('remembers a new number, and shows earlier calls when it rings again', async () => {
      const first = await agent.takeCall(DANA);
      await agent.act('identifyCaller', { ...nobodyYet, callId: first, name: 'Dana Lee' });
      await agent.act('writeNotes', {
        callId: first,
        need: '',
        lines: [{ at: TWO_PAST_TWO, text: 'Reason: parcel lost' }],
      });
      await agent.finish(first);
      await agent.act('ringCall', { number: '001 212 555 0100' });
      const { call } = await agent.desk();
      expect(call).toMatchObject({
        customer: { name: 'Dana Lee', zone: { id: NEW_YORK, certainty: 'guess' } },
        contact: 2,
        earlier: [{ callId: first, disposition: 'resolved', gist: 'parcel lost', customerName: 'Dana Lee' }],
      });
    });

    it('keeps no card number, whatever field it is put into, and the last four digits of each', async () => {
      const card = '4111 1111 1111 1111';
      const callId = await agent.takeCall(DANA);
      await agent.act('identifyCaller', { ...nobodyYet, callId, name: `Dana ${card}` });
      const lines = ['4111 1111', '1111 1111', 'cvv 123'].map((text) => ({ at: TWO_PAST_TWO, text }));
      await agent.act('writeNotes', { callId, need: card, lines });
      const { call } = await agent.desk();
      expect(call?.customer?.name).toBe('Dana •••• 1111');
      expect(call?.notes.need).toBe('•••• 1111');
      expect(call?.notes.lines.map(({ text }) => text)).toEqual(['••••', '•••• 1111', 'cvv •••']);
      expect(call?.call.number).toMatchObject({ raw: DANA });
    });

    it('c.4: offers both people on one number and takes the one who is picked', async () => {
      const first = await agent.takeCall(DANA);
      await agent.act('identifyCaller', { ...nobodyYet, callId: first, name: 'Dana Lee' });
      const danaId = await agent.caller();
      await agent.finish(first);
      const second = await agent.takeCall(DANA);
      await agent.act('identifyCaller', { ...nobodyYet, callId: second, name: 'Sam Lee', someoneElse: true });
      await agent.finish(second);
      const third = await agent.act('ringCall', { number: DANA });
      const ringing = await agent.desk();
      expect(ringing.call?.customer).toBeNull();
      expect(ringing.call?.candidates.map(({ name }) => name)).toEqual(['Dana Lee', 'Sam Lee']);
      await agent.act('identifyCaller', { ...nobodyYet, callId: third, customerId: danaId });
      expect((await agent.desk()).call?.customer?.name).toBe('Dana Lee');
    });

    it('keeps the text of a number that is none while it rings, and refuses it as a correction', async () => {
      const callId = await agent.act('ringCall', { number: 'withheld' });
      expect((await agent.desk()).call?.call.number).toEqual({ kind: 'unusable', raw: 'withheld' });
      await agent.refused('identifyCaller', { ...nobodyYet, callId, number: '12 banana' }, 'numberImpossible');
      await agent.refused('identifyCaller', { ...nobodyYet, callId, number: ' ' }, 'numberMissing');
      const nobody = 'no-such-customer' as CustomerId;
      await agent.refused('identifyCaller', { ...nobodyYet, callId, customerId: nobody }, 'noSuchCustomer');
    });

    it('c.5 #7: keeps the confirmed clock for the customer', async () => {
      await agent.takeCall(DANA);
      const customerId = await agent.caller();
      await agent.act('confirmZone', { customerId, zone: ALEX.zone });
      expect((await agent.desk()).call?.customer?.zone).toEqual({ id: ALEX.zone, certainty: 'confirmed' });
      const nobody = 'no-such-customer' as CustomerId;
      await agent.refused('confirmZone', { customerId: nobody, zone: ALEX.zone }, 'noSuchCustomer');
    });

    it('002-07: opens a case for the customer, which their next call joins while it is open', async () => {
      const first = await agent.takeCall(DANA);
      await agent.act('writeNotes', { callId: first, need: 'late parcel', lines: [] });
      await agent.finish(first, { disposition: 'escalated' });
      await agent.takeCall(DANA);
      expect((await agent.desk()).call?.case).toMatchObject({ code: 'A1', title: 'late parcel', owner: 'you' });
    });

    it('is the only one: a second ring is refused until the first has ended', async () => {
      const callId = await agent.act('ringCall', { number: null });
      await agent.refused('ringCall', { number: null }, 'callUnderWay');
      await agent.act('answerCall', { callId });
      await agent.refused('ringCall', { number: null }, 'callUnderWay');
      await agent.refused('answerCall', { callId }, 'callUnderWay');
      await agent.refused('missCall', { callId }, 'callUnderWay');
    });

    it('is no handled call when nobody took it', async () => {
      const callId = await agent.act('ringCall', { number: DANA });
      await agent.refused('endCall', { callId }, 'callNotLive');
      await agent.act('missCall', { callId });
      const desk = await agent.desk();
      expect(desk.call).toBeNull();
      expect(desk.today.handled).toBe(0);
      await agent.refused('answerCall', { callId }, 'callFinished');
    });

    it('steps aside unfinished for the next one, and can be brought back', async () => {
      const first = await agent.takeCall(DANA);
      await agent.act('endCall', { callId: first });
      const second = await agent.takeCall(null);
      expect((await agent.desk()).toFinish.map(({ callId }) => callId)).toEqual([first]);
      await agent.refused('resumeWrapUp', { callId: first }, 'callUnderWay');
      await agent.act('endCall', { callId: second });
      await agent.act('resumeWrapUp', { callId: first });
      const desk = await agent.desk();
      expect(desk.call?.call.id).toBe(first);
      expect(desk.toFinish.map(({ callId }) => callId)).toEqual([second]);
      await agent.act('parkWrapUp', { callId: first });
      expect((await agent.desk()).call).toBeNull();
    });

    it('needs what the outcome needs: an alternative when refused, a reason when nothing was given', async () => {
      const callId = await agent.takeCall(DANA);
      await agent.refused('finishCall', { callId, wrapUp: NEVER_MIND }, 'callUnderWay');
      await agent.refused('parkWrapUp', { callId }, 'callUnderWay');
      await agent.act('endCall', { callId });
      const refusedCall = { ...NEVER_MIND, disposition: 'refused', alternative: ' ' } as const;
      await agent.refused('finishCall', { callId, wrapUp: refusedCall }, 'alternativeMissing');
      const nothingGiven = { ...NEVER_MIND, gave: 'neither' } as const;
      await agent.refused('finishCall', { callId, wrapUp: nothingGiven }, 'reasonMissing');
      const both = { ...refusedCall, alternative: 'a voucher', gave: 'neither', gaveReason: 'rang off' } as const;
      await agent.act('finishCall', { callId, wrapUp: both });
      expect((await agent.desk()).today).toMatchObject({ handled: 1, oneAndDone: 0 });
      await agent.refused('writeNotes', { callId, need: '', lines: [] }, 'callFinished');
    });

    it('c.1 #7: can be finished by mistake and taken back', async () => {
      const callId = await agent.takeCall(DANA);
      await agent.finish(callId);
      expect((await agent.desk()).undo).toMatchObject({ label: 'callFinished' });
      await agent.act('undo', { actionId: null });
      expect((await agent.desk()).call?.call).toMatchObject({ id: callId, phase: 'wrapUp' });
    });

    it.each([
      'answerCall',
      'missCall',
      'endCall',
      'parkWrapUp',
      'resumeWrapUp',
      'resumeHold',
      'askForSupervisor',
    ] as const)('%s refuses a call that is not there', async (method) => {
      await agent.refused(method, NO_CALL, 'noSuchCall');
    });

    it('c.7: has its notes after a kill in mid-sentence, with the gap marked', async () => {
      const callId = await agent.takeCall(DANA);
      const lines = [{ at: TWO_PAST_TWO, text: 'called Mon, no call ba' }];
      const { savedAt } = await agent.act('writeNotes', { callId, need: '', lines });
      await agent.host.restart(60 * SECOND_MS);
      const { call } = await agent.desk();
      expect(call?.notes.lines).toEqual(lines);
      expect(call?.call).toMatchObject({ phase: 'live', gaps: [{ from: expect.any(Number), to: expect.any(Number) }] });
      const gap = call?.call.gaps[0];
      expect(gap?.from).toBeGreaterThanOrEqual(savedAt);
      expect(gap?.to).toBeGreaterThanOrEqual(savedAt + 60 * SECOND_MS);
    });

    it('is found again by customer, day, outcome and number, and opened with all its facts', async () => {
      const callId = await agent.takeCall(DANA);
      await agent.act('identifyCaller', { ...nobodyYet, callId, name: 'Dana Lee' });
      const customerId = await agent.caller();
      await agent.finish(callId);
      await agent.host.restart(1_000);
      await agent.finish(await agent.takeCall(null), { disposition: 'wrongNumber' });
      const found = (filters: object) => agent.ask('findCalls', { ...EVERY_CALL, ...filters });
      await agent.host.restart(1_000);
      const all = await found({});
      expect(all).toMatchObject({ total: { n: 2, isExact: true }, unread: 0 });
      const [last] = (await found({ limit: 1 })).calls;
      expect(last).toMatchObject({ disposition: 'wrongNumber', day: '2026-03-18', level: 1 });
      const after = last === undefined ? null : { at: last.at, callId: last.callId };
      expect((await found({ after })).calls).toMatchObject([{ callId }]);
      expect((await found({ customerId })).calls).toMatchObject([{ callId }]);
      expect((await found({ disposition: 'resolved' })).calls).toMatchObject([{ callId }]);
      expect((await found({ text: '555 01' })).calls).toMatchObject([{ callId, customerName: 'Dana Lee' }]);
      expect((await found({ text: 'lee dan' })).calls).toMatchObject([{ callId }]);
      expect((await found({ day: '2026-03-17' })).calls).toEqual([]);
      expect(await agent.ask('callDetails', { callId, day: last?.day ?? null })).toMatchObject({
        call: { id: callId },
      });
      expect(await agent.ask('callDetails', { callId, day: null })).toMatchObject({
        call: { id: callId },
        customer: { id: customerId },
      });
      expect(await agent.ask('callDetails', { ...NO_CALL, day: null })).toBeNull();
      const people = await agent.ask('findCustomers', { text: 'dana' });
      expect(people).toMatchObject([{ customer: { id: customerId }, last: { callId } }]);
    });
  });
}
