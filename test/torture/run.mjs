// Long runs with a seed.
//   npm run torture:reminders -- --seed 1 --runs 2000    random walks over the life of promises; ends with one line,
//                                                        `R runs, O operations, P promises, V violations`
//   npm run torture:store -- --seed 1 --rounds 1000      saving processes that are killed; ends with one line,
//                                                        `R rounds, A acknowledged, L lost, U unreadable, O leftovers`
// Without a seed the first is 1. The walks are the same on every machine. Of the killed processes, those that end at a
// named file call end the same way each time, save for how commands sent at once fall together; those that are killed
// after a time depend on the machine.

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installPackages } from '../../build/scripts/install-packages.mjs';
import { reasonOf, root } from '../../build/scripts/project.mjs';
import { run } from '../../build/scripts/run-command.mjs';

const folder = mkdtempSync(join(tmpdir(), 'callback-torture-'));
try {
  const [name, ...args] = process.argv.slice(2);
  const { seed, runs } = numbersFrom(args);
  await installPackages();
  // Imported late: the npm packages may have been installed just now.
  const { bundleInto } = await import('../support/bundle.mjs');
  if (name === 'store') {
    const main = await bundleInto('test/torture/store/main.ts', folder);
    const writer = await bundleInto('test/torture/store/writer.ts', folder);
    const work = join(folder, 'work');
    mkdirSync(work);
    await runProgram(main, writer, work, seed, runs);
  } else {
    await runProgram(await bundleInto('test/torture/reminders.ts', folder), seed, runs);
  }
} catch (thrown) {
  console.error(reasonOf(thrown));
  process.exitCode = 1;
} finally {
  // What a failing round left is there to be looked at.
  if (process.exitCode === 0) rmSync(folder, { recursive: true, force: true });
}

/** @param {readonly (string | number)[]} args */
async function runProgram(...args) {
  const { code } = await run(process.execPath, args.map(String), { cwd: root, show: true });
  process.exitCode = code;
}

/** @param {string[]} args */
function numbersFrom(args) {
  const number = { type: /** @type {const} */ ('string') };
  const { values } = parseArgs({
    args,
    options: { seed: { ...number, default: '1' }, runs: { ...number, default: '200' }, rounds: number },
  });
  const [seed, runs] = [Number(values.seed), Number(values.rounds ?? values.runs)];
  if (!Number.isInteger(seed) || !Number.isInteger(runs) || runs < 1) {
    throw new Error('Say whole numbers, such as --seed 1 --runs 2000, or --rounds 1000 for the store.');
  }
  return { seed, runs };
}
