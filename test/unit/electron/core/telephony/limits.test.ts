// What is refused, what is hidden, and what shows itself.

import { describe, expect, it } from 'vitest';
import type { SourceId } from '../../../../../shared/telephony/event.ts';
import { MINUTE_MS, SECOND_MS } from '../../../../../shared/time.ts';
import { createInProcessHost } from '../../../../support/in-process-host.ts';
import { deskWithPhone, heard } from '../../../../support/phone-desk.ts';
import { TWO_PAST_TWO } from '../../../../support/records.ts';

const HOOK = 'hook-1' as SourceId;

describe('a thousand events a second for ten seconds', () => {
  it('are refused beyond the rate, and the end of a known call is not lost', async () => {
    const at = await deskWithPhone();
    await at.tell({ event: 'ring' });
    await at.tell({ event: 'answer' });
    let told = 0;
    at.host.client.on('deskChanged', () => {
      told += 1;
    });
    const outcomes = new Map<string, number>();
    for (let n = 0; n < 10_000; n += 1) {
      const news = heard({ event: 'ring', source: HOOK, callId: `f${n}`, number: `+4420794${10_000 + n}` });
      const outcome = at.host.phones.report({ way: 'webhook', kind: 'event', news });
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      if (n % 100 === 99) await at.host.clock.step(100);
    }
    expect(outcomes.get('taken')).toBe(8);
    expect(outcomes.get('tooMany')).toBe(9992);
    const flooded = await at.desk();
    expect(flooded.phone.refused).toBe(9992);
    expect(flooded.phone.calls).toHaveLength(8);
    expect(flooded.phone.log.length).toBeLessThanOrEqual(20);
    expect(flooded.call?.call.phase).toBe('live');
    expect(told).toBeLessThan(100);
    expect(await at.tell({ event: 'end', source: HOOK, callId: 'f0', number: '+442079410000' }, 'webhook')).toBe(
      'taken',
    );
    expect(await at.tell({ event: 'end' })).toBe('taken');
    expect((await at.desk()).toFinish).toHaveLength(1);
  });

  it('that nobody can read silence no phone', async () => {
    const at = await deskWithPhone();
    for (let n = 0; n < 1000; n += 1) {
      at.host.phones.report({ way: 'webhook', kind: 'unreadable', source: HOOK, hint: 'notReadable' });
    }
    await at.pass(SECOND_MS);
    expect((await at.desk()).phone.refused).toBe(980);
    expect(await at.tell({ event: 'ring', source: HOOK }, 'webhook')).toBe('taken');
    expect((await at.desk()).call?.call.phase).toBe('ringing');
  });
});

it('before first run nothing is noted, and the log says so', async () => {
  const host = createInProcessHost(TWO_PAST_TWO);
  await host.start();
  expect(host.phones.report({ way: 'baresip', kind: 'event', news: heard({ event: 'ring' }) })).toBe('notReady');
  await host.clock.settle();
  const { desk } = await host.client.request('desk', {});
  expect(desk.call).toBeNull();
  expect(desk.phone.log).toMatchObject([{ outcome: 'notReady', digits: '100' }]);
});

it('a card number in a caller’s name reaches neither window nor disk', async () => {
  const at = await deskWithPhone();
  await at.tell({ event: 'ring', name: 'Dana 4111 1111 1111 1111' });
  await at.tell({ event: 'ring', callId: 'b', number: '+442079460999', name: '4111 1111 1111 1111' });
  const { call, phone } = await at.desk();
  expect(call?.call.phone?.name).toBe('Dana •••• 1111');
  expect(phone.calls).toMatchObject([{ name: '•••• 1111' }]);
  expect(JSON.stringify([...at.host.disk.records.values()])).not.toContain('4111 1111');
});

it('a caller’s name is never taken for the customer’s, and a number that cannot be read stops nothing', async () => {
  const at = await deskWithPhone();
  await at.tell({ event: 'ring', number: 'sip:%s%s%x', name: '<script>alert(1)</script>' });
  expect((await at.desk()).call).toMatchObject({
    customer: null,
    call: { phase: 'ringing', number: { kind: 'unusable' }, phone: { name: '<script>alert(1)</script>' } },
  });
});

it('a ring shows the window without the keyboard, once in two seconds, and not when the agent does not want it', async () => {
  const at = await deskWithPhone();
  await at.tell({ event: 'ring' });
  await at.tell({ event: 'ring', callId: 'b', number: '+442079460999' });
  expect(at.host.desktop.cameIntoView()).toBe(1);
  await at.pass(2 * SECOND_MS);
  await at.tell({ event: 'ring', callId: 'c', number: '+442079460998' });
  expect(at.host.desktop.cameIntoView()).toBe(2);
  const { webhooks: _, ...setup } = (await at.desk()).settings.phone;
  await at.host.client.request('setPhone', { setup: { ...setup, comesIntoView: false } });
  await at.pass(MINUTE_MS);
  await at.tell({ event: 'ring', callId: 'd', number: '+442079460997' });
  expect(at.host.desktop.cameIntoView()).toBe(2);
  expect(at.host.desktop.broughtForward()).toBe(0);
});
