// Item 11: the product makes no network request at all. A whole day at the desk with every way out watched and closed:
// Chromium's through a proxy of ours, the host process' through its own sockets, names and programs.

import type { Agent } from './pages/agent.ts';
import { DANA, OMAR } from './support/cast.ts';
import type { DesktopCompanion } from './support/desktop-companion.ts';
import { expect } from './support/flow.ts';
import { test } from './support/offline.ts';

/** Programs of this machine: the desktop's own opener for `tel:`, and the two that ask its message bus. */
const OWN_PROGRAMS = ['program xdg-open', 'program gdbus', 'program dbus-send'];

test('the watch hears what does try to leave: a page, and the process of the host', async ({ sitDown, outbound }) => {
  const agent = await sitDown();
  if (agent.companion.host === 'browser') {
    const stranger = await agent.page.context().newPage();
    await stranger.goto('http://outside.example/').catch(() => {});
    await stranger.close();
  } else {
    await reachOutFromMain(agent);
    expect(outbound.hostTried()).toContain('connect outside.example:80');
    expect(outbound.hostTried()).toContain('name outside.example');
  }
  expect(outbound.chromiumAsked()).toContain('outside.example:80');
});

test('item 11, S4, L6: a whole day of calls, promises, reminders, history, settings and a restart, and nobody was asked anything', async ({
  sitDown,
  outbound,
}) => {
  const before = { asked: outbound.chromiumAsked(), tried: outbound.hostTried(), watched: outbound.hostsWatched() };
  const agent = await sitDown();
  const own = new Set([addressOf(agent)]);

  await firstCall(agent);
  await secondCall(agent);
  await agent.companion.ask('sendTestReminder', { means: 'toast' });
  await agent.waits(26);
  await expect.poll(() => agent.companion.notices().some(({ title }) => title.includes('Omar'))).toBe(true);
  await callBack(agent);
  await looksAround(agent);
  await agent.companion.startAgain(10 * 60_000);
  own.add(addressOf(agent));
  await expect(agent.promiseOf('Dana Lee')).toBeVisible();
  await agent.presses('F7', 'F7', 'Shift+F7', 'Shift+F7');
  await agent.waits(120);

  const asked = outbound.chromiumAsked().filter((address) => !before.asked.includes(address));
  expect(asked.filter((address) => !own.has(address))).toEqual([]);
  if (agent.companion.host === 'browser') expect(asked).toEqual([...own]);
  const tried = outbound.hostTried().slice(before.tried.length);
  expect(tried.filter((attempt) => !OWN_PROGRAMS.includes(attempt))).toEqual([]);
  // The day that was prepared, the first start and the restart.
  expect(outbound.hostsWatched() - before.watched).toBe(3);
  expect(agent.companion.dialled()).toEqual([OMAR.dialled]);
});

async function firstCall(agent: Agent): Promise<void> {
  await agent.answersCall(OMAR.number);
  await agent.writesCaller({ name: OMAR.name });
  await agent.types('r see https://example.com/router and router.example');
  await agent.presses('ControlOrMeta+1', 'F9', 'F8', 'Escape');
  await agent.promises('30');
  await agent.wrapsUp('3');
}

async function secondCall(agent: Agent): Promise<void> {
  await agent.answersCall(DANA.number);
  await agent.writesCaller({ name: DANA.name });
  await agent.types('r parcel lost');
  await agent.presses('F4');
  await expect(agent.bar('Hold')).toBeVisible();
  await agent.presses('Enter');
  await expect(agent.strip).toContainText('HOLD');
  await agent.presses('F4');
  await expect(agent.strip).toContainText('LIVE');
  await agent.presses('F3');
  await expect(agent.bar('Promise')).toBeVisible();
  await agent.types('16:00');
  // Her clock is a guess: the first Enter takes it.
  await expect(agent.bar('Promise')).toContainText('What time is it with you?');
  await agent.presses('Enter');
  await expect(agent.bar('Promise').getByRole('status')).toContainText('Safe.');
  await agent.presses('Enter');
  await expect(agent.bar('Promise')).toBeHidden();
  await agent.wrapsUp('3');
}

async function callBack(agent: Agent): Promise<void> {
  await agent.goesToPromiseOf(OMAR.name);
  await agent.presses('c');
  await expect(agent.strip).toContainText('CALLING');
  await agent.page.getByRole('banner').getByRole('button', { name: 'Dial' }).click();
  await expect.poll(() => agent.companion.dialled()).toHaveLength(1);
  await agent.presses('F2');
  await expect(agent.strip).toContainText('LIVE');
  await agent.types('x router works');
  await agent.wrapsUp('3');
}

async function looksAround(agent: Agent): Promise<void> {
  const go = (name: string) => agent.page.getByRole('navigation').getByRole('button', { name }).click();
  await go('History');
  await agent.page.getByRole('option').first().click();
  await agent.page.getByRole('button', { name: 'Copy' }).first().click();
  await go('Settings');
  await agent.page.getByRole('tab', { name: 'Look' }).click();
  await agent.companion.ask('findCustomers', { text: 'Dana' });
  await go('Desk');
}

/** Where the page comes from, as a proxy is asked for it. */
function addressOf(agent: Agent): string {
  return new URL(agent.page.url()).host;
}

/** Chromium's network stack in the main process, and Node's. */
async function reachOutFromMain(agent: Agent): Promise<void> {
  await (agent.companion as DesktopCompanion).app.evaluate(async ({ net }) => {
    const load = process.mainModule?.require.bind(process.mainModule) as NodeJS.Require;
    const failed = (emitter: { on(event: 'error', call: () => void): unknown }): Promise<void> =>
      new Promise((resolve) => void emitter.on('error', () => resolve()));
    load('node:dns').lookup('outside.example', () => {});
    await failed(load('node:net').connect(80, 'outside.example'));
    const request = net.request('http://outside.example/');
    const ended = new Promise((resolve) => void request.on('error', resolve).on('response', resolve));
    request.end();
    await ended;
  });
}
