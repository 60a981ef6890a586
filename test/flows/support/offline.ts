// The fixture of the flows with every way out watched: the page has one proxy for all it asks, the process of the host
// refuses and writes down whatever it tries.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OutboundOrders, WATCHING } from '../../support/outbound-orders.ts';
import { proxySwitches, startRecordingProxy } from '../../support/recording-proxy.ts';
import { test as flow } from './flow.ts';

export interface Outbound {
  readonly proxyPort: number;
  /** `host:port` of everything that the page, or Electron's Chromium, asked for. */
  chromiumAsked(): readonly string[];
  /** What the processes of the hosts tried, in the words of outbound-watch. */
  hostTried(): readonly string[];
  /** How many host processes were watched so far. */
  hostsWatched(): number;
}

export const test = flow.extend<object, { outbound: Outbound }>({
  outbound: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'companion-outbound-'));
      const file = join(folder, 'attempts.txt');
      writeFileSync(file, '');
      const proxy = await startRecordingProxy();
      const orders = { COMPANION_OUTBOUND_FILE: file, COMPANION_OUTBOUND_PROXY: String(proxy.port) };
      Object.assign(process.env, orders satisfies OutboundOrders);
      const lines = () => readFileSync(file, 'utf8').split('\n').filter(Boolean);
      await use({
        proxyPort: proxy.port,
        chromiumAsked: proxy.asked,
        hostTried: () => lines().filter((line) => line !== WATCHING),
        hostsWatched: () => lines().filter((line) => line === WATCHING).length,
      });
      for (const name of Object.keys(orders)) delete process.env[name];
      proxy.close();
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker', auto: true },
  ],

  // Chromium asks its maker about the form fields of any page; that is the browser's wish and not ours.
  launchOptions: [
    async ({ launchOptions }, use) => {
      const { args = [] } = launchOptions;
      await use({ ...launchOptions, args: [...args, '--disable-features=AutofillServerCommunication'] });
    },
    { scope: 'worker' },
  ],

  // Of the page's own context: what the browser asks for on its own behalf, such as updates of itself, is not ours.
  proxy: async ({ outbound }, use) => {
    const { 'proxy-server': server, 'proxy-bypass-list': bypass } = proxySwitches(outbound.proxyPort);
    await use({ server, bypass });
  },
});
