import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readVitestReport } from '../../support/runner/reports.mjs';
import { temporaryFolder } from '../../support/store-folder.ts';

it('a test that passed at its second try has passed, and is named as such', async () => {
  const path = join(await temporaryFolder(), 'report.json');
  const assertionResults = [
    { status: 'passed', failureMessages: [] },
    { status: 'passed', failureMessages: ['AssertionError: the first try'] },
    { status: 'failed', failureMessages: ['AssertionError: both tries'] },
  ];
  const counts = { numPassedTests: 2, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0 };
  await writeFile(path, JSON.stringify({ ...counts, testResults: [{ status: 'failed', assertionResults }] }));
  expect(readVitestReport(path)).toEqual({ passed: 2, failed: 1, skipped: 0, again: 1 });
});
