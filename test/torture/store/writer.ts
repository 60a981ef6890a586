// The process that is killed: it opens the folder, saves one command after another from a number on, and says
// `opened`, `sent N` before and `saved N DIGEST` after each answer; `backed`, `restoring` and `restored` in between.

import { writeSync } from 'node:fs';
import { createRealFiles } from '../../../electron/node/files.ts';
import type { LedgerStore, Work } from '../../../electron/core/ports.ts';
import { openLedger, type OwnedLedger } from '../../../electron/node/open-ledger.ts';
import { createSystemClock } from '../../../electron/node/system-clock.ts';
import { newestOfEach } from '../../../shared/ledger/homes.ts';
import type { LedgerRecord } from '../../../shared/ledger/shapes.ts';
import type { CalendarDay } from '../../../shared/time.ts';
import { chanceFrom } from '../../support/history/chance.ts';
import { applied, commandAt, digestOf, withLeft } from './commands.ts';
import { createMortalFiles } from './mortal-files.ts';
import type { Plan } from './plan.ts';

const STANDARD_OUTPUT = 1;
const MOST_AT_ONCE = 5;
const BACKUP_DAY = '2026-03-18' as CalendarDay;
const WORK: Work = { tell: () => undefined, isGivenUp: () => false };

async function write(folder: string, seed: number, first: number, plan: Plan): Promise<void> {
  const mortal = createMortalFiles(createRealFiles(), plan.end.kind === 'call' ? plan.end : null);
  if (plan.from === 'opening') mortal.arm();
  const log = { write: () => undefined };
  const now = createSystemClock().now();
  const opened = await openLedger({ folder, host: 'loopback', now, version: '0.1.0', log, files: mortal.files });
  if (opened.kind === 'refused') throw new Error(opened.reason);
  const ledger = opened.value;
  await ledger.open();
  mortal.arm();
  say('opened');
  const third = Math.floor(plan.commands / 3);
  const save = (from: number, count: number) => saveMany(ledger, seed, first + from, count);
  if (!plan.restore) await save(0, plan.commands);
  else {
    await save(0, third);
    const backup = await backUp(ledger);
    await save(third, third);
    await restore(ledger, backup);
    await save(2 * third, third);
  }
  await ledger.close();
}

/** Some at once, so that they share a write. */
async function saveMany(store: LedgerStore, seed: number, first: number, count: number): Promise<void> {
  let known: ReadonlyMap<string, LedgerRecord> = new Map();
  for await (const some of store.everything()) known = newestOfEach([...known.values(), ...some]);
  const chance = chanceFrom(first);
  for (let n = first; n < first + count; ) {
    const most = Math.min(1 + chance.below(MOST_AT_ONCE), first + count - n);
    const answers = Array.from({ length: most }, (_one, of) => {
      const command = commandAt(seed, n + of);
      const change = withLeft(command, known);
      known = applied(known, command);
      say(`sent ${n + of}`);
      return store.commit(change).then((answer) => {
        const isDone = answer.kind === 'done';
        say(isDone ? `saved ${n + of} ${digestOf(command)}` : `refused ${n + of} ${answer.reason.problem}`);
      });
    });
    await Promise.all(answers);
    n += answers.length;
  }
}

async function backUp({ copies }: OwnedLedger): Promise<string> {
  const backup = await copies.backUp(copies.usualFolder, BACKUP_DAY, createSystemClock().now(), WORK);
  if (backup.kind === 'refused') throw new Error(`No backup: ${JSON.stringify(backup.reason)}`);
  say('backed');
  return backup.value.name;
}

async function restore(ledger: OwnedLedger, name: string): Promise<void> {
  say('restoring');
  const { copies } = ledger;
  const staged = await copies.stage({ kind: 'backup', folder: copies.usualFolder, name }, WORK);
  if (staged.kind === 'refused') throw new Error(`Not staged: ${JSON.stringify(staged.reason)}`);
  const over = await staged.value.takeOver(createSystemClock().now());
  if (over.kind === 'refused') throw new Error(`Not restored: ${over.reason}`);
  await ledger.open();
  say('restored');
}

function say(line: string): void {
  writeSync(STANDARD_OUTPUT, `${line}\n`);
}

const [folder = '', seed = '0', first = '0', plan = ''] = process.argv.slice(2);
void write(folder, Number(seed), Number(first), JSON.parse(plan)).catch((thrown) => {
  say(`broken ${thrown instanceof Error ? thrown.message : String(thrown)}`);
  process.exit(1);
});
