// The main process dies (L3): it is there again, with the window and the folder, and says how long it was away. After an
// orderly end nothing comes back. Started as a person starts it, because a test's own connection would not survive.

import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { inProject, root } from '../../build/scripts/project.mjs';
import { MINUTE_MS } from '../../shared/time.ts';
import { SAM } from '../flows/support/cast.ts';
import { ask } from '../support/bridge.ts';
import { debuggedPage } from '../support/debugged-page.ts';
import { endDesktopApps, freshHome } from '../support/desktop-app.ts';
import { findElectron, sandboxArguments } from '../support/find-electron.mjs';
import { awayFromHome } from '../support/launch-desktop.mjs';

test.skip(process.platform !== 'linux', 'processes are looked for in /proc');

interface Desk {
  readonly home: string;
  /** The main processes of this desk that run now. */
  mains(): readonly number[];
  /** The window of the process that runs now. */
  page(): Promise<Page>;
}

const desks: Desk[] = [];
const started: ChildProcess[] = [];

test.afterEach(async () => {
  for (const desk of desks.splice(0)) {
    // Guards first: whoever is left over ends with its app.
    for (const id of [...guardsOf(desk.home), ...desk.mains()]) process.kill(id, 'SIGKILL');
  }
  for (const child of started.splice(0)) child.kill('SIGKILL');
  await endDesktopApps();
});

async function startAsAPersonDoes(...words: string[]): Promise<Desk> {
  const home = freshHome();
  const { executable } = await findElectron();
  const port = await freePort();
  const patch = inProject('test/support/old-electron-patch.cjs');
  const args = [...sandboxArguments(), `--remote-debugging-port=${port}`, '-r', patch, root];
  const folder = ['--data-dir', join(home, 'desk')];
  started.push(
    spawn(executable, [...args, ...folder, ...words], { env: awayFromHome(home), cwd: root, stdio: 'ignore' }),
  );
  const desk: Desk = {
    home,
    mains: () => processesWith(join(home, 'desk')).filter((id) => !isGuard(id) && !isHelper(id)),
    page: () => windowOf(port),
  };
  desks.push(desk);
  return desk;
}

/** The window of the process that answers on this port now, once it shows its screen. */
async function windowOf(port: number): Promise<Page> {
  const hasScreen = async () => {
    const page = await debuggedPage(port, '/index.html');
    return page?.evaluate(() => document.querySelector('h1, h2') !== null).catch(() => false);
  };
  await expect.poll(hasScreen, { timeout: 20_000 }).toBe(true);
  return (await debuggedPage(port, '/index.html')) as Page;
}

const isShown = (page: Page) => page.evaluate(() => document.visibilityState);

test('L3: killed, it is there again by itself: one process, the window shown, the folder its own', async () => {
  const desk = await startAsAPersonDoes();
  const page = await desk.page();
  await ask(page, 'saveSettings', { profile: SAM, grants: null, people: null, preferences: null });
  const { dataFolder } = (await ask(page, 'desk', {})).desk.host;
  const [first] = desk.mains();
  await expect.poll(() => guardsOf(desk.home).length).toBe(1);
  process.kill(first as number, 'SIGKILL');
  await expect.poll(() => desk.mains().filter((id) => id !== first)).toHaveLength(1);
  const again = await desk.page();
  await expect.poll(() => isShown(again)).toBe('visible');
  const { desk: now } = await ask(again, 'desk', {});
  expect(now.settings.profile?.name).toBe(SAM.name);
  expect(now.health.save.kind).toBe('saving');
  const lock = JSON.parse(readFileSync(join(dataFolder, 'owner.lock'), 'utf8'));
  expect(desk.mains()).toEqual([lock.process]);
  await expect.poll(() => guardsOf(desk.home).length).toBe(1);
});

test('ended in order, nothing comes back and no guard is left', async () => {
  const desk = await startAsAPersonDoes();
  await desk.page();
  await expect.poll(() => guardsOf(desk.home).length).toBe(1);
  process.kill(desk.mains()[0] as number, 'SIGTERM');
  await expect.poll(() => [...desk.mains(), ...guardsOf(desk.home)]).toEqual([]);
});

test('with --no-restart there is no guard', async () => {
  const desk = await startAsAPersonDoes('--no-restart');
  await desk.page();
  expect(guardsOf(desk.home)).toEqual([]);
});

test('a second death waits longer than the first', async () => {
  const desk = await startAsAPersonDoes();
  const away: number[] = [];
  for (let death = 0; death < 2; death += 1) {
    await desk.page();
    await expect.poll(() => guardsOf(desk.home).length).toBe(1);
    const [main] = desk.mains();
    const since = performance.now();
    process.kill(main as number, 'SIGKILL');
    await expect.poll(() => desk.mains().some((id) => id !== main), { intervals: [20] }).toBe(true);
    away.push(performance.now() - since);
  }
  expect(away[0]).toBeGreaterThanOrEqual(1000);
  expect(away[1]).toBeGreaterThanOrEqual(2000);
  expect(away[1]).toBeLessThan(MINUTE_MS);
});

/** Processes that have this text among their words. */
function processesWith(text: string): number[] {
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return ids.map(Number).filter((id) => wordsOf(id).some((word) => word.includes(text)));
}

function guardsOf(home: string): number[] {
  return processesWith(join(home, 'desk')).filter(isGuard);
}

function isGuard(id: number): boolean {
  return wordsOf(id).includes('callback-companion-guard');
}

function isHelper(id: number): boolean {
  return wordsOf(id).some((word) => word.startsWith('--type='));
}

function wordsOf(id: number): readonly string[] {
  try {
    // A process that has ended but was not yet asked for has no program any more.
    readlinkSync(`/proc/${id}/exe`);
    return readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
