// `npm run bench`, `npm run bench:app` and `npm run bench:reminders`: figures are printed, never asserted. Compare ratios within one run only.

import { installPackages } from '../../build/scripts/install-packages.mjs';
import { inProject, reasonOf, root } from '../../build/scripts/project.mjs';
import { run } from '../../build/scripts/run-command.mjs';
import { runInWindows } from '../support/runner/in-windows.mjs';

/** @type {Readonly<Record<string, () => Promise<number>>>} */
const benches = {
  async store() {
    const args = ['run', '--config', 'build/vitest.config.ts', '--project', 'bench', '--reporter=dot'];
    const { code } = await run(process.execPath, [inProject('node_modules/vitest/vitest.mjs'), ...args], {
      cwd: root,
      show: true,
    });
    return code;
  },
  app: () => runInWindows('bench'),
  reminders: () => runInWindows('bench-reminders'),
};

try {
  await installPackages();
  const bench = benches[process.argv[2] ?? 'store'];
  if (bench === undefined) throw new Error(`There are these benches: ${Object.keys(benches).join(', ')}.`);
  process.exitCode = await bench();
} catch (thrown) {
  console.error(reasonOf(thrown));
  process.exitCode = 1;
}
