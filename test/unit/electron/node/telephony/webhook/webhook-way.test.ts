import { createServer, type Server } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { at, createManualClock, type ManualClock } from '../../../../../support/manual-clock.ts';
import {
  OPEN_TOKEN,
  type OpenedWebhook,
  openWebhook,
  POST_TOKEN,
  WEBHOOKS,
} from '../../../../../support/opened-webhook.ts';
import { freePort } from '../../../../../support/free-port.ts';
import { type RawTalk, rawRequest, sendRaw, talkRaw } from '../../../../../support/raw-socket.ts';

let clock: ManualClock;
let webhook: OpenedWebhook;
const talks: RawTalk[] = [];

beforeEach(async () => {
  clock = createManualClock(at('2026-03-18', '14:02'));
  webhook = await openWebhook({ timers: clock.timers });
});

afterEach(async () => {
  for (const talk of talks.splice(0)) talk.hangUp();
  await webhook.stop();
});

const RING = JSON.stringify({ event: 'newCall', from: '+4930123456', to: '42', direction: 'in', callId: 'a-1' });

function request(port = webhook.port, token = POST_TOKEN): string {
  return rawRequest(`POST /api/v1/cti/${token}`, [`Host: 127.0.0.1:${port}`, 'Content-Type: application/json'], RING);
}

async function statusAt(port: number, token = POST_TOKEN): Promise<number | string> {
  return sendRaw(port, request(port, token)).then(
    ({ status }) => status,
    (error: NodeJS.ErrnoException) => error.code ?? 'failed',
  );
}

function talk(): RawTalk {
  const opened = talkRaw(webhook.port, { mayBeSilent: true });
  talks.push(opened);
  return opened;
}

describe('the port', () => {
  it('is open while it is switched on, and refuses when it is off', async () => {
    expect(await statusAt(webhook.port)).toBe(200);
    await webhook.follow({ on: false });
    expect(await statusAt(webhook.port)).toBe('ECONNREFUSED');
    await webhook.follow({ on: true });
    expect(await statusAt(webhook.port)).toBe(200);
    expect(webhook.states).toEqual(['open', 'off', 'open']);
  });

  it('is gone after the stop, and nothing waits any more', async () => {
    await statusAt(webhook.port, 'x'.repeat(43));
    await webhook.stop();
    expect(await statusAt(webhook.port)).toBe('ECONNREFUSED');
    expect(clock.waiting()).toBe(0);
  });

  it('is another one when the setup says so, and the first refuses', async () => {
    const other = await freePort();
    await webhook.follow({ port: other });
    expect([await statusAt(webhook.port), await statusAt(other)]).toEqual(['ECONNREFUSED', 200]);
  });

  it('is the last one that was asked for, however fast the setup changes', async () => {
    const ports = [await freePort(), await freePort()] as const;
    await Promise.all([
      webhook.follow({ port: ports[0] }),
      webhook.follow({ on: false }),
      webhook.follow({ port: ports[1] }),
    ]);
    expect([await statusAt(ports[0]), await statusAt(ports[1])]).toEqual(['ECONNREFUSED', 200]);
  });

  it('hangs up at once on who is in the middle of a sentence', async () => {
    const slow = talk();
    slow.say(request().slice(0, -5));
    await vi.waitFor(() => expect(clock.waiting()).toBe(1));
    await webhook.follow({ on: false });
    expect((await slow.answer).status).toBe(0);
    expect(webhook.reports).toEqual([]);
  });
});

describe('a port that another program has', () => {
  let other: Server;
  let taken: number;

  beforeEach(async () => {
    taken = await freePort();
    other = createServer();
    await new Promise<void>((resolve) => other.listen(taken, '127.0.0.1', resolve));
  });

  afterEach(() => other.close());

  it('is told with its number, does not move, and is opened once it is free', async () => {
    await webhook.follow({ port: taken });
    expect(webhook.states.at(-1)).toMatch(new RegExp(`^failed: .*${taken}.*another port`));
    expect(await statusAt(webhook.port)).toBe('ECONNREFUSED');

    await clock.step(9_999);
    expect(webhook.states).toHaveLength(2);
    await clock.step(1);
    await vi.waitFor(() => expect(webhook.states).toHaveLength(3));
    expect(webhook.states[2]).toBe(webhook.states[1]);

    await new Promise((resolve) => other.close(resolve));
    await clock.step(10_000);
    await vi.waitFor(() => expect(webhook.states.at(-1)).toBe('open'));
    expect(await statusAt(taken)).toBe(200);
  });

  it('is asked for no more when it is switched off meanwhile', async () => {
    await webhook.follow({ port: taken });
    await webhook.follow({ on: false });
    expect(clock.waiting()).toBe(0);
    expect(webhook.states.at(-1)).toBe('off');
  });
});

describe('a token that is taken away', () => {
  const left = WEBHOOKS.filter(({ id }) => id !== 'posts');

  it('counts no more at once, and the others still do', async () => {
    await webhook.follow({ webhooks: left });
    expect([await statusAt(webhook.port), await statusAt(webhook.port, OPEN_TOKEN)]).toEqual([404, 200]);
  });

  it('counts no more on a socket that is open already', async () => {
    const slow = talk();
    slow.say(request().slice(0, -5));
    await vi.waitFor(() => expect(clock.waiting()).toBe(1));
    await webhook.follow({ webhooks: left });
    slow.say(request().slice(-5));
    expect((await slow.answer).status).toBe(404);
    expect(webhook.reports.filter(({ kind }) => kind === 'event')).toEqual([]);
  });
});

describe('strangers', () => {
  it('with a token of nobody are told once a minute', async () => {
    for (let knock = 0; knock < 20; knock += 1) await statusAt(webhook.port, 'x'.repeat(43));
    expect(webhook.reports).toEqual([{ way: 'webhook', kind: 'unreadable', source: 'webhook', hint: 'wrongToken' }]);
    await clock.step(60_000);
    await statusAt(webhook.port, 'x'.repeat(43));
    expect(webhook.reports).toHaveLength(2);
  });

  it.each(['', 'POST /api', request(1).slice(0, 90)])(
    'who send %j and nothing more are cut off after five seconds',
    async (beginning) => {
      const slow = talk();
      slow.say(beginning);
      await vi.waitFor(() => expect(clock.waiting()).toBe(1));
      await clock.step(4_999);
      expect(clock.waiting()).toBe(1);
      await clock.step(1);
      expect((await slow.answer).status).toBeOneOf([0, 400]);
      expect(webhook.reports).toEqual([]);
    },
  );

  it('who send a byte every second are cut off as well', async () => {
    const slow = talk();
    for (const byte of request().slice(0, 5)) {
      slow.say(byte);
      await vi.waitFor(() => expect(clock.waiting()).toBe(1));
      await clock.step(1000);
    }
    expect((await slow.answer).status).toBe(0);
  });

  it('who open many sockets keep eight at most, and nobody out', async () => {
    const many = Array.from({ length: 40 }, talk);
    let gone = 0;
    for (const { answer } of many) void answer.then(() => (gone += 1));
    await vi.waitFor(() => expect(gone).toBeGreaterThanOrEqual(32));
    expect(await statusAt(webhook.port)).toBe(200);
    expect(clock.waiting()).toBeLessThanOrEqual(8);
  });
});
