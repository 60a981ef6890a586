// `npm start`: installs what is missing, builds, and opens the desktop app. Where that cannot be, it says why in one
// sentence and starts the loopback host instead.
//   npm start -- --demo            a folder of demo data, made anew each time
//   npm start -- --data-dir <folder>

import { spawn } from 'node:child_process';
import { buildProduct } from './build.mjs';
import { hasDisplay } from './display.mjs';
import { findProductElectron, sandboxArguments } from './electron-runtime.mjs';
import { installPackages } from './install-packages.mjs';
import { openInBrowser } from './open-address.mjs';
import { inProject, reasonOf, root } from './project.mjs';
import { run } from './run-command.mjs';

/** @typedef {{ code: number, startedForMs: number }} Ended */

const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\/\S*/;
/** A desktop app that a signal ends this soon never showed its window: libraries or the sandbox are missing. */
const EARLY_MS = 10_000;
const KILLED_OR_MISSING = 126;

try {
  process.exitCode = await start(process.argv.slice(2));
} catch (thrown) {
  console.error(reasonOf(thrown));
  process.exitCode = 1;
}

/** @param {readonly string[]} args */
async function start(args) {
  await installPackages();
  const demo = args.includes('--demo');
  await buildProduct({ demo });
  if (demo) await makeDemo(args);
  const ending = await openDesktop(args);
  return typeof ending === 'number' ? ending : serveInstead(ending, args);
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<number | string>} the exit code of the app, or why there is none
 */
async function openDesktop(args) {
  if (!hasDisplay()) return 'There is no display here';
  const electron = await findProductElectron();
  if (electron === null) return 'No Electron could be fetched for this computer';
  const { code, startedForMs } = await ended(electron.executable, [...sandboxArguments(), root, ...args]);
  const neverOpened = code >= KILLED_OR_MISSING && startedForMs < EARLY_MS;
  return neverOpened ? 'The desktop app could not open its window' : code;
}

/**
 * @param {string} reason
 * @param {readonly string[]} args
 */
async function serveInstead(reason, args) {
  console.log(`${reason}, so Callback Companion runs in your browser instead.`);
  const { code } = await ended(process.execPath, [inProject('out/loopback/main.cjs'), ...args], openFirstAddress());
  return code;
}

/** Opens the first address that the host prints; it is good for one time. */
function openFirstAddress() {
  let seen = '';
  let isOpen = false;
  return (/** @type {string} */ text) => {
    seen += text;
    const address = ADDRESS.exec(seen)?.[0];
    if (isOpen || address === undefined) return;
    isOpen = true;
    openInBrowser(address);
  };
}

/**
 * The maker reads the same switches as the hosts do, so all three mean the same folder.
 * @param {readonly string[]} args
 */
async function makeDemo(args) {
  const { code, output } = await run(process.execPath, [inProject('out/demo/make-demo.cjs'), ...args]);
  if (code !== 0) throw new Error(output.trim());
}

/**
 * Runs a host in this terminal. Ctrl+C reaches both; the host ends itself in order.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {(text: string) => void} [onText]
 * @returns {Promise<Ended>}
 */
function ended(program, args, onText) {
  const since = performance.now();
  const child = spawn(program, args, {
    cwd: root,
    stdio: ['inherit', onText === undefined ? 'inherit' : 'pipe', 'inherit'],
  });
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    process.stdout.write(text);
    onText?.(text);
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.once(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    const settle = (/** @type {number} */ code) => resolve({ code, startedForMs: performance.now() - since });
    child.once('error', () => settle(127));
    child.once('close', (code, signal) => settle(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 128)));
  });
}
