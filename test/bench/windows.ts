// Two ways to open a window, timed from the start of the process to the moment somebody can use it.

import { spawn } from 'node:child_process';
import type { Browser, Page } from '@playwright/test';
import { inProject } from '../../build/scripts/project.mjs';
import { awayFromHome, launchDesktop } from '../support/launch-desktop.mjs';

export interface OpenWindow {
  readonly page: Page;
  /** From the start of the process to the usable window. */
  readonly startMs: number;
  close(): Promise<void>;
}

export interface Host {
  readonly name: string;
  openProduct(home: string, dataFolder: string): Promise<OpenWindow>;
  openEmpty(): Promise<OpenWindow>;
}

export const desktop: Host = {
  name: 'desktop (Electron)',
  openProduct: (home, dataFolder) =>
    openElectron({ env: awayFromHome(home), args: ['--data-dir', dataFolder], usable: productUsable }),
  openEmpty: () =>
    openElectron({
      app: inProject('test/bench/empty/main.cjs'),
      args: [],
      usable: (page) => page.getByText('Empty').waitFor(),
    }),
};

export function loopback(browser: Browser): Host {
  return {
    name: 'loopback (Chromium)',
    openProduct: (home, dataFolder) =>
      openServer(
        browser,
        [inProject('out/loopback/main.cjs'), '--data-dir', dataFolder],
        awayFromHome(home),
        productUsable,
      ),
    openEmpty: () =>
      openServer(browser, [inProject('test/bench/empty/server.cjs')], process.env, (page) =>
        page.getByText('Empty').waitFor(),
      ),
  };
}

/** The next call can be started. */
function productUsable(page: Page): Promise<void> {
  return page.getByRole('button', { name: 'New call' }).waitFor();
}

type Usable = (page: Page) => Promise<void>;

async function openElectron(options: {
  readonly app?: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly usable: Usable;
}): Promise<OpenWindow> {
  const { args, usable, ...rest } = options;
  const from = performance.now();
  const app = await launchDesktop(args, rest);
  const page = await app.firstWindow();
  await usable(page);
  return { page, startMs: performance.now() - from, close: () => app.close() };
}

async function openServer(
  browser: Browser,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  usable: Usable,
): Promise<OpenWindow> {
  const context = await browser.newContext({ viewport: { width: 1180, height: 760 } });
  const from = performance.now();
  const server = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const address = await new Promise<string>((resolve) => {
    server.stdout.setEncoding('utf8').on('data', (text: string) => {
      const printed = /http:\S+/.exec(text)?.[0];
      if (printed !== undefined) resolve(printed);
    });
  });
  const page = await context.newPage();
  await page.goto(address);
  await usable(page);
  const startMs = performance.now() - from;
  return {
    page,
    startMs,
    async close() {
      await context.close();
      const ended = new Promise((resolve) => server.once('close', resolve));
      server.kill();
      await ended;
    },
  };
}
