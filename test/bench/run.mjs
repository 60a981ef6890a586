// `npm run bench` runs all of them, `npm run bench:store`, `bench:copies`, `bench:app` and `bench:reminders` one: figures are printed,
// never asserted. Compare ratios within one run only.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackages } from '../../build/scripts/install-packages.mjs';
import { reasonOf, root } from '../../build/scripts/project.mjs';
import { run } from '../../build/scripts/run-command.mjs';
import { runInWindows } from '../support/runner/in-windows.mjs';
import { installSqlite } from './yardstick.mjs';

/** @type {Readonly<Record<string, (args: readonly string[]) => Promise<number>>>} */
const benches = {
  store: runStore,
  copies: runCopies,
  app: () => runInWindows('bench'),
  reminders: () => runInWindows('bench-reminders'),
};

try {
  await installPackages();
  const [name = 'all', ...args] = process.argv.slice(2);
  const chosen = name === 'all' ? Object.values(benches) : [benches[name]];
  for (const bench of chosen) {
    if (bench === undefined) throw new Error(`There are these benches: ${Object.keys(benches).join(', ')}.`);
    process.exitCode = Math.max(Number(process.exitCode ?? 0), await bench(args));
  }
} catch (thrown) {
  console.error(reasonOf(thrown));
  process.exitCode = 1;
}

/** @param {readonly string[]} args  how many calls; 10,000 when left out */
async function runCopies([calls = '10000']) {
  const folder = mkdtempSync(join(tmpdir(), 'callback-bench-'));
  try {
    const { bundleInto } = await import('../support/bundle.mjs');
    const main = await bundleInto('test/bench/copies/main.ts', folder);
    return (await run(process.execPath, [main, folder, calls], { cwd: root, show: true })).code;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {readonly string[]} args  `--only save,start,memory,number,search --sizes 1k,100k --samples 1000 --fresh` */
async function runStore(args) {
  const folder = mkdtempSync(join(tmpdir(), 'callback-bench-'));
  try {
    // Imported late: the npm packages may have been installed just now.
    const { bundleInto } = await import('../support/bundle.mjs');
    const main = await bundleInto('test/bench/store/main.ts', folder);
    const child = await bundleInto('test/bench/store/child.ts', folder);
    await bundleInto('electron/node/history/archive-worker.ts', folder);
    const { code } = await run(process.execPath, [main, child, await installSqlite(), ...args], {
      cwd: root,
      show: true,
    });
    return code;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
