import { describe, expect, it } from 'vitest';
import type { PromiseId } from '../../../../shared/ids.ts';
import { MINUTE_MS } from '../../../../shared/time.ts';
import { createInProcessHost, type InProcessHost } from '../../../support/in-process-host.ts';
import { at } from '../../../support/manual-clock.ts';
import { call, customer, engine, entry, notes, promise, settings, TWO_PAST_TWO } from '../../../support/records.ts';

const FULL = { problem: 'the disk is full', folder: '/data' };
const danas = (...promises: ReturnType<typeof promise>[]) => [
  settings(),
  entry('customer', customer()),
  ...promises.map((one) => entry('promise', one)),
];

async function desk(host: InProcessHost) {
  return (await host.client.request('desk', {})).desk;
}

async function started(now: ReturnType<typeof at>, records: Parameters<typeof createInProcessHost>[1]) {
  const host = createInProcessHost(now, records);
  await host.start();
  return host;
}

describe('a rung', () => {
  it('is shown first and recorded second, with what the desktop said', async () => {
    const host = await started(at('2026-03-18', '14:45'), danas(promise()));
    expect(host.notifier.shown).toMatchObject([{ id: 'promise-1', title: 'Time to call Dana', urgent: true }]);
    const [record] = (await desk(host)).promises;
    expect(record?.rungLog.at(-1)).toMatchObject({ rung: 'due', outcome: 'accepted', failure: null });
    expect(record?.firstDueAt).toBe(at('2026-03-18', '14:45'));
  });

  it('is not repeated while the disk is too slow to record it', async () => {
    const host = await started(at('2026-03-18', '14:44'), danas(promise()));
    let open: () => void = () => undefined;
    host.disk.gate = new Promise((resolve) => {
      open = resolve;
    });
    await host.clock.step(80_000);
    expect(host.notifier.shown.map(({ title }) => title)).toEqual(['Call Dana in 1 minute', 'Time to call Dana']);
    host.disk.gate = null;
    open();
    await host.clock.step(10_000);
    expect((await desk(host)).promises[0]?.rungLog.map(({ rung }) => rung)).toEqual(['advance', 'due']);
  });

  it('D12: rings once in a folder that cannot be written, and says in red that nothing is saved', async () => {
    const host = createInProcessHost(at('2026-03-18', '14:45'), danas(promise()));
    host.disk.problem = FULL;
    await host.start();
    await host.clock.step(50_000);
    expect(host.notifier.shown).toHaveLength(1);
    expect((await desk(host)).health.save).toMatchObject({ kind: 'failing', ...FULL });
    host.disk.problem = null;
    await host.clock.step(2 * MINUTE_MS);
    expect((await desk(host)).health.save.kind).toBe('saving');
  });

  it('N6: refused by the desktop, our window comes now, and health says what the desktop said', async () => {
    const host = createInProcessHost(at('2026-03-18', '14:45'), danas(promise()));
    host.notifier.behave({ kind: 'refuse', text: 'Settings prevent it' });
    await host.start();
    const { health, promises, alerts } = await desk(host);
    expect(health.notificationFailure).toBe('Settings prevent it');
    expect(promises[0]?.rungLog.at(-1)).toMatchObject({ outcome: 'window', failure: 'Settings prevent it' });
    expect(host.attention.told).toContain('show');
    expect(alerts).toEqual(['promise-1']);
    host.notifier.behave({ kind: 'accept' });
    await host.clock.step(20 * MINUTE_MS);
    expect((await desk(host)).health.notificationFailure).toBeNull();
  });

  it('N7: where nothing at all can be shown, that is written, and the window is tried again at once', async () => {
    const host = createInProcessHost(at('2026-03-18', '14:45'), danas(promise()));
    host.notifier.behave({ kind: 'throw' });
    host.attention.refuseWith('no display');
    await host.start();
    await host.clock.step(1_000);
    const [record] = (await desk(host)).promises;
    expect(record?.rungLog.map(({ rung, outcome }) => [rung, outcome])).toEqual([
      ['advance', 'overtaken'],
      ['due', 'failed'],
      ['window', 'failed'],
    ]);
  });

  it('S3: a desktop that hangs on one promise does not keep the next one waiting', async () => {
    const second = promise({ id: 'promise-2' as PromiseId, dueAt: at('2026-03-18', '15:05') });
    const host = createInProcessHost(at('2026-03-18', '15:10'), [
      ...danas(promise(), second),
      engine({ aliveAt: TWO_PAST_TWO }),
    ]);
    host.notifier.behave({ kind: 'hang' });
    await host.start();
    await host.clock.step(1_000);
    expect(host.notifier.shown.map(({ id }) => id)).toEqual(['promise-1', 'promise-2']);
  });

  it('is taken away once the promise ended or somebody reacted, and only then', async () => {
    const host = await started(at('2026-03-18', '14:45'), danas(promise()));
    await host.clock.step(MINUTE_MS);
    expect(host.notifier.removed).toEqual([]);
    await host.client.request('openPromise', { promiseId: 'promise-1' as PromiseId });
    await host.clock.step(1_000);
    expect(host.notifier.removed).toEqual(['promise-1']);
  });
});

