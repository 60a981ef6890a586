// Two starts that meet within a breath can both win Electron's own lock (L2); the lock of the data folder has one winner
// always. The other knocks: a small file beside the log, which the winner takes away, and comes forward.

import { readFileSync, rmSync, existsSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stop } from '../core/ports.ts';

const KNOCK = 'knock';
/** For starts by a login or after a death: nobody asked for the window. */
const QUIETLY = 'quietly';
/** A winner that has not finished its own start answers when it has. */
const ANSWERED_WITHIN_MS = 3_000;
const LOOK_EVERY_MS = 50;

/** Whether the app that has the folder answered, so that this start may go. `profile` is the folder of both. */
export async function knock(profile: string, isQuiet: boolean): Promise<boolean> {
  const file = join(profile, KNOCK);
  try {
    writeFileSync(file, isQuiet ? QUIETLY : '', { mode: 0o600 });
    for (let waited = 0; waited < ANSWERED_WITHIN_MS; waited += LOOK_EVERY_MS) {
      if (!existsSync(file)) return true;
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
    rmSync(file, { force: true });
  } catch {
    // A profile that cannot be written: the window says who has the folder.
  }
  return false;
}

/** Answers what lies there already, and every knock from now on. */
export function answerKnocks(profile: string, comeForward: () => void): Stop {
  const file = join(profile, KNOCK);
  const answer = (): void => {
    try {
      const how = readFileSync(file, 'utf8');
      rmSync(file);
      if (how !== QUIETLY) comeForward();
    } catch {
      // Nobody knocked, or another has answered.
    }
  };
  try {
    const watcher = watch(profile, { persistent: false }, (_event, name) => name === KNOCK && answer());
    watcher.on('error', () => {});
    answer();
    return () => watcher.close();
  } catch {
    return () => {};
  }
}
