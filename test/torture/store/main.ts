// `npm run torture:store`: it ends with one line, `R rounds, A acknowledged, L lost, U unreadable, O leftovers`.

import { tortureStore } from './rounds.ts';

async function main([program = '', folder = '', seed = '1', rounds = '200']: readonly string[]): Promise<void> {
  const say = (line: string) => void process.stdout.write(`${line}\n`);
  const account = await tortureStore({ seed: Number(seed), rounds: Number(rounds), program, folder, say });
  const { acknowledged, lost, unreadable, leftovers } = account;
  say(
    `${account.rounds} rounds, ${acknowledged} acknowledged, ${lost} lost, ${unreadable} unreadable, ${leftovers} leftovers`,
  );
  process.exit(lost + unreadable + leftovers === 0 ? 0 : 1);
}

void main(process.argv.slice(2));
