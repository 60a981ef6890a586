// better-sqlite3 as a yardstick of the store bench. It is compiled on the machine, so it is no dependency of the
// project: it is installed when the bench first runs, in a folder of its own.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNpm } from '../../build/scripts/run-command.mjs';

/** 13 needs Node 22. */
const VERSION = '12.11.1';

/** @returns {Promise<string>} the package's folder; after `-` why it is not there */
export async function installSqlite() {
  const folder = join(tmpdir(), `callback-bench-sqlite-${VERSION}`);
  const module = join(folder, 'node_modules', 'better-sqlite3');
  if (existsSync(join(module, 'build', 'Release', 'better_sqlite3.node'))) return module;
  console.log('Installing better-sqlite3 for the bench (once, a minute or two) …');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{}');
  const wanted = ['install', '--no-audit', '--no-fund', `better-sqlite3@${VERSION}`];
  const { output } = await runNpm(wanted, { cwd: folder });
  if (existsSync(join(module, 'build', 'Release', 'better_sqlite3.node'))) return module;
  return `-npm could not install it: ${output.trim().split('\n').at(-1)}`;
}
