// The tray as a desktop shows it: what closing the window means where there is one, and what its menu offers and does.

import { expect, test } from '@playwright/test';
import { words } from '../../shared/copy/words.ts';
import type { PromiseId } from '../../shared/ids.ts';
import { MINUTE_MS } from '../../shared/time.ts';
import { lookAtMain } from '../support/alert-page.ts';
import { ask } from '../support/bridge.ts';
import { endDesktopApps, startDesktopApp } from '../support/desktop-app.ts';
import { type PrivateBus, startPrivateBus } from '../support/private-bus.ts';
import { customer, TWO_PAST_TWO } from '../support/records.ts';
import { startRemindedDesk } from '../support/reminded-desk.ts';
import { soon } from '../support/soon.ts';
import { startTrayHost, type TrayHost, type TrayMenuItem } from '../support/tray-host.ts';

test.skip(process.platform !== 'linux', 'elsewhere there always is a tray');

let bus: PrivateBus;
let tray: TrayHost;

test.beforeEach(async () => {
  bus = await startPrivateBus();
  tray = await startTrayHost(bus);
});

test.afterEach(async () => {
  await endDesktopApps();
  bus.stop();
});

const labels = async () => (await tray.look())?.items.map(({ label }) => label.replaceAll('_', '')) ?? [];

test('where a tray is shown, closing the window hides it, and a second start brings it back', async () => {
  const desktop = await startDesktopApp({ environment: bus.environment });
  const { app, page } = desktop;
  // The tray is asked for beside the window; it has answered when a close hides.
  await expect
    .poll(async () => {
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
      return lookAtMain(desktop);
    })
    .toMatchObject({ isVisible: false, isMinimized: false });
  await app.evaluate((electron) => electron.app.emit('second-instance', null, []));
  await expect.poll(() => lookAtMain(desktop)).toMatchObject({ isVisible: true, isMinimized: false });
  expect((await ask(page, 'desk', {})).desk.window.compact).toBe(false);
});

test('N3: the menu has each promise that waits, with its acts, and they act', async () => {
  const dana = soon(TWO_PAST_TWO, MINUTE_MS);
  const desktop = await startRemindedDesk(
    { now: TWO_PAST_TWO, environment: bus.environment, recordNotices: true },
    { promises: [dana], customers: [customer()] },
  );
  await expect.poll(labels).toContain(words('host.trayQuit'));
  expect((await tray.look())?.items[0]?.label).toBe(words('host.trayOpen'));
  await desktop.step(2 * MINUTE_MS);
  await expect.poll(async () => (await tray.look())?.items[0]?.label).toContain('Dana');
  expect((await tray.look())?.tooltip).toMatch(/1 due/);

  const before = (await tray.look())?.revision;
  await desktop.step(15_000);
  await desktop.step(15_000);
  expect((await tray.look())?.revision, 'a menu that says the same is left alone').toBe(before);

  const snooze = (await tray.look())?.items[0]?.items.find(({ label }) => label === words('notice.act.snooze'));
  expect(snooze).toBeDefined();
  await tray.press(snooze as TrayMenuItem);
  const snoozedUntil = async () =>
    (await ask(desktop.page, 'desk', {})).desk.promises.find(({ id }) => id === ('promise-1' as PromiseId))
      ?.snoozedUntil;
  await expect.poll(snoozedUntil).not.toBeNull();
});
