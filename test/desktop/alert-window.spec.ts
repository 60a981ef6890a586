// The small window on top (rung 4) in real Electron under a window manager: it comes, it is above the rest, and it never
// takes the keyboard.

import { expect, test } from '@playwright/test';
import { words } from '../../shared/copy/words.ts';
import { type Instant, MINUTE_MS, plus } from '../../shared/time.ts';
import { SAM, SAMS_PEOPLE } from '../flows/support/cast.ts';
import { playEarlier } from '../flows/support/earlier.ts';
import { alertPage, lookAtAlert, lookAtMain } from '../support/alert-page.ts';
import { ask } from '../support/bridge.ts';
import { type DesktopApp, endDesktopApps, freshHome, startDesktopApp } from '../support/desktop-app.ts';
import { at } from '../support/manual-clock.ts';
import { typeForReal, windowAt } from '../support/real-keys.ts';

test.skip(process.platform !== 'linux', 'keys are pressed through the X server');
test.afterEach(endDesktopApps);

const MADE = at('2026-03-18', '14:02');
const OMAR = { name: 'Omar K.', number: '020 7946 0999' };
/** Promised by 15:00, so the window opens at 14:45 and rung 4 is at 14:48. */
const DUE = at('2026-03-18', '15:00');

async function settledHome(promisedBy?: Instant): Promise<string> {
  const home = freshHome();
  await playEarlier({ home, now: MADE }, async ({ act, call }) => {
    await act('saveSettings', { profile: SAM, grants: [], people: [...SAMS_PEOPLE], preferences: null });
    await call(OMAR, promisedBy === undefined ? {} : { promisedBy });
  });
  return home;
}

/** Omar waits from 14:45 on; nobody has reacted, and the window on top is up. */
async function atRungFour(): Promise<DesktopApp> {
  const home = await settledHome(DUE);
  const desktop = await startDesktopApp({ home, now: plus(MADE, 40 * MINUTE_MS), recordNotices: true });
  await desktop.step(7 * MINUTE_MS);
  await expect.poll(async () => (await lookAtAlert(desktop))?.isVisible).toBe(true);
  return desktop;
}

/** A test reminder by the window, over notes that have the keyboard. */
async function writingNotes(): Promise<DesktopApp> {
  const desktop = await startDesktopApp({ home: await settledHome(), now: MADE, recordNotices: true });
  const { page } = desktop;
  await ask(page, 'ringCall', { number: OMAR.number });
  const { desk } = await ask(page, 'desk', {});
  await ask(page, 'answerCall', { callId: desk.call?.call.id as never });
  await page.locator('.cm-content').click();
  return desktop;
}

test('it is 360 x 150 in a corner of the screen, on top, without the keyboard', async () => {
  const desktop = await atRungFour();
  const alert = await lookAtAlert(desktop);
  expect(alert).toMatchObject({ isOnTop: true, isFocused: false, place: { width: 360, height: 150 } });
  const { x = 0, y = 0 } = alert?.place ?? {};
  const title = await desktop.app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().endsWith('alert.html'));
    window?.setTitle('the window on top');
    BrowserWindow.getAllWindows()
      .find(({ webContents }) => webContents.getURL().endsWith('index.html'))
      ?.focus();
    return window?.getTitle();
  });
  await expect.poll(() => windowAt(x + 180, y + 4)).toBe(title);
  expect(await (await alertPage(desktop)).getByRole('button').count()).toBeGreaterThan(0);
});

test('S10: typed while it comes up, every letter lands in the notes, and the caret stays', async () => {
  const desktop = await writingNotes();
  const text = 'parcel lost on the third, ordered again, wants it by Friday';
  const typing = typeForReal(text);
  await ask(desktop.page, 'sendTestReminder', { means: 'window' });
  expect(await lookAtAlert(desktop)).toMatchObject({ isVisible: true, isFocused: false });
  await typing;
  await expect(desktop.page.locator('.cm-content')).toContainText(text);
  await expect(desktop.page.locator('.cm-content')).toBeFocused();
  expect(await lookAtMain(desktop)).toMatchObject({ isFocused: true });
});

test('it goes when the promise is answered, and Call now brings the main window forward', async () => {
  const desktop = await atRungFour();
  await desktop.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find(({ webContents }) => webContents.getURL().endsWith('index.html'))
      ?.hide(),
  );
  const alert = await alertPage(desktop);
  await alert.getByRole('button', { name: words('notice.act.call') }).click();
  await expect.poll(async () => (await lookAtMain(desktop)).isVisible).toBe(true);
  await expect.poll(async () => (await lookAtAlert(desktop))?.isVisible).toBe(false);
});

test('put away it comes back with the next nag, the main window hidden or not', async () => {
  const desktop = await atRungFour();
  await ask(desktop.page, 'hideAlerts', {});
  await expect.poll(async () => (await lookAtAlert(desktop))?.isVisible).toBe(false);
  await desktop.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find(({ webContents }) => webContents.getURL().endsWith('index.html'))
      ?.hide(),
  );
  await desktop.step(5 * MINUTE_MS);
  await expect.poll(async () => (await lookAtAlert(desktop))?.isVisible).toBe(true);
  expect(await lookAtMain(desktop)).toMatchObject({ isVisible: false });
});

test('its page dies: it is there again, with its words', async () => {
  const desktop = await atRungFour();
  const anew = desktop.app.waitForEvent('window');
  await desktop.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find(({ webContents }) => webContents.getURL().endsWith('alert.html'))
      ?.webContents.forcefullyCrashRenderer(),
  );
  await expect((await anew).locator('body')).toContainText('Omar');
  await expect.poll(async () => (await lookAtAlert(desktop))?.isVisible).toBe(true);
});

test('a page that never comes is told as such, within two seconds, and quitting is not held up', async () => {
  const desktop = await startDesktopApp();
  await desktop.app.evaluate(({ app }) => {
    app.on('web-contents-created', (_event, contents) => {
      contents.loadURL = () => new Promise<void>(() => {});
    });
  });
  const since = performance.now();
  const tried = await ask(desktop.page, 'sendTestReminder', { means: 'window' });
  expect(performance.now() - since).toBeLessThan(2000);
  const reason = { code: 'notHere', values: { problem: words('host.alertSilent') } };
  expect(tried).toEqual({ kind: 'refused', reason });
  expect(await desktop.quit()).toBe(0);
});

test('a page that comes late is shown late: a slow computer must not mean no window', async () => {
  const desktop = await startDesktopApp({ home: await settledHome(), now: MADE, recordNotices: true });
  await desktop.app.evaluate(({ app }) => {
    app.once('web-contents-created', (_event, contents) => {
      const load = contents.loadURL.bind(contents);
      contents.loadURL = (address) => new Promise((resolve) => setTimeout(() => resolve(load(address)), 2500));
    });
  });
  await ask(desktop.page, 'sendTestReminder', { means: 'window' });
  expect((await lookAtAlert(desktop))?.isVisible ?? false).toBe(false);
  await expect.poll(async () => (await lookAtAlert(desktop))?.isVisible).toBe(true);
});

test('shown, it does not keep the app from quitting', async () => {
  const desktop = await atRungFour();
  expect(await desktop.quit()).toBe(0);
});
