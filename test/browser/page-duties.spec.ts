// What a page does for a host that has no desktop: the sound in one tab of several, the browser's own notification
// while it is hidden, and the account of where the computer is.

import type { Page } from '@playwright/test';
import type { Agent } from '../flows/pages/agent.ts';
import { DANA } from '../flows/support/cast.ts';
import { expect, test, today } from '../flows/support/flow.ts';

const DANA_BY_THREE = {
  earlier: async (day) => void (await day.call(DANA, { promisedBy: today('15:00'), about: 'overnight' })),
} satisfies Parameters<Parameters<Parameters<typeof test>[2]>[0]['sitDown']>[0];

interface Heard {
  notes: number;
  shown: { title: string; body: string; tag: string; press(): void; isClosed: boolean }[];
}
declare global {
  interface Window {
    heard: Heard;
  }
}

/** From its next load on, a page counts the notes it plays, and keeps the notifications it shows. */
async function isListenedTo(page: Page, permission: NotificationPermission): Promise<void> {
  await page.context().addInitScript((granted) => {
    const heard: Heard = { notes: 0, shown: [] };
    window.heard = heard;
    const { createOscillator } = AudioContext.prototype;
    AudioContext.prototype.createOscillator = function counted(this: AudioContext) {
      heard.notes += 1;
      return createOscillator.call(this);
    };
    class KeptNotification {
      static permission: NotificationPermission = granted;
      static async requestPermission(): Promise<NotificationPermission> {
        KeptNotification.permission = 'granted';
        return 'granted';
      }
      onclick: (() => void) | null = null;
      isClosed = false;
      constructor(title: string, { body = '', tag = '' }: NotificationOptions) {
        heard.shown.push(Object.assign(this, { title, body, tag, press: () => this.onclick?.() }));
      }
      close(): void {
        this.isClosed = true;
      }
    }
    Object.assign(window, { Notification: KeptNotification });
  }, permission);
  await page.reload();
  await page.getByRole('heading').first().waitFor();
}

/** A browser without a head lets every page play. This one waits, as others do, until it is told. */
async function isSilentUntilAllowed(page: Page): Promise<void> {
  await page.context().addInitScript(() => {
    const mayPlay = () => document.documentElement.hasAttribute('data-may-play');
    const { resume } = AudioContext.prototype;
    Object.defineProperty(AudioContext.prototype, 'state', { get: () => (mayPlay() ? 'running' : 'suspended') });
    AudioContext.prototype.resume = function waiting(this: AudioContext) {
      return mayPlay() ? resume.call(this) : new Promise<void>(() => {});
    };
  });
  await page.reload();
  await page.getByRole('heading').first().waitFor();
}

const isHidden = (page: Page) =>
  page.evaluate(() => Object.defineProperty(document, 'hidden', { configurable: true, get: () => true }));
const shown = (page: Page) =>
  page.evaluate(() => window.heard.shown.map(({ title, tag, isClosed }) => ({ title, tag, isClosed })));
const notes = (page: Page) => page.evaluate(() => window.heard.notes);
const isDue = (agent: Agent) => expect.poll(() => agent.companion.notices().at(-1)?.title).toBe('Time to call Dana');

test('c.10: due sounds once, in one of two tabs, two notes', async ({ sitDown }) => {
  const agent = await sitDown(DANA_BY_THREE);
  await isListenedTo(agent.page, 'default');
  const second = await agent.page.context().newPage();
  await second.goto(agent.page.url());
  for (const page of [second, agent.page]) {
    await page.getByRole('heading').first().waitFor();
    await page.locator('body').click({ position: { x: 500, y: 8 } });
  }
  await agent.waits(44);
  await isDue(agent);
  const played = async () => (await notes(agent.page)) + (await notes(second));
  await expect.poll(played).toBe(2);
  await agent.companion.step(15_000);
  expect(await played()).toBe(2);
});

