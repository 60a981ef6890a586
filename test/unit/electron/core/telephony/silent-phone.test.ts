// The phone goes silent, or the app does, in the middle of a call.

import { describe, expect, it } from 'vitest';
import { HOUR_MS, MINUTE_MS, plus, SECOND_MS } from '../../../../../shared/time.ts';
import { DANA_RINGS, type DeskWithPhone, deskWithPhone, OMAR_RINGS, PHONE } from '../../../../support/phone-desk.ts';
import type { StandingCall } from '../../../../../electron/core/ports.ts';
import { TWO_PAST_TWO } from '../../../../support/records.ts';

async function inACall(): Promise<DeskWithPhone> {
  const at = await deskWithPhone();
  await at.tell({ event: 'ring' });
  await at.tell({ event: 'answer' });
  await at.pass(30 * SECOND_MS);
  return at;
}

async function goSilent(at: DeskWithPhone): Promise<void> {
  at.host.phones.report({ way: 'baresip', kind: 'lost', source: PHONE });
  await at.host.clock.settle();
}

async function stand(at: DeskWithPhone, calls: readonly StandingCall[]): Promise<void> {
  at.host.phones.report({ way: 'baresip', kind: 'standing', source: PHONE, calls });
  await at.host.clock.settle();
}

const onDesk = async (at: DeskWithPhone) => (await at.desk()).call?.call;
const DANA_STANDS = { number: DANA_RINGS.number, direction: 'in', state: 'active', talkedMs: 30_000 } as const;

describe('a phone that goes silent', () => {
  it('leaves the call live until the agent ends it, and no time is made up', async () => {
    const at = await inACall();
    await goSilent(at);
    const lostAt = plus(TWO_PAST_TWO, 30 * SECOND_MS);
    expect(await onDesk(at)).toMatchObject({ phase: 'live', endedAt: null, phone: { lostAt, endedAt: null } });
    const callId = (await onDesk(at))?.id;
    if (callId === undefined) throw new Error('no call');
    await at.pass(MINUTE_MS);
    await at.host.client.request('endCall', { callId });
    expect(await onDesk(at)).toMatchObject({
      phase: 'wrapUp',
      endedAt: plus(lostAt, MINUTE_MS),
      phone: { endedAt: null },
    });
  });

  it('and comes back with the call still there: it goes on', async () => {
    const at = await inACall();
    await goSilent(at);
    await stand(at, [DANA_STANDS]);
    expect(await onDesk(at)).toMatchObject({ phase: 'live', phone: { lostAt: null, cause: null } });
    await at.tell({ event: 'end', cause: 'normal' });
    expect(await onDesk(at)).toMatchObject({ phase: 'wrapUp' });
  });

  it('and comes back without it: when it ended is not known', async () => {
    const at = await inACall();
    await stand(at, []);
    expect(await onDesk(at)).toMatchObject({ phase: 'live', phone: { endedAt: null } });
    expect((await onDesk(at))?.phone?.lostAt).not.toBeNull();
  });

  it('for four hours is not believed to talk on', async () => {
    const at = await inACall();
    await at.pass(4 * HOUR_MS);
    expect((await onDesk(at))?.phone?.lostAt).not.toBeNull();
    expect(await onDesk(at)).toMatchObject({ phase: 'live', endedAt: null });
  });

  it('leaves a call beside the desk in the list, for the agent to end', async () => {
    const at = await inACall();
    await at.tell({ event: 'ring', ...OMAR_RINGS });
    await at.tell({ event: 'answer', ...OMAR_RINGS });
    await goSilent(at);
    const [lost] = (await at.desk()).phone.calls;
    expect(lost).toMatchObject({ state: 'ended', result: 'unknown', endedAt: null });
    const ended = await at.host.client.request('endPhoneCall', { key: lost?.key ?? '' });
    expect(ended.kind).toBe('done');
    expect((await at.desk()).phone.calls).toMatchObject([{ result: 'answered', endedAt: null }]);
  });
});

describe('an app that dies in the middle of a call', () => {
  it('hears its end after the next start', async () => {
    const at = await inACall();
    const callId = (await onDesk(at))?.id;
    await at.host.crash(MINUTE_MS);
    await at.tell({ event: 'end', cause: 'normal' });
    const endedAt = plus(TWO_PAST_TWO, 30 * SECOND_MS + MINUTE_MS);
    expect(await onDesk(at)).toMatchObject({ id: callId, phase: 'wrapUp', endedAt });
  });

  it.each([[true], [false]])('and was shut down in order: %s, finds the call standing', async (inOrder) => {
    const at = await inACall();
    const callId = (await onDesk(at))?.id;
    await (inOrder ? at.host.stopAndStart(MINUTE_MS) : at.host.crash(MINUTE_MS));
    await stand(at, [DANA_STANDS]);
    expect(await onDesk(at)).toMatchObject({ id: callId, phase: 'live', phone: { lostAt: null } });
    expect((await at.desk()).phone.calls).toEqual([]);
  });

  it('finds the call gone, and says so', async () => {
    const at = await inACall();
    await at.host.crash(MINUTE_MS);
    await stand(at, []);
    expect((await onDesk(at))?.phone?.lostAt).not.toBeNull();
  });

  it('finds the one that rang answered', async () => {
    const at = await deskWithPhone();
    await at.tell({ event: 'ring' });
    await at.host.crash(10 * SECOND_MS);
    await stand(at, [DANA_STANDS]);
    expect(await onDesk(at)).toMatchObject({ phase: 'live', ringingAt: TWO_PAST_TWO });
  });
});
