// The agent of these tests: at a desk of the real loopback host, whose clock stands until a test moves it, beside a
// baresip of their own.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import type { CommandName, CommandValue, Params } from '../../../shared/contract/methods.ts';
import type { Customer } from '../../../shared/customer/record.ts';
import type { Desk } from '../../../shared/desk/desk.ts';
import type { HistoryAnswer, HistoryQuery } from '../../../shared/history/found.ts';
import { FRESH_PHONE_SETUP } from '../../../shared/telephony/setup.ts';
import { type Instant, plus, SECOND_MS } from '../../../shared/time.ts';
import { type EarlierDay, playEarlier } from '../../flows/support/earlier.ts';
import { startLoopbackApp } from '../../support/loopback-app.ts';
import { connectLoopback } from '../../support/loopback-client.ts';
import { ALEX, TWO_PAST_TWO, WRAP_UP } from '../../support/records.ts';

export interface PhoneAgent {
  desk(): Promise<Desk>;
  /** Answers the desk once `check` throws no more. */
  sees(check: (desk: Desk) => void, timeoutMs?: number): Promise<Desk>;
  act<N extends CommandName>(method: N, params: Params<N>): Promise<CommandValue<N>>;
  /** Listens to the baresip at this control port, and dials by it at once; answers when it is connected. */
  uses(controlPort: number): Promise<void>;
  /** Finishes the call that is over. */
  wrapsUp(): Promise<void>;
  /** Every finished call. */
  finished(): Promise<HistoryAnswer['calls']>;
  /** Found by name. */
  customers(text: string): Promise<readonly Customer[]>;
  /** Time passes for the host. */
  step(ms: number): Promise<void>;
  now(): Instant;
  /** The host dies, and is started again on the same data. */
  restart(): Promise<void>;
  end(): Promise<void>;
}

const EVERY_CALL: HistoryQuery = {
  ...{ text: '', customerId: null, personId: null, day: null, disposition: null, promiseStatus: null, level: null },
  ...{ after: null, limit: 200 },
};
const TELLING_MS = 15 * SECOND_MS;
const { webhooks: _, ...FRESH } = FRESH_PHONE_SETUP;

/** First run is done, and what happened `earlier` has happened. */
export async function createPhoneAgent(earlier: (day: EarlierDay) => Promise<void>): Promise<PhoneAgent> {
  const home = mkdtempSync(join(tmpdir(), 'phone-agent-'));
  let now = TWO_PAST_TWO;
  await playEarlier({ home, now }, async (day) => {
    await day.act('saveSettings', { profile: ALEX, grants: [], people: [], preferences: null });
    await earlier(day);
  });
  const start = async () => {
    const app = await startLoopbackApp({ home, now, recordNotices: true });
    return { app, page: await connectLoopback(app.url) };
  };
  let running = await start();
  const desk = async () => (await running.page.client.request('desk', {})).desk;

  const agent: PhoneAgent = {
    desk,
    sees: (check, timeout = TELLING_MS) =>
      vi.waitFor(
        async () => {
          const seen = await desk();
          check(seen);
          return seen;
        },
        { timeout, interval: 20 },
      ),
    async act(method, params) {
      const answer = await running.page.client.request(method, params);
      if (answer.kind === 'refused') throw new Error(`${method}: ${JSON.stringify(answer.reason)}`);
      return answer.value as never;
    },
    async uses(port) {
      const baresip = { on: true, address: '127.0.0.1', port } as const;
      await agent.act('setPhone', { setup: { ...FRESH, baresip, dialWay: { kind: 'baresip' }, dialsAtOnce: true } });
      await agent.sees(({ phone }) =>
        expect(phone.ways.find(({ way }) => way === 'baresip')).toMatchObject({ state: 'open', problem: null }),
      );
    },
    async wrapsUp() {
      const { call } = await agent.sees((seen) => expect(seen.call?.call.phase).toBe('wrapUp'));
      if (call !== null) await agent.act('finishCall', { callId: call.call.id, wrapUp: WRAP_UP });
    },
    finished: async () => (await running.page.client.request('findCalls', EVERY_CALL)).calls,
    async customers(text) {
      const found = await running.page.client.request('findCustomers', { text });
      return found.map(({ customer }) => customer);
    },
    async step(ms) {
      now = plus(now, ms);
      await running.app.step(ms);
    },
    now: () => now,
    async restart() {
      running.page.close();
      await running.app.kill();
      running = await start();
    },
    async end() {
      running.page.close();
      await running.app.kill();
      rmSync(home, { recursive: true, force: true });
    },
  };
  return agent;
}
