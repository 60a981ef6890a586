// A caller's number to customer and calls, without search.

import { ms, quantile, tableOf } from '../../table.ts';
import { sizeName } from '../asked.ts';
import { type Bench, folderOf } from '../bench.ts';
import type { Figures } from '../busy.ts';
import { goal } from '../goals.ts';

const CALLERS = 200;
const MOST_MS = 300;

export async function recalling(bench: Bench): Promise<void> {
  const { family, asked, say } = bench;
  const rows: string[][] = [];
  for (const calls of asked.sizes) {
    say(`numbers at ${sizeName(calls)} …`);
    const { took, busy } = await family.figures<Figures>('recalls', await folderOf(bench, calls), calls, CALLERS);
    const timed = [quantile(took, 0.5), quantile(took, 0.99), quantile(busy, 0.99)].map(ms);
    rows.push([sizeName(calls), String(took.length), ...timed]);
    goal(`number to customer and calls at ${sizeName(calls)}`, quantile(took, 0.99), MOST_MS, 'ms p99');
  }
  say(`\n${tableOf(['number to customer and calls, ms', 'n', 'p50', 'p99', 'busy p99'], rows)}\n`);
}
