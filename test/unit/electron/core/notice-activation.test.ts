import { describe, expect, it } from 'vitest';
import { MINUTE_MS } from '../../../../shared/time.ts';
import { createInProcessHost, type InProcessHost } from '../../../support/in-process-host.ts';
import { at } from '../../../support/manual-clock.ts';
import { call, customer, entry, promise, settings } from '../../../support/records.ts';

const WINDOW = at('2026-03-18', '14:46');
const DANAS = [settings(), entry('customer', customer()), entry('promise', promise())];

async function ringingHost(...more: Parameters<typeof createInProcessHost>[1] & object[]) {
  const host = createInProcessHost(WINDOW, [...DANAS, ...more]);
  await host.start();
  return { host, forward: forwardedBy(host) };
}

function forwardedBy(host: InProcessHost): unknown[] {
  const heard: unknown[] = [];
  host.client.on('promiseBroughtForward', (payload) => heard.push(payload));
  return heard;
}

async function desk(host: InProcessHost) {
  return (await host.client.request('desk', {})).desk;
}

describe('a click on a notice', () => {
  it('on Call now starts the call back and brings the window to the front', async () => {
    const { host, forward } = await ringingHost();
    host.notifier.activate('promise-1', 'call');
    await host.clock.settle();
    expect((await desk(host)).call?.call).toMatchObject({ direction: 'callback', promiseId: 'promise-1' });
    expect(host.desktop.broughtForward()).toBe(1);
    expect(forward).toEqual([{ promiseId: 'promise-1', act: 'call' }]);
  });

  it('on Call now during a call changes nothing but shows the promise', async () => {
    const { host, forward } = await ringingHost(entry('call', call()));
    host.notifier.activate('promise-1', 'call');
    await host.clock.settle();
    expect((await desk(host)).call?.call.id).toBe('call-1');
    expect(forward).toEqual([{ promiseId: 'promise-1', act: 'call' }]);
  });

  it('on Snooze snoozes and leaves the window where it is', async () => {
    const { host, forward } = await ringingHost();
    host.notifier.activate('promise-1', 'snooze');
    await host.clock.settle();
    expect((await desk(host)).promises[0]?.snoozeCount).toBe(1);
    expect(host.desktop.broughtForward()).toBe(0);
    expect(forward).toEqual([]);
  });

  it('on a Snooze that is no longer allowed opens the promise instead', async () => {
    const { host, forward } = await ringingHost();
    await host.clock.step(12 * MINUTE_MS);
    host.notifier.activate('promise-1', 'snooze');
    await host.clock.settle();
    expect((await desk(host)).promises[0]?.snoozeCount).toBe(0);
    expect(forward).toEqual([{ promiseId: 'promise-1', act: 'snooze' }]);
  });

  it.each(['open', 'done', 'newTime'] as const)('on %s counts as a reaction and shows the promise', async (act) => {
    const { host, forward } = await ringingHost();
    host.notifier.activate('promise-1', act);
    await host.clock.settle();
    expect((await desk(host)).promises[0]?.reactedAt).not.toBeNull();
    expect(forward).toEqual([{ promiseId: 'promise-1', act }]);
  });

  it.each(['test', 'passed', 'no-such-promise', 'not an id at all!'])(
    'named %s only brings the window to the front',
    async (id) => {
      const { host, forward } = await ringingHost();
      host.notifier.activate(id, 'open');
      await host.clock.settle();
      expect(host.desktop.broughtForward()).toBe(1);
      expect(forward).toEqual([]);
    },
  );
});

it('S5: what is pressed before the ledger is read is not lost, and is done in order', async () => {
  const host = createInProcessHost(WINDOW, DANAS);
  const forward = forwardedBy(host);
  host.notifier.activate('promise-1', 'snooze');
  host.notifier.activate('promise-1', 'done');
  await host.clock.settle();
  expect(forward).toEqual([]);
  await host.start();
  await host.clock.settle();
  expect((await desk(host)).promises[0]?.snoozeCount).toBe(1);
  expect(forward).toEqual([{ promiseId: 'promise-1', act: 'done' }]);
});

it('hears nothing any more after the stop', async () => {
  const { host } = await ringingHost();
  await host.services.stop();
  host.notifier.activate('promise-1', 'open');
  await host.clock.settle();
  expect(host.desktop.broughtForward()).toBe(0);
});
