import { describe, expect, it } from 'vitest';
import type { PromiseId } from '../../../../shared/ids.ts';
import { HOUR_MS, MINUTE_MS, SECOND_MS, type ZoneId } from '../../../../shared/time.ts';
import { createInProcessHost, type InProcessHost } from '../../../support/in-process-host.ts';
import { on } from '../../../support/promise-times.ts';
import { customer, engine, entry, NEW_YORK, promise, settings } from '../../../support/records.ts';

const danas = (...promises: ReturnType<typeof promise>[]) => [
  settings(),
  entry('customer', customer()),
  ...promises.map((one) => entry('promise', one)),
];
const desk = async (host: InProcessHost) => (await host.client.request('desk', {})).desk;
const titles = (host: InProcessHost) => host.notifier.shown.map(({ title }) => title);

async function started(time: string, records: Parameters<typeof createInProcessHost>[1]) {
  const host = createInProcessHost(on(time), records);
  await host.start();
  return host;
}

describe('the computer slept', () => {
  it('T2: no event at all, and it rings at the next look, 15 s later at most, as passed', async () => {
    const host = await started('14:10', danas(promise()));
    await host.clock.step(MINUTE_MS);
    host.clock.jump(55 * MINUTE_MS);
    await host.clock.step(15 * SECOND_MS);
    expect(titles(host)).toEqual(['Dana was due at 15:00']);
    expect((await desk(host)).away).toMatchObject({ fellDue: 1, how: 'unclear' });
  });

  it.each([
    ['once', ['slept']],
    ['twice', ['slept', 'slept']],
    ['with an unlock before it', ['unlocked', 'slept', undefined]],
  ] as const)('T6: told %s, there is one notice, and it says that the computer slept', async (_how, hints) => {
    const host = await started('14:10', danas(promise()));
    await host.clock.step(MINUTE_MS);
    host.clock.jump(55 * MINUTE_MS);
    for (const hint of hints) host.services.resync(hint);
    await host.clock.step(3 * SECOND_MS);
    expect(host.notifier.shown).toMatchObject([{ title: 'Dana was due at 15:00' }]);
  });

  it('a hint alone, without a gap, rings nothing', async () => {
    const host = await started('14:10', danas(promise()));
    host.services.resync('slept');
    await host.clock.step(3 * SECOND_MS);
    expect(titles(host)).toEqual([]);
    expect((await desk(host)).away).toBeNull();
  });

  it('S7: five that fell due meanwhile are one notice with their count', async () => {
    const five = Array.from({ length: 5 }, (_one, index) => promise({ id: `promise-${index}` as PromiseId }));
    const host = await started('14:10', danas(...five));
    await host.clock.step(MINUTE_MS);
    host.clock.jump(2 * HOUR_MS);
    host.services.resync('slept');
    await host.clock.step(3 * SECOND_MS);
    expect(host.notifier.shown).toMatchObject([
      { id: 'passed', title: '5 promises passed', body: 'Most late: Dana, due 15:00.' },
    ]);
    for (const { id } of five) await host.client.request('openPromise', { promiseId: id });
    await host.clock.step(SECOND_MS);
    expect(host.notifier.removed).toContain('passed');
  });
});

describe('somebody set the clock', () => {
  it('T7: back, it is said once and can be dismissed; nothing is shown twice, and nagging goes on', async () => {
    const host = await started('15:01', danas(promise()));
    expect(titles(host)).toEqual(['1 minute past your promise to Dana']);
    host.clock.jump(-58 * MINUTE_MS);
    await host.clock.step(15 * SECOND_MS);
    expect((await desk(host)).health.clockMovedBack).toMatchObject({ byMs: 58 * MINUTE_MS });
    expect(titles(host).slice(1)).toEqual(['Time to call Dana']);
    await host.client.request('dismiss', { what: 'clockMovedBack' });
    expect((await desk(host)).health.clockMovedBack).toBeNull();
    await host.clock.step(4 * MINUTE_MS);
    expect(titles(host)).toHaveLength(2);
    await host.clock.step(MINUTE_MS + 15 * SECOND_MS);
    expect(titles(host)).toHaveLength(3);
  });

  it('T8: to another zone: promises keep their instants, and the agent is told', async () => {
    const host = await started('14:02', danas(promise()));
    await host.client.request('reportZone', { zone: 'Europe/London' as ZoneId });
    expect((await desk(host)).health.zoneChanged).toBeNull();
    await host.client.request('reportZone', { zone: NEW_YORK });
    const { health, promises } = await desk(host);
    expect(health.zoneChanged).toEqual({ from: 'Europe/London', to: NEW_YORK });
    expect(promises[0]?.dueAt).toBe(on('15:00'));
    await host.client.request('dismiss', { what: 'zoneChanged' });
    expect((await desk(host)).health.zoneChanged).toBeNull();
  });
});

