// The agent was first: what the phone tells belongs to the call that was begun by key.

import { describe, expect, it } from 'vitest';
import type { CallId, PromiseId } from '../../../../../shared/ids.ts';
import type { SourceId } from '../../../../../shared/telephony/event.ts';
import { plus, SECOND_MS } from '../../../../../shared/time.ts';
import { DANA_RINGS, type DeskWithPhone, deskWithPhone } from '../../../../support/phone-desk.ts';
import { entry, promise, TWO_PAST_TWO } from '../../../../support/records.ts';

async function press(at: DeskWithPhone, number: string | null): Promise<CallId> {
  const rung = await at.host.client.request('ringCall', { number });
  if (rung.kind === 'refused') throw new Error(rung.reason.code);
  return rung.value;
}

const onDesk = async (at: DeskWithPhone) => (await at.desk()).call?.call;

describe('after F2', () => {
  it.each([null, '+1 212 555 0100'])('the ring is that of the call with number %s', async (number) => {
    const at = await deskWithPhone();
    const callId = await press(at, number);
    await at.pass(3 * SECOND_MS);
    await at.tell({ event: 'ring', name: 'Dana' });
    const call = await onDesk(at);
    expect(call).toMatchObject({ id: callId, ringingAt: TWO_PAST_TWO, customerId: 'dana' });
    expect(call?.phone).toMatchObject({ name: 'Dana', told: [] });
    await at.pass(SECOND_MS);
    await at.tell({ event: 'answer' });
    expect(await onDesk(at)).toMatchObject({ phase: 'live', answeredAt: plus(TWO_PAST_TWO, 4 * SECOND_MS) });
    expect((await onDesk(at))?.phone?.told).toEqual(['answer']);
    expect((await at.desk()).phone.calls).toEqual([]);
  });

  it('002-02: an answer by key stays the key’s, whatever the phone tells later', async () => {
    const at = await deskWithPhone();
    const callId = await press(at, null);
    await at.pass(2 * SECOND_MS);
    await at.host.client.request('answerCall', { callId });
    await at.pass(5 * SECOND_MS);
    await at.tell({ event: 'answer' });
    const call = await onDesk(at);
    expect(call).toMatchObject({
      answeredAt: plus(TWO_PAST_TWO, 2 * SECOND_MS),
      customerId: 'dana',
      phone: { told: [] },
    });
    expect(call?.caseId).not.toBeNull();
  });

  it.each([
    ['another number', '020 7946 0999', 1],
    ['more than a minute later', null, 61],
  ])('the ring of %s is another call', async (_, number, seconds) => {
    const at = await deskWithPhone();
    await press(at, number);
    await at.pass(seconds * SECOND_MS);
    await at.tell({ event: 'ring' });
    expect((await onDesk(at))?.phone).toBeNull();
    expect((await at.desk()).phone.calls).toMatchObject([{ state: 'ringing' }]);
  });

  it('a link, which any web page can fire, is never taken for it', async () => {
    const at = await deskWithPhone();
    await press(at, null);
    await at.tell({ event: 'ring', source: 'link' as SourceId }, 'link');
    expect(await onDesk(at)).toMatchObject({ number: null, phone: null });
  });
});

describe('a call back', () => {
  const owed = promise({ id: 'p1' as PromiseId });
  const OUT = { ...DANA_RINGS, direction: 'out' } as const;

  async function callingBack(): Promise<DeskWithPhone> {
    const at = await deskWithPhone([entry('promise', owed)]);
    const begun = await at.host.client.request('callPromise', { promiseId: owed.id });
    if (begun.kind === 'refused') throw new Error(begun.reason.code);
    await at.pass(2 * SECOND_MS);
    return at;
  }

  const promiseNow = async (at: DeskWithPhone) => (await at.desk()).promises.find(({ id }) => id === owed.id);

  it('is the call that the phone dials, and is answered and ended by it; the promise waits for the agent', async () => {
    const at = await callingBack();
    await at.tell({ event: 'dial', ...OUT });
    expect(await onDesk(at)).toMatchObject({ phase: 'ringing', direction: 'callback', promiseId: owed.id });
    await at.tell({ event: 'answer', ...OUT });
    expect(await onDesk(at)).toMatchObject({ phase: 'live', phone: { told: ['answer'] } });
    await at.tell({ event: 'end', ...OUT });
    expect(await onDesk(at)).toMatchObject({ phase: 'wrapUp' });
    expect(await promiseNow(at)).toMatchObject({ status: 'open', attempts: [] });
  });

  it.each(['busy', 'failed', 'rejected', 'noAnswer'] as const)(
    'that ends as %s stays on the desk, because the agent says what it was',
    async (cause) => {
      const at = await callingBack();
      await at.tell({ event: 'dial', ...OUT });
      await at.pass(20 * SECOND_MS);
      await at.tell({ event: 'end', ...OUT, cause });
      expect(await onDesk(at)).toMatchObject({
        phase: 'ringing',
        phone: { cause, endedAt: plus(TWO_PAST_TWO, 22 * SECOND_MS) },
      });
      expect(await promiseNow(at)).toMatchObject({ status: 'open', attempts: [] });
    },
  );

  it('that was busy may be dialled again', async () => {
    const at = await callingBack();
    await at.tell({ event: 'dial', ...OUT });
    await at.tell({ event: 'end', ...OUT, cause: 'busy' });
    await at.tell({ event: 'dial', ...OUT, callId: 'a2' });
    expect((await onDesk(at))?.phone).toMatchObject({ callId: 'a2', endedAt: null, cause: null });
    await at.tell({ event: 'answer', ...OUT, callId: 'a2' });
    expect(await onDesk(at)).toMatchObject({ phase: 'live' });
  });
});

it('a number that the agent dials on the phone itself is an outgoing call on a free desk', async () => {
  const at = await deskWithPhone();
  await at.tell({ event: 'dial', direction: 'out' });
  expect(await onDesk(at)).toMatchObject({ direction: 'outgoing', phase: 'ringing', customerId: 'dana' });
  expect((await onDesk(at))?.phone?.told).toEqual(['dial']);
});
