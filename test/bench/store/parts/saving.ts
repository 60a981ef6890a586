// Durable save of one note, side by side with the disk itself, SQLite and plain lowdb.

import { ms, quantile, tableOf } from '../../table.ts';
import { sizeName } from '../asked.ts';
import { type Bench, folderOf, sqliteArgs } from '../bench.ts';
import type { Figures } from '../busy.ts';
import { goal } from '../goals.ts';
import { LIMIT, OURS, PLAIN, SQLITE } from '../saves.ts';

type Rows = Readonly<Record<string, Figures>>;

/** A save of plain lowdb takes seconds at the top. */
const PLAIN_SAMPLES: readonly (readonly [upTo: number, samples: number])[] = [
  [1_000, 100],
  [10_000, 20],
  [100_000, 5],
  [Number.POSITIVE_INFINITY, 3],
];
const HEAD = ['one note saved, ms', 'calls', 'n', 'p50', 'p99', 'ratio', 'busy p50', 'busy p99', 'cpu p99'];

export async function saving(bench: Bench): Promise<void> {
  const { asked, say } = bench;
  const rows: string[][] = [];
  const all = new Map<number, Rows>();
  for (const calls of asked.sizes) {
    const measured = await savingAt(bench, calls);
    all.set(calls, measured);
    rows.push(...Object.entries(measured).map(([name, figures]) => rowOf(name, calls, figures, p50(measured, LIMIT))));
    goalsAt(calls, measured);
  }
  const [least = 0, most = 0] = [asked.sizes[0], asked.sizes.at(-1)];
  const growth = (name: string) => p50(all.get(most), name) / p50(all.get(least), name);
  // Noise is what the disk itself differed by, and a fifth.
  goal(`save at ${sizeName(most)} as at ${sizeName(least)}`, growth(OURS), Math.max(1, growth(LIMIT)) * 1.2, 'x');
  say(`\n${tableOf(HEAD, rows)}`);
  say(
    'ratio: to the limit of the same size. busy: the main thread does nothing else, turns of neighbours included; cpu:',
  );
  say(`its own part. ${PLAIN} holds the notes only and has few samples, as each save writes everything.\n`);
}

async function savingAt(bench: Bench, calls: number): Promise<Rows> {
  const { family, asked, kept, say } = bench;
  say(`saving at ${sizeName(calls)} …`);
  const folder = await folderOf(bench, calls);
  const measured = await family.figures<Rows>('saves', folder, asked.samples, ...(await sqliteArgs(bench, calls)));
  const samples = PLAIN_SAMPLES.find(([upTo]) => calls <= upTo)?.[1] ?? 0;
  return { ...measured, ...(await family.figures<Rows>('plainLowdb', kept, calls, samples)) };
}

function rowOf(name: string, calls: number, { took, busy, cpu }: Figures, limit: number): string[] {
  const middle = quantile(took, 0.5);
  const timed = [ms(middle), ms(quantile(took, 0.99)), (middle / limit).toFixed(2)];
  const main = [ms(quantile(busy, 0.5)), ms(quantile(busy, 0.99)), ms(quantile(cpu, 0.99))];
  return [name, sizeName(calls), String(took.length), ...timed, ...main];
}

function goalsAt(calls: number, rows: Rows): void {
  const at = sizeName(calls);
  goal(`save at ${at}: 1.5 x the limit`, p50(rows, OURS), p50(rows, LIMIT) * 1.5, 'ms p50');
  goal(`save at ${at}: not slower than SQLite FULL`, p50(rows, OURS), p50(rows, SQLITE), 'ms p50');
  goal(`save at ${at}: main thread busy (cpu)`, quantile(rows[OURS]?.cpu ?? [], 0.99), 1, 'ms p99');
}

function p50(rows: Rows | undefined, name: string): number {
  return quantile(rows?.[name]?.took ?? [], 0.5);
}
