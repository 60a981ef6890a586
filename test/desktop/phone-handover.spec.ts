// A second real start that only tells of a call: the app that runs hears it, nothing is opened, nothing comes forward, and
// the start is gone by itself. The system's list of schemes is never touched: what would be asked of it is written down.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { FRESH_PHONE_SETUP, type PhoneSetup } from '../../shared/telephony/setup.ts';
import { ask } from '../support/bridge.ts';
import {
  type DesktopApp,
  endDesktopApps,
  freshHome,
  startDesktopAgain,
  startDesktopApp,
  tellDesktop,
} from '../support/desktop-app.ts';
import { ALEX } from '../support/records.ts';

const RING = ['--call-event=ring', '--call-dir=in'];
const LINK = 'callback-companion://call?event=ring&number=%2B4930123456&name=Bob';
const GONE = 5;
const UNREADABLE = 2;

test.afterEach(endDesktopApps);

/** An app past its first steps, its window hidden, that writes down what it asks of the system. */
async function startedWith(change: Partial<PhoneSetup>): Promise<DesktopApp> {
  const started = await startDesktopApp();
  await started.app.evaluate(({ app, BrowserWindow }) => {
    const system: string[][] = [];
    Object.assign(globalThis, { system, raised: [] });
    app.setAsDefaultProtocolClient = (scheme, program, words = []) =>
      system.push(['set', scheme, String(program === process.execPath), ...words]) > 0;
    app.isDefaultProtocolClient = (scheme, program, words = []) =>
      system.push(['is', scheme, String(program === process.execPath), ...words]) > 0;
    app.removeAsDefaultProtocolClient = (scheme, program, words = []) =>
      system.push(['remove', scheme, String(program === process.execPath), ...words]) > 0;
    const [window] = BrowserWindow.getAllWindows();
    window?.hide();
    // A window that stays hidden has no keyboard; the window manager may still offer it while it hides.
    for (const raised of ['show', 'restore'] as const) {
      window?.on(raised as 'show', () => (globalThis as unknown as Watched).raised.push(raised));
    }
  });
  await ask(started.page, 'saveSettings', { profile: ALEX, grants: null, people: null, preferences: null });
  await setUp(started, { comesIntoView: false, ...change });
  return started;
}

interface Watched {
  readonly system: readonly (readonly string[])[];
  readonly raised: string[];
}

async function setUp({ page }: DesktopApp, change: Partial<PhoneSetup>): Promise<void> {
  const { webhooks: _webhooks, ...setup } = { ...FRESH_PHONE_SETUP, ...change };
  await ask(page, 'setPhone', { setup });
}

const deskOf = async ({ page }: DesktopApp) => (await ask(page, 'desk', {})).desk;
const ringingOf = async (running: DesktopApp) => (await deskOf(running)).call?.call;
const logOf = async (running: DesktopApp) =>
  (await deskOf(running)).phone.log.map(({ way, event, outcome, hint }) => [way, event, outcome, hint]);
const raisedBy = ({ app }: DesktopApp) => app.evaluate(() => (globalThis as unknown as Watched).raised);
const systemOf = ({ app }: DesktopApp) => app.evaluate(() => (globalThis as unknown as Watched).system);

test('a phone that runs us rings on the desk, and the start is gone; the window stays where it was', async () => {
  const running = await startedWith({ command: { on: true } });
  const told = await tellDesktop({ home: running.home }, ...RING, '--', '+4930123456', 'Bob', 'Customer');
  expect(told).toMatchObject({ code: 0, said: '' });
  await expect.poll(() => ringingOf(running)).toMatchObject({ phase: 'ringing', number: { e164: '+4930123456' } });
  expect((await ringingOf(running))?.phone).toMatchObject({ source: 'command', name: 'Bob Customer' });
  expect(await raisedBy(running)).toEqual([]);
  expect(await startDesktopAgain({ home: running.home })).toBe(0);
  await expect.poll(() => raisedBy(running)).toContain('show');
});

test('Twinkle is let go at once, and its call is answered and ended as it says', async () => {
  const running = await startedWith({ command: { on: true } });
  const twinkle = (moment: string) =>
    tellDesktop(
      {
        home: running.home,
        environment: {
          TWINKLE_TRIGGER: moment,
          SIP_CALL_ID: 'a@b',
          SIP_FROM_USER: '+4930123456',
          SIP_TO_USER: 'agent',
        },
      },
      '--call-event=twinkle',
    );
  expect(await twinkle('in_call')).toMatchObject({ code: 0, said: 'end\n' });
  await expect.poll(() => ringingOf(running)).toMatchObject({ phase: 'ringing', number: { e164: '+4930123456' } });
  expect(await twinkle('in_call_answered')).toMatchObject({ code: 0, said: '' });
  await expect.poll(() => ringingOf(running)).toMatchObject({ phase: 'live' });
});

