// One process of the store bench: does what its first argument says, and prints its figures as one line of JSON.

import { keptFolder } from './history.ts';
import { measurePlainLowdb, measureSaves, plainFile } from './saves.ts';
import { measureSearches } from './searches.ts';
import { fillSqlite } from './sqlite.ts';
import { memory, recalls, searchReady, start } from './starts.ts';

const roles: Readonly<Record<string, (...args: readonly string[]) => Promise<unknown>>> = {
  fill: (kept = '', calls = '') => keptFolder(kept, Number(calls)),
  fillSqlite: async (module = '', file = '', calls = '') => fillSqlite(module, file, Number(calls)),
  saves: (folder = '', samples = '', ...sqlite) =>
    measureSaves({ folder, samples: Number(samples), sqlite: sqliteOf(sqlite) }),
  plainLowdb: (kept = '', calls = '', samples = '') =>
    measurePlainLowdb(plainFile(kept), Number(calls), Number(samples)),
  async nothing() {
    process.stdout.write('armed\n');
  },
  start: (folder = '') => start(folder),
  searchReady: (folder = '') => searchReady(folder),
  memory: (folder = '', calls = '') => memory(folder, Number(calls)),
  recalls: (folder = '', calls = '', samples = '') => recalls(folder, Number(calls), Number(samples)),
  searches: (folder = '', calls = '', samples = '', ...sqlite) =>
    measureSearches({ folder, calls: Number(calls), samples: Number(samples), sqlite: sqliteOf(sqlite) }),
};

function sqliteOf([module = '', file = '']: readonly string[]) {
  return module === '' ? null : { module, file };
}

async function main([role = '', ...args]: readonly string[]): Promise<void> {
  const figures = await roles[role]?.(...args);
  process.stdout.write(`${JSON.stringify(figures ?? null)}\n`);
  process.exit(0);
}

void main(process.argv.slice(2)).catch((thrown) => {
  process.stderr.write(`${thrown instanceof Error ? thrown.stack : String(thrown)}\n`);
  process.exit(1);
});
