import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BODY_LIMIT, createHttpTransport } from '../../../../electron/loopback/http-transport.ts';
import { createSessionToken, type SessionToken } from '../../../../electron/loopback/session-token.ts';
import { pageHeaders } from '../../../../electron/node/page-policy.ts';
import { createRendererFiles } from '../../../../electron/node/renderer-files.ts';
import { rawRequest, sendRaw } from '../../../support/raw-socket.ts';

const seen: unknown[] = [];
const folder = mkdtempSync(join(tmpdir(), 'http-transport-'));
const envelope = JSON.stringify({ protocol: 1, id: '7', method: 'anything', params: null });

let server: Server;
let session: SessionToken;
let port: number;
let cookie: string;

beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), 'the page');
  server = createServer({ maxHeaderSize: 8192 });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});

beforeEach(() => {
  seen.length = 0;
  session = createSessionToken();
  cookie = `Cookie: ${session.exchange(session.oneTime)?.split(';')[0]}`;
  const headers = pageHeaders("'self'");
  server.removeAllListeners('request');
  server.on(
    'request',
    createHttpTransport({
      port,
      session,
      headers,
      files: createRendererFiles(folder, headers),
      async handle(received) {
        seen.push(received);
        return { kind: 'answer', id: '7', result: 'heard' };
      },
    }),
  );
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const host = () => `Host: 127.0.0.1:${port}`;
const origin = () => `Origin: http://127.0.0.1:${port}`;
const json = 'Content-Type: application/json';
const post = (headers: readonly string[], body = envelope) => sendRaw(port, rawRequest('POST /request', headers, body));
const get = (path: string, headers: readonly string[]) => sendRaw(port, rawRequest(`GET ${path}`, headers));

describe('our own page', () => {
  it('asks and is answered', async () => {
    const answer = await post([host(), origin(), cookie, json]);
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body)).toEqual({ kind: 'answer', id: '7', result: 'heard' });
    expect(seen).toEqual([JSON.parse(envelope)]);
  });

  it('is served with the policy', async () => {
    const answer = await get('/', [host(), cookie]);
    expect([answer.status, answer.body]).toEqual([200, 'the page']);
    expect(answer.headers['content-security-policy']).toContain("connect-src 'self'");
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });
});

