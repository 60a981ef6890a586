import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { createSessionToken, type SessionToken } from '../../../../electron/loopback/session-token.ts';
import { createSocketTransport, type SocketTransport } from '../../../../electron/loopback/socket-transport.ts';
import type { EventEnvelope } from '../../../../shared/contract/envelope.ts';
import { at, createManualClock, type ManualClock } from '../../../support/manual-clock.ts';
import { rawRequest, sendRaw } from '../../../support/raw-socket.ts';

const event: EventEnvelope = { protocol: 1, event: 'anything', payload: { n: 1 } };

let server: Server;
let session: SessionToken;
let manual: ManualClock;
let transport: SocketTransport;
let port: number;
let cookie: string;
let welcome: EventEnvelope[];

beforeEach(async () => {
  server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
  session = createSessionToken();
  cookie = session.exchange(session.oneTime)?.split(';')[0] ?? '';
  welcome = [];
  manual = createManualClock(at('2026-03-18', '14:00'));
  transport = createSocketTransport(server, { port, session, timers: manual.timers, welcome: () => welcome });
});

afterEach(() => {
  transport.stop();
  server.close();
});

function listen(
  options: { autoPong?: boolean } = {},
): Promise<{ page: WebSocket; heard: unknown[]; closed: Promise<number> }> {
  const page = new WebSocket(`ws://127.0.0.1:${port}/events`, {
    headers: { cookie },
    origin: `http://127.0.0.1:${port}`,
    ...options,
  });
  const heard: unknown[] = [];
  page.on('message', (text) => heard.push(JSON.parse(String(text))));
  const closed = new Promise<number>((resolve) => page.on('close', resolve));
  return new Promise((resolve, reject) => {
    page.on('open', () => resolve({ page, heard, closed }));
    page.on('error', reject);
  });
}

describe('pages that listen', () => {
  it('hear every event, each of them, and are counted', async () => {
    const [a, b] = [await listen(), await listen()];
    expect(transport.broadcast(event)).toBe(2);
    await vi.waitFor(() => expect([a.heard, b.heard]).toEqual([[event], [event]]));
  });

  it('hear first what they came too late for', async () => {
    welcome = [{ ...event, payload: { n: 0 } }];
    const { heard } = await listen();
    transport.broadcast(event);
    await vi.waitFor(() => expect(heard).toEqual([...welcome, event]));
  });

  it('count no more once they left', async () => {
    const { page, closed } = await listen();
    page.close();
    await closed;
    await vi.waitFor(() => expect(transport.broadcast(event)).toBe(0));
  });

  it('may not speak', async () => {
    const { page, closed } = await listen();
    page.send('{"method":"anything"}');
    expect(await closed).toBe(1008);
  });

  it('may not shout either: a message above the limit ends it', async () => {
    const { page, closed } = await listen();
    page.send('x'.repeat(2000));
    expect(await closed).toBe(1009);
  });

  it('stay while they answer pings', async () => {
    const { page } = await listen();
    const pinged = vi.fn();
    page.on('ping', pinged);
    for (const round of [1, 2, 3]) {
      await manual.step(20_000);
      await vi.waitFor(() => expect(pinged).toHaveBeenCalledTimes(round));
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(transport.broadcast(event)).toBe(1);
  });

  it('are let go when a ping stayed unanswered', async () => {
    const { closed } = await listen({ autoPong: false });
    await manual.step(20_000);
    await manual.step(20_000);
    expect(await closed).toBe(1006);
    expect(transport.broadcast(event)).toBe(0);
  });

  it('are told goodbye at the end, and leave no timer behind', async () => {
    const { closed } = await listen();
    transport.stop();
    await closed;
    await vi.waitFor(() => expect(manual.waiting()).toBe(0));
  });
});

describe('an upgrade is refused', () => {
  const upgrade = ['Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13'];
  const key = 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==';
  const own = () => [
    `Host: 127.0.0.1:${port}`,
    `Origin: http://127.0.0.1:${port}`,
    `Cookie: ${cookie}`,
    ...upgrade,
    key,
  ];
  const without = (name: string) => own().filter((line) => !line.startsWith(name));
  const ask = async (line: string, headers: readonly string[]) =>
    (await sendRaw(port, `${[`${line} HTTP/1.1`, ...headers].join('\r\n')}\r\n\r\n`)).status;

  it.each<[string, string, () => string[]]>([
    ['without a cookie', 'GET /events', () => without('Cookie')],
    ['with a false cookie', 'GET /events', () => [...without('Cookie'), 'Cookie: companion_session=x']],
    ['without an Origin', 'GET /events', () => without('Origin')],
    ['from another page', 'GET /events', () => [...without('Origin'), 'Origin: http://evil.example']],
    ['under another Host', 'GET /events', () => [...without('Host'), 'Host: evil.example']],
    ['under two Hosts', 'GET /events', () => [...own(), 'Host: evil.example']],
    ['to another path', 'GET /request', own],
    ['with a query', 'GET /events?token=x', own],
    ['to a whole address', 'GET http://evil.example/events', own],
  ])('%s', async (_, line, headers) => {
    expect(await ask(line, headers())).toBe(403);
    expect(transport.broadcast(event)).toBe(0);
  });

  it('and the same request passes when nothing is wrong with it', async () => {
    expect(await ask('GET /events', own())).toBe(101);
  });

  it('to the seventeenth page', async () => {
    await Promise.all(Array.from({ length: 16 }, () => listen()));
    expect(await ask('GET /events', own())).toBe(403);
  });

  it('to plain requests nothing changes: they are not ours to answer', async () => {
    server.on('request', (_request, response) => response.end('plain'));
    expect((await sendRaw(port, rawRequest('GET /', without('Connection')))).body).toContain('plain');
  });
});
