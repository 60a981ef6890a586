// The desktop host in real Electron, through the window's own bridge, its store on a real disk.

import { afterAll } from 'vitest';
import type { EventEnvelope, ResponseEnvelope } from '../../shared/contract/envelope.ts';
import type { Notice } from '../../shared/contract/events.ts';
import { createHostClient } from '../../shared/contract/host-client.ts';
import { type Instant, plus } from '../../shared/time.ts';
import { endDesktopApps, freshHome, startDesktopApp } from '../support/desktop-app.ts';
import { type BridgedWindow, createBridgeEar } from '../support/bridge.ts';
import { hostContract } from './host-contract.ts';

afterAll(endDesktopApps);

hostContract('desktop', async (start) => {
  const home = freshHome();
  const earlier: Notice[] = [];
  let now = start;
  let running = await open(home, now);

  return {
    get client() {
      return running.client;
    },
    sendRaw: (envelope) => running.sendRaw(envelope),
    async stepClock(ms) {
      await running.desktop.step(ms);
      now = plus(now, ms);
      await running.ear.hearAll();
    },
    async restart(awayMs) {
      earlier.push(...(await running.desktop.notices()));
      await running.desktop.kill();
      now = plus(now, awayMs);
      running = await open(home, now);
    },
    shownNotices: async () => [...earlier, ...(await running.desktop.notices())],
    close: () => running.desktop.kill(),
  };
});

async function open(home: string, now: Instant) {
  const desktop = await startDesktopApp({ home, now, recordNotices: true });
  // What the start itself notes down is on the disk then.
  await desktop.step(0);
  const { page } = desktop;
  const listeners = new Set<(envelope: EventEnvelope) => void>();
  const ear = await createBridgeEar(desktop, (envelope) => {
    for (const listener of listeners) listener(envelope);
  });
  // As text, so that nothing on the way into the page tidies up what a stranger would send.
  const sendRaw = async (envelope: unknown): Promise<ResponseEnvelope> => {
    const answer = await page.evaluate(
      async (text) =>
        JSON.stringify(await (globalThis as unknown as BridgedWindow).companion.request(JSON.parse(text))),
      JSON.stringify(envelope),
    );
    return JSON.parse(answer);
  };
  const client = createHostClient({
    request: sendRaw,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
  return { desktop, client, sendRaw, ear };
}
