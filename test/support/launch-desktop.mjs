// Starts the built desktop app in real Electron, away from the folders of the person who runs the tests.

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { inProject, root } from '../../build/scripts/project.mjs';
import { findElectron, sandboxArguments } from './find-electron.mjs';

const PATCH = inProject('test/support/old-electron-patch.cjs');

/** Environment that keeps settings, data and caches of every system inside one folder. */
export function awayFromHome(folder = mkdtempSync(join(tmpdir(), 'callback-home-'))) {
  return {
    ...process.env,
    HOME: folder,
    APPDATA: folder,
    LOCALAPPDATA: folder,
    XDG_CONFIG_HOME: join(folder, 'config'),
    XDG_DATA_HOME: join(folder, 'data'),
    XDG_CACHE_HOME: join(folder, 'cache'),
  };
}

/** A process that a test kills stays dead; the test of the guard starts its own. */
export const NO_RESTART = '--no-restart';

const LAUNCH_MS = 25_000;
const LAUNCHES = 3;

/**
 * @param {readonly string[]} args  such as `--data-dir`, or a script to start instead of the app, first
 * @param {{ app?: string, env?: NodeJS.ProcessEnv, preloads?: readonly string[] }} [options]  preloads: modules that come before the app
 */
export async function launchDesktop(args, { app = root, env = awayFromHome(), preloads = [] } = {}) {
  const { executable } = await findElectron();
  const start = () =>
    _electron.launch({
      executablePath: executable,
      args: [
        ...sandboxArguments(),
        '--disable-gpu',
        ...[PATCH, ...preloads].flatMap((path) => ['-r', path]),
        app,
        ...args,
        NO_RESTART,
      ],
      env: textOnly(env),
      cwd: root,
      timeout: LAUNCH_MS,
    });
  // On a busy machine the debugger's two doors may miss each other; nothing of the product has run then.
  for (let left = LAUNCHES - 1; ; left -= 1) {
    try {
      return await start();
    } catch (error) {
      if (left === 0 || !/Process failed to launch|Timeout/.test(String(error))) throw error;
    }
  }
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Record<string, string>}
 */
export function textOnly(env) {
  const known = Object.entries(env).filter(([, value]) => value !== undefined);
  return /** @type {Record<string, string>} */ (Object.fromEntries(known));
}
