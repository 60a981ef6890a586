// Walk after walk, each with a seed of its own: over the ladder alone, and over the whole product. It ends with one line
// of numbers. Every violation is told with its seed and the operations that are left when it is made smaller.

import fc from 'fast-check';
import { walkCore } from '../support/core-world.ts';
import { walk } from '../support/promise-world.ts';
import { anyCoreWalk } from '../support/walk/core-ops.ts';
import { anyWalk } from '../support/walk/promise-ops.ts';

/** A failing walk is made smaller for so long. */
const SHRINKING_MS = 60_000;
const MOST_OPS = { ladder: 60, product: 24 };

interface Account {
  runs: number;
  operations: number;
  promises: number;
  violations: number;
}

/** One walk of each kind per run. */
async function torture(firstSeed: number, runs: number): Promise<Account> {
  const account: Account = { runs: 0, operations: 0, promises: 0, violations: 0 };
  for (let seed = firstSeed; seed < firstSeed + runs; seed += 1) {
    await tried(account, 'ladder', seed, anyWalk(MOST_OPS.ladder), async (ops) => [ops.length, walk(ops)]);
    await tried(account, 'product', seed, anyCoreWalk(MOST_OPS.product), async (one) => [
      one.ops.length,
      await walkCore(one),
    ]);
    account.runs += 1;
    if (account.runs % 100 === 0) say(`${account.runs} of ${runs} …`);
  }
  return account;
}

type Walked = readonly [operations: number, promises: number];

async function tried<Walk>(
  account: Account,
  what: keyof typeof MOST_OPS,
  seed: number,
  walks: fc.Arbitrary<Walk>,
  walkOnce: (walk: Walk) => Promise<Walked>,
): Promise<void> {
  const property = fc.asyncProperty(walks, async (one) => {
    const [operations, promises] = await walkOnce(one);
    account.operations += operations;
    account.promises += promises;
  });
  const found = await fc.check(property, { seed, numRuns: 1, interruptAfterTimeLimit: SHRINKING_MS });
  if (!found.failed) return;
  account.violations += 1;
  const { errorInstance, counterexample } = found;
  say(`seed ${seed}, ${what}: ${errorInstance instanceof Error ? errorInstance.message : String(errorInstance)}`);
  say(`  ${JSON.stringify(counterexample)}`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function main([seed, runs]: readonly string[]): Promise<void> {
  const account = await torture(Number(seed), Number(runs));
  const { operations, promises, violations } = account;
  say(`${account.runs} runs, ${operations} operations, ${promises} promises, ${violations} violations`);
  process.exitCode = violations === 0 ? 0 : 1;
}

void main(process.argv.slice(2));
