// The desktop host itself: what the page can reach, what it cannot, and how the app begins and ends.

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { inProject } from '../../build/scripts/project.mjs';
import {
  type DesktopApp,
  endDesktopApps,
  freshHome,
  startDesktopAgain,
  startDesktopApp,
} from '../support/desktop-app.ts';
import type { Bridge } from '../../renderer/host/bridge-client.ts';
import { ALEX } from '../support/records.ts';
import { ask } from '../support/bridge.ts';

declare const window: { readonly companion: Bridge } & typeof globalThis;

test.afterEach(endDesktopApps);

test('the page gets one global with exactly two functions, and nothing of Node', async () => {
  const { page } = await startDesktopApp();
  const found = await page.evaluate(() => ({
    bridge: Object.entries(window.companion).map(([name, value]) => `${name}: ${typeof value}`),
    node: ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in window),
    frozen: Object.isFrozen(window.companion),
  }));
  expect(found).toEqual({ bridge: ['request: function', 'subscribe: function'], node: [], frozen: true });
});

test('the window has every security setting that the product writes out', async () => {
  const { app } = await startDesktopApp();
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as Electron.WebContents & {
      getLastWebPreferences(): Record<string, unknown>;
    };
    return contents.getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
  });
});

test('what the page overwrites in its own world changes nothing the bridge does', async () => {
  const { page } = await startDesktopApp();
  await page.evaluate(() => {
    Array.prototype.push = () => 0;
    JSON.parse = () => 'overwritten';
  });
  const kind = await page.evaluate(async () => {
    const answer = await window.companion.request({ protocol: 1, id: '1', method: 'desk', params: {} });
    return answer?.kind;
  });
  expect(kind).toBe('answer');
});

test('a listener gets values, not events, and hears nothing after it stopped', async () => {
  const { app, page } = await startDesktopApp();
  await page.evaluate(() => {
    const heard: unknown[][] = [];
    const stop = window.companion.subscribe((...values: unknown[]) => heard.push(values));
    Object.assign(window, { heard, stopListening: stop });
  });
  const send = (n: number) =>
    app.evaluate(({ BrowserWindow }, value) => {
      BrowserWindow.getAllWindows()[0]?.webContents.send('companion:event', {
        protocol: 1,
        event: 'test',
        payload: value,
      });
    }, n);
  const heard = () =>
    page.evaluate(() =>
      (window as unknown as { heard: unknown[][] }).heard.filter(
        ([value]) => (value as { event: string }).event === 'test',
      ),
    );
  await send(1);
  await expect.poll(heard).toEqual([[{ protocol: 1, event: 'test', payload: 1 }]]);
  await page.evaluate(() => (window as unknown as { stopListening(): void }).stopListening());
  await send(2);
  await ask(page, 'desk', {});
  expect(await heard()).toHaveLength(1);
});

test('hostile envelopes are answered with an error, and the app goes on', async () => {
  const { page } = await startDesktopApp();
  const kinds = await page.evaluate(async () => {
    const loop: Record<string, unknown> = { protocol: 1, id: '1', method: 'desk' };
    loop['params'] = loop;
    const hostile: unknown[] = [
      undefined,
      null,
      0,
      'desk',
      [],
      {},
      new Map([['method', 'desk']]),
      loop,
      { protocol: 2, id: '1', method: 'desk', params: {} },
      { protocol: 1, id: '1', method: '__proto__', params: {} },
      { protocol: 1, id: '1', method: 'constructor', params: {} },
      { protocol: 1, id: '1', method: 'desk', params: {}, more: 1 },
      { protocol: 1, id: 'x'.repeat(41), method: 'desk', params: {} },
      { protocol: 1, id: '1', method: 'desk', params: 'x'.repeat(10_000_000) },
    ];
    const answers = await Promise.all(hostile.map((envelope) => window.companion.request(envelope as never)));
    return answers.map((answer) => answer?.kind);
  });
  expect(new Set(kinds)).toEqual(new Set(['error']));
  expect(await ask(page, 'desk', {})).toMatchObject({ revision: expect.any(Number) });
});

test('closing the window keeps the app, where no tray is shown as a minimised window', async () => {
  const { app } = await startDesktopApp();
  const state = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isMinimized()));
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await expect.poll(state).toEqual([true]);
});

test('L2, N17: a second start shows the first window and ends by itself', async () => {
  const first = await startDesktopApp();
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  expect(await startDesktopAgain({ home: first.home })).toBe(0);
  const windows = () =>
    first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isVisible()));
  await expect.poll(windows).toEqual([true]);
});

