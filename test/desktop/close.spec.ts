// The window goes, or its page dies, and the work goes on: what was typed is there again, and reminders come meanwhile.

import { expect, test } from '@playwright/test';
import { SAM, SAMS_PEOPLE } from '../flows/support/cast.ts';
import { playEarlier } from '../flows/support/earlier.ts';
import { MINUTE_MS } from '../../shared/time.ts';
import { lookAtMain } from '../support/alert-page.ts';
import { ask } from '../support/bridge.ts';
import { type DesktopApp, freshHome, startDesktopApp } from '../support/desktop-app.ts';
import { sharedDaemon } from '../support/shared-daemon.ts';
import { customer, OMAR, TWO_PAST_TWO } from '../support/records.ts';
import { startRemindedDesk } from '../support/reminded-desk.ts';
import { soon } from '../support/soon.ts';

const daemon = sharedDaemon();

const titles = () =>
  daemon()
    .shown()
    .map(({ title }) => title);

/** Ends the page's process and answers once it is gone. */
function crash({ app }: DesktopApp): Promise<void> {
  return app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows().find(({ webContents }) =>
      webContents.getURL().endsWith('index.html'),
    )?.webContents;
    const gone = new Promise<void>((resolve) => contents?.once('render-process-gone', () => resolve()));
    contents?.forcefullyCrashRenderer();
    return gone;
  });
}

/** The notes are in a shadow root, which the body's own text leaves out. */
const ALL_TEXT = `[document.body.innerText, ...[...document.querySelectorAll('*')].map((part) =>
  part.shadowRoot?.textContent ?? '')].join(' ')`;

/** What the window shows. Playwright's own page does not outlive its process, even when that is started anew. */
function shownText({ app }: DesktopApp): Promise<string> {
  return app.evaluate(({ BrowserWindow }, allText) => {
    const contents = BrowserWindow.getAllWindows().find(({ webContents }) =>
      webContents.getURL().endsWith('index.html'),
    )?.webContents;
    if (contents === undefined || contents.isCrashed() || contents.isLoading()) return '';
    return contents.executeJavaScript(allText) as Promise<string>;
  }, ALL_TEXT);
}

test('L3: its page dies with notes typed: they are there again, to be typed on', async () => {
  const home = freshHome();
  await playEarlier({ home, now: TWO_PAST_TWO }, async ({ act }) => {
    await act('saveSettings', { profile: SAM, grants: [], people: [...SAMS_PEOPLE], preferences: null });
  });
  const desktop = await startDesktopApp({ home, now: TWO_PAST_TWO, recordNotices: true });
  const { page } = desktop;
  await ask(page, 'ringCall', { number: '020 7946 0999' });
  const { desk } = await ask(page, 'desk', {});
  await ask(page, 'answerCall', { callId: desk.call?.call.id as never });
  await page.locator('.cm-content').click();
  await page.keyboard.type('parcel lost on the third');
  // Typed is handed over within a moment of the last key.
  await desktop.step(MINUTE_MS / 20);
  const saved = async () => JSON.stringify((await ask(page, 'desk', {})).desk.call?.notes);
  await expect.poll(saved).toContain('parcel lost on the third');
  await crash(desktop);
  await desktop.step(MINUTE_MS / 60);
  await expect.poll(() => shownText(desktop)).toContain('parcel lost on the third');
});

test('its page dies while a promise comes due: the toast comes, and the page is there again', async () => {
  const desktop = await startRemindedDesk(
    { now: TWO_PAST_TWO, environment: daemon().environment },
    { promises: [soon(TWO_PAST_TWO, MINUTE_MS)], customers: [customer(), OMAR] },
  );
  await crash(desktop);
  await desktop.step(MINUTE_MS);
  await expect.poll(titles).toContain('Time to call Dana');
  await expect.poll(() => shownText(desktop)).toContain('Dana');
});

test('closed without a tray it waits in the taskbar, and a promise comes due all the same', async () => {
  const desktop = await startRemindedDesk(
    { now: TWO_PAST_TWO, environment: daemon().environment },
    { promises: [soon(TWO_PAST_TWO, MINUTE_MS)] },
  );
  await desktop.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await expect.poll(async () => (await lookAtMain(desktop)).isMinimized).toBe(true);
  await desktop.step(MINUTE_MS);
  await expect.poll(titles).toContain('Time to call Dana');
  expect(await lookAtMain(desktop)).toMatchObject({ isMinimized: true });
});
