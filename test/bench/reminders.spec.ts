// From the instant a window opens to the call of the desktop's notification, and what waiting costs: the real core on
// real timers and files with few and with thousands of promises, and a bare `setTimeout` of the platform beside it in the
// same run. Printed, never asserted.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { run } from '../../build/scripts/run-command.mjs';
import { bundleInto } from '../support/bundle.mjs';
import { SPACING_MS } from './reminders/spacing.ts';
import { ms, quantile, tableOf } from './table.ts';

const RINGING = 50;
/**
 * Ten loops side by side, so that hundreds of promises, each a look of its own, fall due within half a minute. What falls
 * due before all folders are filled and all cores are started does not count, so the larger ones begin later.
 */
const SIZES = [
  { open: 0, loops: 10, startMs: 5_000 },
  { open: 500, loops: 10, startMs: 15_000 },
  { open: 5_000, loops: 10, startMs: 90_000 },
];
const IDLE_MS = 30_000;
const HOUR_MS = 3_600_000;

const work = mkdtempSync(join(tmpdir(), 'callback-bench-'));

test.afterAll(() => rmSync(work, { recursive: true, force: true }));

test('delay of reminders and the cost of waiting', async () => {
  const program = await bundleInto('test/bench/reminders/ringing.ts', work);
  const bare: number[] = [];
  const rows: string[][] = [];
  for (const { open, loops, startMs } of SIZES) {
    say(`the core with ${open} more open`);
    const firstAt = Date.now() + startMs;
    // Timers alone run beside the first, so that a busy neighbour slows both.
    const [delays, timers] = await Promise.all([
      together(loops, (loop) => delaysWith(program, { open, loop, firstAt })),
      together(open === 0 ? loops : 0, () => figures(program, 'bare', RINGING, firstAt)),
    ]);
    bare.push(...timers);
    if (open === 0) rows.push(delayRow(`bare setTimeout, ${loops} processes`, bare, bare));
    rows.push(delayRow(`core, ${loops} processes, ${open} more open`, delays, bare));
  }
  say('cores with nothing to do');
  const idle = await idling(program);
  process.stdout.write(`\n${tableOf(['from due to notification, ms', 'promises', 'p50', 'p99', 'p50 ratio'], rows)}\n`);
  process.stdout.write(`\n${tableOf([`idle, scaled from ${IDLE_MS / 1_000} s`, 'CPU s per hour', 'ratio'], idle)}\n\n`);
});

async function idling(program: string): Promise<readonly string[][]> {
  const all = await Promise.all([
    figures(program, 'idleBare', IDLE_MS),
    ...SIZES.map(({ open }) => idleWith(program, open)),
  ]);
  const names = ['bare setInterval every 15 s', ...SIZES.map(({ open }) => `core, ${open} open`)];
  const base = all[0]?.[0] ?? Number.NaN;
  return all.map(([cpu = Number.NaN], index) => [
    names[index] ?? '',
    ((cpu * HOUR_MS) / IDLE_MS / 1_000).toFixed(2),
    (cpu / base).toFixed(1),
  ]);
}

/** It takes minutes: what is measured now. */
function say(what: string): void {
  process.stdout.write(`${what} …\n`);
}

async function together(loops: number, one: (loop: number) => Promise<readonly number[]>): Promise<readonly number[]> {
  return (await Promise.all(Array.from({ length: loops }, (_loop, index) => one(index)))).flat();
}

interface Ringing {
  readonly open: number;
  readonly loop: number;
  readonly firstAt: number;
}

async function delaysWith(program: string, { open, loop, firstAt }: Ringing): Promise<readonly number[]> {
  const folder = mkdtempSync(join(work, 'desk-'));
  // Loops take turns, so that they do not all ring at the same instant.
  const ownFirst = firstAt + Math.round((loop * SPACING_MS) / 10);
  await figures(program, 'fill', folder, open, RINGING, ownFirst);
  return figures(program, 'ring', folder);
}

async function idleWith(program: string, open: number): Promise<readonly number[]> {
  const folder = mkdtempSync(join(work, 'idle-'));
  await figures(program, 'fill', folder, open, 0, 0);
  return figures(program, 'idle', folder, IDLE_MS);
}

/** One number a line. */
async function figures(program: string, ...args: readonly (string | number)[]): Promise<readonly number[]> {
  const { code, output } = await run(process.execPath, [program, ...args.map(String)]);
  if (code !== 0) throw new Error(`The bench program ended with ${code}: ${output}`);
  return output.split('\n').filter(Boolean).map(Number);
}

function delayRow(name: string, delays: readonly number[], bare: readonly number[]): string[] {
  const ratio = quantile(delays, 0.5) / Math.max(1, quantile(bare, 0.5));
  return [name, String(delays.length), ms(quantile(delays, 0.5)), ms(quantile(delays, 0.99)), ratio.toFixed(1)];
}
