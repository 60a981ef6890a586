// Saving one note and opening the folder, at growing histories, beside what the disk itself can do in the same run.

import { mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'vitest';
import type { LedgerStore } from '../../electron/core/ports.ts';
import { createLowdbLedgerStore } from '../../electron/node/lowdb-ledger-store.ts';
import type { LedgerRecord } from '../../shared/ledger/shapes.ts';
import { dayPlus, instantOf, type WallTime } from '../../shared/time.ts';
import { call, finishedCall, LONDON, notes } from '../support/records.ts';
import { DAY } from '../support/saved-records.ts';
import { median, ms, tableOf } from './table.ts';

const HISTORIES = [0, 1_000, 10_000];
const CALLS_A_DAY = 50;
const SAVES = 200;
const OPENINGS = 5;
const NOTE = 'parcel lost, the carrier confirms it; a replacement is ordered and may need to be faster. '.repeat(10);

it('prints what a save and an opening cost', async () => {
  const limit = await appendsWithSync();
  const rows: string[][] = [['append 1 KB, synced (the disk itself)', '-', ms(limit), '1.0', '-']];
  for (const history of HISTORIES) {
    const { save, opening } = await figuresWith(history);
    rows.push(['save one note', String(history), ms(save), (save / limit).toFixed(1), ms(opening)]);
  }
  const head = ['median', 'calls before', 'save, ms', 'ratio', 'open, ms'];
  process.stdout.write(`\n${tableOf(head, rows)}\n\n`);
});

async function figuresWith(history: number) {
  const folder = mkdtempSync(join(tmpdir(), 'callback-bench-'));
  try {
    await fillHistory(folder, history);
    return { opening: await openings(folder), save: await saves(folder) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fillHistory(folder: string, calls: number): Promise<void> {
  const store = storeIn(folder);
  await store.open();
  for (let first = 0; first < calls; first += CALLS_A_DAY) {
    const started = instantOf(dayPlus(DAY, -1 - first / CALLS_A_DAY), '10:00' as WallTime, LONDON);
    const finished = Array.from({ length: CALLS_A_DAY }, (_, index) => finishedCall(`call-${first + index}`, started));
    const puts = finished.flatMap((record): LedgerRecord[] => [
      { type: 'call', record },
      { type: 'notes', record: { ...notes(record.id, NOTE), day: record.day } },
    ]);
    await store.commit({ puts, removes: [] });
  }
  await store.close();
}

async function openings(folder: string): Promise<number> {
  return medianOf(OPENINGS, async () => {
    const store = storeIn(folder);
    const took = await timed(() => store.open());
    await store.close();
    return took;
  });
}

async function saves(folder: string): Promise<number> {
  const store = storeIn(folder);
  await store.open();
  await store.commit({ puts: [{ type: 'call', record: call() }], removes: [] });
  let revision = 0;
  const took = await medianOf(SAVES, () => {
    revision += 1;
    const record = { ...notes('call-1', NOTE, String(revision)), revision };
    return timed(() => store.commit({ puts: [{ type: 'notes', record }], removes: [] }));
  });
  await store.close();
  return took;
}

async function appendsWithSync(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'callback-bench-'));
  const file = await open(join(folder, 'appended'), 'a');
  const took = await medianOf(SAVES, () =>
    timed(async () => {
      await file.write(NOTE);
      await file.datasync();
    }),
  );
  await file.close();
  rmSync(folder, { recursive: true, force: true });
  return took;
}

function storeIn(folder: string): LedgerStore {
  return createLowdbLedgerStore({ folder, savedBy: '0.0.0' });
}

async function medianOf(times: number, take: () => Promise<number>): Promise<number> {
  const all: number[] = [];
  for (let time = 0; time < times; time += 1) all.push(await take());
  return median(all);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}