describe('T10: the rules of the clocks changed with an upgrade', () => {
  const moved = promise({ dueAt: on('14:00'), windowStart: on('13:45'), dueLocal: { ...promise().dueLocal } });

  it('what was said to the customer stays, the instant moves, and it is named', async () => {
    const host = await started('12:00', [...danas(moved), engine({ zoneRules: '2025a' })]);
    const { promises, health } = await desk(host);
    expect(promises[0]).toMatchObject({ dueAt: on('15:00'), windowStart: on('14:45') });
    expect(health.dataReports).toEqual([
      'The rules of the clocks have changed: what you promised Dana Lee is now 15:00 on your clock.',
    ]);
  });

  it('nothing moves with the same rules, or on the first start ever', async () => {
    for (const zoneRules of ['2026a', null]) {
      const host = await started('12:00', [...danas(moved), engine({ zoneRules })]);
      expect((await desk(host)).promises[0]?.dueAt).toBe(on('14:00'));
    }
  });

  it('the start itself is still noted: a sign of life is not lost with it', async () => {
    const host = await started('12:00', [...danas(), engine({ zoneRules: '2025a', stoppedAt: on('11:00') })]);
    expect(host.disk.records.get('engine:engine')?.record).toMatchObject({ stoppedAt: null, zoneRules: '2026a' });
  });
});

describe('the screen was locked', () => {
  it('what was raised meanwhile without a reaction is shown once more, silently and without a rung', async () => {
    const host = await started('14:40', danas(promise()));
    host.services.resync('locked');
    await host.clock.step(5 * MINUTE_MS + 20_000);
    const before = (await desk(host)).promises[0]?.rungLog.length;
    host.services.resync('unlocked');
    await host.clock.step(500);
    expect(host.notifier.shown.slice(-2)).toMatchObject([
      { title: 'Time to call Dana', silent: false },
      { title: 'Time to call Dana', silent: true },
    ]);
    expect((await desk(host)).promises[0]?.rungLog.length).toBe(before);
  });

  it('what was seen before the lock, or answered, is left in peace', async () => {
    const host = await started('14:45', danas(promise()));
    await host.clock.step(10_000);
    host.services.resync('locked');
    await host.clock.step(10_000);
    host.services.resync('unlocked');
    await host.clock.step(500);
    expect(titles(host)).toHaveLength(1);
  });
});

describe('T5: the computer is kept awake', () => {
  it('for the last two minutes before a window opens, and no longer', async () => {
    const host = await started('14:42', danas(promise()));
    expect(host.attention.told).toEqual([]);
    await host.clock.step(MINUTE_MS + 15_000);
    expect(host.attention.told).toEqual(['awake']);
    await host.clock.step(2 * MINUTE_MS);
    expect(host.attention.told).toContain('may sleep');
  });

  it('not when the agent does not want it', async () => {
    const host = await started('14:44', danas(promise()));
    const { preferences } = (await desk(host)).settings;
    const asked = { profile: null, grants: null, people: null, preferences: { ...preferences, keepAwake: false } };
    await host.client.request('saveSettings', asked);
    await host.clock.step(SECOND_MS);
    expect(host.attention.told).toEqual(['awake', 'may sleep']);
  });
});

describe('S6: days off', () => {
  it('four hundred days later it is still open, told at once, and first in line for a decision', async () => {
    const host = await started('14:02', danas(promise()));
    await host.clock.step(MINUTE_MS);
    await host.crash(400 * 24 * HOUR_MS);
    await host.clock.step(5 * SECOND_MS);
    expect(host.notifier.shown.filter(({ id }) => id === 'promise-1')).toHaveLength(1);
    const { promises } = await desk(host);
    expect(promises[0]).toMatchObject({ status: 'open' });
    expect(promises[0]?.rungLog.map(({ rung }) => rung)).toContain('decide');
  });
});

describe('L1: start at login', () => {
  it('is asked for again at every start, and what the computer does is shown', async () => {
    const host = await started('14:02', danas());
    await host.clock.settle();
    expect((await desk(host)).health.startsAtLogin).toBe('on');
    host.machine.startsAt('blocked');
    await host.crash(MINUTE_MS);
    expect((await desk(host)).health.startsAtLogin).toBe('blocked');
  });

  it('is not switched on for somebody who does not want it, or before first run', async () => {
    const host = await started('14:02', danas());
    await host.client.request('setStartAtLogin', { on: false });
    expect((await desk(host)).health.startsAtLogin).toBe('off');
    await host.crash(MINUTE_MS);
    expect((await desk(host)).health.startsAtLogin).toBe('off');
    const fresh = await started('14:02', [settings({ profile: null })]);
    expect((await desk(fresh)).health.startsAtLogin).toBe('off');
  });
});
