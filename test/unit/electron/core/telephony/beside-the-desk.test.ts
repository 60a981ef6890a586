// Calls of the phone that are not the one on the desk.

import { describe, expect, it } from 'vitest';
import { MINUTE_MS, plus, SECOND_MS } from '../../../../../shared/time.ts';
import { DANA_RINGS, type DeskWithPhone, deskWithPhone, OMAR_RINGS, PHONE } from '../../../../support/phone-desk.ts';
import { TWO_PAST_TWO } from '../../../../support/records.ts';

/** Dana is on the line, and Omar rings ten seconds later. */
async function secondCall(): Promise<DeskWithPhone> {
  const at = await deskWithPhone();
  await at.tell({ event: 'ring' });
  await at.tell({ event: 'answer' });
  await at.pass(10 * SECOND_MS);
  await at.tell({ event: 'ring', ...OMAR_RINGS });
  return at;
}

const key = async (at: DeskWithPhone) => (await at.desk()).phone.calls[0]?.key ?? 'none';

describe('a second call', () => {
  it('stands beside and leaves the desk as it was', async () => {
    const at = await secondCall();
    const before = await at.desk();
    expect(before.call?.call).toMatchObject({ phase: 'live', number: { e164: '+12125550100' } });
    expect(before.phone.calls).toMatchObject([{ state: 'ringing', number: OMAR_RINGS.number }]);
    await at.tell({ event: 'answer', ...OMAR_RINGS });
    const after = await at.desk();
    expect(after.phone.calls).toMatchObject([{ state: 'active' }]);
    expect(after.call).toEqual(before.call);
  });

  it('comes to the desk with its real times once that is free, and the wrap-up waits', async () => {
    const at = await secondCall();
    await at.pass(2 * SECOND_MS);
    await at.tell({ event: 'answer', ...OMAR_RINGS });
    await at.tell({ event: 'hold', ...OMAR_RINGS });
    await at.pass(3 * SECOND_MS);
    await at.tell({ event: 'end' });
    const desk = await at.desk();
    expect(desk.phone.calls).toEqual([]);
    expect(desk.toFinish).toHaveLength(1);
    expect(desk.call?.call).toMatchObject({
      phase: 'live',
      number: { e164: OMAR_RINGS.number },
      ringingAt: plus(TWO_PAST_TWO, 10 * SECOND_MS),
      answeredAt: plus(TWO_PAST_TWO, 12 * SECOND_MS),
      holds: [{ permission: 'notNoted', startedAt: plus(TWO_PAST_TWO, 12 * SECOND_MS), endedAt: null }],
      phone: { told: ['ring', 'answer', 'hold'] },
    });
    await at.tell({ event: 'resume', ...OMAR_RINGS });
    await at.tell({ event: 'end', ...OMAR_RINGS });
    expect((await at.desk()).call?.call).toMatchObject({ phase: 'wrapUp' });
    expect((await at.desk()).call?.call.holds[0]?.endedAt).not.toBeNull();
  });

  it('comes when the agent ends the first one by key', async () => {
    const at = await secondCall();
    const callId = (await at.desk()).call?.call.id;
    if (callId === undefined) throw new Error('no call');
    await at.host.client.request('endCall', { callId });
    await at.host.clock.settle();
    expect((await at.desk()).call?.call).toMatchObject({ phase: 'ringing', number: { e164: OMAR_RINGS.number } });
    expect(await at.tell({ event: 'end' })).toBe('known');
  });

  it('is filed as missed when nobody answers it, and leaves the list', async () => {
    const at = await secondCall();
    await at.tell({ event: 'end', ...OMAR_RINGS, cause: 'cancelled' });
    const desk = await at.desk();
    expect(desk.phone.calls).toEqual([]);
    expect(desk.call?.call.phase).toBe('live');
    const missed = at.calls().filter(({ phase }) => phase === 'finished');
    expect(missed).toMatchObject([
      { number: { e164: OMAR_RINGS.number }, answeredAt: null, phone: { cause: 'cancelled' } },
    ]);
    expect(missed[0]?.customerId).not.toBeNull();
  });

  it('000-11: that was answered and is over waits under To finish with its times, also after a crash', async () => {
    const at = await secondCall();
    await at.tell({ event: 'answer', ...OMAR_RINGS });
    await at.pass(20 * SECOND_MS);
    await at.tell({ event: 'end', ...OMAR_RINGS });
    expect((await at.desk()).phone.calls).toEqual([]);
    expect((await at.desk()).call?.call.phase).toBe('live');
    await at.host.crash(MINUTE_MS);
    expect((await at.desk()).toFinish).toHaveLength(1);
    expect(at.calls().filter(({ parked }) => parked)).toMatchObject([
      {
        phase: 'wrapUp',
        answeredAt: plus(TWO_PAST_TWO, 10 * SECOND_MS),
        endedAt: plus(TWO_PAST_TWO, 30 * SECOND_MS),
      },
    ]);
  });

  it('that is over can be let go, one that goes on cannot', async () => {
    const at = await secondCall();
    const going = await at.host.client.request('letPhoneCallGo', { key: await key(at) });
    expect(going).toMatchObject({ kind: 'refused', reason: { code: 'phoneCallGoesOn' } });
    await at.tell({ event: 'answer', ...OMAR_RINGS });
    at.host.phones.report({ way: 'baresip', kind: 'lost', source: PHONE });
    await at.host.clock.settle();
    const busy = await at.host.client.request('takePhoneCall', { key: await key(at) });
    expect(busy).toMatchObject({ kind: 'refused', reason: { code: 'callUnderWay' } });
    expect((await at.host.client.request('letPhoneCallGo', { key: await key(at) })).kind).toBe('done');
    expect((await at.desk()).phone.calls).toEqual([]);
    expect(await at.host.client.request('letPhoneCallGo', { key: 'gone' })).toMatchObject({
      reason: { code: 'noSuchPhoneCall' },
    });
  });
});

