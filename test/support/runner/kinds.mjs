// The kinds of checks that `npm test` makes, in their order, and how each is run.

import { rmSync } from 'node:fs';
import { inProject, root } from '../../../build/scripts/project.mjs';
import { run } from '../../../build/scripts/run-command.mjs';
import { missingForPhones, phonesLeftOut } from './machine.mjs';
import { readPlaywrightReport, readVitestReport } from './reports.mjs';

/**
 * @typedef {import('./reports.mjs').Tally} Tally
 * @typedef {import('./display.mjs').Display} Display
 * @typedef {Tally & { output: string }} Result
 *
 * @typedef {object} Kind
 * @property {string} name
 * @property {boolean} windows  needs bundles, a display, Electron and Chromium
 * @property {number} [lane]  kinds of one lane take turns, lanes run side by side, each on a display of its own
 * @property {() => string | null} [missing]  a sentence when something has to be installed first: the kind fails
 * @property {() => string | null} [leftOut]  a sentence where this system cannot have it at all
 * @property {(display: Display | null) => Promise<Result>} run
 */

const STEP_PASSED = { passed: 1, failed: 0, skipped: 0, again: 0 };
const STEP_FAILED = { passed: 0, failed: 1, skipped: 0, again: 0 };

/** @type {readonly Kind[]} */
export const kinds = [
  step('format', 'node_modules/@biomejs/biome/bin/biome', ['format', '--config-path=build', '.']),
  step('types', 'node_modules/typescript/bin/tsc', ['-b']),
  step('lint', 'node_modules/@biomejs/biome/bin/biome', ['lint', '--config-path=build', '--error-on-warnings', '.']),
  vitest('walls', 'architecture', false),
  vitest('unit', 'unit', false),
  vitest('zones', 'zone *', false),
  vitest('fuzz', 'fuzz', false),
  { ...vitest('contract', 'contract', true), lane: 0 },
  { ...vitest('phones', 'phones', true), lane: 1, missing: missingForPhones, leftOut: phonesLeftOut },
  { ...playwright('states'), lane: 0 },
  { ...playwright('browser'), lane: 0 },
  { ...playwright('desktop'), lane: 1 },
  { ...playwright('package'), lane: 1 },
];

/**
 * A tool that is right or wrong as a whole counts as one.
 * @param {string} name
 * @param {string} script
 * @param {readonly string[]} args
 * @returns {Kind}
 */
function step(name, script, args) {
  return {
    name,
    windows: false,
    async run() {
      const { code, output } = await run(process.execPath, [inProject(script), ...args], { cwd: root });
      return { ...(code === 0 ? STEP_PASSED : STEP_FAILED), output };
    },
  };
}

/**
 * @param {string} name
 * @param {string} project
 * @param {boolean} windows
 * @returns {Kind}
 */
function vitest(name, project, windows) {
  const report = reportPath(name);
  const args = ['run', '--config', 'build/vitest.config.ts', '--project', project];
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  return {
    name,
    windows,
    async run(display) {
      rmSync(report, { force: true });
      const { code, output } = await runNode(
        [inProject('node_modules/vitest/vitest.mjs'), ...args, ...reporters],
        display,
      );
      return { ...settled(readVitestReport(report), code), output };
    },
  };
}

/**
 * @param {string} name
 * @returns {Kind}
 */
function playwright(name) {
  const report = reportPath(name);
  const args = ['test', '--config', 'build/playwright.config.ts', '--project', name, '--reporter=line,json'];
  return {
    name,
    windows: true,
    async run(display) {
      rmSync(report, { force: true });
      const { code, output } = await runNode([inProject('node_modules/@playwright/test/cli.js'), ...args], display, {
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      });
      return { ...settled(readPlaywrightReport(report), code), output };
    },
  };
}

/**
 * @param {readonly string[]} args
 * @param {Display | null} display
 * @param {NodeJS.ProcessEnv} [extra]
 */
function runNode(args, display, extra = {}) {
  const env = { ...(display?.env ?? process.env), ...extra, NO_COLOR: '1', FORCE_COLOR: undefined };
  const [program, all] = display === null ? [process.execPath, args] : display.wrap(process.execPath, args);
  return run(program, all, { cwd: root, env });
}

/**
 * The exit code has the last word: a run that ended badly, or tested nothing, has failed at least once.
 * @param {Tally | null} tally
 * @param {number} code
 * @returns {Tally}
 */
export function settled(tally, code) {
  if (tally === null) return STEP_FAILED;
  const ranNothing = tally.passed + tally.failed === 0;
  return (code !== 0 || ranNothing) && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

/** @param {string} name */
function reportPath(name) {
  return inProject('test-results', `${name}.json`);
}