test('what a caller chose is only text, also where Chromium would read a switch in it', async () => {
  const running = await startedWith({ command: { on: true } });
  const words = ['+4930123456', '--call-event=end', '--gpu-launcher=/bin/false', '--data-dir=/tmp', '--', LINK];
  expect((await tellDesktop({ home: running.home }, ...RING, '--', ...words)).code).toBe(0);
  await expect.poll(() => ringingOf(running)).toMatchObject({ phase: 'ringing', number: { e164: '+4930123456' } });
  expect((await ringingOf(running))?.phone?.name).toBe(words.slice(1).join(' '));
});

test('a line that cannot be read changes nothing; the log and the terminal say why, however long it is', async () => {
  const running = await startedWith({ command: { on: true } });
  const twice = await tellDesktop({ home: running.home }, ...RING, '--call-event=end', '--', '1234');
  expect(twice).toMatchObject({ code: UNREADABLE, complained: expect.stringContaining('in it twice') });
  expect((await tellDesktop({ home: running.home }, ...RING, '--', 'x'.repeat(40_000))).code).toBe(UNREADABLE);
  await expect
    .poll(() => logOf(running))
    .toEqual([
      ['command', null, 'unreadable', 'tooLarge'],
      ['command', null, 'unreadable', 'givenTwice'],
    ]);
  expect(await ringingOf(running)).toBeUndefined();
});

test('a link rings; one that wants more changes nothing', async () => {
  const running = await startedWith({ link: { on: true } });
  const before = (await deskOf(running)).settings;
  const hostile = [
    LINK.replace('ring', 'end'),
    LINK.replace('ring', 'dial'),
    LINK.replace('call?', 'settings?'),
    `${LINK}&event=end`,
    `${LINK}&x=${'x'.repeat(10_000)}`,
  ];
  for (const link of hostile) expect((await tellDesktop({ home: running.home }, '--', link)).code).toBe(UNREADABLE);
  const several = await tellDesktop({ home: running.home }, '--', LINK, LINK);
  expect(several.code).toBe(UNREADABLE);
  await expect.poll(async () => (await logOf(running)).length).toBe(hostile.length + 1);
  expect(await ringingOf(running)).toBeUndefined();
  expect((await deskOf(running)).settings).toEqual(before);
  expect((await tellDesktop({ home: running.home }, '--', LINK, '--call-event=end')).code).toBe(0);
  await expect.poll(() => ringingOf(running)).toMatchObject({ phase: 'ringing', number: { e164: '+4930123456' } });
  expect(await raisedBy(running)).toEqual([]);
});

test('a Mac tells of a link by an event', async () => {
  const running = await startedWith({ link: { on: true } });
  await running.app.evaluate(({ app }, link) => app.emit('open-url', { preventDefault() {} }, link), LINK);
  await expect.poll(() => ringingOf(running)).toMatchObject({ phase: 'ringing', number: { e164: '+4930123456' } });
});

test('switched off, both only come to the log', async () => {
  const running = await startedWith({});
  expect((await tellDesktop({ home: running.home }, ...RING, '--', '+4930123456')).code).toBe(0);
  expect((await tellDesktop({ home: running.home }, '--', LINK)).code).toBe(0);
  await expect
    .poll(() => logOf(running))
    .toEqual([
      ['link', 'ring', 'off', ''],
      ['command', 'ring', 'off', ''],
    ]);
  expect(await ringingOf(running)).toBeUndefined();
  expect(await systemOf(running)).toEqual([]);
});

test('where no app runs none is opened: a sentence, a code of its own, and not even a folder', async () => {
  for (const words of [
    [...RING, '--', '1234'],
    ['--', LINK],
  ]) {
    const home = freshHome();
    const told = await tellDesktop({ home }, ...words);
    expect(told).toMatchObject({
      code: GONE,
      complained: expect.stringContaining('Callback Companion is not running'),
    });
    expect(existsSync(join(home, 'desk'))).toBe(false);
  }
});

test('an app without Electron’s lock is told all the same', async () => {
  const running = await startedWith({ command: { on: true } });
  await running.app.evaluate(({ app }) => app.releaseSingleInstanceLock());
  expect((await tellDesktop({ home: running.home }, ...RING, '--', '+4930123456')).code).toBe(0);
  await expect.poll(() => ringingOf(running)).toMatchObject({ phase: 'ringing', number: { e164: '+4930123456' } });
});

test('the system has our own scheme while the link is on, with the same words each time, and no other ever', async () => {
  const running = await startedWith({ link: { on: true } });
  await setUp(running, { link: { on: true }, dialsAtOnce: true });
  await setUp(running, {});
  const asked = await systemOf(running);
  expect(asked.map(([what]) => what)).toEqual(['set', 'is', 'remove']);
  const [first] = asked.map(([, ...words]) => words);
  for (const [, ...words] of asked) expect(words).toEqual(first);
  expect(first?.slice(0, 2)).toEqual(['callback-companion', 'true']);
  expect(first?.slice(-2)).toEqual([`--data-dir=${running.dataFolder}`, '--']);
});
