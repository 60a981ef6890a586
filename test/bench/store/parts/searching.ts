// Two beginnings of words, the newest fifty calls: our archive, SQLite FTS5 and a plain scan.

import { ms, quantile, tableOf } from '../../table.ts';
import { sizeName } from '../asked.ts';
import { type Bench, folderOf, sqliteArgs } from '../bench.ts';
import { goal } from '../goals.ts';
import type { SearchRows } from '../searches.ts';

const OURS = 'our archive, rows';
const THEIRS = 'SQLite FTS5, rows';
const HEAD = ['two beginnings of words, ms', 'calls', 'n', 'p50', 'p99', 'busy p99', 'found'];

export async function searching(bench: Bench): Promise<void> {
  const { family, asked, say } = bench;
  const rows: string[][] = [];
  const p99 = new Map<number, number>();
  for (const calls of asked.sizes) {
    say(`searching at ${sizeName(calls)} …`);
    const folder = await folderOf(bench, calls);
    const others = await sqliteArgs(bench, calls);
    const all = await family.figures<SearchRows>('searches', folder, calls, asked.samples, ...others);
    for (const [name, { took, busy, found }] of Object.entries(all)) {
      const timed = [quantile(took, 0.5), quantile(took, 0.99), quantile(busy, 0.99)].map(ms);
      rows.push([name, sizeName(calls), String(took.length), ...timed, (found / took.length).toFixed(1)]);
    }
    const at = (name: string, part: number) => quantile(all[name]?.took ?? [], part);
    p99.set(calls, at(OURS, 0.99));
    for (const [part, name] of [
      [0.5, 'p50'],
      [0.99, 'p99'],
    ] as const) {
      const of = sizeName(calls);
      goal(`search at ${of}, ids: FTS5`, at('our index, ids', part), at('SQLite FTS5, ids', part), `ms ${name}`);
      goal(`search at ${of}, rows: FTS5`, at(OURS, part), at(THEIRS, part), `ms ${name}`);
    }
    if (calls === 100_000) goal('search at 100k', at(OURS, 0.99), 16, 'ms p99');
  }
  goal('search at 300k: twice that at 100k', p99.get(300_000), (p99.get(100_000) ?? Number.NaN) * 2, 'ms p99');
  say(`\n${tableOf(HEAD, rows)}\n`);
}
