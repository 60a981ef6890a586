import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../../../shared/desk/desk.ts';
import { MINUTE_MS } from '../../../../../shared/time.ts';
import { createInProcessHost, type InProcessHost } from '../../../../support/in-process-host.ts';
import { call, customer, engine, entry, promise, settings, TWO_PAST_TWO } from '../../../../support/records.ts';

const RECORDS = [settings(), engine(), entry('customer', customer()), entry('promise', promise())];

async function started(records = RECORDS): Promise<InProcessHost> {
  const host = createInProcessHost(TWO_PAST_TWO, records);
  await host.start();
  return host;
}

async function withBackup(records = RECORDS) {
  const host = await started(records);
  const made = await host.client.request('backUpNow', {});
  if (made.kind === 'refused') return expect.fail(made.reason.code);
  return { host, name: made.value.name };
}

async function deskOf(host: InProcessHost): Promise<Desk> {
  return (await host.client.request('desk', {})).desk;
}

function gateOf(host: InProcessHost): () => void {
  let open: () => void = () => undefined;
  host.copies.gate = new Promise((resolve) => {
    open = resolve;
  });
  return open;
}

describe('a restore', () => {
  it('begins anew: nothing known before, nothing to undo, and the windows are told the whole desk', async () => {
    const { host, name } = await withBackup();
    await host.client.request('ringCall', { number: '020 7946 0999' });
    const { call: ringing } = await deskOf(host);
    if (ringing === null) return expect.fail('no call');
    await host.client.request('missCall', { callId: ringing.call.id });
    const before = await host.client.request('desk', {});
    const heard: number[] = [];
    host.client.on('deskChanged', ({ revision }) => heard.push(revision));

    expect(await host.client.request('restoreBackup', { name })).toMatchObject({
      kind: 'done',
      value: { openPromises: 1, late: 0, keptIn: '/data/replaced' },
    });
    await host.clock.settle();
    const after = await host.client.request('desk', {});
    expect(after.desk).toMatchObject({ call: null, toFinish: [], undo: null, task: null });
    expect(after.revision).toBeGreaterThan(before.revision + 1);
    // A window that was at `before` sees a gap and asks again.
    expect(heard.at(-1)).toBeGreaterThan(before.revision + 1);
  });

  it('arms the reminders again, and tells what fell due', async () => {
    const { host, name } = await withBackup();
    host.clock.jump(3 * 60 * MINUTE_MS);
    expect(await host.client.request('restoreBackup', { name })).toMatchObject({ value: { openPromises: 1, late: 1 } });
    await host.clock.step(MINUTE_MS);
    expect(host.notifier.shown.map(({ title }) => title).join()).toContain('Dana');
  });

  it('lets other commands wait until it is done, and refuses those that were meant for what was there', async () => {
    const { host, name } = await withBackup();
    const open = gateOf(host);
    const restoring = host.client.request('restoreBackup', { name });
    await host.clock.settle();
    const waiting = host.client.request('ringCall', { number: null });
    expect((await deskOf(host)).task).toEqual({ kind: 'restore', done: 0, of: null });
    open();
    expect((await restoring).kind).toBe('done');
    expect(await waiting).toMatchObject({ kind: 'refused', reason: { code: 'cannotSave' } });
    expect((await host.client.request('ringCall', { number: null })).kind).toBe('done');
  });

  it('given up, it changes nothing, and what waited is carried out', async () => {
    const { host, name } = await withBackup();
    const open = gateOf(host);
    const restoring = host.client.request('restoreBackup', { name });
    await host.clock.settle();
    const waiting = host.client.request('ringCall', { number: null });
    await host.client.request('cancelTask', {});
    open();
    expect(await restoring).toMatchObject({ reason: { code: 'givenUp' } });
    expect((await waiting).kind).toBe('done');
    expect((await deskOf(host)).task).toBeNull();
  });

  it('that cannot take over says so and goes on with what was there', async () => {
    const { host, name } = await withBackup();
    host.copies.stuck = 'Another program holds a file.';
    expect(await host.client.request('restoreBackup', { name })).toMatchObject({
      reason: { code: 'copyRefused', values: { sentence: 'Another program holds a file.' } },
    });
    expect((await deskOf(host)).promises).toHaveLength(1);
    expect((await host.client.request('ringCall', { number: null })).kind).toBe('done');
  });

  it('keeps where backups go now, whatever was chosen then', async () => {
    const { host, name } = await withBackup();
    await host.client.request('choosePlace', { what: 'backups', typed: '/media/stick' });
    await host.client.request('restoreBackup', { name });
    await host.clock.settle();
    expect((await deskOf(host)).settings.preferences.backupFolder).toBe('/media/stick');
  });

  it('is not begun while somebody is on the line', async () => {
    const { host, name } = await withBackup([...RECORDS, entry('call', call())]);
    expect(await host.client.request('restoreBackup', { name })).toMatchObject({ reason: { code: 'callUnderWay' } });
  });
});

