import { describe, expect, it } from 'vitest';
import type { CallId, CustomerId, PromiseId } from '../../../../shared/ids.ts';
import { FRESH_SETTINGS, type LedgerRecord } from '../../../../shared/ledger/shapes.ts';
import { MINUTE_MS } from '../../../../shared/time.ts';
import { createInProcessHost } from '../../../support/in-process-host.ts';
import { on } from '../../../support/promise-times.ts';
import { call, customer, entry, OMAR, promise, settings } from '../../../support/records.ts';

const early = promise({ madeAt: on('08:00'), dueAt: on('10:30') });
const second = promise({ id: 'promise-2' as PromiseId, customerId: OMAR.id, madeAt: on('08:00'), dueAt: on('11:00') });

async function deskAt(time: string, records: readonly LedgerRecord[] = []) {
  const host = createInProcessHost(on(time), [
    settings(),
    entry('customer', customer()),
    entry('customer', OMAR),
    ...records,
  ]);
  await host.start();
  const told = (id: string) => host.notifier.shown.filter((notice) => notice.id === id);
  return { host, told };
}

describe('the start of a shift', () => {
  it('tells the list of today once, also when the app is started again', async () => {
    const { host, told } = await deskAt('08:50', [entry('promise', early), entry('promise', second)]);
    expect(told('shift')).toEqual([]);
    await host.clock.step(11 * MINUTE_MS);
    expect(told('shift')).toMatchObject([{ title: '2 promises today', body: 'First: Dana, 10:30.', silent: true }]);
    await host.crash(MINUTE_MS);
    await host.clock.step(5 * MINUTE_MS);
    expect(told('shift')).toHaveLength(1);
  });

  it('names what is late since yesterday, and ends none of it (I7)', async () => {
    const old = promise({ madeAt: on('08:00', -86_400_000), dueAt: on('16:00', -86_400_000) });
    const { host, told } = await deskAt('09:00', [entry('promise', old), entry('promise', second)]);
    expect(told('shift')).toMatchObject([{ body: '1 late. First: Dana, yesterday 16:00.' }]);
    expect((await host.client.request('desk', {})).desk.promises.map(({ status }) => status)).toEqual(['open', 'open']);
  });

  it('says nothing when nothing is promised, when it is muted, or hours into the shift', async () => {
    expect((await deskAt('09:01')).told('shift')).toEqual([]);
    const preferences = { ...FRESH_SETTINGS.preferences, muted: ['startOfShift' as const] };
    expect((await deskAt('09:01', [settings({ preferences }), entry('promise', early)])).told('shift')).toEqual([]);
    expect((await deskAt('10:15', [entry('promise', early)])).told('shift')).toEqual([]);
  });
});

describe('002-19: the sweep half an hour before the end', () => {
  const left = (time: string, id = 'promise-1') =>
    entry('promise', promise({ id: id as PromiseId, dueAt: on(time), windowStart: on(time, -5 * MINUTE_MS) }));

  it('names who no longer fits, once', async () => {
    const { host, told } = await deskAt('16:20', [left('16:45'), left('17:05', 'promise-2')]);
    await host.clock.step(11 * MINUTE_MS);
    expect(told('sweep')).toMatchObject([
      {
        title: '2 promises left, 1 fits today',
        body: 'Dana no longer fits. Give a new time or hand over.',
        actions: [{ label: 'Review' }],
      },
    ]);
    await host.clock.step(25 * MINUTE_MS);
    expect(told('sweep')).toHaveLength(1);
  });

  it('waits for the end of a call, also over the end of the shift', async () => {
    const talking = call({ ringingAt: on('16:29'), answeredAt: on('16:29'), customerId: OMAR.id as CustomerId });
    const { host, told } = await deskAt('16:29', [left('16:50'), entry('call', talking)]);
    await host.clock.step(5 * MINUTE_MS);
    expect(told('sweep')).toEqual([]);
    await host.client.request('endCall', { callId: 'call-1' as CallId });
    await host.clock.step(16_000);
    expect(told('sweep')).toHaveLength(1);
  });

  it('a press opens the list of what is left', async () => {
    const { host } = await deskAt('16:31', [left('16:50')]);
    const heard: unknown[] = [];
    host.services.subscribe(({ event, payload }) => event === 'listBroughtForward' && heard.push(payload));
    host.notifier.activate('sweep', 'open');
    await host.clock.settle();
    expect(heard).toEqual([{ list: 'sweep' }]);
    expect(host.desktop.broughtForward()).toBe(1);
  });
});
