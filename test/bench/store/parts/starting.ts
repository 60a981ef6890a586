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
const HEAD = ['start', 'calls', 'armed, ms', 'ratio', 'search built, ms', 'search ready, ms', 'main away, ms'];

export async function starting(bench: Bench): Promise<void> {
  const { family, asked, say } = bench;
  say('starting …');
  const bare = median(await times(STARTS, () => family.untilArmed('nothing')));
  const rows = [['a process with nothing to do', '-', ms(bare), '-', '-', '-', '-']];
  let empty = Number.NaN;
  for (const calls of [0, ...asked.sizes]) {
    say(`starting at ${sizeName(calls)} …`);
    const { armed, built, ready } = await startingAt(bench, calls);
    if (calls === 0) empty = armed;
    const away = Math.max(built.awayMs, ...ready.map(({ awayMs }) => awayMs));
    const search = [ms(built.readyMs), ms(median(ready.map(({ readyMs }) => readyMs))), ms(away)];
    rows.push(['the core on our store', sizeName(calls), ms(armed), (armed / empty).toFixed(2), ...search]);
    if (calls === 0) continue;
    goal(`reminders armed at ${sizeName(calls)}: 1.3 x empty`, armed, empty * 1.3, 'ms p50');
    goal(`search ready at ${sizeName(calls)}: main thread away`, away, 16, 'ms');
  }
  say(`\n${tableOf(HEAD, rows)}`);
  say(
    'armed: from the start of the process. search: from the first question to an answer from all years; built without',
  );
  say('an index on the disk, ready with one. main away: the longest the main thread did not look at its timers.\n');
}

async function startingAt(bench: Bench, calls: number) {
  const folder = await folderOf(bench, calls);
  const once = () => bench.family.figures<SearchReady>('searchReady', folder);
  const armed = median(await times(STARTS, () => bench.family.untilArmed('start', folder)));
  rmSync(join(folder, 'index', 'search'), { recursive: true, force: true });
  const built = await once();
  return { armed, built, ready: await times(READIES, once) };
}
