// What the small window on top says, and what its buttons do, in real Electron. That it stays on top and never takes
// the keyboard is alert-window.spec.ts.

import { expect, type Page, test } from '@playwright/test';
import { MINUTE_MS, plus, SECOND_MS } from '../../shared/time.ts';
import { SAM, SAMS_PEOPLE } from '../flows/support/cast.ts';
import { playEarlier } from '../flows/support/earlier.ts';
import { alertPage, lookAtAlert } from '../support/alert-page.ts';
import { ask } from '../support/bridge.ts';
import { type DesktopApp, endDesktopApps, freshHome, startDesktopApp } from '../support/desktop-app.ts';
import { at } from '../support/manual-clock.ts';

test.afterEach(endDesktopApps);

const MADE = at('2026-03-18', '14:02');
const OMAR = { name: 'Omar K.', number: '020 7946 0999' };
const MIA = { name: 'Mia Patel', number: '020 7946 0321' };

/** Omar and Mia wait for calls by 15:00 and 15:15; `minutes` after 14:02 nobody has reacted. */
async function after(minutes: number): Promise<{ desktop: DesktopApp; alert: Page }> {
  const home = freshHome();
  await playEarlier({ home, now: MADE }, async ({ act, call }) => {
    await act('saveSettings', { profile: SAM, grants: [], people: [...SAMS_PEOPLE], preferences: null });
    await call(OMAR, { promisedBy: at('2026-03-18', '15:00') });
    await call(MIA, { promisedBy: at('2026-03-18', '15:15') });
  });
  const desktop = await startDesktopApp({ home, now: plus(MADE, 42 * MINUTE_MS), recordNotices: true });
  for (let passed = 42; passed < minutes; passed += 1) await desktop.step(MINUTE_MS);
  await expect.poll(async () => (await lookAtAlert(desktop))?.isVisible).toBe(true);
  return { desktop, alert: await alertPage(desktop) };
}

const promises = async ({ page }: DesktopApp) => (await ask(page, 'desk', {})).desk.promises;

test('c.10: rung 4 says who to call and by when, with its three acts; the second counts', async () => {
  const { desktop, alert } = await after(49);
  await expect(alert.getByRole('heading')).toHaveText('Time to call Omar');
  await expect(alert.locator('body')).toContainText('Promised by 15:00.');
  await expect(alert.getByRole('button')).toHaveText(['', 'Call now', 'Snooze 5 min', 'Done']);
  await expect(alert.locator('body')).not.toContainText('more');
  for (let passed = 49; passed < 62; passed += 1) await desktop.step(MINUTE_MS);
  await expect(alert.locator('body')).toContainText('and 1 more');
});

test('late is said as late, and a new time takes the place of the snooze', async () => {
  const { alert } = await after(61);
  await expect(alert.getByRole('heading')).toHaveText(/^3 minutes past your promise to Omar$/);
  await expect(alert.locator('body')).toContainText('Start with sorry, then the news.');
  await expect(alert.getByRole('button', { name: 'Tell them a new time' })).toBeVisible();
});

test('Snooze is carried out; the window goes, the promise stays open', async () => {
  const { desktop, alert } = await after(49);
  await alert.getByRole('button', { name: 'Snooze 5 min' }).click();
  await expect.poll(async () => (await promises(desktop))[0]).toMatchObject({ status: 'open', snoozeCount: 1 });
  await desktop.step(SECOND_MS);
  await expect.poll(async () => (await lookAtAlert(desktop))?.isVisible).toBe(false);
});

test('Done asks how in the main window', async () => {
  const { desktop, alert } = await after(49);
  await alert.getByRole('button', { name: 'Done' }).click();
  await expect(desktop.page.getByRole('region', { name: 'Done' })).toBeVisible();
});

test('c.8: the curtain of the main window covers its names too, whether drawn before or after it came', async () => {
  const { desktop, alert } = await after(49);
  const isCovered = () => alert.evaluate(() => document.documentElement.hasAttribute('data-curtain'));
  expect(await isCovered()).toBe(false);
  await desktop.page.keyboard.press('Shift+F7');
  await expect.poll(isCovered).toBe(true);
  await alert.reload();
  await expect.poll(isCovered).toBe(true);
  await desktop.page.keyboard.press('Shift+F7');
  await expect.poll(isCovered).toBe(false);
});

test('hiding it is no reaction', async () => {
  const { desktop, alert } = await after(49);
  await alert.getByRole('button', { name: 'Hide this window' }).click();
  await expect.poll(async () => (await lookAtAlert(desktop))?.isVisible).toBe(false);
  expect((await promises(desktop))[0]).toMatchObject({ status: 'open', reactedAt: null });
});

test('Show it shows a test that says so, and Close puts it away', async () => {
  const { desktop, alert } = await after(49);
  await ask(desktop.page, 'hideAlerts', {});
  await expect.poll(async () => (await lookAtAlert(desktop))?.isVisible).toBe(false);
  await desktop.page.getByRole('button', { name: 'Alerts' }).press('Enter');
  await desktop.page.getByRole('button', { name: 'Show it' }).press('Enter');
  await expect.poll(async () => (await lookAtAlert(desktop))?.isVisible).toBe(true);
  await expect(alert.getByRole('heading')).toHaveText('This is a test reminder');
  await alert.getByRole('button', { name: 'Close' }).click();
  await expect.poll(async () => (await lookAtAlert(desktop))?.isVisible).toBe(false);
});