it('does one long work at a time', async () => {
  const host = await started();
  const open = gateOf(host);
  const first = host.client.request('backUpNow', {});
  await host.clock.settle();
  expect(await host.client.request('backUpNow', {})).toMatchObject({ reason: { code: 'oneAtATime' } });
  open();
  expect((await first).kind).toBe('done');
});

it('stops in order while a backup is being made', async () => {
  const host = await started();
  const open = gateOf(host);
  const backup = host.client.request('backUpNow', {});
  await host.clock.settle();
  const stopping = host.services.stop();
  open();
  await stopping;
  expect(await backup).toMatchObject({ reason: { code: 'givenUp' } });
});

it('imports what was exported on another desk, and says first what would change', async () => {
  const there = await started();
  await there.client.request('choosePlace', { what: 'export', typed: '/stick' });
  const made = await there.client.request('exportAll', { as: 'json' });
  if (made.kind === 'refused') return expect.fail(made.reason.code);

  const here = await started([settings({ revision: 9 }), engine({ revision: 9 })]);
  here.copies.texts.set('/stick/x.json', there.copies.texts.get(made.value) ?? '');
  expect(await here.client.request('choosePlace', { what: 'import', typed: '/nothing' })).toMatchObject({
    reason: { code: 'copyRefused' },
  });
  await here.client.request('choosePlace', { what: 'import', typed: '/stick/x.json' });
  expect(await here.client.request('previewImport', {})).toMatchObject({ value: { fresh: 2, older: 2, newer: 0 } });
  expect(await here.client.request('importCopy', {})).toMatchObject({ value: { openPromises: 1 } });
  expect((await deskOf(here)).promises).toHaveLength(1);
});

it('lets no window say where backups go: where the system asks, nothing is typed', async () => {
  const host = await started();
  const { preferences } = (await deskOf(host)).settings;
  const mine = { ...preferences, backupFolder: '/etc' };
  await host.client.request('saveSettings', { profile: null, grants: null, people: null, preferences: mine });
  expect((await deskOf(host)).settings.preferences.backupFolder).toBeNull();
  host.machine.choose = async () => '/media/stick';
  expect(await host.client.request('choosePlace', { what: 'backups', typed: '/etc' })).toMatchObject({
    reason: { code: 'notHere' },
  });
  expect(await host.client.request('choosePlace', { what: 'backups', typed: null })).toMatchObject({
    value: '/media/stick',
  });
  expect((await host.client.request('backups', {})).folder).toBe('/media/stick');
});

describe('what a start found lost', () => {
  const found = [{ file: 'hot.json', what: 'hot', state: 'older', rescued: 3 }] as const;

  it('D6: stands until the agent decides; reminders run and nothing is written', async () => {
    const host = createInProcessHost(TWO_PAST_TWO, RECORDS);
    host.disk.recovery = { found: [...found], openPromises: 1 };
    await host.start();
    await host.clock.step(60 * MINUTE_MS);
    expect(host.disk.commits).toEqual([]);
    expect(host.notifier.shown.map(({ title }) => title)).toContain('Time to call Dana');
    expect((await deskOf(host)).health.recovery).toEqual({ found: [...found], openPromises: 1 });
    expect(await host.client.request('ringCall', { number: null })).toMatchObject({ reason: { code: 'cannotSave' } });

    await host.client.request('goOnAfterLoss', {});
    expect((await deskOf(host)).health).toMatchObject({ recovery: null, save: { kind: 'saving' } });
    expect((await host.client.request('ringCall', { number: null })).kind).toBe('done');
  });

  it('ends with a restore too', async () => {
    const { host, name } = await withBackup();
    host.disk.recovery = { found: [...found], openPromises: 1 };
    await host.crash(MINUTE_MS);
    await host.client.request('restoreBackup', { name });
    expect((await deskOf(host)).health.recovery).toBeNull();
    expect((await host.client.request('ringCall', { number: null })).kind).toBe('done');
  });
});
