// Notices as the desktop really shows them: through Electron, D-Bus and a notification service, and back by a click.

import { expect, test } from '@playwright/test';
import { ask } from '../support/bridge.ts';
import { type DesktopApp, endDesktopApps, startDesktopApp } from '../support/desktop-app.ts';
import { type NotificationDaemon, startNotificationDaemon } from '../support/notification-daemon.ts';

test.skip(process.platform !== 'linux', 'the notification service that can be played is the Linux one');

let daemon: NotificationDaemon;

test.beforeEach(async () => {
  daemon = await startNotificationDaemon();
});

test.afterEach(async () => {
  await endDesktopApps();
  daemon.stop();
});

const start = () => startDesktopApp({ environment: daemon.environment });
const failureOf = async ({ page }: DesktopApp) => (await ask(page, 'desk', {})).desk.health.notificationFailure;

test('the test reminder reaches the desktop with its words, and nothing is wrong', async () => {
  const desktop = await start();
  await ask(desktop.page, 'sendTestReminder', { means: 'toast' });
  await expect.poll(() => daemon.shown().length).toBe(1);
  expect(daemon.shown()[0]?.title).toMatch(/\S/);
  expect(await failureOf(desktop)).toBeNull();
});

test('N16: a click on it, which needs no button, brings the window back, hidden as it was', async () => {
  const desktop = await start();
  await ask(desktop.page, 'sendTestReminder', { means: 'toast' });
  await expect.poll(() => daemon.shown().length).toBe(1);
  await desktop.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  const isVisible = () => desktop.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
  expect(await isVisible()).toBe(false);
  await daemon.click(1);
  await expect.poll(isVisible).toBe(true);
});

test('N8: the same notice again replaces the first', async () => {
  const desktop = await start();
  await ask(desktop.page, 'sendTestReminder', { means: 'toast' });
  await ask(desktop.page, 'sendTestReminder', { means: 'toast' });
  await expect.poll(() => daemon.shown().length).toBe(2);
  await expect.poll(() => daemon.closed()).toEqual([1]);
});

test('N15: a service that hangs costs no more than two seconds, stops nothing, and is told', async () => {
  const desktop = await start();
  daemon.hang();
  await desktop.app.evaluate(() => {
    const pauses: number[] = [];
    let last = Date.now();
    setInterval(() => {
      pauses.push(Date.now() - last);
      last = Date.now();
    }, 20);
    Object.assign(globalThis, { pauses });
  });
  await ask(desktop.page, 'sendTestReminder', { means: 'toast' });
  expect(await failureOf(desktop)).toBe('the notification service does not answer');
  const pauses = await desktop.app.evaluate(() => (globalThis as unknown as { pauses: number[] }).pauses);
  expect(pauses.length).toBeGreaterThan(10);
  expect(Math.max(...pauses)).toBeLessThan(2000);
});

test('N15: without any service the failure is told at once', async () => {
  const desktop = await startDesktopApp({ environment: { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere' } });
  await ask(desktop.page, 'sendTestReminder', { means: 'toast' });
  expect(await failureOf(desktop)).toBe('the notification service does not answer');
});
