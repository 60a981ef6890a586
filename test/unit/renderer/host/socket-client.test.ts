import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { socketTransport } from '../../../../renderer/host/socket-client.ts';
import type { EventEnvelope, RequestEnvelope } from '../../../../shared/contract/envelope.ts';
import type { Transport } from '../../../../shared/contract/host-client.ts';
import type { Instant } from '../../../../shared/time.ts';
import { createManualClock, type ManualClock } from '../../../support/manual-clock.ts';

const request: RequestEnvelope = { protocol: 1, id: '1', method: 'desk', params: {} };
const event: EventEnvelope = { protocol: 1, event: 'remindersChecked', payload: { now: 5 } };

let server: Server;
let pages: WebSocketServer;
let answer: (sent: string) => string;
let links: string[];
let transport: Transport;

/** As in a browser, where a failed connection is told by `close` alone and never thrown. */
class PageSocket extends WebSocket {
  constructor(address: string) {
    super(address);
    this.on('error', () => {});
  }
}

// A browser has one of its own; the oldest Node that the tests run on has none.
beforeAll(() => {
  vi.stubGlobal('WebSocket', PageSocket);
});
afterAll(() => {
  vi.unstubAllGlobals();
});

async function answerWith(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  outgoing.end(incoming.url === '/request' ? answer(Buffer.concat(chunks).toString('utf8')) : '');
}

async function open(port: number): Promise<number> {
  server = createServer((incoming, outgoing) => void answerWith(incoming, outgoing));
  pages = new WebSocketServer({ server, path: '/events' });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

async function close(): Promise<void> {
  for (const page of pages.clients) page.terminate();
  pages.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

let port: number;
let clock: ManualClock;
/** How long each next try was put off. */
let waits: number[];

beforeEach(async () => {
  port = await open(0);
  const told: string[] = [];
  links = told;
  answer = () => '';
  clock = createManualClock(0 as Instant);
  const delays: number[] = [];
  waits = delays;
  const { timers } = clock;
  const after = (delayMs: number, call: () => void) => {
    delays.push(delayMs);
    return timers.after(delayMs, call);
  };
  const host = `127.0.0.1:${port}`;
  transport = socketTransport({ host, origin: `http://${host}` }, (link) => told.push(link), after);
  await vi.waitFor(() => expect(links).toEqual(['linked']));
});

afterEach(close);

function broadcast(text: string): void {
  for (const page of pages.clients) page.send(text);
}

describe('a request', () => {
  it('travels as it is and answers with the host’s envelope', async () => {
    answer = (sent) => JSON.stringify({ kind: 'answer', id: '1', result: JSON.parse(sent) });
    expect(await transport.request(request)).toEqual({ kind: 'answer', id: '1', result: request });
  });

  it.each(['not json', '{"kind":"other"}', ''])('answered by %j rejects as hostGone', async (text) => {
    answer = () => text;
    await expect(transport.request(request)).rejects.toMatchObject({ wire: { code: 'hostGone' } });
  });

  it('rejects as hostGone when nobody listens', async () => {
    await close();
    await expect(transport.request(request)).rejects.toMatchObject({ wire: { code: 'hostGone' } });
    await open(port);
  });
});

describe('an event', () => {
  it('reaches everybody who listens, until they stop', async () => {
    const [first, second]: [unknown[], unknown[]] = [[], []];
    const stop = transport.subscribe((envelope) => first.push(envelope));
    transport.subscribe((envelope) => second.push(envelope));
    broadcast(JSON.stringify(event));
    await vi.waitFor(() => expect(second).toEqual([event]));
    stop();
    broadcast(JSON.stringify(event));
    await vi.waitFor(() => expect(second).toHaveLength(2));
    expect(first).toEqual([event]);
  });

  it('that is none of ours is passed over', async () => {
    const heard: unknown[] = [];
    transport.subscribe((envelope) => heard.push(envelope));
    for (const text of ['not json', '{}', JSON.stringify({ ...event, protocol: 2 })]) broadcast(text);
    broadcast(JSON.stringify(event));
    await vi.waitFor(() => expect(heard).toEqual([event]));
  });
});

describe('a host that goes', () => {
  const lost = (times: number) => vi.waitFor(() => expect(links).toEqual(['linked', ...Array(times).fill('lost')]));

  it('is said to be lost, tried again, and said to be back with its events', async () => {
    const heard: unknown[] = [];
    transport.subscribe((envelope) => heard.push(envelope));
    await close();
    await lost(1);
    await open(port);
    await clock.step(500);
    await vi.waitFor(() => expect(links.at(-1)).toBe('linked'));
    broadcast(JSON.stringify(event));
    await vi.waitFor(() => expect(heard).toEqual([event]));
  });

  it('is tried again less and less often, every 10 s in the end', async () => {
    await close();
    for (let times = 1; times <= 7; times += 1) {
      await lost(times);
      await clock.step(waits.at(-1) ?? 0);
    }
    expect(waits.slice(0, 7)).toEqual([500, 1000, 2000, 4000, 8000, 10_000, 10_000]);
    await open(port);
  });
});
