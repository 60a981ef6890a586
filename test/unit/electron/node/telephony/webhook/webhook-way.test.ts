import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OPEN_TOKEN, type OpenedWebhook, openWebhook, POST_TOKEN } from '../../../../../support/opened-webhook.ts';
import { rawRequest, sendRaw } from '../../../../../support/raw-socket.ts';

let webhook: OpenedWebhook;

beforeEach(async () => {
  webhook = await openWebhook();
});

afterEach(() => webhook.stop());

const host = () => `Host: 127.0.0.1:${webhook.port}`;
const RING = JSON.stringify({ event: 'newCall', from: '+4930123456', to: '42', direction: 'in', callId: 'a-1' });

function post(body = RING, token = POST_TOKEN, type = 'application/json') {
  return sendRaw(webhook.port, rawRequest(`POST /api/v1/cti/${token}`, [host(), `Content-Type: ${type}`], body));
}

function open(path: string) {
  return sendRaw(webhook.port, rawRequest(`GET /e/${OPEN_TOKEN}/${path}`, [host()]));
}

describe('what a phone posts is reported', () => {
  const ring = { source: 'posts', event: 'ring', direction: 'in', number: '+4930123456', callId: 'a-1', local: '42' };

  it('as JSON, and answered with nothing but “heard”', async () => {
    const answer = await post();
    expect([answer.status, answer.body]).toEqual([200, '{}']);
    expect(webhook.reports).toEqual([{ way: 'webhook', kind: 'event', news: { ...ring, name: null, cause: null } }]);
  });
});

it('an address with a + that became a space', async () => {
  expect((await open('ring?number=+4930123456&name=Bob&id=7&dir=in')).status).toBe(200);
  expect(webhook.reports).toMatchObject([{ news: { number: '+4930123456', name: 'Bob', callId: '7' } }]);
});
