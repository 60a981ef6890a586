// N15: a desktop whose notification service does not answer. The app goes on, our own window comes instead, and the next
// promise is told too.

import { expect, test } from '@playwright/test';
import { endDesktopApps } from '../support/desktop-app.ts';
import { longestPause, startHeartbeat } from '../support/main-heartbeat.ts';
import { type NotificationDaemon, startNotificationDaemon } from '../support/notification-daemon.ts';
import { customer, OMAR, TWO_PAST_TWO } from '../support/records.ts';
import { startRemindedDesk } from '../support/reminded-desk.ts';
import { soon } from '../support/soon.ts';
import { alertIsShown } from '../support/window-state.ts';
import type { PromiseId } from '../../shared/ids.ts';
import type { PromiseRecord } from '../../shared/promise/record.ts';
import { MINUTE_MS } from '../../shared/time.ts';

test.skip(process.platform !== 'linux', 'only on Linux is a notification shown by another program that can hang');

let daemon: NotificationDaemon;

test.beforeEach(async () => {
  daemon = await startNotificationDaemon();
});
test.afterEach(async () => {
  await endDesktopApps();
  daemon.stop();
});

test('N15: it hangs while two promises come due: no pause of two seconds, the window on top, and both are told', async () => {
  const omars = soon(TWO_PAST_TWO, 2 * MINUTE_MS, { id: 'promise-2' as PromiseId, customerId: OMAR.id });
  const desktop = await stepped(daemon.environment, omars);
  daemon.hang();
  await startHeartbeat(desktop.app);
  for (const [promiseId, alerts] of [
    ['promise-1', ['promise-1']],
    ['promise-2', ['promise-1', 'promise-2']],
  ] as const) {
    const from = performance.now();
    await desktop.step(MINUTE_MS);
    await expect.poll(() => desktop.rungs(promiseId)).toContain('due window');
    expect(performance.now() - from, 'ms until it was told').toBeLessThan(5000);
    expect(await alertIsShown(desktop.app)).toBe(true);
    expect(await desktop.alerts()).toEqual(alerts);
  }
  expect((await desktop.health()).notificationFailure).toBe('the notification service does not answer');
  expect(await longestPause(desktop.app)).toBeLessThan(2000);
  expect(daemon.shown()).toEqual([]);
});

test('N15: a service that answers again is used again, and health says so', async () => {
  const desktop = await stepped(daemon.environment);
  daemon.hang();
  await desktop.step(MINUTE_MS);
  await expect.poll(() => desktop.rungs()).toContain('due window');
  daemon.wake();
  // The window is up already, so the next is the first nag after it.
  await desktop.step(5 * MINUTE_MS);
  await expect.poll(() => daemon.standing()).toMatchObject([{ title: 'Time to call Dana', urgency: 'critical' }]);
  expect((await desktop.health()).notificationFailure).toBeNull();
});

test('N6, N15: where there is no service at all the window on top comes at once', async () => {
  const desktop = await stepped({ DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere' });
  await desktop.step(MINUTE_MS);
  await expect.poll(() => desktop.rungs()).toContain('due window');
  expect(await alertIsShown(desktop.app)).toBe(true);
  expect((await desktop.health()).notificationFailure).toBe('the notification service does not answer');
});

function stepped(environment: Readonly<Record<string, string>>, ...more: readonly PromiseRecord[]) {
  const promises = [soon(TWO_PAST_TWO, MINUTE_MS), ...more];
  return startRemindedDesk({ now: TWO_PAST_TWO, environment }, { promises, customers: [customer(), OMAR] });
}
