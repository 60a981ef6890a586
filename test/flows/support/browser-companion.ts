// The loopback host with a page in real Chromium. Reminders are read off the wire, where each is sent once.

import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { ResponseEnvelope } from '../../../shared/contract/envelope.ts';
import { methods, type Result } from '../../../shared/contract/methods.ts';
import { type Instant, plus } from '../../../shared/time.ts';
import { type LoopbackApp, startLoopbackApp } from '../../support/loopback-app.ts';
import { type Companion, type CompanionStart, type SeenNotice, untilUsable } from './companion.ts';
import { createSoftphone } from './softphone.ts';

export async function openBrowserCompanion(browser: Browser, { home, now: at }: CompanionStart): Promise<Companion> {
  const softphone = createSoftphone(home);
  const seen: SeenNotice[] = [];
  let now: Instant = at;
  let app: LoopbackApp;
  let context: BrowserContext;
  let page: Page;

  async function open(): Promise<void> {
    app = await startLoopbackApp({ home, now, environment: softphone.environment });
    context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    page = await context.newPage();
    readNotices(page, seen);
    await page.goto(app.url);
    await untilUsable(page);
  }
  await open();

  return {
    host: 'browser',
    dataFolder: join(home, 'desk'),
    get page() {
      return page;
    },
    get now() {
      return now;
    },
    async step(ms) {
      now = plus(now, ms);
      await app.step(ms);
    },
    notices: () => seen,
    async pressNotice(title, action) {
      const notices = page.getByRole('region', { name: 'Reminders' });
      await notices.locator('[role]', { hasText: title }).getByRole('button', { name: action }).click();
    },
    dialled: softphone.dialled,
    clipboard: {
      read: () => page.evaluate(() => navigator.clipboard.readText()),
      write: (text) => page.evaluate((written) => navigator.clipboard.writeText(written), text),
    },
    ask: (method, params) => askPage(page, method, params) as never,
    kill: () => app.kill(),
    async startAgain(awayMs) {
      now = plus(now, awayMs);
      await app.kill();
      await context.close();
      await open();
    },
    async end() {
      await context.close();
      await app.kill();
    },
  };
}

function readNotices(page: Page, seen: SeenNotice[]): void {
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => {
      const { event, payload: notice } = JSON.parse(String(payload));
      if (event === 'noticeShown') seen.push({ title: notice.title, body: notice.body });
    });
  });
}

/** The cookie travels by itself, as with the page's own requests. */
async function askPage(page: Page, method: keyof typeof methods, params: unknown): Promise<Result<typeof method>> {
  const answer: ResponseEnvelope = await page.evaluate(
    async (sent) => {
      const headers = { 'content-type': 'application/json' };
      return (await fetch('/request', { method: 'POST', headers, body: JSON.stringify(sent) })).json();
    },
    { protocol: 1, id: 'flow', method, params },
  );
  if (answer.kind !== 'answer') throw new Error(`${method}: ${JSON.stringify(answer.error)}`);
  return methods[method].result.parse(answer.result);
}
