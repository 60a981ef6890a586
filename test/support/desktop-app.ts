// The built desktop app as a test meets it: started in a home of its own, on the product's clock or on a stepped one.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { inProject, root } from '../../build/scripts/project.mjs';
import type { Notice } from '../../shared/contract/events.ts';
import type { Instant } from '../../shared/time.ts';
import { findElectron, sandboxArguments } from './find-electron.mjs';
import { awayFromHome, launchDesktop, NO_RESTART, textOnly } from './launch-desktop.mjs';

export interface DesktopOptions {
  /** Of an earlier start, to meet its data again; a fresh one when left out. */
  readonly home?: string;
  /** `<home>/desk` when left out. */
  readonly dataFolder?: string;
  /** Given: the host's clock stands here until `step`. */
  readonly now?: Instant;
  /** With `now`: notices go into a list and not to the desktop. */
  readonly recordNotices?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
  /** As after a login: its window is not shown, and not waited for. */
  readonly hidden?: boolean;
  /** The host's own clock, but ahead by so much, in ms, until `setAhead` says otherwise. Not with `now`. */
  readonly ahead?: number;
}

export interface DesktopApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly home: string;
  readonly dataFolder: string;
  /** Lets time pass in the main process. Only with `now`. */
  step(ms: number): Promise<void>;
  /** The computer slept, or somebody set its clock: the wall clock moves, nothing else does. Only with `now`. */
  jump(ms: number): Promise<void>;
  /** Somebody sets the computer's clock: from now on it is ahead of the machine's by so much. Only with `ahead`. */
  setAhead(ms: number): Promise<void>;
  /** Only with `recordNotices`: every notice of this start. */
  notices(): Promise<readonly Notice[]>;
  /** Quits as the agent does, and answers the exit code. */
  quit(): Promise<number | null>;
  /** Ends the main process with no chance to do anything. */
  kill(): Promise<void>;
}

const SETTABLE_DATE = inProject('test/support/settable-date.cjs');

const homes: string[] = [];
const running = new Set<ChildProcess>();

/** Starts the app and waits for its window. */
export async function startDesktopApp(options: DesktopOptions = {}): Promise<DesktopApp> {
  const { home, dataFolder, script, args, env } = commandOf(options);
  const app = await launchDesktop(args, {
    app: script,
    env,
    preloads: options.ahead === undefined ? [] : [SETTABLE_DATE],
  });
  const main = app.process();
  running.add(main);
  const page = await app.firstWindow();
  if (!options.hidden) await untilShown(app);
  return {
    app,
    page,
    home,
    dataFolder,
    step: (ms) => app.evaluate((_, delay) => (globalThis as unknown as Stepped).stepped.step(delay), ms),
    jump: (ms) => app.evaluate((_, by) => (globalThis as unknown as Stepped).stepped.jump(by), ms),
    setAhead: (ms) =>
      app.evaluate((_, by) => {
        (globalThis as unknown as SettableDate).dateIs.ahead = by;
      }, ms),
    notices: () => app.evaluate(() => (globalThis as unknown as Stepped).stepped.notices()),
    async quit() {
      const ended = endOf(main);
      await app.evaluate((electron) => electron.app.quit()).catch(() => {});
      return ended;
    },
    async kill() {
      const ended = endOf(main);
      main.kill('SIGKILL');
      await ended;
    },
  };
}

/** Starts it once more beside the one that runs, and answers how that start ended. */
export async function startDesktopAgain(options: DesktopOptions): Promise<number | null> {
  return endOf(await spawnDesktop(options));
}

/** Starts it as a person does, with nobody looking inside: several at once may want the same folder. */
export async function spawnDesktop(options: DesktopOptions, words?: readonly string[]): Promise<ChildProcess> {
  const { script, args, env } = commandOf(options);
  const { executable } = await findElectron();
  const patch = inProject('test/support/old-electron-patch.cjs');
  const all = [...sandboxArguments(), '-r', patch, script, ...args, NO_RESTART, ...(words ?? [])];
  const heard = words === undefined ? 'ignore' : 'pipe';
  const main = spawn(executable, all, { env, cwd: root, stdio: ['ignore', heard, heard] });
  running.add(main);
  return main;
}

/** How a start ended that only told of a call. */
export interface Told {
  readonly code: number | null;
  readonly said: string;
  readonly complained: string;
}

/** Starts it beside the one that runs, as a phone does, with these words after all others. */
export async function tellDesktop(options: DesktopOptions, ...words: readonly string[]): Promise<Told> {
  const main = await spawnDesktop(options, words);
  const heard = { said: '', complained: '' };
  main.stdout?.on('data', (chunk: Buffer) => {
    heard.said += chunk;
  });
  main.stderr?.on('data', (chunk: Buffer) => {
    heard.complained += chunk;
  });
  const code = await new Promise<number | null>((resolve) => main.once('close', resolve));
  return { code, ...heard };
}

/** A home that is removed by `endDesktopApps`. */
export function freshHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'companion-'));
  homes.push(home);
  return home;
}

/** After each test: ends what a failed one left running, and removes every home. */
export async function endDesktopApps(): Promise<void> {
  for (const main of running) {
    const ended = endOf(main);
    main.kill('SIGKILL');
    await ended;
  }
  running.clear();
  for (const home of homes.splice(0)) await removeSettled(home);
}

/** Chromium's own processes end a moment after the main one, and write until then. */
async function removeSettled(home: string): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    const isGone = await rm(home, { recursive: true, force: true }).then(
      () => true,
      () => false,
    );
    if (isGone) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

interface SettableDate {
  readonly dateIs: { ahead: number };
}

interface Stepped {
  readonly stepped: { step(ms: number): Promise<void>; jump(ms: number): void; notices(): readonly Notice[] };
}

function commandOf(options: DesktopOptions) {
  const { home = freshHome(), now, recordNotices = false, ahead, environment, hidden = false } = options;
  const { dataFolder = join(home, 'desk') } = options;
  const record = { COMPANION_RECORD_NOTICES: recordNotices ? '1' : '' };
  const set = ahead === undefined ? {} : { COMPANION_DATE_AHEAD: String(ahead) };
  const stepped = now === undefined ? {} : { COMPANION_NOW: String(now), ...record };
  return {
    home,
    dataFolder,
    script: now === undefined ? root : inProject('out/test/stepped-desktop.cjs'),
    args: ['--data-dir', dataFolder, ...(hidden ? ['--hidden'] : [])],
    env: textOnly({ ...awayFromHome(home), ...stepped, ...set, ...environment }),
  };
}

/** The window is shown once its page has painted; before that it cannot be closed or moved as a person would. */
async function untilShown(app: ElectronApplication): Promise<void> {
  const isShown = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().some((window) => window.isVisible()));
  while (!(await isShown())) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Its exit code; null where a signal ended it. */
export function endOf(main: ChildProcess): Promise<number | null> {
  if (main.exitCode !== null || main.signalCode !== null) return Promise.resolve(main.exitCode);
  return new Promise((resolve) => main.once('exit', (code) => resolve(code)));
}
