// How long a backup, a look, a restore and the exports take at a history of this many calls, how much memory they want
// and how long they hold the process at a time.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Outcome } from '../../../shared/outcome.ts';
import { CalendarDay, type Instant } from '../../../shared/time.ts';
import { createCopies } from '../../../electron/node/backup/copies.ts';
import { createRealFiles } from '../../../electron/node/files.ts';
import { createLowdbLedgerStore } from '../../../electron/node/lowdb-ledger-store.ts';
import { createRenewableStore } from '../../../electron/node/renewable-store.ts';
import { createScanArchive } from '../../support/scan-archive.ts';
import { fillFolder } from '../../support/filled-folder.ts';
import { LONDON } from '../../support/times.ts';

const WORK = { tell: () => undefined, isGivenUp: () => false };
const DAY = CalendarDay.parse('2026-03-18');
const MEGABYTE = 1024 ** 2;

async function measured<Value>(name: string, run: () => Promise<Outcome<Value, unknown>>): Promise<Value> {
  const stop = watchHolding();
  const began = performance.now();
  const answer = await run();
  const seconds = (performance.now() - began) / 1000;
  const { longestMs, p99Ms, peak } = stop();
  if (answer.kind === 'refused') throw new Error(JSON.stringify(answer.reason));
  const facts = [
    `${seconds.toFixed(2)} s`,
    `held p99 ${p99Ms.toFixed(1)} ms, longest ${longestMs.toFixed(1)} ms`,
    `peak ${peak} MB`,
  ];
  print(`${name.padEnd(14)} ${facts.join('   ')}`);
  return answer.value;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Turns of the event loop that came late, and the memory between them. */
function watchHolding() {
  const held: number[] = [];
  let last = performance.now();
  let peak = 0;
  let isOver = false;
  const turn = (): void => {
    const now = performance.now();
    held.push(now - last);
    last = now;
    if (held.length % 64 === 0) peak = Math.max(peak, Math.round(process.memoryUsage().rss / MEGABYTE));
    if (!isOver) setImmediate(turn);
  };
  turn();
  return () => {
    isOver = true;
    const sorted = held.sort((a, b) => a - b);
    return { longestMs: sorted.at(-1) ?? 0, p99Ms: sorted[Math.floor(sorted.length * 0.99)] ?? 0, peak };
  };
}

async function main(home: string, calls: number): Promise<void> {
  const folder = join(home, 'desk');
  await fillFolder(folder, { seed: 1, calls, open: 20, lastDay: DAY });
  const files = createRealFiles();
  const storeOn = (place: string, through = files) =>
    createLowdbLedgerStore({ folder: place, savedBy: '0.0.0', files: through });
  const store = createRenewableStore({ folder, files, storeOn, archiveOn: createScanArchive });
  const copies = createCopies({ folder, files, version: '0.0.0', store, storeOn, renew: store.renew });
  await store.open();
  const now = Date.now() as Instant;
  print(`${calls} calls, ${Math.round(process.memoryUsage().rss / MEGABYTE)} MB once open`);
  const backup = await measured('backup', () => copies.backUp(copies.usualFolder, DAY, now, WORK));
  print(`               ${(backup.bytes / MEGABYTE).toFixed(1)} MB on the disk, ${backup.holds?.records} records`);
  const source = { kind: 'backup', folder: copies.usualFolder, name: backup.name } as const;
  await measured('look', () => copies.preview(source, WORK));
  mkdirSync(join(home, 'out'));
  const order = { folder: join(home, 'out'), day: DAY, now, zone: LONDON };
  const path = await measured('export JSON', () => copies.exportTo({ ...order, as: 'json' }, WORK));
  await measured('export tables', () => copies.exportTo({ ...order, as: 'csv' }, WORK));
  const staged = await measured('restore', () => copies.stage(source, WORK));
  await measured('take over', () => staged.takeOver(now));
  await store.open();
  const merged = await measured('import', () => copies.stage({ kind: 'export', path }, WORK));
  await merged.discard();
  await store.close();
}

void main(process.argv[2] ?? '', Number(process.argv[3]));
