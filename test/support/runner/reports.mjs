// Reads what Vitest and Playwright write about a run into one shape: how many passed, failed and were left out.

import { readFileSync } from 'node:fs';

/**
 * `again`: passed only at the second try, which a busy machine can cause; the line of its kind says so.
 * @typedef {{ passed: number, failed: number, skipped: number, again: number }} Tally
 */

/**
 * @param {string} path  written by Vitest's json reporter
 * @returns {Tally | null} null when the run did not get as far as a report
 */
export function readVitestReport(path) {
  const report = readJson(path);
  if (report === null) return null;
  // A file that does not even load has no failed test, so it counts as one itself.
  const broken = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: { status: string }[] }} */ { status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  );
  const again = report.testResults.flatMap(
    (/** @type {{ assertionResults: { status: string, failureMessages?: string[] }[] }} */ { assertionResults }) =>
      assertionResults.filter(({ status, failureMessages = [] }) => status === 'passed' && failureMessages.length > 0),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
    again: again.length,
  };
}

/**
 * @param {string} path  written by Playwright's json reporter
 * @returns {Tally | null}
 */
export function readPlaywrightReport(path) {
  const report = readJson(path);
  if (report === null) return null;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected + flaky, failed: unexpected + report.errors.length, skipped, again: flaky };
}

/** @param {string} path */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