describe('nobody else is heard', () => {
  const own = (): string[] => [host(), origin(), cookie, json];
  const without = (name: string) => own().filter((line) => !line.startsWith(name));

  it.each<[string, () => string[], number]>([
    ['no Host', () => without('Host'), 400],
    ['a foreign Host', () => ['Host: evil.example', ...without('Host')], 403],
    ['a rebound name', () => [`Host: localhost.evil.example:${port}`, ...without('Host')], 403],
    ['two Hosts, ours first', () => [...own(), 'Host: evil.example'], 403],
    ['two Hosts, ours last', () => ['Host: evil.example', ...own()], 403],
    ['no Origin', () => without('Origin'), 403],
    ['a foreign Origin', () => [...without('Origin'), 'Origin: http://evil.example'], 403],
    ['the Origin null', () => [...without('Origin'), 'Origin: null'], 403],
    ['another port of this machine', () => [...without('Origin'), 'Origin: http://127.0.0.1:1'], 403],
    ['another site, by the browser’s word', () => [...own(), 'Sec-Fetch-Site: cross-site'], 403],
    ['no cookie', () => without('Cookie'), 403],
    ['a false cookie', () => [...without('Cookie'), 'Cookie: companion_session=guess'], 403],
    ['a second cookie', () => [...without('Cookie'), `${cookie}; companion_session=guess`], 403],
    ['no type', () => without('Content-Type'), 415],
    ['a form', () => [...without('Content-Type'), 'Content-Type: text/plain'], 415],
    ['a type with a second one inside', () => [...without('Content-Type'), `${json}, text/plain`], 415],
    ['two types', () => [...own(), 'Content-Type: text/plain'], 415],
  ])('%s', async (_, headers, status) => {
    const answer = await post(headers());
    expect(answer.status).toBe(status);
    expect(seen).toEqual([]);
  });

  it.each([
    ['a whole address', () => `POST http://evil.example/request`],
    ['our own whole address', () => `POST http://127.0.0.1:${port}/request`],
    ['two slashes', () => 'POST //request'],
    ['GET with a body', () => 'GET /request'],
    ['PUT', () => 'PUT /request'],
  ])('a request line with %s', async (_, line) => {
    const answer = await sendRaw(port, rawRequest(line(), own(), envelope));
    expect([403, 405]).toContain(answer.status);
    expect(seen).toEqual([]);
  });

  it('a preflight gets no permission, nor does any other answer give one', async () => {
    const asks = ['Access-Control-Request-Method: POST', 'Access-Control-Request-Private-Network: true'];
    const answers = [
      await sendRaw(port, rawRequest('OPTIONS /request', [host(), 'Origin: http://evil.example', ...asks])),
      await sendRaw(port, rawRequest('OPTIONS /request', [host(), origin(), cookie, ...asks])),
      await post(own()),
      await get('/', [host()]),
      await get('/start?token=x', [host()]),
    ];
    const names = answers.flatMap(({ headers }) => Object.keys(headers));
    expect(names.filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect(answers[0]?.status).toBe(403);
  });
});

describe('bodies', () => {
  const own = () => [host(), origin(), cookie, json];

  it.each(['', '{', 'undefined', '{"a":1}}', '\0'])('%j is not understood', async (body) => {
    const answer = await post(body === '' ? [...own(), 'Content-Length: 0'] : own(), body);
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.body)).toMatchObject({ kind: 'error', error: { code: 'notUnderstood' } });
  });

  it('one byte over the limit is refused, the limit itself is heard', async () => {
    const fits = `"${'x'.repeat(BODY_LIMIT - 2)}"`;
    expect((await post(own(), fits)).status).toBe(200);
    const answer = await post(own(), `${fits} `);
    expect(answer.status).toBe(413);
    expect(JSON.parse(answer.body)).toMatchObject({ error: { code: 'tooLarge' } });
    expect(seen).toHaveLength(1);
  });

  it('a length and chunks at once are refused by the server itself', async () => {
    const answer = await post([...own(), 'Transfer-Encoding: chunked'], '0\r\n\r\n');
    expect(answer.status).toBe(400);
    expect(seen).toEqual([]);
  });

  it('headers above 8 kB are refused by the server itself', async () => {
    expect((await get('/', [host(), cookie, `X-Long: ${'x'.repeat(9000)}`])).status).toBe(431);
  });
});

describe('the one-time address', () => {
  it('lets in once; the second use is refused with a sentence', async () => {
    session = createSessionToken();
    server.removeAllListeners('request');
    const headers = pageHeaders("'self'");
    const files = createRendererFiles(folder, headers);
    const handle = async () => ({ kind: 'answer', id: '', result: null }) as const;
    server.on('request', createHttpTransport({ port, session, headers, files, handle }));

    const first = await get(`/start?token=${session.oneTime}`, [host()]);
    expect([first.status, first.headers['location']]).toEqual([303, '/']);
    const pair = first.headers['set-cookie']?.split(';')[0];
    expect((await get('/', [host(), `Cookie: ${pair}`])).body).toBe('the page');

    const second = await get(`/start?token=${session.oneTime}`, [host()]);
    expect(second.status).toBe(403);
    expect(second.headers['set-cookie']).toBeUndefined();
    expect(second.body).toMatch(/used already/);
  });

  it('brings back who is in already', async () => {
    expect((await get('/start?token=used', [host(), cookie])).status).toBe(303);
  });

  it.each(['/', '/index.html', '/anything', '/request'])('without it %s says what to open', async (path) => {
    const answer = await get(path, [host()]);
    expect(answer.status).toBe(403);
    expect(answer.body).toMatch(/Open the address/);
  });
});

it('a handler that throws is our bug: the page hears so, and nothing of it', async () => {
  server.removeAllListeners('request');
  const headers = pageHeaders("'self'");
  const files = createRendererFiles(folder, headers);
  const handle = () => Promise.reject(new Error('secret'));
  server.on('request', createHttpTransport({ port, session, headers, files, handle }));
  const answer = await post([host(), origin(), cookie, json]);
  expect(answer.status).toBe(500);
  expect(JSON.parse(answer.body)).toEqual({ kind: 'error', id: '', error: { code: 'internal', detail: '' } });
});
