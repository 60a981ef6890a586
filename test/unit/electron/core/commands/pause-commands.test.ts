import { describe, expect, it } from 'vitest';
import { HOUR_MS, MINUTE_MS, plus } from '../../../../../shared/time.ts';
import { createInProcessHost } from '../../../../support/in-process-host.ts';
import { on } from '../../../../support/promise-times.ts';
import { customer, entry, promise, settings } from '../../../../support/records.ts';

async function deskAt(time: string) {
  const host = createInProcessHost(on(time), [settings(), entry('customer', customer()), entry('promise', promise())]);
  await host.start();
  return host;
}

describe('a pause', () => {
  it('S13: shows nothing, hides no count, is in sight, and ends by itself also after a crash', async () => {
    const host = await deskAt('14:30');
    expect(await host.client.request('pauseReminders', { until: on('15:10') })).toEqual({ kind: 'done', value: null });
    await host.clock.step(20 * MINUTE_MS);
    expect(host.notifier.shown).toEqual([]);
    expect(host.desktop.glances.at(-1)).toMatchObject({ due: 1 });
    expect((await host.client.request('desk', {})).desk.health.pausedUntil).toBe(on('15:10'));
    await host.crash(15 * MINUTE_MS);
    expect(host.notifier.shown).toEqual([]);
    await host.clock.step(6 * MINUTE_MS);
    expect(host.notifier.shown).toMatchObject([{ id: 'promise-1' }]);
  });

  it('I8: one that is over is forgotten, so that a clock set back does not bring it to life again', async () => {
    const host = await deskAt('14:40');
    await host.client.request('pauseReminders', { until: on('14:44') });
    await host.clock.step(5 * MINUTE_MS);
    expect((await host.client.request('desk', {})).desk.health.pausedUntil).toBeNull();
    expect(host.attention.told).not.toContain('show');
    host.clock.jump(-3 * MINUTE_MS);
    await host.clock.step(MINUTE_MS);
    expect(host.attention.told).toContain('show');
  });

  it('ends at once when the agent says so', async () => {
    const host = await deskAt('14:46');
    await host.client.request('pauseReminders', { until: on('15:30') });
    await host.clock.step(MINUTE_MS);
    const before = host.notifier.shown.length;
    await host.client.request('pauseReminders', { until: null });
    await host.clock.step(SECOND);
    expect(host.notifier.shown.length).toBeGreaterThan(before);
    await host.client.request('pauseReminders', { until: null });
  });

  it.each([
    ['more than four hours', plus(on('14:30'), 4 * HOUR_MS + 1)],
    ['an end that lies behind', on('14:30')],
  ])('refuses %s', async (_what, until) => {
    const host = await deskAt('14:30');
    expect(await host.client.request('pauseReminders', { until })).toMatchObject({ reason: { code: 'pauseTooLong' } });
  });
});

const SECOND = 1_000;
