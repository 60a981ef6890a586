import { describe, expect, it } from 'vitest';
import type { PromiseId } from '../../../../shared/ids.ts';
import { MINUTE_MS } from '../../../../shared/time.ts';
import { createInProcessHost } from '../../../support/in-process-host.ts';
import { on } from '../../../support/promise-times.ts';
import { customer, entry, promise, settings } from '../../../support/records.ts';

const promiseId = 'promise-1' as PromiseId;

async function deskAt(time: string, ...promises: ReturnType<typeof promise>[]) {
  const all = promises.length === 0 ? [promise()] : promises;
  const records = [settings(), entry('customer', customer()), ...all.map((one) => entry('promise', one))];
  const host = createInProcessHost(on(time), records);
  await host.start();
  return { host, alerts: async () => (await host.client.request('desk', {})).desk.alerts };
}

describe('the window on top', () => {
  it('comes three minutes after due without a reaction, and not before', async () => {
    const { host, alerts } = await deskAt('14:45');
    await host.clock.step(2 * MINUTE_MS + 50_000);
    expect(host.attention.told).toEqual(['beep', 'flash']);
    await host.clock.step(15_000);
    expect(host.attention.told).toEqual(['beep', 'flash', 'show']);
    expect(await alerts()).toEqual([promiseId]);
  });

  it('goes with a reaction, and comes back when it is late', async () => {
    const { host, alerts } = await deskAt('14:45');
    await host.clock.step(4 * MINUTE_MS);
    await host.client.request('openPromise', { promiseId });
    await host.clock.step(1_000);
    expect(await alerts()).toEqual([]);
    expect(host.attention.told.at(-1)).toBe('hide');
    await host.clock.step(12 * MINUTE_MS);
    expect(await alerts()).toEqual([promiseId]);
  });

  it('put away by the agent it is no reaction: the next loud rung brings it back', async () => {
    const { host, alerts } = await deskAt('15:01');
    expect(await alerts()).toEqual([promiseId]);
    await host.client.request('hideAlerts', {});
    expect(await alerts()).toEqual([]);
    expect(host.attention.told.at(-1)).toBe('hide');
    await host.clock.step(5 * MINUTE_MS + 1_000);
    expect(await alerts()).toEqual([promiseId]);
    const { desk } = await host.client.request('desk', {});
    expect(desk.promises[0]?.reactedAt).toBeNull();
  });

  it('stays for the others when one of several is answered', async () => {
    const second = promise({ id: 'promise-2' as PromiseId });
    const { host, alerts } = await deskAt('15:01', promise(), second);
    await host.clock.step(2_000);
    expect(await alerts()).toEqual([promiseId, 'promise-2']);
    await host.client.request('openPromise', { promiseId });
    await host.clock.step(1_000);
    expect(await alerts()).toEqual(['promise-2']);
    expect(host.attention.told).not.toContain('hide');
  });

  it('its buttons are those of the notice: snooze needs no window, call brings the promise forward', async () => {
    const { host } = await deskAt('14:49');
    await host.client.request('pressNotice', { noticeId: promiseId, act: 'snooze' });
    expect((await host.client.request('desk', {})).desk.promises[0]?.snoozeCount).toBe(1);
    expect(host.desktop.broughtForward()).toBe(0);
    await host.client.request('pressNotice', { noticeId: promiseId, act: 'call' });
    expect(host.desktop.broughtForward()).toBe(1);
    expect((await host.client.request('desk', {})).desk.call?.call.promiseId).toBe(promiseId);
  });
});
