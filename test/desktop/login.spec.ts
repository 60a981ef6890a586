// Start at login on Linux, in real Electron: what is written, what is true afterwards, and a start that nobody looks at.

import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { SAM } from '../flows/support/cast.ts';
import { lookAtMain } from '../support/alert-page.ts';
import { ask } from '../support/bridge.ts';
import { endDesktopApps, freshHome, startDesktopAgain, startDesktopApp } from '../support/desktop-app.ts';
import { awayFromHome, launchDesktop } from '../support/launch-desktop.mjs';
import { type PrivateBus, startPrivateBus } from '../support/private-bus.ts';
import { startTrayHost } from '../support/tray-host.ts';

test.skip(process.platform !== 'linux', 'elsewhere the system keeps the list, not a file');

const usual: ElectronApplication[] = [];

test.afterEach(async () => {
  for (const app of usual.splice(0)) await app.close();
  await endDesktopApps();
});

/** As after `npm start`, with no folder named: only such a start is repeated by a login. */
async function startUsual(home: string): Promise<{ readonly page: Page; quit(): Promise<void> }> {
  const app = await launchDesktop([], { env: awayFromHome(home) });
  usual.push(app);
  const page = await app.firstWindow();
  return {
    page,
    async quit() {
      usual.splice(usual.indexOf(app), 1);
      await app.close();
    },
  };
}

const fileIn = (home: string) => join(home, 'config', 'autostart', 'callback-companion.desktop');
const health = async (page: Page) => (await ask(page, 'desk', {})).desk.health.startsAtLogin;
const settle = (page: Page) =>
  ask(page, 'saveSettings', { profile: SAM, grants: null, people: null, preferences: null });

test('L1: switched on, a login starts it hidden; switched off, nothing is left', async () => {
  const home = freshHome();
  const { page } = await startUsual(home);
  await settle(page);
  await ask(page, 'setStartAtLogin', { on: true });
  expect(await health(page)).toBe('on');
  expect(readFileSync(fileIn(home), 'utf8')).toMatch(/^Exec=\S*electron .*--hidden$/m);
  await ask(page, 'setStartAtLogin', { on: false });
  expect(await health(page)).toBe('off');
  expect(existsSync(fileIn(home))).toBe(false);
});

test('L1: switched off behind our back, that is told, and stays so until the agent says otherwise', async () => {
  const home = freshHome();
  const first = await startUsual(home);
  await settle(first.page);
  await ask(first.page, 'setStartAtLogin', { on: true });
  await first.quit();
  appendFileSync(fileIn(home), 'Hidden=true\n');
  const { page } = await startUsual(home);
  await expect.poll(() => health(page)).toBe('blocked');
  expect(readFileSync(fileIn(home), 'utf8')).toContain('Hidden=true');
  await ask(page, 'setStartAtLogin', { on: true });
  expect(await health(page)).toBe('on');
});

test('L1: a file that starts another program is repaired at the next start', async () => {
  const home = freshHome();
  const first = await startUsual(home);
  await settle(first.page);
  await ask(first.page, 'setStartAtLogin', { on: true });
  await first.quit();
  const own = readFileSync(fileIn(home), 'utf8');
  writeFileSync(fileIn(home), own.replace(/^Exec=.*$/m, 'Exec=/gone/with/the/update --hidden'));
  const { page } = await startUsual(home);
  await expect.poll(() => health(page)).toBe('on');
  expect(readFileSync(fileIn(home), 'utf8')).toBe(own);
});

test('a start on a folder of its own is none that a login would repeat: nothing is written', async () => {
  const { page, home } = await startDesktopApp();
  await settle(page);
  await ask(page, 'setStartAtLogin', { on: true });
  expect(await health(page)).toBe('unavailable');
  expect(existsSync(fileIn(home))).toBe(false);
});

test.describe('started hidden', () => {
  let bus: PrivateBus;
  test.beforeEach(async () => {
    bus = await startPrivateBus();
  });
  test.afterEach(() => bus.stop());

  test('with a tray no window is seen, reminders run, and a second start shows it', async () => {
    await startTrayHost(bus);
    const desktop = await startDesktopApp({ hidden: true, environment: bus.environment });
    const checkedAt = async () => (await ask(desktop.page, 'desk', {})).desk.health.remindersCheckedAt;
    await expect.poll(checkedAt).not.toBeNull();
    await desktop.page.getByRole('heading').first().waitFor();
    expect(await lookAtMain(desktop)).toMatchObject({ isVisible: false, isMinimized: false });
    expect(await startDesktopAgain({ home: desktop.home })).toBe(0);
    await expect.poll(async () => (await lookAtMain(desktop)).isVisible).toBe(true);
  });

  test('without a tray it waits in the taskbar, and a login that starts it twice changes nothing', async () => {
    const desktop = await startDesktopApp({ hidden: true, environment: bus.environment });
    await expect.poll(async () => (await lookAtMain(desktop)).isMinimized).toBe(true);
    await desktop.app.evaluate(({ app }) => {
      app.on('second-instance', () => Object.assign(globalThis, { startedTwice: true }));
    });
    expect(await startDesktopAgain({ home: desktop.home, hidden: true })).toBe(0);
    await expect.poll(() => desktop.app.evaluate(() => 'startedTwice' in globalThis)).toBe(true);
    expect(await lookAtMain(desktop)).toMatchObject({ isMinimized: true });
    await startDesktopAgain({ home: desktop.home });
    await expect.poll(async () => (await lookAtMain(desktop)).isMinimized).toBe(false);
  });
});
