// `npm run bench:store`: one run, side by side, tables with ratios, and for each goal whether it was reached. Figures are
// printed, never asserted.

import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { askedFrom, type Part, sizeName } from './asked.ts';
import { createFamily } from './family.ts';
import { goalsTable } from './goals.ts';
import type { Bench } from './bench.ts';
import { recalling } from './parts/recalling.ts';
import { remembering } from './parts/remembering.ts';
import { saving } from './parts/saving.ts';
import { searching } from './parts/searching.ts';
import { starting } from './parts/starting.ts';

const runs: Readonly<Record<Part, (bench: Bench) => Promise<void>>> = {
  save: saving,
  start: starting,
  memory: remembering,
  number: recalling,
  search: searching,
};

/** `child` is the program of the family; `sqlite` the package, or why it is absent after `-`. */
async function main([child = '', sqlite = '', ...args]: readonly string[]): Promise<void> {
  const asked = askedFrom(args);
  const kept = keptFor(process.cwd());
  if (asked.fresh) rmSync(kept, { recursive: true, force: true });
  mkdirSync(kept, { recursive: true });
  const say = (text: string) => void process.stdout.write(`${text}\n`);
  say(
    `Node ${process.version}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}; calls: ${asked.sizes.map(sizeName).join(', ')}`,
  );
  say(`Folders are kept in ${kept}.`);
  if (sqlite.startsWith('-')) say(`better-sqlite3 is absent, so its rows are too: ${sqlite.slice(1)}`);
  const bench = { family: createFamily(child), asked, kept, sqlite: sqlite.startsWith('-') ? null : sqlite, say };
  for (const part of asked.parts) await runs[part](bench);
  say(`${goalsTable()}\n`);
}

/** Of each clone its own: a data folder has one owner at a time. */
function keptFor(project: string): string {
  const name = createHash('sha256').update(project).digest('hex').slice(0, 8);
  return join(tmpdir(), `callback-bench-kept-${name}`);
}

void main(process.argv.slice(2)).catch((thrown) => {
  process.stderr.write(`${thrown instanceof Error ? thrown.message : String(thrown)}\n`);
  process.exit(1);
});
