// Takes the folder that each line names when it is told to, and prints what came of it; an empty line lets go.

import { createInterface } from 'node:readline';
import { acquireDataLock, type DataLock } from '../../../electron/node/data-lock.ts';
import type { Instant } from '../../../shared/time.ts';
import { LONDON } from '../times.ts';

async function obey(): Promise<void> {
  let lock: DataLock | null = null;
  for await (const line of createInterface({ input: process.stdin })) {
    if (line === '') {
      await lock?.release();
      lock = null;
      print('released');
    } else {
      const now = Date.now() as Instant;
      const outcome = await acquireDataLock({ folder: line, host: 'loopback', now, zone: LONDON });
      if (outcome.kind === 'done') lock = outcome.value;
      print(outcome.kind === 'done' ? 'held' : outcome.reason.kind);
    }
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

void obey();
