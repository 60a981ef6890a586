// A site of a stranger, on a port of its own: an empty page, and a redirect to wherever it is told.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Page } from '@playwright/test';
import { chromiumArguments, findChromium } from '../../support/find-chromium.mjs';

const UNASKED = '--disable-features=LocalNetworkAccessChecks';

export interface HostileSite {
  readonly port: number;
  close(): void;
}

export async function startHostileSite(): Promise<HostileSite> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://site');
    if (pathname === '/redirect') response.writeHead(307, { location: searchParams.get('to') ?? '/' }).end();
    else response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Win a prize</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/**
 * A browser for which every name that ends in `.example` leads to this machine, as a name that was rebound does, and which
 * lets pages speak to this machine unasked, as all did until 2025: we do not rely on its help.
 */
export function openMisledBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  const args = [...chromiumArguments(), '--host-resolver-rules=MAP *.example 127.0.0.1', UNASKED];
  return chromium.launch({ args, ...(executablePath === null ? {} : { executablePath }) });
}

/**
 * Writes down the status of every answer to a request that bears the name of a way, also of one that the page was not
 * allowed to see; `failed` for a request that was never sent, and for a socket that did not open.
 */
export async function answersByWay(page: Page, origin: string): Promise<ReadonlyMap<string, number | 'failed'>> {
  const answers = new Map<string, number | 'failed'>();
  const wayOf = (url: string): string | null => (url.startsWith(origin) ? new URL(url).searchParams.get('way') : null);
  page.context().on('response', (response) => {
    const way = wayOf(response.url());
    if (way !== null) answers.set(way, response.status());
  });
  page.on('websocket', (socket) => {
    const way = wayOf(socket.url().replace('ws', 'http'));
    if (way === null) return;
    // An open socket would say nothing, and the test would wait for ever.
    socket.on('close', () => answers.set(way, 'failed'));
    socket.on('framereceived', () => answers.set(way, 200));
  });
  page.on('requestfailed', (request) => {
    const way = wayOf(request.url());
    const wasSeen = request.failure()?.errorText.startsWith('net::ERR_BLOCKED_BY_RESPONSE');
    if (way !== null && !answers.has(way) && !wasSeen) answers.set(way, 'failed');
  });
  await hearWhatIsHidden(page, (url, status) => {
    const way = wayOf(url);
    if (way !== null) answers.set(way, status);
  });
  return answers;
}

/** What came over the wire, whether or not the page may know. */
async function hearWhatIsHidden(page: Page, heard: (url: string, status: number) => void): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const urls = new Map<string, string>();
  const statuses = new Map<string, number>();
  const tell = (id: string): void => {
    const [url, status] = [urls.get(id), statuses.get(id)];
    if (url !== undefined && status !== undefined) heard(url, status);
  };
  session.on('Network.requestWillBeSent', ({ requestId, request, redirectResponse }) => {
    urls.set(requestId, request.url);
    // The status so far was that of the redirect.
    if (redirectResponse !== undefined) statuses.delete(requestId);
    tell(requestId);
  });
  session.on('Network.responseReceivedExtraInfo', ({ requestId, statusCode }) => {
    statuses.set(requestId, statusCode);
    tell(requestId);
  });
  await session.send('Network.enable');
}
