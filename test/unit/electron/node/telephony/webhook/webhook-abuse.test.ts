import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OpenedWebhook, openWebhook, POST_TOKEN } from '../../../../../support/opened-webhook.ts';
import { type RawAnswer, rawRequest, sendRaw } from '../../../../../support/raw-socket.ts';
import { SPOILED, SPOILED_LINES, WORDINGS, type Wording } from '../../../../../support/webhook-abuse.ts';

let webhook: OpenedWebhook;
const answers: RawAnswer[] = [];

beforeAll(async () => {
  webhook = await openWebhook();
});

beforeEach(() => {
  webhook.reports.length = 0;
});

afterAll(() => webhook.stop());

const OURS = 'Host: 127.0.0.1:{port}';
const OUR_BODY = ['{}'];
/** Its server refuses some by itself, with nothing at all. */
const BODIES_OF_NODE = ['', '0\r\n\r\n'];

async function say({ type, body }: Wording, line: string, headers: readonly string[]): Promise<RawAnswer> {
  const typed = type === null ? headers : [...headers, `Content-Type: ${type}`];
  const text = rawRequest(line, typed, body).replaceAll('{port}', String(webhook.port));
  const answer = await sendRaw(webhook.port, text);
  answers.push(answer);
  return answer;
}

describe.each(WORDINGS)('$name with a right token', (wording) => {
  const { method, path } = wording;
  const line = `${method} ${path}`;

  it.each([
    ['our Host', [OURS]],
    ['our other Host', ['Host: localhost:{port}']],
    ['our other Host in capitals', ['HOST: LocalHost:{port}']],
    ['an address that a person opened', [OURS, 'Sec-Fetch-Site: none', 'Sec-Fetch-Mode: navigate']],
  ])('is heard with %s', async (_, headers) => {
    const answer = await say(wording, line, headers);
    expect([answer.status, answer.body]).toEqual([200, '{}']);
    expect(webhook.reports).toMatchObject([{ kind: 'event', news: { event: 'ring', number: '+4930123456' } }]);
  });

  it.each(SPOILED)('is not heard with %s', async (_, headers) => {
    const answer = await say(wording, line, headers);
    expect([403, 400]).toContain(answer.status);
    expect([...OUR_BODY, ...BODIES_OF_NODE]).toContain(answer.body);
    expect(webhook.reports).toEqual([]);
  });

  it.each(SPOILED_LINES)('is not heard at %s', async (spoiled) => {
    const answer = await say(wording, `${method} ${spoiled.replace('{path}', path)}`, [OURS]);
    expect([403, 400]).toContain(answer.status);
    expect(webhook.reports).toEqual([]);
  });

  it('is not heard from before the Host was invented', async () => {
    const text = rawRequest(line, [], wording.body).replace('HTTP/1.1', 'HTTP/1.0');
    const answer = await sendRaw(webhook.port, text);
    answers.push(answer);
    expect(answer.status).toBe(403);
    expect(webhook.reports).toEqual([]);
  });

  it.each(['OPTIONS', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND', method === 'GET' ? 'POST' : 'GET'])(
    'is not heard by %s',
    async (other) => {
      const answer = await say(wording, `${other} ${path}`, [OURS]);
      expect(answer.status).toBe(other === 'OPTIONS' ? 403 : 405);
      expect(webhook.reports).toEqual([]);
    },
  );

  it('is no tunnel', async () => {
    expect((await say(wording, `CONNECT 127.0.0.1:{port}`, [OURS])).status).toBe(0);
    expect(webhook.reports).toEqual([]);
  });

  it('a preflight gets no permission', async () => {
    const asks = ['Origin: http://evil.example', 'Access-Control-Request-Method: POST'];
    const privately = 'Access-Control-Request-Private-Network: true';
    const answer = await say({ ...wording, type: null, body: '' }, `OPTIONS ${path}`, [OURS, ...asks, privately]);
    expect(answer.status).toBe(403);
  });

  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ address, internal }) => !internal && !address.startsWith('fe80'))
    .map(({ address }) => address);

  it.each([...others, '::1', '127.0.0.2'])('is not heard at the address %s', async (address) => {
    const text = rawRequest(line, [OURS], wording.body).replaceAll('{port}', String(webhook.port));
    const answer = await sendRaw(webhook.port, text, address).catch(() => ({ status: 0 }));
    expect(answer.status).toBe(0);
    expect(webhook.reports).toEqual([]);
  });
});

describe('tokens', () => {
  const json = WORDINGS[0] as Wording;
  const near = [
    `${POST_TOKEN.slice(1)}q`,
    POST_TOKEN.slice(1),
    `${POST_TOKEN}p`,
    POST_TOKEN.toUpperCase(),
    'x'.repeat(43),
  ];

  it('every wrong one, and every wrong path, is answered with the same words', async () => {
    const paths = [
      ...near.map((token) => `/api/v1/cti/${token}`),
      ...near.map((token) => `/api/v1/cti/${token}?token=${POST_TOKEN}`),
      `/api/v1/cti/`,
      `/api/v1/cti/${POST_TOKEN}/`,
      `/api/v1/cti/${POST_TOKEN}/ring`,
      `/api/v1/cti/%70${POST_TOKEN.slice(1)}`,
      `/api/v1/./cti/${POST_TOKEN}`,
      `/API/v1/cti/${POST_TOKEN}`,
      `/?token=${POST_TOKEN}`,
      '/',
      '/favicon.ico',
      '/start',
      '/request',
    ];
    const heard = [];
    for (const path of paths) {
      const { status, headers, body } = await say(json, `POST ${path}`, [OURS, `Authorization: Bearer ${POST_TOKEN}`]);
      heard.push({ status, body, ...headers, date: '' });
    }
    expect(new Set(heard.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(heard[0]).toMatchObject({ status: 404, body: '{}' });
    expect(webhook.reports.filter(({ kind }) => kind === 'event')).toEqual([]);
  });

  it('one that is only for posts opens no address', async () => {
    const answer = await say({ ...json, type: null, body: '' }, `GET /e/${POST_TOKEN}/ring?number=1`, [OURS]);
    expect(answer.status).toBe(404);
    expect(webhook.reports).toEqual([]);
  });
});

it('of all these answers none had a word for another site', () => {
  expect(answers.length).toBeGreaterThan(200);
  const names = answers.flatMap(({ headers }) => Object.keys(headers));
  expect(names.filter((name) => name.startsWith('access-control') || name === 'set-cookie')).toEqual([]);
});
