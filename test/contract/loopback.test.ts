// The loopback host in a process of its own, its server, its store on a real disk.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Notice } from '../../shared/contract/events.ts';
import { type Instant, plus } from '../../shared/time.ts';
import { startLoopbackApp } from '../support/loopback-app.ts';
import { connectLoopback } from '../support/loopback-client.ts';
import { hostContract } from './host-contract.ts';

hostContract('loopback', async (start) => {
  const home = mkdtempSync(join(tmpdir(), 'contract-loopback-'));
  const earlier: Notice[] = [];
  let now = start;
  let running = await open(home, now);

  return {
    get client() {
      return running.page.client;
    },
    sendRaw: (envelope) => running.page.sendRaw(envelope),
    async stepClock(ms) {
      await running.app.step(ms);
      now = plus(now, ms);
      // What the host announced is in the socket already; it is read in the next turns.
      await new Promise((resolve) => setTimeout(resolve, 10));
    },
    async restart(awayMs) {
      earlier.push(...(await running.app.notices()));
      running.page.close();
      await running.app.kill();
      now = plus(now, awayMs);
      running = await open(home, now);
    },
    shownNotices: async () => [...earlier, ...(await running.app.notices())],
    async close() {
      running.page.close();
      await running.app.stop();
      rmSync(home, { recursive: true });
    },
  };
});

async function open(home: string, now: Instant) {
  const app = await startLoopbackApp({ home, now, recordNotices: true });
  // What the start itself notes down is on the disk then.
  await app.step(0);
  return { app, page: await connectLoopback(app.url) };
}
