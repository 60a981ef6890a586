// How long the main process was ever unable to do anything: it counts from when it is asked to.

import type { ElectronApplication } from '@playwright/test';

interface Counting {
  pauses: number[];
}

const BEAT_MS = 20;

/** From now on the main process notes the time between two beats of a short timer. */
export async function startHeartbeat(app: ElectronApplication): Promise<void> {
  await app.evaluate((_, beatMs) => {
    const pauses: number[] = [];
    let last = performance.now();
    setInterval(() => {
      pauses.push(performance.now() - last);
      last = performance.now();
    }, beatMs);
    Object.assign(globalThis, { pauses });
  }, BEAT_MS);
}

/** The longest time without a beat, in ms. */
export async function longestPause(app: ElectronApplication): Promise<number> {
  const pauses = await app.evaluate(() => (globalThis as unknown as Counting).pauses);
  if (pauses.length < 10) throw new Error('The heartbeat has not run.');
  return Math.max(...pauses);
}
