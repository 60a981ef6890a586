// Builds the bundles that are older than their sources. Sources are compared by content, so a second start is fast
// after a checkout too. Run by hand: `npm run build`, with `-- --tests` for the entry files of the tests as well.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inProject, reasonOf, root } from './project.mjs';

/**
 * @typedef {object} Target
 * @property {string} name
 * @property {string} config  the Vite config
 * @property {string} mode  which bundle of that config
 * @property {string} output  one file that exists when the bundle does
 * @property {readonly string[]} sources  files and folders it is made of
 */

const common = ['shared', 'package.json', 'package-lock.json', 'build/product-version.ts'];

/** @type {readonly Target[]} */
const productTargets = [
  {
    name: 'renderer',
    config: 'build/vite.renderer.config.ts',
    mode: 'production',
    output: 'out/renderer/index.html',
    sources: ['renderer', 'build/vite.renderer.config.ts', ...common],
  },
  nodeTarget('desktop', 'desktop', 'out/desktop/main.cjs', ['electron']),
  nodeTarget('preload', 'preload', 'out/desktop/preload.cjs', ['electron/desktop']),
  nodeTarget('loopback', 'loopback', 'out/loopback/main.cjs', ['electron']),
  nodeTarget('archive', 'archive', 'out/archive/worker.cjs', ['electron/node', 'electron/core/ports.ts']),
];

const demoTarget = nodeTarget('demo', 'demo', 'out/demo/make-demo.cjs', ['electron', 'build/demo']);

/**
 * Builds the two hosts and the page, and on wish the maker of demo data and the entry files of the tests.
 * @param {{ demo?: boolean, tests?: boolean }} [also]
 * @returns {Promise<readonly string[]>} the names of the bundles that were built anew
 */
export async function buildProduct({ demo = false, tests = false } = {}) {
  const targets = [...productTargets, ...(demo ? [demoTarget] : []), ...(tests ? testTargets() : [])];
  const stale = targets.filter((target) => !isFresh(target));
  for (const target of stale) await buildTarget(target);
  return stale.map(({ name }) => name);
}

/**
 * @param {string} name
 * @param {string} mode
 * @param {string} output
 * @param {readonly string[]} sources
 * @returns {Target}
 */
function nodeTarget(name, mode, output, sources) {
  const config = 'build/vite.electron.config.ts';
  return { name, config, mode, output, sources: [...sources, config, ...common] };
}

/** One bundle for each `test/entries/<name>.ts`: hosts that tests start with ports of their own. */
function testTargets() {
  const folder = inProject('test/entries');
  const names = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.ts')) : [];
  return names
    .map((file) => file.slice(0, -'.ts'.length))
    .map((name) =>
      nodeTarget(`test-${name}`, `entry:${name}`, `out/test/${name}.cjs`, ['electron', 'test/entries', 'test/support']),
    );
}

/** @param {Target} target */
async function buildTarget(target) {
  const fingerprint = fingerprintOf(target);
  const { build } = await import('vite');
  // The warning is about a future way of loading configs; ours are loaded the present way.
  process.env['VITE_CONFIG_NATIVE_IGNORE_WARNING'] = 'true';
  await build({ configFile: inProject(target.config), mode: target.mode, logLevel: 'warn' });
  mkdirSync(dirname(stampPath(target)), { recursive: true });
  writeFileSync(stampPath(target), fingerprint);
}

/** @param {Target} target */
function isFresh(target) {
  if (!existsSync(inProject(target.output)) || !existsSync(stampPath(target))) return false;
  return readFileSync(stampPath(target), 'utf8') === fingerprintOf(target);
}

/** @param {Target} target */
function stampPath({ name }) {
  return inProject('out/.built', name);
}

/** @param {Target} target */
function fingerprintOf({ sources }) {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const path of filesBelow(inProject(source))) {
      hash.update(relative(root, path)).update('\0').update(readFileSync(path)).update('\0');
    }
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {readonly string[]} every file, in a steady order; none when the path does not exist
 */
function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const built = await buildProduct({ demo: true, tests: process.argv.includes('--tests') });
    console.log(built.length === 0 ? 'Everything was built already.' : `Built ${built.join(', ')}.`);
  } catch (thrown) {
    console.error(reasonOf(thrown));
    process.exitCode = 1;
  }
}
