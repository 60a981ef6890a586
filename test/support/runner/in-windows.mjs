// Runs one Playwright project that is no test, with everything windows need around it and its output shown.

import { inProject, root } from '../../../build/scripts/project.mjs';
import { run } from '../../../build/scripts/run-command.mjs';
import { prepareWindows } from './windows.mjs';

/**
 * @param {string} project
 * @returns {Promise<number>} its exit code. Throws where windows cannot be shown.
 */
export async function runInWindows(project) {
  const { blocked, openDisplay } = await prepareWindows();
  const display = await openDisplay();
  if (display === null) throw new Error(blocked ?? 'no display');
  const cli = inProject('node_modules/@playwright/test/cli.js');
  const args = [cli, 'test', '--config', 'build/playwright.config.ts', '--project', project, '--reporter=list'];
  const [program, all] = display.wrap(process.execPath, args);
  try {
    const { code } = await run(program, all, { cwd: root, env: display.env, show: true });
    return code;
  } finally {
    display.close();
  }
}
