import { describe, expect, it } from 'vitest';
import type { PromiseId } from '../../../../../shared/ids.ts';
import { MINUTE_MS } from '../../../../../shared/time.ts';
import { createInProcessHost } from '../../../../support/in-process-host.ts';
import { on } from '../../../../support/promise-times.ts';
import { customer, entry, promise, settings } from '../../../../support/records.ts';

const promiseId = 'promise-1' as PromiseId;
const DONE = { kind: 'done', value: null };

async function deskAt(time: string) {
  const host = createInProcessHost(on(time), [settings(), entry('customer', customer()), entry('promise', promise())]);
  await host.start();
  return {
    host,
    request: host.client.request,
    promise: async () => (await host.client.request('desk', {})).desk.promises[0],
  };
}

describe('002-07: a promise given to a colleague', () => {
  it('stays open and rings here until they accept, which is recorded with how', async () => {
    const desk = await deskAt('14:30');
    expect(await desk.request('offerPromise', { promiseId, to: 'Priya' })).toEqual(DONE);
    expect(await desk.promise()).toMatchObject({ status: 'open', handOverOffer: { to: 'Priya' } });
    await desk.host.clock.step(16 * MINUTE_MS);
    expect(desk.host.notifier.shown.map(({ title }) => title)).toContain('Time to call Dana');
    expect(await desk.request('acceptHandOver', { promiseId, note: 'by chat' })).toEqual(DONE);
    expect(await desk.promise()).toMatchObject({ status: 'handedOver', resolution: { note: 'by chat' } });
  });

  it('cannot be accepted before it was offered, nor without saying how', async () => {
    const desk = await deskAt('14:30');
    expect(await desk.request('acceptHandOver', { promiseId, note: 'by chat' })).toMatchObject({
      reason: { code: 'notOffered' },
    });
    await desk.request('offerPromise', { promiseId, to: 'Priya' });
    expect(await desk.request('acceptHandOver', { promiseId, note: ' ' })).toMatchObject({
      reason: { code: 'reasonMissing' },
    });
  });

  it('is taken back by undo within ten minutes', async () => {
    const desk = await deskAt('14:30');
    await desk.request('offerPromise', { promiseId, to: 'Priya' });
    await desk.request('undo', { actionId: null });
    expect(await desk.promise()).toMatchObject({ status: 'open', handOverOffer: null });
  });
});

describe('a promise that is not kept', () => {
  it('ends only once it is late, and only with a reason', async () => {
    const desk = await deskAt('14:30');
    const ask = { promiseId, as: 'missed', note: 'ill' } as const;
    expect(await desk.request('breakPromise', ask)).toMatchObject({ reason: { code: 'stillKeepable' } });
    await desk.host.clock.step(31 * MINUTE_MS);
    expect(await desk.request('breakPromise', { ...ask, note: '' })).toMatchObject({
      reason: { code: 'reasonMissing' },
    });
    expect(await desk.request('breakPromise', ask)).toEqual(DONE);
    expect(await desk.promise()).toMatchObject({ status: 'broken', resolution: { brokenAs: 'missed', note: 'ill' } });
  });

  it('is open again by a later correction, with its history, and rings again', async () => {
    const desk = await deskAt('15:05');
    await desk.request('breakPromise', { promiseId, as: 'missed', note: 'ill' });
    await desk.host.clock.step(20 * MINUTE_MS);
    const before = desk.host.notifier.shown.length;
    expect(await desk.request('reopenPromise', { promiseId })).toEqual(DONE);
    const open = await desk.promise();
    expect(open?.status).toBe('open');
    expect(open?.history.map(({ event }) => event)).toEqual(['made', 'broken', 'undone']);
    await desk.host.clock.step(16 * MINUTE_MS);
    expect(desk.host.notifier.shown.length).toBeGreaterThan(before);
    expect(await desk.request('reopenPromise', { promiseId })).toMatchObject({ reason: { code: 'nothingToUndo' } });
  });
});