test('quitting saves what was under way, notes the orderly stop and lets go of the folder', async () => {
  const first = await startDesktopApp();
  await ask(first.page, 'saveSettings', { profile: ALEX, grants: null, people: null, preferences: null });
  await ask(first.page, 'ringCall', { number: '+12125550100' });
  expect(await first.quit()).toBe(0);
  expect(existsSync(join(first.dataFolder, 'owner.lock'))).toBe(false);
  const again = await startDesktopApp({ home: first.home });
  expect(await ask(again.page, 'desk', {})).toMatchObject({ desk: { call: { call: { phase: 'ringing' } } } });
});

test('a page whose process died comes back by itself', async () => {
  const { app } = await startDesktopApp();
  await app.evaluate(({ BrowserWindow }) => {
    const lived: string[] = [];
    Object.assign(globalThis, { lived });
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    contents?.on('render-process-gone', () => lived.push('gone'));
    contents?.on('did-finish-load', () => lived.push('back'));
    contents?.forcefullyCrashRenderer();
  });
  const lived = () => app.evaluate(() => (globalThis as unknown as { lived: string[] }).lived);
  await expect.poll(lived).toEqual(['gone', 'back']);
});

test('a bug in the main process is noted and stops nothing', async () => {
  const { app, page } = await startDesktopApp();
  const log = join(await app.evaluate((electron) => electron.app.getPath('userData')), 'desktop.log');
  await app.evaluate(() => {
    setTimeout(() => {
      throw new TypeError('a bug, with a name in it');
    }, 0);
  });
  await expect.poll(() => readFileSync(log, 'utf8')).toContain('"event":"bug","error":"TypeError"');
  expect(readFileSync(log, 'utf8')).not.toContain('a name in it');
  expect(await ask(page, 'desk', {})).toMatchObject({ revision: expect.any(Number) });
});

test('compact is 360 x 210 and on top, and the full window comes back where it was', async () => {
  const { app, page } = await startDesktopApp();
  const look = () =>
    app.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0];
      const { width = 0, height = 0 } = window?.getContentBounds() ?? {};
      return { width, height, onTop: window?.isAlwaysOnTop() };
    });
  await ask(page, 'setCompact', { compact: true });
  await expect.poll(look).toEqual({ width: 360, height: 210, onTop: true });
  await ask(page, 'setCompact', { compact: false });
  await expect.poll(look).toEqual({ width: 1180, height: 760, onTop: false });
});

test('a window comes back where it was left, a damaged file is forgotten', async () => {
  const first = await startDesktopApp();
  // Later than the window manager's answer to the first place: from then on, moves are the agent's.
  await first.page.waitForTimeout(1000);
  await first.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentBounds({ x: 100, y: 120, width: 1000, height: 640 }),
  );
  const width = (desktop: DesktopApp) =>
    desktop.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getContentBounds().width);
  await expect.poll(() => width(first)).toBe(1000);
  await first.quit();
  const second = await startDesktopApp({ home: first.home });
  expect(await width(second)).toBe(1000);
  const profile = await second.app.evaluate(({ app }) => app.getPath('userData'));
  await second.quit();
  writeFileSync(join(profile, 'window.json'), '{"version":1,"full":"no"}');
  expect(await width(await startDesktopApp({ home: first.home }))).toBe(1180);
});

test('a folder in use by the browser version: the window names the holder, and closing it ends with 3', async () => {
  const home = freshHome();
  const loopback = spawn(process.execPath, [inProject('out/loopback/main.cjs'), '--data-dir', join(home, 'desk')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await new Promise((resolve) => loopback.stdout.once('data', resolve));
    const { app, page } = await startDesktopApp({ home });
    await expect(page.getByRole('heading')).toHaveText('Callback Companion is already open somewhere else');
    await expect(page.getByRole('main')).toContainText(`process ${loopback.pid}`);
    await expect(page.getByRole('main')).toContainText(join(home, 'desk'));
    const ended = new Promise((resolve) => app.process().once('exit', resolve));
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    expect(await ended).toBe(3);
  } finally {
    loopback.kill();
  }
});

test('a folder that cannot be written: the window opens and says so', async () => {
  const home = freshHome();
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'desk'), 'a file where the folder should be');
  const { page } = await startDesktopApp({ home });
  expect(await ask(page, 'desk', {})).toMatchObject({
    desk: { health: { save: { kind: 'failing', folder: join(home, 'desk') } } },
  });
  expect(readFileSync(join(home, 'desk'), 'utf8')).toBe('a file where the folder should be');
});

test('on a stepped clock, time is what the test says', async () => {
  const now = 1_773_842_400_000;
  const { page, step } = await startDesktopApp({ now: now as never });
  expect(await ask(page, 'desk', {})).toMatchObject({ now });
  await step(90_000);
  expect(await ask(page, 'desk', {})).toMatchObject({ now: now + 90_000 });
});
