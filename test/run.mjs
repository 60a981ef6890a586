// `npm test`: installs what is missing, runs every kind of check, and ends with one line, `N passed, M failed`.
// `npm test -- unit walls` runs only the kinds it names. A kind that cannot run counts as one failure and says why:
// a green line always means that everything was tried.

import { installPackages } from '../build/scripts/install-packages.mjs';
import { reasonOf } from '../build/scripts/project.mjs';
import { prepareWindows } from './support/runner/windows.mjs';

/**
 * @typedef {import('./support/runner/kinds.mjs').Kind} Kind
 * @typedef {import('./support/runner/kinds.mjs').Result} Result
 * @typedef {import('./support/runner/display.mjs').Display} Display
 */

const NOTHING_NEEDED = { blocked: null, openDisplay: async () => null };
const total = { passed: 0, failed: 0 };

try {
  await installPackages();
  const { kinds } = await import('./support/runner/kinds.mjs');
  const chosen = chooseFrom(kinds, process.argv.slice(2));
  const windows = chosen.filter((kind) => kind.windows);
  const { blocked, openDisplay } = windows.length > 0 ? await prepareWindows() : NOTHING_NEEDED;
  await runInTurn(
    chosen.filter((kind) => !kind.windows),
    null,
    null,
  );
  // Side by side: a window mostly waits, and a whole run has to stay short.
  const lanes = [...new Set(windows.map(({ lane }) => lane))];
  await Promise.all(
    lanes.map(async (lane) => {
      const kinds = windows.filter((kind) => kind.lane === lane);
      const display = await openDisplay();
      await runInTurn(kinds, display, blocked);
      display?.close();
    }),
  );
} catch (thrown) {
  total.failed += 1;
  console.error(reasonOf(thrown));
}

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

/**
 * @param {readonly Kind[]} kinds
 * @param {readonly string[]} names
 */
function chooseFrom(kinds, names) {
  const known = kinds.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Error(`No kind of test is called ${unknown.join(', ')}; there are ${known.join(', ')}.`);
  return names.length === 0 ? kinds : kinds.filter(({ name }) => names.includes(name));
}

/**
 * @param {readonly Kind[]} kinds
 * @param {Display | null} display
 * @param {string | null} blocked
 */
async function runInTurn(kinds, display, blocked) {
  for (const kind of kinds) {
    const from = performance.now();
    const result = await runKind(kind, display, blocked);
    report(kind.name, result, performance.now() - from);
  }
}

/**
 * @param {Kind} kind
 * @param {Display | null} display
 * @param {string | null} blocked
 * @returns {Promise<Result>}
 */
async function runKind(kind, display, blocked) {
  const nothing = { passed: 0, failed: 0, skipped: 0, again: 0 };
  const leftOut = kind.leftOut?.() ?? null;
  if (leftOut !== null) return { ...nothing, skipped: 1, output: leftOut };
  const why = (kind.windows ? blocked : null) ?? kind.missing?.() ?? null;
  return why === null ? kind.run(display) : { ...nothing, failed: 1, output: `Did not run: ${why}` };
}

/**
 * @param {string} name
 * @param {Result} result
 * @param {number} tookMs
 */
function report(name, { passed, failed, skipped, again, output }, tookMs) {
  total.passed += passed;
  total.failed += failed;
  if (failed > 0 || passed === 0) console.log(output.trimEnd());
  const left = `${skipped === 0 ? '' : `, ${skipped} left out`}${again === 0 ? '' : `, ${again} at the second try`}`;
  const seconds = Math.round(tookMs / 1000);
  console.log(
    `${failed === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(8)} ${passed} passed, ${failed} failed${left} (${seconds} s)`,
  );
}
