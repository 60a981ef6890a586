import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { OPEN_TOKEN, type OpenedWebhook, openWebhook, POST_TOKEN } from '../../../../../support/opened-webhook.ts';
import { rawRequest, sendRaw } from '../../../../../support/raw-socket.ts';
import { partsOf } from '../../../../../support/webhook-abuse.ts';

let webhook: OpenedWebhook;

beforeAll(async () => {
  webhook = await openWebhook();
});

beforeEach(() => {
  webhook.reports.length = 0;
  webhook.receive('taken');
});

afterAll(() => webhook.stop());

const LINE = `POST /api/v1/cti/${POST_TOKEN}`;
const JSON_TYPE = 'Content-Type: application/json';
const FORM = 'Content-Type: application/x-www-form-urlencoded';
const PARTS = 'Content-Type: multipart/form-data; boundary=b';
const RING = { event: 'newCall', from: '+4930123456', to: '42', direction: 'in', callId: 'a-1' };
const ring = JSON.stringify(RING);
const host = () => `Host: 127.0.0.1:${webhook.port}`;

function post(body: string, ...headers: readonly string[]) {
  const empty = body === '' ? ['Content-Length: 0'] : [];
  return sendRaw(webhook.port, rawRequest(LINE, [host(), ...headers, ...empty], body));
}

const open = (rest: string) => sendRaw(webhook.port, rawRequest(`GET /e/${OPEN_TOKEN}/${rest}`, [host()]));
const reported = () => webhook.reports.map((report) => (report.kind === 'unreadable' ? report.hint : report.kind));

describe('what is heard', () => {
  it.each([
    ['JSON', ring, JSON_TYPE],
    ['JSON that names its letters', ring, 'Content-Type: application/json; charset=UTF-8'],
    ['a form', 'event=newCall&from=%2B4930123456&to=42&direction=in&callId=a-1&user[]=A&user[]=B', FORM],
    ['a form with a bare plus', 'event=newCall&from=+4930123456&to=42&direction=in&callId=a-1', FORM],
    ['form-data', partsOf({ ...RING, 'user[]': 'A' }), PARTS],
    ['form-data with a quoted boundary', partsOf(RING), 'Content-Type: multipart/form-data; boundary="b"'],
  ])('%s', async (_, body, type) => {
    expect((await post(body, type)).status).toBe(200);
    const news = { source: 'posts', event: 'ring', direction: 'in', number: '+4930123456', local: '42', callId: 'a-1' };
    expect(webhook.reports).toEqual([{ way: 'webhook', kind: 'event', news: { ...news, name: null, cause: null } }]);
  });

  it('JSON in chunks, by a sender who asks first', async () => {
    const chunk = `${ring.length.toString(16)}\r\n${ring}\r\n0\r\n\r\n`;
    const headers = [host(), JSON_TYPE, 'Transfer-Encoding: chunked', 'Expect: 100-continue', 'Connection: close'];
    const answer = await sendRaw(webhook.port, [`${LINE} HTTP/1.1`, ...headers, '', chunk].join('\r\n'));
    expect([answer.status, answer.body.split(' ')[1]]).toEqual([100, '200']);
    expect(reported()).toEqual(['event']);
  });

  it('a body of exactly 16 KB', async () => {
    const rest = 16 * 1024 - JSON.stringify({ ...RING, queue: '' }).length;
    expect((await post(JSON.stringify({ ...RING, queue: 'x'.repeat(rest) }), JSON_TYPE)).status).toBe(200);
  });

  it('an address with a + that became a space', async () => {
    expect((await open('ring?number=+4930123456&name=Bob+B&id=7&dir=in')).status).toBe(200);
    expect(webhook.reports).toMatchObject([
      { news: { source: 'opens', event: 'ring', number: '+4930123456', name: 'Bob B', callId: '7' } },
    ]);
  });
});

