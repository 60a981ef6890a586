// What every host owes a telephone system that posts to it: it is heard, nobody else is, and the port is what was set.

import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FRESH_PHONE_SETUP } from '../../../shared/telephony/setup.ts';
import { freePort } from '../../support/free-port.ts';
import { type PostingPhone, postedCall } from '../../support/posted-call.ts';
import { rawRequest, sendRaw } from '../../support/raw-socket.ts';
import { TWO_PAST_TWO } from '../../support/records.ts';
import { SPOILED, WORDINGS } from '../../support/webhook-abuse.ts';
import { type AgentAtDesk, agentAtDesk } from '../agent-at-desk.ts';
import type { OpenHost } from '../host-contract.ts';

const { webhooks: _, ...FRESH } = FRESH_PHONE_SETUP;
const NUMBER = '+4930123456';

export function phoneWebhookSuite(open: OpenHost): void {
  describe('a phone that posts', () => {
    let agent: AgentAtDesk;
    let port: number;

    beforeEach(async () => {
      agent = await agentAtDesk(open, TWO_PAST_TWO);
      port = await freePort();
    });
    afterEach(() => agent.host.close());

    const listens = (on: boolean) => agent.act('setPhone', { setup: { ...FRESH, listener: { on, port } } });
    const stateOf = async () => (await agent.desk()).phone.ways.find(({ way }) => way === 'webhook');
    const logged = async () => (await agent.desk()).phone.log.map(({ event, outcome }) => `${event} ${outcome}`);

    async function phone(): Promise<PostingPhone & { readonly source: string }> {
      const added = await agent.act('addWebhook', { name: 'The switchboard', byAddress: false });
      return { port, ...added };
    }

    it('is heard once it is switched on, with a token that is told once', async () => {
      await listens(true);
      const { source, token } = await phone();
      expect(token).toMatch(/^[\w-]{43}$/);
      expect(await stateOf()).toEqual({ way: 'webhook', state: 'open', problem: null });
      const call = postedCall({ port, token }, NUMBER);
      for (const event of ['newCall', 'answer', 'hold', 'resume', 'hangup']) expect(await call.post(event)).toBe(200);
      expect((await agent.desk()).phone.refused).toBe(0);
      expect(await logged()).toEqual(['end taken', 'resume taken', 'hold taken', 'answer taken', 'ring taken']);
      const [line] = (await agent.desk()).phone.log;
      expect(line).toMatchObject({ way: 'webhook', source, digits: '456', hint: '' });
    });

    it('leads the call on the desk from the ring to the end', async () => {
      await listens(true);
      const { source, token } = await phone();
      const call = postedCall({ port, token }, NUMBER);
      const onDesk = async () => (await agent.desk()).call?.call;

      await call.post('newCall', { name: 'Bob' });
      await vi.waitFor(async () => expect(await onDesk()).toMatchObject({ phase: 'ringing' }));
      expect(await onDesk()).toMatchObject({ number: { raw: NUMBER }, phone: { source, name: 'Bob', told: ['ring'] } });
      await call.post('answer');
      await vi.waitFor(async () => expect(await onDesk()).toMatchObject({ phase: 'live' }));
      await call.post('hold');
      await vi.waitFor(async () => expect((await onDesk())?.holds).toMatchObject([{ endedAt: null }]));
      await call.post('resume');
      await vi.waitFor(async () => expect((await onDesk())?.holds[0]?.endedAt).not.toBeNull());
      await call.post('hangup', { cause: 'normalClearing' });
      await vi.waitFor(async () =>
        expect(await onDesk()).toMatchObject({ phase: 'wrapUp', phone: { cause: 'normal' } }),
      );
    });

    it('is told to wait when it tells too much, but the end of a known call is always heard', async () => {
      await listens(true);
      const posting = await phone();
      const call = postedCall(posting, NUMBER);
      await call.post('newCall');
      const statuses: number[] = [];
      for (let ring = 0; ring < 30; ring += 1)
        statuses.push(await postedCall(posting, `+49309${ring}`).post('newCall'));
      expect(statuses.at(-1)).toBe(429);
      // Windows hear of it once a second, whatever comes in.
      await agent.host.stepClock(1000);
      expect((await agent.desk()).phone.refused).toBe(statuses.filter((status) => status === 429).length);
      expect(await call.post('hangup', { cause: 'cancel' })).toBe(200);
    });

    it('is heard no more once its token is taken away, nor after the switch is off', async () => {
      await listens(true);
      const [first, second] = [await phone(), await phone()];
      await agent.act('removeWebhook', { source: first.source as never });
      expect(await postedCall(first, NUMBER).post('newCall')).toBe(404);
      expect(await postedCall(second, NUMBER).post('newCall')).toBe(200);
      await listens(false);
      await expect(postedCall(second, NUMBER).post('hangup')).rejects.toThrow('ECONNREFUSED');
      expect((await stateOf())?.state).toBe('off');
    });

    it('is told by its log what could not be read', async () => {
      await listens(true);
      const call = postedCall(await phone(), NUMBER);
      expect(await call.post('newCall', { from: '{number}' })).toBe(400);
      expect((await agent.desk()).phone.log[0]).toMatchObject({
        outcome: 'unreadable',
        hint: 'placeholder',
        digits: '',
      });
    });

    it('is heard again after the host was killed, by the same address', async () => {
      await listens(true);
      const call = postedCall(await phone(), NUMBER);
      await agent.host.restart(1000);
      await vi.waitFor(async () => expect((await stateOf())?.state).toBe('open'));
      expect(await call.post('newCall')).toBe(200);
    });

    it('is heard as JSON, as a form, as form-data and by address', async () => {
      await listens(true);
      const { token } = await agent.act('addWebhook', { name: 'By address', byAddress: true });
      for (const { method, path, type, body } of WORDINGS) {
        const headers = [`Host: localhost:${port}`, ...(type === null ? [] : [`Content-Type: ${type}`])];
        const text = rawRequest(`${method} ${path.replace(/[op]{43}/, token)}`, headers, body);
        expect((await sendRaw(port, text)).status).toBe(200);
      }
      expect(await logged()).toEqual(['ring known', 'ring known', 'ring known', 'ring taken']);
    });

    it('is not heard when a browser, a rebound name or a made-up request speaks with its own token', async () => {
      await listens(true);
      const { token } = await agent.act('addWebhook', { name: 'By address', byAddress: true });
      const statuses = new Set<number>();
      for (const { method, path, type, body } of WORDINGS) {
        const own = path.replace(/[op]{43}/, token);
        for (const [, headers] of SPOILED) {
          const typed = type === null ? headers : [...headers, `Content-Type: ${type}`];
          const text = rawRequest(`${method} ${own}`, typed, body).replaceAll('{port}', String(port));
          statuses.add((await sendRaw(port, text)).status);
        }
      }
      expect([...statuses].filter((status) => status !== 403 && status !== 400)).toEqual([]);
      expect(await logged()).toEqual([]);
    });

    it('hears of a port that another program has in one sentence', async () => {
      const other = createServer();
      await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
      await listens(true);
      expect(await stateOf()).toMatchObject({ state: 'failed', problem: expect.stringContaining(String(port)) });
      await new Promise((resolve) => other.close(resolve));
    });
  });
}
