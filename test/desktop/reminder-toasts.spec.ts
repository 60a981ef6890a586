// The toasts of the ladder as a real notification service receives them: words, urgency, how long they stay, and that
// one promise never has two.

import { expect, test } from '@playwright/test';
import { ask } from '../support/bridge.ts';
import { at } from '../support/manual-clock.ts';
import { sharedDaemon } from '../support/shared-daemon.ts';
import { customer, DANAS_NUMBER, OMAR, promise, settings, TWO_PAST_TWO } from '../support/records.ts';
import { startRemindedDesk } from '../support/reminded-desk.ts';
import type { PromiseId } from '../../shared/ids.ts';
import { FRESH_SETTINGS } from '../../shared/ledger/shapes.ts';
import { plus } from '../../shared/time.ts';
import { demandsAttention } from '../support/window-state.ts';

const daemon = sharedDaemon();

const start = (saved: Parameters<typeof startRemindedDesk>[1] = { promises: [promise()] }) =>
  startRemindedDesk({ now: TWO_PAST_TWO, environment: daemon().environment }, saved);
const on = (time: string, plusMs = 0) => plus(at('2026-03-18', time), plusMs);

const ADVANCE = {
  title: 'Call Dana in 5 minutes',
  body: 'You said between 14:45 and 15:00.',
  urgency: 'normal',
  stays: 'usual',
};
const dueAt = (theirs: string) => ({
  title: 'Time to call Dana',
  body: `Promised by 15:00. Dana’s clock: ${theirs}. Attempt 1 of 3.`,
  urgency: 'critical',
  stays: 'untilPressed',
});
const late = (minutes: string) => ({
  title: `${minutes} past your promise to Dana`,
  body: 'Start with sorry, then the news.',
  urgency: 'critical',
  stays: 'untilPressed',
});

test('c.10, N4, N8: each rung arrives with its words and urgency, and only one toast of the promise stands', async () => {
  const desktop = await start();
  const ladder = [
    { moment: on('14:39', 59_999), rung: null, toast: null },
    { moment: on('14:40'), rung: 'advance', toast: ADVANCE },
    { moment: on('14:45'), rung: 'due', toast: dueAt('10:45') },
    { moment: on('14:46'), rung: 'repeat', toast: dueAt('10:46') },
    // Rung 4 is the window on top, and no toast.
    { moment: on('14:48'), rung: 'window', toast: null },
    { moment: on('14:53'), rung: 'nag', toast: dueAt('10:53') },
    { moment: on('14:58'), rung: 'nag', toast: dueAt('10:58') },
    { moment: on('15:00'), rung: null, toast: null },
    { moment: on('15:00', 1), rung: 'late', toast: late('1 minute') },
    { moment: on('15:05', 1), rung: 'nag', toast: late('5 minutes') },
  ];
  const rungs: string[] = [];
  const toasts: object[] = [];
  for (const { moment, rung, toast } of ladder) {
    await desktop.goTo(moment);
    if (rung !== null) rungs.push(`${rung} accepted`);
    if (toast !== null) toasts.push(toast);
    await expect.poll(() => desktop.rungs()).toEqual(rungs);
    expect(daemon().shown()).toMatchObject(toasts);
    expect(daemon().standing().length).toBeLessThanOrEqual(1);
  }
  expect(daemon().standing()).toMatchObject([late('5 minutes')]);
  expect((await desktop.health()).notificationFailure).toBeNull();
});

test('rung 3: the taskbar is asked for attention with the repeat, and not before', async () => {
  const desktop = await start();
  await desktop.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  await desktop.goTo(on('14:45'));
  await expect.poll(() => daemon().shown().length).toBe(2);
  expect(await demandsAttention(desktop.app)).toBe(false);
  await desktop.goTo(on('14:46'));
  await expect.poll(() => demandsAttention(desktop.app)).toBe(true);
});

test('a click on the toast: the hidden window comes forward, the row has the keyboard, and the ladder is answered', async () => {
  const other = promise({ id: 'promise-2' as PromiseId, customerId: OMAR.id, dueAt: on('16:00') });
  const desktop = await start({ promises: [other, promise()], customers: [customer(), OMAR] });
  await desktop.goTo(on('14:45'));
  await expect.poll(() => daemon().shown().length).toBe(2);
  await desktop.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  await daemon().click(daemon().standing()[0]?.number ?? 0);
  const look = () =>
    desktop.app.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0];
      return { isVisible: window?.isVisible(), isFocused: window?.isFocused() };
    });
  await expect.poll(look).toEqual({ isVisible: true, isFocused: true });
  await expect(desktop.page.getByRole('group', { name: 'Dana Lee' })).toBeFocused();
  await desktop.goTo(on('14:59'));
  expect(daemon().shown()).toHaveLength(2);
  expect(daemon().standing()).toEqual([]);
  // What was answered before the due time is late all the same.
  await desktop.goTo(on('15:00', 1));
  await expect.poll(() => daemon().standing()).toMatchObject([late('1 minute')]);
});

test('S2: a toast that is pushed away is no answer, and the ladder goes on', async () => {
  const desktop = await start();
  await desktop.goTo(on('14:45'));
  await expect.poll(() => daemon().standing().length).toBe(1);
  await daemon().dismiss(daemon().standing()[0]?.number ?? 0);
  expect(daemon().standing()).toEqual([]);
  await desktop.goTo(on('14:46'));
  await expect.poll(() => daemon().standing()).toMatchObject([dueAt('10:46')]);
});

test('N8, I4: the toast goes with the promise, and nothing comes after', async () => {
  const desktop = await start();
  await desktop.goTo(on('14:45'));
  await expect.poll(() => daemon().standing().length).toBe(1);
  const call = { promiseId: 'promise-1' as PromiseId, how: 'notNeeded', callId: null } as const;
  await ask(desktop.page, 'settlePromise', { ...call, updateOnly: false, note: null });
  await desktop.step(1000);
  await expect.poll(() => daemon().standing()).toEqual([]);
  await desktop.goTo(on('15:10'));
  expect(daemon().shown()).toHaveLength(2);
});

test('S8: two that come due together are two toasts, a second apart and not a minute', async () => {
  const second = promise({
    id: 'promise-2' as PromiseId,
    customerId: OMAR.id,
    number: OMAR.numbers[0] ?? DANAS_NUMBER,
  });
  const desktop = await start({ promises: [promise(), second], customers: [customer(), OMAR] });
  await desktop.goTo(on('14:45', 1000));
  await expect
    .poll(() =>
      daemon()
        .standing()
        .map(({ title }) => title)
        .sort(),
    )
    .toEqual(['Time to call Dana', 'Time to call Omar']);
});

test('c.10: with hidden names no toast says who or when the customer was told', async () => {
  const hidden = settings({ preferences: { ...FRESH_SETTINGS.preferences, hideNames: true } });
  const desktop = await start({ promises: [promise()], others: [hidden] });
  await desktop.goTo(on('14:45'));
  await expect.poll(() => daemon().standing()).toMatchObject([{ title: 'Callback due 15:00', body: '' }]);
});