describe('two calls of one number without ids', () => {
  const noId = { ...DANA_RINGS, callId: null };

  it('an end ends neither, and the agent says which one was meant', async () => {
    const at = await deskWithPhone();
    await at.tell({ event: 'ring', ...noId });
    await at.tell({ event: 'answer', ...noId });
    await at.pass(30 * SECOND_MS);
    await at.tell({ event: 'ring', ...noId });
    await at.pass(5 * SECOND_MS);
    await at.tell({ event: 'end', ...noId });
    const desk = await at.desk();
    expect(desk.call?.call.phase).toBe('live');
    expect(desk.phone.calls).toMatchObject([{ state: 'ringing' }]);
    await at.host.client.request('endPhoneCall', { key: await key(at) });
    expect((await at.desk()).phone.calls).toEqual([]);
    expect(at.calls().filter(({ phase }) => phase === 'finished')).toMatchObject([
      { answeredAt: null, endedAt: plus(TWO_PAST_TWO, 35 * SECOND_MS) },
    ]);
    await at.tell({ event: 'end', ...noId });
    expect((await at.desk()).call?.call.phase).toBe('wrapUp');
  });

  it('F12 says it as well: the other one goes on', async () => {
    const at = await deskWithPhone();
    await at.tell({ event: 'ring', ...noId });
    await at.tell({ event: 'answer', ...noId });
    await at.pass(30 * SECOND_MS);
    await at.tell({ event: 'ring', ...noId });
    await at.tell({ event: 'end', ...noId });
    const callId = (await at.desk()).call?.call.id;
    if (callId === undefined) throw new Error('no call');
    await at.host.client.request('endCall', { callId });
    await at.host.clock.settle();
    expect((await at.desk()).call?.call).toMatchObject({ phase: 'ringing' });
    await at.tell({ event: 'end', ...noId });
    expect((await at.desk()).call).toBeNull();
  });
});
