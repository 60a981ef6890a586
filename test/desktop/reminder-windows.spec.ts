// Reminders come from the main process: whatever became of the window, and whatever else is open, they come.

import { expect, test } from '@playwright/test';
import { endOf } from '../support/desktop-app.ts';
import { sharedDaemon } from '../support/shared-daemon.ts';
import { customer, OMAR, TWO_PAST_TWO } from '../support/records.ts';
import { type RemindedDesk, startRemindedDesk } from '../support/reminded-desk.ts';
import { soon } from '../support/soon.ts';
import type { PromiseId } from '../../shared/ids.ts';
import { type Instant, MINUTE_MS, plus } from '../../shared/time.ts';

const daemon = sharedDaemon();

const titles = () =>
  daemon()
    .shown()
    .map(({ title }) => title);
const danas = soon(TWO_PAST_TWO, MINUTE_MS);
const omars = soon(TWO_PAST_TWO, 2 * MINUTE_MS, { id: 'promise-2' as PromiseId, customerId: OMAR.id });

/** By then Dana's is repeated; of toasts that come together the second waits a second. */
const APART_MS = 1000;

function start(): Promise<RemindedDesk> {
  return startRemindedDesk(
    { now: TWO_PAST_TWO, environment: daemon().environment },
    { promises: [danas, omars], customers: [customer(), OMAR] },
  );
}

const windows = {
  hidden: ({ app }: RemindedDesk) => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide()),
  minimised: ({ app }: RemindedDesk) =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize()),
  'without its page': ({ app }: RemindedDesk) =>
    app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const gone = new Promise<void>((resolve) => contents?.once('render-process-gone', () => resolve()));
      contents?.forcefullyCrashRenderer();
      return gone;
    }),
} as const;

for (const [state, put] of Object.entries(windows)) {
  test(`T4: with the window ${state} the toast comes, and the next one`, async () => {
    const desktop = await start();
    await put(desktop);
    await desktop.step(MINUTE_MS);
    await expect.poll(titles).toEqual(['Time to call Dana']);
    await desktop.step(MINUTE_MS + APART_MS);
    await expect.poll(() => titles().filter((title) => title === 'Time to call Omar')).toHaveLength(1);
  });
}

test('T4, L3: a window that is taken away is no orderly end: the app dies for its guard, and the next start tells', async () => {
  const desktop = await start();
  const main = desktop.app.process();
  await desktop.app
    .evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) window.destroy();
    })
    .catch(() => {});
  // An orderly end is 0, and the guard is bid farewell.
  expect(await endOf(main)).toBe(1);
  const now = plus(TWO_PAST_TWO, MINUTE_MS);
  await startRemindedDesk({ home: desktop.home, now, environment: daemon().environment });
  await expect.poll(titles).toEqual(['Time to call Dana']);
});

test('T2, T4: on the real clock, hidden from the start, it comes within its second', async () => {
  const promise = soon(Date.now() as Instant, 5000);
  const desktop = await startRemindedDesk({ environment: daemon().environment }, { promises: [promise] });
  await windows.hidden(desktop);
  await expect.poll(titles).toEqual(['Time to call Dana']);
  expect(Date.now() - promise.windowStart).toBeLessThan(2000);
});

test('S3: a dialog of the system left open, and another of the page, stop no reminder', async () => {
  const desktop = await start();
  // Nobody ever answers either of them.
  await desktop.app.evaluate(({ BrowserWindow, dialog }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (window) void dialog.showOpenDialog(window, {});
  });
  desktop.page.on('dialog', () => {});
  await desktop.page.evaluate(() => void setTimeout(() => globalThis.confirm('Left open'), 0));
  await desktop.step(MINUTE_MS);
  await expect.poll(titles).toEqual(['Time to call Dana']);
  await desktop.step(MINUTE_MS + APART_MS);
  await expect.poll(() => titles().filter((title) => title === 'Time to call Omar')).toHaveLength(1);
});
