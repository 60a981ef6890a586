// From the start of the process to "reminders armed", and from the first question to "search ready".

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { median, ms, tableOf } from '../../table.ts';
import { sizeName } from '../asked.ts';
import { type Bench, folderOf, times } from '../bench.ts';
import { goal } from '../goals.ts';
import type { SearchReady } from '../starts.ts';

const STARTS = 9;
const READIES = 3;
const HEAD = [
  'start',
  'calls',
  'armed, ms',
  'ratio',
  'search built, ms',
  'ready, ms',
  'main away, ms',
  'idle away, ms',
];

export async function starting(bench: Bench): Promise<void> {
  const { asked, say } = bench;
  const sizes = [0, ...asked.sizes];
  const { bare, armed } = await armings(bench, sizes);
  const rows = [['a process with nothing to do', '-', ms(bare), '-', '-', '-', '-', '-']];
  const empty = armed.get(0) ?? Number.NaN;
  for (const calls of sizes) {
    say(`opening search at ${sizeName(calls)} …`);
    const { built, ready } = await searchesOpened(bench, calls);
    const all = [built, ...ready];
    const away = Math.max(...all.map(({ awayMs }) => awayMs));
    const idle = Math.max(...all.map(({ idleAwayMs }) => idleAwayMs));
    const search = [built.readyMs, median(ready.map(({ readyMs }) => readyMs)), away, idle].map(ms);
    const own = armed.get(calls) ?? Number.NaN;
    rows.push(['the core on our store', sizeName(calls), ms(own), (own / empty).toFixed(2), ...search]);
    if (calls === 0) continue;
    goal(`reminders armed at ${sizeName(calls)}: 1.3 x empty`, own, empty * 1.3, 'ms p50');
    goal(`search ready at ${sizeName(calls)}: main away (idle ${ms(idle)} ms)`, away, 16, 'ms at most');
  }
  say(`\n${tableOf(HEAD, rows)}`);
  say(
    'armed: from the start of the process. search: from the first question to an answer from all years; built without',
  );
  say('an index on the disk, ready with one. away: the longest the main thread did not look at its timers, then with');
  say('nothing to do, for what neighbours take.\n');
}

/** Sizes take turns, so that a busy neighbour slows all of them. */
async function armings(bench: Bench, sizes: readonly number[]) {
  const { family, say } = bench;
  say('starting …');
  const folders = new Map<number, string>();
  for (const calls of sizes) folders.set(calls, await folderOf(bench, calls));
  const bare: number[] = [];
  const all = new Map<number, number[]>(sizes.map((calls) => [calls, []]));
  for (let start = 0; start < STARTS; start += 1) {
    bare.push(await family.untilArmed('nothing'));
    for (const [calls, folder] of folders) all.get(calls)?.push(await family.untilArmed('start', folder));
  }
  const armed = new Map([...all].map(([calls, took]) => [calls, median(took)]));
  return { bare: median(bare), armed };
}

async function searchesOpened(bench: Bench, calls: number) {
  const folder = await folderOf(bench, calls);
  const once = () => bench.family.figures<SearchReady>('searchReady', folder);
  rmSync(join(folder, 'index', 'search'), { recursive: true, force: true });
  const built = await once();
  return { built, ready: await times(READIES, once) };
}
