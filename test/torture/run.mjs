// `npm run torture:reminders -- --seed 1 --runs 2000`: long random walks over the life of promises. It ends with one
// line, `R runs, O operations, P promises, V violations`, and fails when there is a violation. Without a seed the first
// is 1; the same seed walks the same way on every machine.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installPackages } from '../../build/scripts/install-packages.mjs';
import { reasonOf, root } from '../../build/scripts/project.mjs';
import { run } from '../../build/scripts/run-command.mjs';

const folder = mkdtempSync(join(tmpdir(), 'callback-torture-'));
try {
  const { seed, runs } = numbersFrom(process.argv.slice(2));
  await installPackages();
  // Imported late: the npm packages may have been installed just now.
  const { bundleInto } = await import('../support/bundle.mjs');
  const program = await bundleInto('test/torture/torture.ts', folder);
  const { code } = await run(process.execPath, [program, String(seed), String(runs)], { cwd: root, show: true });
  process.exitCode = code;
} catch (thrown) {
  console.error(reasonOf(thrown));
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** @param {string[]} args */
function numbersFrom(args) {
  const number = { type: /** @type {const} */ ('string') };
  const { values } = parseArgs({
    args,
    options: { seed: { ...number, default: '1' }, runs: { ...number, default: '200' } },
  });
  const [seed, runs] = [Number(values.seed), Number(values.runs)];
  if (!Number.isInteger(seed) || !Number.isInteger(runs) || runs < 1) {
    throw new Error('Say whole numbers: npm run torture:reminders -- --seed 1 --runs 2000');
  }
  return { seed, runs };
}