describe('during a live call', () => {
  it('is quiet, marks the promise due, and rings within 10 s of the end', async () => {
    const talking = [entry('call', call()), entry('notes', { ...notes('call-1'), savedAt: at('2026-03-18', '14:44') })];
    const host = await started(at('2026-03-18', '14:45'), [...danas(promise()), ...talking]);
    await host.clock.step(MINUTE_MS);
    expect(host.notifier.shown).toEqual([]);
    const [record] = (await desk(host)).promises;
    expect(record?.rungLog.at(-1)).toMatchObject({ rung: 'due', outcome: 'quietOnCall' });
    expect(record?.firstDueAt).not.toBeNull();
    await host.client.request('endCall', { callId: 'call-1' as never });
    await host.clock.step(10_000);
    expect(host.notifier.shown).toMatchObject([{ id: 'promise-1', title: 'Time to call Dana' }]);
  });

  it('is as quiet while the agent rings somebody: their own promise must not shout at them', async () => {
    const host = await started(at('2026-03-18', '14:59'), danas(promise()));
    await host.client.request('callPromise', { promiseId: 'promise-1' as PromiseId });
    const before = host.notifier.shown.length;
    await host.clock.step(3 * MINUTE_MS);
    expect(host.notifier.shown).toHaveLength(before);
  });

  it('comes back without sound when nothing happened in the call for 15 minutes: a forgotten F12', async () => {
    const host = await started(at('2026-03-18', '14:45'), [...danas(promise()), entry('call', call())]);
    expect(host.notifier.shown).toMatchObject([{ id: 'promise-1', silent: true }]);
  });
});

describe('each look', () => {
  it('tells the tray what is late and due', async () => {
    const host = await started(at('2026-03-18', '14:45'), danas(promise()));
    expect(host.desktop.glances.at(-1)).toMatchObject({ late: 0, due: 1, open: 1 });
    await host.clock.step(16 * MINUTE_MS);
    expect(host.desktop.glances.at(-1)).toMatchObject({ late: 1, due: 0, open: 1 });
  });

  it('writes a sign of life at most once a minute', async () => {
    const host = await started(TWO_PAST_TWO, danas());
    const before = host.disk.commits.length;
    await host.clock.step(10 * MINUTE_MS);
    expect(host.disk.commits.length - before).toBeLessThanOrEqual(10);
    const record = host.disk.records.get('engine:engine')?.record;
    const aliveAt = record !== undefined && 'aliveAt' in record ? record.aliveAt : null;
    expect(aliveAt).toBeGreaterThan(TWO_PAST_TWO + 8 * MINUTE_MS);
  });

  it('names nobody while names are hidden, and is silent while the sound is off', async () => {
    const host = createInProcessHost(at('2026-03-18', '14:45'), danas(promise()));
    await host.start();
    expect(host.notifier.shown[0]?.silent).toBe(false);
    const { preferences } = (await desk(host)).settings;
    const discreet = { ...preferences, hideNames: true, sound: false };
    await host.client.request('saveSettings', { profile: null, grants: null, people: null, preferences: discreet });
    await host.clock.step(16 * MINUTE_MS);
    expect(host.notifier.shown[1]).toMatchObject({ title: 'Callback due 15:00', silent: true });
  });
});

it('catches up: what passed while the app was closed is told as passed, one second apart', async () => {
  const second = promise({ id: 'promise-2' as PromiseId, dueAt: at('2026-03-18', '15:05') });
  const records = [...danas(second, promise()), engine({ aliveAt: TWO_PAST_TWO })];
  const host = await started(at('2026-03-18', '15:10'), records);
  expect(host.notifier.shown.map(({ title }) => title)).toEqual(['Dana was due at 15:00']);
  await host.clock.step(1_000);
  expect(host.notifier.shown.map(({ title }) => title)).toEqual(['Dana was due at 15:00', 'Dana was due at 15:05']);
});
