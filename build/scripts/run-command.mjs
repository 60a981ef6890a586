// Child processes for the scripts, the same on Windows, macOS and Linux: no shell unless npm itself needs one.

import { spawn } from 'node:child_process';

/**
 * @typedef {object} Ended
 * @property {number} code  exit code; 127 when the program does not exist, 128 when a signal ended it
 * @property {string} output  standard output and error together, empty when they were shown
 *
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]  the whole environment; the own one when left out
 * @property {boolean} [show]  passes the output through instead of keeping it
 * @property {number} [timeoutMs]  ends the program after this time
 */

/**
 * Runs a program to its end. Never rejects: a program that is missing answers 127.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Ended>}
 */
export function run(program, args, options = {}) {
  const { cwd, env = process.env, show = false, timeoutMs } = options;
  const child = spawn(program, args, {
    ...(cwd === undefined ? {} : { cwd }),
    ...(timeoutMs === undefined ? {} : { timeout: timeoutMs, killSignal: 'SIGKILL' }),
    env,
    stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    windowsHide: true,
  });
  return ending(child);
}

/**
 * Runs npm by the same Node, whether or not npm started this script.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runNpm(args, options) {
  const npm = process.env['npm_execpath'];
  if (npm?.endsWith('.js')) return run(process.execPath, [npm, ...args], options);
  if (process.platform === 'win32') return run('cmd.exe', ['/d', '/s', '/c', 'npm', ...args], options);
  return run('npm', args, options);
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<Ended>}
 */
function ending(child) {
  /** @type {string[]} */
  const output = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => output.push(text));
  }
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 127, output: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 128, output: output.join('') }));
  });
}