describe('what is not readable is told by a hint, and answered by a number', () => {
  const many = Object.fromEntries(Array.from({ length: 41 }, (_, index) => [`f${index}`, 'x']));
  const file = '--b\r\nContent-Disposition: form-data; name="event"; filename="a.txt"\r\n\r\nnewCall\r\n--b--\r\n';

  it.each<[string, number, string, string, string[]]>([
    ['no body', 400, 'notReadable', '', [JSON_TYPE]],
    ['no JSON', 400, 'notReadable', '{', [JSON_TYPE]],
    ['a list', 400, 'notReadable', `[${ring}]`, [JSON_TYPE]],
    ['a text', 400, 'notReadable', '"newCall"', [JSON_TYPE]],
    ['null', 400, 'notReadable', 'null', [JSON_TYPE]],
    ['a number in a list', 400, 'notReadable', JSON.stringify({ ...RING, from: ['1'] }), [JSON_TYPE]],
    ['a number in an object', 400, 'notReadable', JSON.stringify({ ...RING, callId: { a: 1 } }), [JSON_TYPE]],
    ['half a number', 400, 'notReadable', JSON.stringify({ ...RING, callId: 1.5 }), [JSON_TYPE]],
    ['a prototype', 400, 'noEvent', '{"__proto__":{"event":"newCall","direction":"in"}}', [JSON_TYPE]],
    ['deep nests', 400, 'notReadable', `${'['.repeat(8000)}${']'.repeat(8000)}`, [JSON_TYPE]],
    ['no event', 400, 'noEvent', '{}', [JSON_TYPE]],
    ['an event of nobody', 400, 'noEvent', JSON.stringify({ ...RING, event: 'constructor' }), [JSON_TYPE]],
    ['no direction', 400, 'noDirection', JSON.stringify({ ...RING, direction: '' }), [JSON_TYPE]],
    ['a placeholder', 400, 'placeholder', JSON.stringify({ ...RING, from: '{phone}' }), [JSON_TYPE]],
    ['too long a number', 400, 'numberTooLong', JSON.stringify({ ...RING, from: '1'.repeat(65) }), [JSON_TYPE]],
    ['too long an id', 400, 'callIdTooLong', JSON.stringify({ ...RING, callId: 'x'.repeat(251) }), [JSON_TYPE]],
    ['a field twice', 400, 'givenTwice', 'event=newCall&event=hangup&direction=in', [FORM]],
    ['parts without a boundary', 400, 'notReadable', partsOf(RING), ['Content-Type: multipart/form-data; x=y']],
    ['parts of another boundary', 400, 'notReadable', partsOf(RING), ['Content-Type: multipart/form-data; boundary=c']],
    ['parts that break off', 400, 'notReadable', partsOf(RING).slice(0, -12), [PARTS]],
    ['a file', 400, 'notReadable', file, [PARTS]],
    ['too many parts', 400, 'notReadable', partsOf({ ...many, ...RING }), [PARTS]],
    ['too long a part', 400, 'notReadable', partsOf({ ...RING, name: 'x'.repeat(3000) }), [PARTS]],
    ['16 KB and a byte', 413, 'tooLarge', `${' '.repeat(16 * 1024 + 1 - ring.length)}${ring}`, [JSON_TYPE]],
    ['no type', 415, 'notReadable', ring, []],
    ['text', 415, 'notReadable', ring, ['Content-Type: text/plain']],
    ['text that says JSON', 415, 'notReadable', ring, ['Content-Type: text/plain; application/json']],
    ['two types in one', 415, 'notReadable', ring, ['Content-Type: application/json, text/plain']],
    ['two types', 415, 'notReadable', ring, [JSON_TYPE, 'Content-Type: text/plain']],
    ['letters of another kind', 415, 'notReadable', ring, ['Content-Type: application/json; charset=utf-16']],
    ['something squeezed', 415, 'notReadable', ring, [JSON_TYPE, 'Content-Encoding: gzip']],
  ])('%s', async (_, status, hint, body, headers) => {
    const answer = await post(body, ...headers);
    expect([answer.status, answer.body]).toEqual([status, '{}']);
    expect(webhook.reports).toEqual([{ way: 'webhook', kind: 'unreadable', source: 'posts', hint }]);
  });

  it.each([
    ['ring?number={phone}', 'placeholder'],
    ['ring?number=%7Bphone%7D', 'placeholder'],
    ['ring?number=$remote', 'placeholder'],
    ['ring?number=%25number%25', 'placeholder'],
    ['ring?number=%number%', 'placeholder'],
    ['ring?number=1&id=$call-id', 'placeholder'],
    ['hold?number=1', 'noDirection'],
    ['missed?number=1&dir=in', 'noEvent'],
    ['ring?number=1&number=2', 'givenTwice'],
  ])('the address %s', async (rest, hint) => {
    expect((await open(rest)).status).toBe(400);
    expect(webhook.reports).toEqual([{ way: 'webhook', kind: 'unreadable', source: 'opens', hint }]);
  });
});

describe('what the server refuses before anybody reads it', () => {
  it.each<[string, number, string[]]>([
    ['a length and chunks at once', 400, ['Transfer-Encoding: chunked']],
    ['two lengths', 400, ['Content-Length: 3']],
    ['headers above 8 KB', 431, [`X-Long: ${'x'.repeat(9000)}`]],
    ['a header that is none', 400, ['X Y: 1']],
  ])('%s', async (_, status, headers) => {
    expect((await post(ring, JSON_TYPE, ...headers)).status).toBe(status);
    expect(webhook.reports).toEqual([]);
  });

  it('a second request on the same socket', async () => {
    const kept = rawRequest(LINE, [host(), JSON_TYPE], ring).replace('Connection: close', 'Connection: keep-alive');
    await sendRaw(webhook.port, kept + kept + kept);
    expect(reported()).toEqual(['event']);
  });
});

describe('too many', () => {
  beforeEach(() => webhook.receive('tooMany'));

  it.each([
    ['an event', ring, JSON_TYPE],
    ['what cannot be read', '{', JSON_TYPE],
    ['another type', 'x', 'Content-Type: text/plain'],
  ])('%s is answered with 429', async (_, body, type) => {
    const answer = await post(body, type);
    expect([answer.status, answer.body, answer.headers['retry-after']]).toEqual([429, '{}', '1']);
  });

  it('so is an address', async () => {
    expect((await open('ring?number=1')).status).toBe(429);
  });
});
