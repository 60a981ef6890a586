import { describe, expect, it } from 'vitest';
import { PROTOCOL_VERSION } from '../../../../shared/contract/envelope.ts';
import { HostError } from '../../../../shared/contract/wire-error.ts';
import { MINUTE_MS } from '../../../../shared/time.ts';
import { createInProcessHost } from '../../../support/in-process-host.ts';
import { at } from '../../../support/manual-clock.ts';
import {
  call,
  customer,
  engine,
  entry,
  finishedCall,
  promise,
  settings,
  TWO_PAST_TWO,
} from '../../../support/records.ts';

const askDesk = { protocol: PROTOCOL_VERSION, id: '1', method: 'desk', params: {} };
describe('the start', () => {
  it('lets a window that is faster wait, and then answers it with what is saved', async () => {
    const host = createInProcessHost(TWO_PAST_TWO, [settings()]);
    const early = host.services.handle(askDesk);
    await host.start();
    expect(await early).toMatchObject({
      kind: 'answer',
      result: { desk: { settings: { profile: { name: 'Alex' } } } },
    });
  });

  it('arms the reminders before history is read', async () => {
    const late = promise({ dueAt: at('2026-03-18', '13:00') });
    const history = entry('call', finishedCall('old', at('2026-03-17', '10:00')));
    const host = createInProcessHost(TWO_PAST_TWO, [
      settings(),
      entry('customer', customer()),
      entry('promise', late),
      history,
    ]);
    let readDay: () => void = () => undefined;
    const reading = new Promise<void>((resolve) => {
      readDay = resolve;
    });
    host.disk.dayGate = reading;
    await host.start();
    expect(host.notifier.shown).toHaveLength(1);
    const { desk } = await host.client.request('desk', {});
    expect(desk.today.handled).toBe(0);
    readDay();
    await host.clock.settle();
  });

  it('tells what was damaged, and runs on in a folder that cannot be written', async () => {
    const host = createInProcessHost(TWO_PAST_TWO, [settings()]);
    host.disk.problem = { problem: 'the disk is full', folder: '/data' };
    host.disk.reports.push('Two lines of 17 March were set aside.');
    await host.start();
    const { desk } = await host.client.request('desk', {});
    expect(desk.health).toMatchObject({
      save: { kind: 'failing', folder: '/data' },
      dataReports: ['Two lines of 17 March were set aside.'],
    });
    expect(await host.client.request('ringCall', { number: null })).toMatchObject({ reason: { code: 'cannotSave' } });
  });

  it('marks the gap of a live call after a crash, and of none after nothing happened', async () => {
    const host = createInProcessHost(TWO_PAST_TWO, [settings(), entry('call', call())]);
    await host.start();
    await host.crash(5 * MINUTE_MS);
    const { desk } = await host.client.request('desk', {});
    expect(desk.call?.call.gaps.at(-1)).toEqual({ from: TWO_PAST_TWO, to: TWO_PAST_TWO + 5 * MINUTE_MS });
  });
});

describe('the stop', () => {
  it('finishes what is under way, notes itself and leaves no timer behind', async () => {
    const host = createInProcessHost(TWO_PAST_TWO, [settings()]);
    await host.start();
    const ringing = host.client.request('ringCall', { number: null });
    await host.clock.settle();
    await host.services.stop();
    expect((await ringing).kind).toBe('done');
    expect(host.disk.records.get('engine:engine')?.record).toMatchObject({ stoppedAt: TWO_PAST_TWO });
    expect(host.clock.waiting()).toBe(0);
  });

  it('tells later requests that the host is gone, and may be asked twice', async () => {
    const host = createInProcessHost(TWO_PAST_TWO, [settings()]);
    await host.start();
    await host.services.stop();
    await host.services.stop();
    await expect(host.client.request('desk', {})).rejects.toThrow(HostError);
    expect(await host.services.handle(askDesk)).toMatchObject({ error: { code: 'hostGone' } });
  });

  it('writes nothing when it never started', async () => {
    const host = createInProcessHost(TWO_PAST_TWO, [settings()]);
    await host.services.stop();
    expect(host.disk.commits).toEqual([]);
  });

  it('is not taken for a crash by the next start: away is counted from the stop', async () => {
    const records = [settings(), entry('customer', customer()), entry('promise', promise()), engine()];
    const host = createInProcessHost(TWO_PAST_TWO, records);
    await host.start();
    await host.clock.step(30_000);
    await host.stopAndStart(60 * MINUTE_MS);
    const { desk } = await host.client.request('desk', {});
    const from = TWO_PAST_TWO + 30_000;
    expect(desk.away).toEqual({ from, to: from + 60 * MINUTE_MS, fellDue: 1, how: 'closed' });
  });
});

it('resync looks at the clock at once: resume from sleep', async () => {
  const host = createInProcessHost(TWO_PAST_TWO, [
    settings(),
    entry('customer', customer()),
    entry('promise', promise()),
  ]);
  await host.start();
  await host.clock.step(1_000);
  host.clock.jump(43 * MINUTE_MS);
  host.services.resync();
  await host.clock.settle();
  expect(host.notifier.shown).toMatchObject([{ title: 'Time to call Dana' }]);
});
