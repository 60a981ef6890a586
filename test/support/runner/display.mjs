// A display of its own for the window tests on Linux: a virtual screen, a window manager (without one, minimise, focus
// and on-top mean nothing) and a private message bus, so that no test meets the desktop of the person who runs it.

import { spawn } from 'node:child_process';

/**
 * @typedef {object} Display
 * @property {NodeJS.ProcessEnv} env  for programs that show windows
 * @property {(program: string, args: readonly string[]) => [string, readonly string[]]} wrap  starts it on the private bus
 * @property {() => void} close
 */

/** @returns {Promise<Display>} */
export async function openDisplay() {
  if (process.platform !== 'linux')
    return { env: process.env, wrap: (program, args) => [program, args], close: () => {} };
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const env = environmentFor(await displayNumber(screen));
  const windowManager = spawn('openbox', [], { env, stdio: 'ignore' });
  return {
    env,
    wrap: (program, args) => ['dbus-run-session', ['--', program, ...args]],
    close() {
      windowManager.kill();
      screen.kill();
    },
  };
}

/** @param {string} display */
function environmentFor(display) {
  const { WAYLAND_DISPLAY, XDG_SESSION_TYPE, DBUS_SESSION_BUS_ADDRESS, ...env } = process.env;
  return { ...env, DISPLAY: display };
}

/**
 * @param {import('node:child_process').ChildProcess} screen
 * @returns {Promise<string>} such as `:1`
 */
function displayNumber(screen) {
  return new Promise((resolve, reject) => {
    screen.once('error', reject);
    screen.once('exit', (code) => reject(new Error(`Xvfb ended with ${code} before it had a screen.`)));
    screen.stdio[3]?.once('data', (/** @type {Buffer} */ number) => resolve(`:${number.toString().trim()}`));
  });
}
