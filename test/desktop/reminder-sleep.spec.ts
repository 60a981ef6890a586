// The computer sleeps over a due time. What tells of it are the system's real signals, through D-Bus and Electron's own
// powerMonitor; and they are hints, so they may come twice, in the wrong order, or not at all (T6).

import { expect, test } from '@playwright/test';
import { endDesktopApps } from '../support/desktop-app.ts';
import { at } from '../support/manual-clock.ts';
import { type MockLogind, startMockLogind } from '../support/mock-logind.ts';
import { type NotificationDaemon, startNotificationDaemon } from '../support/notification-daemon.ts';
import { type RemindedDesk, startRemindedDesk } from '../support/reminded-desk.ts';
import { promise } from '../support/records.ts';
import { HOUR_MS, SECOND_MS } from '../../shared/time.ts';

test.skip(process.platform !== 'linux', 'the system bus that can be played is the Linux one');

let daemon: NotificationDaemon;
let logind: MockLogind;

test.beforeAll(async () => {
  daemon = await startNotificationDaemon();
  logind = await startMockLogind();
});
test.beforeEach(() => daemon.forget());
test.afterEach(endDesktopApps);
test.afterAll(() => {
  daemon.stop();
  logind.stop();
});

/** Dana's promise by 15:00; it is 14:30, and she was not called. */
async function start(): Promise<RemindedDesk> {
  const before = logind.asked();
  const environment = { ...daemon.environment, ...logind.environment };
  const desktop = await startRemindedDesk({ now: at('2026-03-18', '14:30'), environment }, { promises: [promise()] });
  await expect.poll(() => logind.asked()).toBeGreaterThan(before);
  // A window that gets the focus is a hint too: on a busy machine it would come after the sleep, and before its signal.
  await expect.poll(() => desktop.page.evaluate(() => document.hasFocus())).toBe(true);
  // The first look is over; a signal need not wait for the pause between two.
  await desktop.step(SECOND_MS);
  return desktop;
}

const SLEPT = { title: 'Dana was due at 15:00', body: 'The computer slept 14:30–16:30.' };
const UNCLEAR = { title: 'Dana was due at 15:00', body: 'The computer slept, or its clock was set, 14:30–16:30.' };

/** What is signalled before the computer sleeps, and what once it is awake. */
const nights = {
  'told as it is': { before: ['sleeps'], after: ['wakes'] },
  'told twice': { before: ['sleeps', 'sleeps'], after: ['wakes', 'wakes'] },
  'told only at its end': { before: [], after: ['wakes'] },
  'told to begin when it is over (electron/electron#16297)': { before: [], after: ['sleeps', 'wakes'] },
} as const;

for (const [how, { before, after }] of Object.entries(nights)) {
  test(`T1, T6: a sleep ${how}: awake again, the reminder comes at once, and once`, async () => {
    const desktop = await start();
    await hears(desktop, before);
    await desktop.step(SECOND_MS);
    await desktop.jump(2 * HOUR_MS);
    expect(daemon.shown()).toEqual([]);
    await hears(desktop, after);
    await expect.poll(() => daemon.shown()).toMatchObject([{ ...SLEPT, urgency: 'critical' }]);
    // What the later signals asked for has been looked at as well.
    await desktop.step(15 * SECOND_MS);
    expect(daemon.shown()).toHaveLength(1);
    expect(await desktop.rungs()).toEqual([
      ...['decide accepted', 'advance overtaken', 'due overtaken', 'late accepted'],
    ]);
  });
}

/** Sends the signals, and answers when Electron has passed them on. */
async function hears({ app }: RemindedDesk, words: readonly ('sleeps' | 'wakes')[]): Promise<void> {
  await app.evaluate(({ powerMonitor }) => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    powerMonitor.on('suspend', () => heard.push('sleeps'));
    powerMonitor.on('resume', () => heard.push('wakes'));
  });
  if (words.length > 0) await logind.signal(...words);
  await expect.poll(() => app.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual(words);
}

test('T1, T6: no signal at all: the next look finds the time that is missing, within 15 s', async () => {
  const desktop = await start();
  await desktop.jump(2 * HOUR_MS);
  await desktop.step(15 * SECOND_MS);
  await expect.poll(() => daemon.shown()).toMatchObject([UNCLEAR]);
  await desktop.step(30 * SECOND_MS);
  expect(daemon.shown()).toHaveLength(1);
});

test('T6: a sleep that was none says nothing and shows nothing', async () => {
  const desktop = await start();
  await hears(desktop, ['sleeps', 'wakes']);
  await desktop.step(15 * SECOND_MS);
  expect(daemon.shown()).toEqual([]);
  expect(await desktop.rungs()).toEqual([]);
  await desktop.goTo(promise().windowStart);
  await expect.poll(() => daemon.standing()).toMatchObject([{ title: 'Time to call Dana' }]);
});
