// The app is killed and started again over a due time: what passed is told within five seconds of the start, once, and
// by as few notices as can be read.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { endOf, freshHome, spawnDesktop } from '../support/desktop-app.ts';
import { at } from '../support/manual-clock.ts';
import { sharedDaemon } from '../support/shared-daemon.ts';
import { customer, OMAR, promise } from '../support/records.ts';
import { type RemindedDesk, startRemindedDesk } from '../support/reminded-desk.ts';
import { windowsOf } from '../support/window-state.ts';
import type { PromiseId } from '../../shared/ids.ts';
import type { PromiseRecord } from '../../shared/promise/record.ts';
import { type Instant, MINUTE_MS, plus } from '../../shared/time.ts';

const daemon = sharedDaemon();

const on = (time: string) => at('2026-03-18', time);

const startAt = (now: Instant, home: string, promises?: readonly PromiseRecord[]): Promise<RemindedDesk> =>
  startRemindedDesk(
    { home, now, environment: daemon().environment },
    promises === undefined ? undefined : { promises, customers: [customer(), OMAR] },
  );

/** So many to Dana, by 14:40, 14:41 and so on. */
const several = (count: number): PromiseRecord[] =>
  Array.from({ length: count }, (_, index) =>
    promise({ id: `promise-${index}` as PromiseId, dueAt: plus(on('14:40'), index * MINUTE_MS) }),
  );

test('S1, L3: killed before the due time and started after it: told within 5 s and once, and a second kill doubles nothing', async () => {
  const home = freshHome();
  const first = await startAt(on('14:30'), home, [promise()]);
  await first.kill();
  expect(daemon().shown()).toEqual([]);
  const from = performance.now();
  const second = await startAt(on('15:20'), home);
  await expect.poll(() => daemon().shown().length).toBe(1);
  expect(performance.now() - from, 'ms from the start').toBeLessThan(5000);
  const told = { title: 'Dana was due at 15:00', body: 'The app was closed 14:30–15:20.' };
  expect(daemon().standing()).toMatchObject([{ ...told, urgency: 'critical', stays: 'untilPressed' }]);
  await expect.poll(() => second.rungs()).toContain('late accepted');
  await second.kill();
  const third = await startAt(on('15:21'), home);
  await third.step(30_000);
  expect(daemon().shown()).toHaveLength(1);
  expect((await third.rungs()).filter((rung) => rung.startsWith('late'))).toHaveLength(1);
  // Nagging goes on from where it stood.
  await third.goTo(on('15:25'));
  await expect.poll(() => daemon().shown().length).toBe(2);
  expect(daemon().shown()[1]).toMatchObject({ title: '25 minutes past your promise to Dana' });
});

test('K: killed again and again around a due time, the reminder is never lost, and not repeated once it is recorded', async () => {
  const home = freshHome();
  const first = await startAt(on('14:44'), home, [promise()]);
  let running = first;
  for (const delayMs of [0, 60, 200]) {
    await running.kill();
    running = await startAt(on('14:45'), home);
    await new Promise((resolve) => setTimeout(resolve, delayMs));
  }
  await expect.poll(() => running.rungs()).toContain('due accepted');
  expect((await running.rungs()).filter((rung) => rung.startsWith('due'))).toHaveLength(1);
  const dues = daemon()
    .shown()
    .filter(({ title }) => title === 'Time to call Dana').length;
  expect(dues).toBeGreaterThanOrEqual(1);
  await running.kill();
  const last = await startAt(on('14:45'), home);
  await last.step(30_000);
  expect(
    daemon()
      .shown()
      .filter(({ title }) => title === 'Time to call Dana'),
  ).toHaveLength(dues);
});

test('S7, I5: five that passed while it was closed are one notice with their count and the most late, also after another start', async () => {
  const home = freshHome();
  await (await startAt(on('14:00'), home, several(5))).kill();
  const second = await startAt(on('16:00'), home);
  await expect.poll(() => daemon().shown().length).toBe(1);
  expect(daemon().shown()).toMatchObject([
    { title: '5 promises passed', body: 'Most late: Dana, due 14:40.', urgency: 'critical' },
  ]);
  await expect.poll(async () => (await second.alerts()).length).toBe(5);
  for (const { id } of several(5)) await expect.poll(() => second.rungs(id)).toContain('late summary');
  await second.kill();
  const third = await startAt(on('16:01'), home);
  await third.step(30_000);
  expect(daemon().shown()).toHaveLength(1);
});

test('S7: three that passed are one notice each', async () => {
  const home = freshHome();
  await (await startAt(on('14:00'), home, several(3))).kill();
  const second = await startAt(on('16:00'), home);
  await second.step(3000);
  await expect
    .poll(() =>
      daemon()
        .standing()
        .map(({ title }) => title),
    )
    .toEqual([...['14:40', '14:41', '14:42'].map((time) => `Dana was due at ${time}`)]);
});

test('L2: started twice at once, 20 times over: one process, one window', async () => {
  test.setTimeout(180_000);
  const home = freshHome();
  for (let round = 1; round <= 20; round += 1) {
    const pair = await Promise.all([spawnDesktop({ home }), spawnDesktop({ home })]);
    const alive = () => pair.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
    const windows = async () => (await Promise.all(alive().map(({ pid }) => windowsOf(pid ?? 0)))).flat().length;
    await expect
      .poll(async () => [alive().length, await windows()].join(), { message: `round ${round}`, timeout: 30_000 })
      .toBe('1,1');
    const gone = pair.filter((main) => !alive().includes(main));
    expect(
      gone.map(({ exitCode }) => exitCode).filter((code) => code !== 0),
      `round ${round}`,
    ).toEqual([]);
    const { process: owner } = JSON.parse(readFileSync(join(home, 'desk', 'owner.lock'), 'utf8'));
    expect(
      alive().map(({ pid }) => pid),
      `round ${round}`,
    ).toContain(owner);
    // No time to tidy up: the next pair finds what it left behind.
    for (const main of alive()) {
      const ended = endOf(main);
      main.kill('SIGKILL');
      await ended;
    }
  }
});
