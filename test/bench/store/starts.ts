// One process from its start: reminders armed, search ready, what memory it holds, and who a number belongs to.

import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { composeServices } from '../../../electron/core/compose-services.ts';
import { quietPorts } from '../../support/quiet-ports.ts';
import { type Figures, noFigures, taken, takeInto } from './busy.ts';
import { ledgerIn } from './opened.ts';
import { numbersOf, queriesOf } from './queries.ts';
import type { OwnedLedger } from '../../../electron/node/open-ledger.ts';
import { EVERY_CALL } from '../../support/every-call.ts';

const MEGABYTE = 1_048_576;
/** Until what a start does in the background is done. */
const SETTLED_MS = 4_000;

/** The whole core on the folder; resolves when its reminders run. */
async function started(folder: string): Promise<OwnedLedger> {
  const ledger = await ledgerIn(folder);
  await composeServices(quietPorts({ store: ledger, archive: ledger.archive, folder })).start();
  return ledger;
}

/** Says `armed` when open promises are known and reminded of; the parent takes the time. */
export async function start(folder: string): Promise<void> {
  const ledger = await started(folder);
  say('armed');
  await ledger.close();
}

export interface SearchReady {
  readonly readyMs: number;
  /** How long the main thread did not look at its timers at most, and the same with nothing to do afterwards. */
  readonly awayMs: number;
  readonly idleAwayMs: number;
}

/** From the first question to the first answer in which nothing is left to be read. */
export async function searchReady(folder: string): Promise<SearchReady> {
  const ledger = await started(folder);
  await pause(SETTLED_MS);
  let readyMs = 0;
  const awayMs = await awayDuring(async () => {
    readyMs = (await taken(() => untilReady(ledger))).tookMs;
  });
  const idleAwayMs = await awayDuring(() => pause(SETTLED_MS));
  await ledger.close();
  return { readyMs, awayMs, idleAwayMs };
}

/** Each look is a timer of 1 ms. */
async function awayDuring(work: () => Promise<unknown>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await work();
  delay.disable();
  return Math.max(0, delay.max / 1e6 - 1);
}

export interface Memory {
  readonly before: number;
  readonly opened: number;
  readonly searched: number;
}

/** Megabytes of the whole process, after garbage is collected. */
export async function memory(folder: string, calls: number): Promise<Memory> {
  const ledger = await started(folder);
  await pause(SETTLED_MS);
  const before = resident();
  await untilReady(ledger);
  const opened = resident();
  for (const text of queriesOf(calls, 1_000)) await ledger.archive.findCalls({ ...EVERY_CALL, text });
  const searched = resident();
  await ledger.close();
  return { before, opened, searched };
}

/** Numbers asked for the first time since the start, each of another customer. */
export async function recalls(folder: string, calls: number, samples: number): Promise<Figures> {
  const ledger = await ledgerIn(folder);
  await ledger.open();
  const figures = noFigures();
  for (const number of numbersOf(calls, samples)) {
    await takeInto(figures, () => ledger.recall({ kind: 'number', number }));
  }
  await ledger.close();
  return figures;
}

async function untilReady({ archive }: OwnedLedger): Promise<void> {
  while ((await archive.findCalls(EVERY_CALL)).unread > 0) await pause(1);
}

function resident(): number {
  for (let time = 0; time < 3; time += 1) globalThis.gc?.();
  return process.memoryUsage().rss / MEGABYTE;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
