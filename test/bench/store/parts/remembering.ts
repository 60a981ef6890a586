// Memory of the whole process, before search is opened and after.

import { ms, tableOf } from '../../table.ts';
import { sizeName } from '../asked.ts';
import { type Bench, folderOf } from '../bench.ts';
import { goal } from '../goals.ts';
import type { Memory } from '../starts.ts';

const HEAD = ['resident, MB', 'before search', 'search opened', 'after 1,000 searches'];

export async function remembering(bench: Bench): Promise<void> {
  const { family, asked, say } = bench;
  const all: Memory[] = [];
  for (const calls of asked.sizes) {
    say(`memory at ${sizeName(calls)} …`);
    all.push(await family.figures<Memory>('memory', await folderOf(bench, calls), calls));
  }
  const [least, most] = [all[0], all.at(-1)];
  const [small, large] = [sizeName(asked.sizes[0] ?? 0), sizeName(asked.sizes.at(-1) ?? 0)];
  if (least !== undefined && most !== undefined) {
    goal(`memory at ${large} before search: 1.5 x ${small}`, most.before, least.before * 1.5, 'MB');
    goal(`memory at ${large} after 1,000 searches: 1.2 x opened`, most.searched, most.opened * 1.2, 'MB');
  }
  const rows = all.map(({ before, opened, searched }, index) => [
    sizeName(asked.sizes[index] ?? 0),
    ...[before, opened, searched].map(ms),
  ]);
  say(`\n${tableOf(HEAD, rows)}\n`);
}
