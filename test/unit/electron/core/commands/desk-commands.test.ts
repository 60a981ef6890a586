import { describe, expect, it } from 'vitest';
import { createInProcessHost } from '../../../../support/in-process-host.ts';
import { settings, TWO_PAST_TWO } from '../../../../support/records.ts';

async function hostAtDesk() {
  const host = createInProcessHost(TWO_PAST_TWO, [settings()]);
  await host.start();
  return host;
}

describe('dial', () => {
  it.each([
    ['020 7946 0999', '+442079460999'],
    ['4711', '4711'],
  ])('hands %s to the softphone as %s', async (typed, dialled) => {
    const host = await hostAtDesk();
    expect(await host.client.request('dial', { number: typed })).toEqual({ kind: 'done', value: null });
    expect(host.dialler.dialled).toEqual([dialled]);
  });

  it.each(['', 'javascript:alert(1)', 'tel:', '+', 'call Dana'])('hands %j to nobody', async (typed) => {
    const host = await hostAtDesk();
    expect((await host.client.request('dial', { number: typed })).kind).toBe('refused');
    expect(host.dialler.dialled).toEqual([]);
  });

  it('says what the softphone said', async () => {
    const host = await hostAtDesk();
    host.dialler.refuseWith('no program opens tel: links');
    expect(await host.client.request('dial', { number: '4711' })).toEqual({
      kind: 'refused',
      reason: { code: 'cannotDial', values: { problem: 'no program opens tel: links' } },
    });
  });
});

describe('the test reminder', () => {
  it('is recorded as sent although the desktop refuses it, and health says why', async () => {
    const host = await hostAtDesk();
    host.notifier.behave({ kind: 'refuse', text: 'Settings prevent it' });
    expect((await host.client.request('sendTestReminder', { means: 'toast' })).kind).toBe('done');
    const { desk } = await host.client.request('desk', {});
    expect(desk.health).toMatchObject({
      notificationFailure: 'Settings prevent it',
      testReminder: { at: TWO_PAST_TWO, seen: null },
    });
  });
});

describe('the test of the window on top', () => {
  it('shows it, says nothing about toasts, and it can be put away again', async () => {
    const host = await hostAtDesk();
    host.notifier.behave({ kind: 'refuse', text: 'Settings prevent it' });
    await host.client.request('sendTestReminder', { means: 'toast' });
    await host.client.request('sendTestReminder', { means: 'window' });
    expect(host.attention.told).toEqual(['show']);
    const { health } = (await host.client.request('desk', {})).desk;
    expect(health.notificationFailure).toBe('Settings prevent it');
    await host.client.request('hideAlerts', {});
    expect(host.attention.told).toEqual(['show', 'hide']);
  });

  it('N11: leaves the answer to the toast as it is', async () => {
    const host = await hostAtDesk();
    await host.client.request('sendTestReminder', { means: 'toast' });
    await host.client.request('answerTestReminder', { seen: true });
    await host.client.request('sendTestReminder', { means: 'window' });
    expect((await host.client.request('desk', {})).desk.health.testReminder).toMatchObject({ seen: true });
  });

  it('is refused with the reason where the window does not come', async () => {
    const host = await hostAtDesk();
    host.attention.refuseWith('no answer');
    expect(await host.client.request('sendTestReminder', { means: 'window' })).toEqual({
      kind: 'refused',
      reason: { code: 'notHere', values: { problem: 'no answer' } },
    });
  });
});

it('compact mode is on the desk, with whether it stays on top', async () => {
  const host = await hostAtDesk();
  const outcome = await host.client.request('setCompact', { compact: true });
  expect(outcome).toEqual({ kind: 'done', value: { staysOnTop: true } });
  expect((await host.client.request('desk', {})).desk.window).toEqual({ compact: true, staysOnTop: 'yes' });
});