test('c.10: switched off there is no sound, and Play still plays', async ({ sitDown }) => {
  const agent = await sitDown({ ...DANA_BY_THREE, preferences: { sound: false } });
  await isListenedTo(agent.page, 'default');
  await agent.presses('ControlOrMeta+K');
  await agent.types('Alerts');
  await agent.presses('Enter');
  await agent.waits(44);
  await isDue(agent);
  expect(await notes(agent.page)).toBe(0);
  await agent.page.getByRole('button', { name: 'Play' }).press('Enter');
  await expect.poll(() => notes(agent.page)).toBe(2);
});

test('a browser that plays nothing before a first press is said so, until it plays', async ({ sitDown }) => {
  const agent = await sitDown(DANA_BY_THREE);
  await isSilentUntilAllowed(agent.page);
  await agent.waits(44);
  await isDue(agent);
  await agent.presses('ControlOrMeta+K');
  await agent.types('Alerts');
  await agent.presses('Enter');
  const heldBack = agent.page.getByText('your browser held it back');
  await expect(heldBack).toBeVisible();
  await agent.page.evaluate(() => document.documentElement.setAttribute('data-may-play', ''));
  await agent.page.getByRole('button', { name: 'Play' }).press('Enter');
  await expect(heldBack).toBeHidden();
});

test('a page in sight shows lines of its own; hidden, the browser shows them, and a press opens the promise', async ({
  sitDown,
}) => {
  const agent = await sitDown(DANA_BY_THREE);
  await isListenedTo(agent.page, 'granted');
  await agent.waits(38);
  await agent.sees('Call Dana in 5 minutes');
  expect(await shown(agent.page)).toEqual([]);
  await isHidden(agent.page);
  await agent.waits(6);
  await expect.poll(() => shown(agent.page)).toMatchObject([{ title: 'Time to call Dana', isClosed: false }]);
  const { desk } = await agent.companion.ask('desk', {});
  expect((await shown(agent.page))[0]?.tag).toBe(desk.promises[0]?.id);
  await agent.page.evaluate(() => window.heard.shown[0]?.press());
  await expect(agent.page.getByRole('group', { name: /^DUE.*Dana Lee/ }).first()).toBeFocused();
  await expect
    .poll(async () => (await agent.companion.ask('desk', {})).desk.promises[0]?.reactedAt)
    .toBeGreaterThanOrEqual(today('14:45'));
});

test('the browser is asked by a button alone, and shows nothing before', async ({ sitDown }) => {
  const agent = await sitDown(DANA_BY_THREE);
  await isListenedTo(agent.page, 'default');
  await agent.presses('ControlOrMeta+K');
  await agent.types('Alerts');
  await agent.presses('Enter');
  await isHidden(agent.page);
  await agent.waits(38);
  expect(await shown(agent.page)).toEqual([]);
  const allow = agent.page.getByRole('button', { name: /^Also while hidden/ });
  await allow.press('Enter');
  await expect(allow).toBeHidden();
  await agent.waits(6);
  await expect.poll(() => shown(agent.page)).toMatchObject([{ title: 'Time to call Dana' }]);
});

test('T8: a computer in another zone is told once, in words, and Got it takes them away', async ({ sitDown }) => {
  const agent = await sitDown(DANA_BY_THREE);
  await expect(agent.page.getByText('This computer is in')).toBeHidden();
  await agent.page.evaluate(() => {
    const { resolvedOptions } = Intl.DateTimeFormat.prototype;
    Intl.DateTimeFormat.prototype.resolvedOptions = function inNewYork(this: Intl.DateTimeFormat) {
      return { ...resolvedOptions.call(this), timeZone: 'America/New_York' };
    };
    window.dispatchEvent(new Event('focus'));
  });
  await agent.sees(
    'This computer is in New York now, not London. Promises keep their moment; times here stay in London.',
  );
  await agent.page.getByRole('button', { name: 'Got it' }).press('Enter');
  await expect(agent.page.getByText('This computer is in')).toBeHidden();
});
