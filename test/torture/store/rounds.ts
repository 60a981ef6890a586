// Rounds on one folder: a process saves and is killed, the folder is opened again, and everything acknowledged must be
// there with its newest content; of what was sent and not answered, the first ones or none.

import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { commandAt, digestOf } from './commands.ts';
import { writeFirstRelease } from './first-release.ts';
import { type Found, lookAt } from './looked-at.ts';
import { type Plan, planOf } from './plan.ts';
import { type Answers, type Known, nearest, states } from './states.ts';

export interface Torture {
  readonly seed: number;
  readonly rounds: number;
  /** The bundled writer. */
  readonly program: string;
  /** Empty; what went wrong is kept in it. */
  readonly folder: string;
  readonly say: (line: string) => void;
}

export interface Account {
  rounds: number;
  acknowledged: number;
  lost: number;
  unreadable: number;
  leftovers: number;
}

export async function tortureStore({ seed, rounds, program, folder, say }: Torture): Promise<Account> {
  const account: Account = { rounds: 0, acknowledged: 0, lost: 0, unreadable: 0, leftovers: 0 };
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  let known: Known = new Map();
  let next = 0;
  for (let round = 0; round < rounds; round += 1) {
    const plan = planOf(seed, round);
    if (plan.upgrade) begin(data, known);
    // What a restore replaced is kept for the agent, and would fill the disk here.
    for (const name of readdirSync(data))
      if (name.startsWith('replaced-')) rmSync(join(data, name), { recursive: true });
    const written = await oneProcess(program, data, seed, next, plan);
    const found = await lookAfter(data, round, plan);
    const after = states(known, seed, next, written);
    const { lost, settled, state } = nearest(after, found.records, written.saved);
    account.rounds += 1;
    account.acknowledged += written.saved;
    account.lost += lost.length;
    account.unreadable += found.unreadable.length + written.broken.length;
    account.leftovers += found.leftovers.length;
    const wrong = [...lost, ...found.unreadable, ...found.leftovers, ...written.broken];
    if (wrong.length > 0) tell({ seed, folder, data, say }, round, plan, wrong);
    // In a copy the unanswered ones are settled only by the next opening, which must come to the same.
    known = wrong.length > 0 ? found.records : state;
    next += settled;
    if (account.rounds % 100 === 0)
      say(`${account.rounds} of ${rounds} rounds, ${account.acknowledged} acknowledged …`);
  }
  return account;
}

interface Written extends Answers {
  /** What the process said that it must not say. */
  readonly broken: readonly string[];
}

/** Ends by its plan, or by itself after its last command. */
async function oneProcess(program: string, data: string, seed: number, first: number, plan: Plan): Promise<Written> {
  const args = [program, data, String(seed), String(first), JSON.stringify(plan)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const broken: string[] = [];
  const at: Record<string, number> = {};
  let [sent, saved] = [0, 0];
  for await (const line of createInterface({ input: child.stdout })) {
    const [word, number, digest] = line.split(' ');
    if (word === 'opened' && plan.end.kind === 'time') setTimeout(() => child.kill('SIGKILL'), plan.end.ms);
    else if (word === 'sent') sent += 1;
    else if (word === 'saved' && isNext(Number(number), first + saved, digest, seed)) saved += 1;
    else if (word === 'backed' || word === 'restoring' || word === 'restored') at[word] = saved;
    else if (word !== 'opened') broken.push(line);
  }
  await ended;
  const { backed, restoring, restored } = at;
  return { sent, saved, broken, restore: { backed, restoring, restored } };
}

function isNext(number: number, expected: number, digest: string | undefined, seed: number): boolean {
  return number === expected && digest === digestOf(commandAt(seed, number));
}

async function lookAfter(data: string, round: number, { inCopy }: Plan): Promise<Found> {
  if (!inCopy) return lookAt(data, round);
  const copy = `${data}-copy`;
  rmSync(copy, { recursive: true, force: true });
  cpSync(data, copy, { recursive: true });
  return lookAt(copy, round);
}

/** The next process finds a folder of the first release with everything that is known. */
function begin(data: string, known: Known): void {
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { mode: 0o700 });
  writeFirstRelease(data, known.values());
}

function tell(
  where: Pick<Torture, 'seed' | 'folder' | 'say'> & { data: string },
  round: number,
  plan: Plan,
  wrong: readonly string[],
): void {
  const kept = join(where.folder, `round-${round}`);
  if (!existsSync(kept)) cpSync(plan.inCopy ? `${where.data}-copy` : where.data, kept, { recursive: true });
  where.say(`seed ${where.seed}, round ${round}, ${JSON.stringify(plan)}: kept in ${kept}`);
  for (const line of wrong.slice(0, 10)) where.say(`  ${line}`);
}
