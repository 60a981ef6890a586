// `npm run requirements`: every requirement with the tests that bear its number.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from './project.mjs';
import { proved, report, requirementsIn, testNamesIn } from './requirement-rows.mjs';

const TEST = /\.(?:test|spec)\.tsx?$|[\\/]suites[\\/].*\.ts$/;

const files = readdirSync(inProject('test'), { recursive: true, encoding: 'utf8' }).filter((path) => TEST.test(path));
const names = files.sort().flatMap((path) => testNamesIn(readFileSync(join(inProject('test'), path), 'utf8')));
const table = requirementsIn(readFileSync(inProject('docs', 'requirements.md'), 'utf8'));
const { lines, isWhole } = report(proved(table, names));

process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = isWhole ? 0 : 1;
