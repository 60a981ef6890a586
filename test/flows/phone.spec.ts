// A real phone that posts: who rings is seen, what is typed stays, and what is removed is refused.

import { HOSTILE } from '../support/gallery/phone-call-states.ts';
import { expect, test } from './support/flow.ts';
import { connects, goesToPhone, posts, pressesButton, rings, switchOf } from './support/posting-phone.ts';

const DANA = '+12125550100';
const OMAR = '+442079460999';

test('a phone that posts: who rings is in the strip, and the phone answers, holds and hangs up', async ({
  sitDown,
}) => {
  const agent = await sitDown();
  const address = await connects(agent);
  await pressesButton(agent, 'Desk');
  expect(await rings(address, DANA, 'a', 'Dana L.')).toBe(200);
  await expect(agent.strip).toContainText('+1 212 555 0100');
  await expect(agent.strip).toContainText('RINGING');
  await expect(agent.strip).toContainText('As sent by the caller: Dana L.');
  await posts(address, { event: 'answer', from: DANA, callId: 'a' });
  await expect(agent.strip).toContainText('LIVE');
  await posts(address, { event: 'hold', from: DANA, callId: 'a' });
  await expect(agent.strip).toContainText('on hold on the phone');
  await posts(address, { event: 'resume', from: DANA, callId: 'a' });
  await expect(agent.strip).toContainText('LIVE');
  await posts(address, { event: 'hangup', from: DANA, callId: 'a', cause: 'normalClearing' });
  await expect(agent.bar('Wrap up')).toBeVisible();
});

test('a second call rings beside the strip: the caret and what is typed stay', async ({ sitDown }) => {
  const agent = await sitDown();
  const address = await connects(agent);
  await pressesButton(agent, 'Desk');
  await rings(address, DANA, 'a');
  await posts(address, { event: 'answer', from: DANA, callId: 'a' });
  await expect(agent.strip).toContainText('LIVE');
  await expect(agent.notes).toBeFocused();
  await agent.types('the parcel ');
  await rings(address, OMAR, 'b', HOSTILE);
  const others = agent.page.getByRole('region', { name: 'Other calls on your phone' });
  await expect(others).toContainText('RINGS');
  await expect(others).toContainText('<script>alert(1)</script> "O\'Hara"');
  await expect(agent.notes).toBeFocused();
  await agent.types('is lost');
  await expect(agent.notes).toContainText('the parcel is lost');
  expect(await agent.page.title()).not.toContain('script');
  expect(agent.companion.notices()).toEqual([]);
  expect(await agent.page.locator('script', { hasText: 'alert(1)' }).count()).toBe(0);
  await posts(address, { event: 'hangup', from: OMAR, callId: 'b', cause: 'cancel' });
  await expect(others).toBeHidden();
  await expect(agent.notes).toBeFocused();
});

test('Ring me ticks what arrives, and the log shows it without name or number', async ({ sitDown }) => {
  const agent = await sitDown();
  const address = await connects(agent);
  await agent.page.getByRole('region', { name: 'Ring me' }).getByRole('button').press('Enter');
  const steps = agent.page.getByRole('region', { name: 'Ring me' });
  await expect(steps.getByText('not yet')).toHaveCount(3);
  await rings(address, DANA, 'a', HOSTILE);
  await expect(steps.getByText('not yet')).toHaveCount(2);
  await posts(address, { event: 'answer', from: DANA, callId: 'a' });
  await expect(steps.getByText('not yet')).toHaveCount(1);
  const phase = async () => (await agent.companion.ask('desk', {})).desk.call?.call.phase;
  await expect.poll(phase).toBe('live');
  await posts(address, { event: 'hangup', from: DANA, callId: 'a', cause: 'normalClearing' });
  await agent.sees('All three came in. This phone is connected.');
  const log = agent.page.getByRole('table', { name: 'What came in' });
  await expect(log.getByRole('row')).toHaveCount(4);
  await expect(log.getByRole('row').nth(1)).toContainText(/My phone.*ended.*100.*taken/);
  await expect(log).not.toContainText('2125550100');
  await expect(log).not.toContainText('script');
});

test('a phone is removed by a second press, and its next post is refused; with the mouse as well', async ({
  sitDown,
}) => {
  const agent = await sitDown();
  const address = await connects(agent);
  expect(await rings(address, DANA, 'a')).toBe(200);
  // From whatever page: who rings is shown.
  await expect(agent.strip).toContainText('RINGING');
  await posts(address, { event: 'hangup', from: DANA, callId: 'a', cause: 'cancel' });
  await expect(agent.strip).not.toContainText('RINGING');
  await goesToPhone(agent);
  await agent.page.getByRole('button', { name: 'Remove My phone' }).click();
  await agent.page.getByRole('button', { name: 'Press again: its token stops working' }).click();
  await agent.sees('No phone yet. Add one to get its address.');
  expect(await rings(address, DANA, 'b')).toBe(404);
  await agent.sees(/^No phone has this token/);
  await agent.page
    .locator('label')
    .filter({ has: switchOf(agent, 'Web address') })
    .click();
  await expect.poll(() => rings(address, DANA, 'c').catch(() => 0)).toBe(0);
});
