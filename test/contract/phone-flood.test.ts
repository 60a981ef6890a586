// A thousand events a second for ten seconds against the built loopback host, on its own clock: what is too much is
// refused, the one end that counts is heard, and the window is answered all the while.

import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inProject } from '../../build/scripts/project.mjs';
import { FRESH_PHONE_SETUP } from '../../shared/telephony/setup.ts';
import { freePort } from '../support/free-port.ts';
import { connectLoopback, type LoopbackClient } from '../support/loopback-client.ts';
import { type PostingPhone, postedCall } from '../support/posted-call.ts';
import { ALEX, ANA } from '../support/records.ts';

const POSTS = 10_000;
const PER_SECOND = 1000;
/** So many at once: the listener has room for eight. */
const SENDERS = 4;
/** Of the source; see rate.ts. */
const [BURST, REFILL] = [20, 5];

let home: string;
let host: ReturnType<typeof spawn>;
let page: LoopbackClient;
let phone: PostingPhone;

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'phone-flood-'));
  const words = [inProject('out/loopback/main.cjs'), '--data-dir', join(home, 'desk')];
  host = spawn(process.execPath, words, { env: { ...process.env, XDG_DATA_HOME: home, HOME: home } });
  page = await connectLoopback(await addressOf(host));
  const settings = { profile: ALEX, grants: [], people: [ANA], preferences: null };
  await page.client.request('saveSettings', settings);
  const { webhooks: _, ...setup } = FRESH_PHONE_SETUP;
  const port = await freePort();
  await page.client.request('setPhone', { setup: { ...setup, listener: { on: true, port } } });
  const added = await page.client.request('addWebhook', { name: 'Gone wild', byAddress: false });
  if (added.kind === 'refused') throw new Error(added.reason.code);
  phone = { port, token: added.value.token };
});

afterEach(async () => {
  page.close();
  const ended = new Promise((resolve) => host.once('close', resolve));
  host.kill('SIGKILL');
  await ended;
  rmSync(home, { recursive: true, force: true });
});

it('item 5: is refused above its rate, loses no end of a known call, and freezes nothing', async () => {
  const known = postedCall(phone, '+4930123456', 'known');
  expect([await known.post('newCall'), await known.post('answer')]).toEqual([200, 200]);
  await vi.waitFor(async () => expect((await desk()).call?.call).toMatchObject({ phase: 'live' }));
  const knownId = (await desk()).call?.call.id;
  const before = memoryOf(host);

  const began = performance.now();
  let isOver = false;
  const flood = pour().finally(() => {
    isOver = true;
  });
  let answered = 0;
  while (!isOver) {
    await desk();
    answered += 1;
    if (answered === 5) expect(await known.post('hangup', { cause: 'normalClearing' })).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const statuses = await flood;
  const seconds = (performance.now() - began) / 1000;

  expect([...statuses.keys()].sort()).toEqual([200, 429]);
  expect((statuses.get(200) ?? 0) + (statuses.get(429) ?? 0)).toBe(POSTS);
  expect(statuses.get(200)).toBeLessThanOrEqual(BURST + REFILL * Math.ceil(seconds));
  expect(answered).toBeGreaterThan(5);
  // Another call of the flood may be on the desk by now; this one waits for its wrap-up.
  expect((await desk()).toFinish.map(({ callId }) => callId)).toContain(knownId);
  await vi.waitFor(async () => expect((await desk()).phone.refused).toBe(statuses.get(429)), { timeout: 5000 });
  expect((await desk()).phone.log).toHaveLength(20);
  expect(memoryOf(host) - before).toBeLessThan(150);
});

const desk = async () => (await page.client.request('desk', {})).desk;

/** How often each status was answered. Calls of ever new numbers, half of them told to be answered at once. */
async function pour(): Promise<ReadonlyMap<number, number>> {
  const statuses = new Map<number, number>();
  const began = performance.now();
  let sent = 0;
  async function sendOn(): Promise<void> {
    while (sent < POSTS) {
      const number = sent;
      sent += 1;
      const early = (number / PER_SECOND) * 1000 - (performance.now() - began);
      if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
      const call = postedCall(phone, `+4930${1_000_000 + Math.floor(number / 2)}`, 'flood');
      const status = await call.post(number % 2 === 0 ? 'newCall' : 'answer');
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  }
  await Promise.all(Array.from({ length: SENDERS }, sendOn));
  return statuses;
}

/** In MB. */
function memoryOf({ pid }: ReturnType<typeof spawn>): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
}

function addressOf({ stdout }: ReturnType<typeof spawn>): Promise<string> {
  return new Promise((resolve) => {
    let said = '';
    stdout?.on('data', (chunk: Buffer) => {
      said += chunk;
      const [address] = /http:\S+/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
  });
}
