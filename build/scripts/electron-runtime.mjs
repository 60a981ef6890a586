// Finds the Electron that the product is made for: a folder the person names, the installed package, or the
// package's own download. Tests add one more source in test/support/find-electron.mjs; `npm start` never does.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from './project.mjs';
import { run } from './run-command.mjs';

/**
 * @typedef {object} ElectronRuntime
 * @property {string} dist  the folder
 * @property {string} executable
 * @property {string} version  such as `45.4.1`
 * @property {string} source  where it was found, in words
 */

const DOWNLOAD_LIMIT_MS = 5 * 60_000; // 120 MB on a slow line; where nothing answers it fails within seconds

/**
 * @returns {Promise<ElectronRuntime | null>} null where none can be had
 */
export async function findProductElectron() {
  return namedByPerson() ?? installedPackage() ?? (await downloadedNow());
}

/** `ELECTRON_OVERRIDE_DIST_PATH` is the official variable of the electron package. */
function namedByPerson() {
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  return dist === undefined || dist === '' ? null : runtimeIn(dist, 'ELECTRON_OVERRIDE_DIST_PATH');
}

function installedPackage() {
  return runtimeIn(inProject('node_modules/electron/dist'), 'the installed electron package');
}

async function downloadedNow() {
  const installer = inProject('node_modules/electron/install.js');
  if (!existsSync(installer)) return null;
  console.log('Fetching Electron once (about 120 MB) …');
  await run(process.execPath, [installer], { timeoutMs: DOWNLOAD_LIMIT_MS });
  return runtimeIn(inProject('node_modules/electron/dist'), 'a download of the electron package');
}

/**
 * @param {string} dist
 * @param {string} source
 * @returns {ElectronRuntime | null} null when the folder holds no whole Electron
 */
export function runtimeIn(dist, source) {
  const executable = join(dist, executableName());
  const version = join(dist, 'version');
  if (!existsSync(executable) || !existsSync(version)) return null;
  return { dist, executable, version: readFileSync(version, 'utf8').trim().replace(/^v/, ''), source };
}

/** What Chromium needs besides: on Linux root may not use the sandbox, so it has to be named as off. */
export function sandboxArguments() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

function executableName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}
