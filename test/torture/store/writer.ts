// The process that is killed: it opens the folder, saves one command after another from a number on, and says
// `opened`, `sent N` before and `saved N DIGEST` after each answer.

import { writeSync } from 'node:fs';
import { createRealFiles } from '../../../electron/node/files.ts';
import { openLedger } from '../../../electron/node/open-ledger.ts';
import { createSystemClock } from '../../../electron/node/system-clock.ts';
import { newestOfEach } from '../../../shared/ledger/homes.ts';
import type { LedgerRecord } from '../../../shared/ledger/shapes.ts';
import { chanceFrom } from '../../support/history/chance.ts';
import { applied, commandAt, digestOf, withLeft } from './commands.ts';
import { createMortalFiles } from './mortal-files.ts';
import type { Plan } from './plan.ts';

const STANDARD_OUTPUT = 1;
const MOST_AT_ONCE = 5;

async function write(folder: string, seed: number, first: number, plan: Plan): Promise<void> {
  const mortal = createMortalFiles(createRealFiles(), plan.end.kind === 'call' ? plan.end : null);
  if (plan.from === 'opening') mortal.arm();
  const log = { write: () => undefined };
  const now = createSystemClock().now();
  const opened = await openLedger({ folder, host: 'loopback', now, version: '0.1.0', log, files: mortal.files });
  if (opened.kind === 'refused') throw new Error(opened.reason);
  const store = opened.value;
  await store.open();
  let known: ReadonlyMap<string, LedgerRecord> = new Map();
  for await (const some of store.everything()) known = newestOfEach([...known.values(), ...some]);
  mortal.arm();
  say('opened');
  const chance = chanceFrom(first);
  for (let n = first; n < first + plan.commands; ) {
    const batch = Array.from({ length: 1 + chance.below(MOST_AT_ONCE) }, (_one, of) => n + of);
    const answers = batch.map((number) => {
      const command = commandAt(seed, number);
      const change = withLeft(command, known);
      known = applied(known, command);
      say(`sent ${number}`);
      return store.commit(change).then((answer) => {
        say(
          answer.kind === 'done'
            ? `saved ${number} ${digestOf(command)}`
            : `refused ${number} ${answer.reason.problem}`,
        );
      });
    });
    await Promise.all(answers);
    n += batch.length;
  }
  await store.close();
}

function say(line: string): void {
  writeSync(STANDARD_OUTPUT, `${line}\n`);
}

const [folder = '', seed = '0', first = '0', plan = ''] = process.argv.slice(2);
void write(folder, Number(seed), Number(first), JSON.parse(plan)).catch((thrown) => {
  say(`broken ${thrown instanceof Error ? thrown.message : String(thrown)}`);
  process.exit(1);
});
