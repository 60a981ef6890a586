import { expect, it } from 'vitest';
import { HOUR_MS, MINUTE_MS } from '../../../../shared/time.ts';
import { createInProcessHost, type InProcessHost } from '../../../support/in-process-host.ts';
import { at } from '../../../support/manual-clock.ts';
import { call, customer, engine, entry, settings, TWO_PAST_TWO } from '../../../support/records.ts';

const DAY_MS = 24 * HOUR_MS;
const SOMEBODY = [settings(), engine(), entry('customer', customer())];

async function started(records = SOMEBODY, now = TWO_PAST_TWO): Promise<InProcessHost> {
  const host = createInProcessHost(now, records);
  await host.start();
  return host;
}

async function days(host: InProcessHost): Promise<readonly string[]> {
  return (await host.client.request('backups', {})).list.map(({ day }) => day);
}

async function backupHealth(host: InProcessHost) {
  return (await host.client.request('desk', {})).desk.health.backup;
}

it('D11: makes one a day, a minute after the start and again when the agent’s day changes', async () => {
  const host = await started(SOMEBODY, at('2026-03-18', '23:30'));
  await host.clock.step(MINUTE_MS - 1);
  expect(await days(host)).toEqual([]);
  await host.clock.step(1);
  expect(await days(host)).toEqual(['2026-03-18']);
  await host.clock.step(28 * MINUTE_MS);
  expect(await days(host)).toEqual(['2026-03-18']);
  await host.clock.step(2 * MINUTE_MS);
  expect(await days(host)).toEqual(['2026-03-19', '2026-03-18']);
  expect((await backupHealth(host)).madeAt).toBeGreaterThanOrEqual(at('2026-03-19', '00:00'));
});

it('makes no second one of the day after a restart, and knows the one there is', async () => {
  const host = await started();
  await host.clock.step(MINUTE_MS);
  const { madeAt } = await backupHealth(host);
  await host.crash(HOUR_MS);
  await host.clock.step(5 * MINUTE_MS);
  expect((await backupHealth(host)).madeAt).toBe(madeAt);
});

it('waits while somebody is on the line, and makes none before first run', async () => {
  const host = await started([...SOMEBODY, entry('call', call())]);
  await host.clock.step(5 * MINUTE_MS);
  expect(await days(host)).toEqual([]);
  const fresh = await started([engine()]);
  await fresh.clock.step(5 * MINUTE_MS);
  expect(await days(fresh)).toEqual([]);
});

it('D11: says in one line why it failed, tries again after a quarter of an hour, and forgets it when it worked', async () => {
  const host = await started();
  host.copies.problem = 'The backup folder is not there.';
  await host.clock.step(MINUTE_MS);
  expect(await backupHealth(host)).toEqual({ madeAt: null, problem: 'The backup folder is not there.' });
  host.copies.problem = null;
  await host.clock.step(14 * MINUTE_MS);
  expect(await days(host)).toEqual([]);
  await host.clock.step(2 * MINUTE_MS);
  expect(await days(host)).toEqual(['2026-03-18']);
  expect((await backupHealth(host)).problem).toBeNull();
});

it('D11: what shrank by half is said once a day, and the older ones stay', async () => {
  const host = await started([
    ...SOMEBODY,
    ...Array.from({ length: 6 }, (_, n) => entry('customer', customer({ id: `c${n}` as never }))),
  ]);
  await host.clock.step(MINUTE_MS);
  for (const key of [...host.disk.records.keys()].filter((one) => one.startsWith('customer')))
    host.disk.records.delete(key);
  host.clock.jump(DAY_MS);
  await host.clock.step(2 * MINUTE_MS);
  expect(await days(host)).toEqual(['2026-03-18']);
  expect((await backupHealth(host)).problem).toBe('It shrank.');
});

it('makes none of what is left while something is lost', async () => {
  const host = createInProcessHost(TWO_PAST_TWO, SOMEBODY);
  host.disk.recovery = { found: [{ file: 'hot.json', what: 'hot', state: 'lost', rescued: 0 }], openPromises: 0 };
  await host.start();
  await host.clock.step(5 * MINUTE_MS);
  expect(await days(host)).toEqual([]);
  expect(await host.client.request('goOnAfterLoss', {})).toEqual({ kind: 'done', value: null });
  await host.clock.step(2 * MINUTE_MS);
  expect(await days(host)).toEqual(['2026-03-18']);
});

it('leaves no timer behind', async () => {
  const host = await started();
  await host.clock.step(MINUTE_MS);
  await host.services.stop();
  expect(host.clock.waiting()).toBe(0);
});
