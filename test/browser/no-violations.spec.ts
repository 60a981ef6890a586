// The real app walked through with axe at every step, light and dark: first run with what goes wrong in it, every part
// of the settings, and a call with its bars to the late promise it left.

import { axeViolations, smallTargets } from '../support/accessible.ts';
import type { Agent } from '../flows/pages/agent.ts';
import { DANA } from '../flows/support/cast.ts';
import { expect, test } from '../flows/support/flow.ts';

test('c.14: zero violations from the first step to the last', async ({ sitDown }) => {
  test.slow();
  const agent = await sitDown({ isNew: true });
  const next = async (): Promise<void> => {
    await isForEverybody(agent, 'a step');
    await agent.presses('Enter');
  };
  await next();
  await agent.sees('Needed.');
  await agent.page.getByRole('textbox', { name: 'Name as you say it' }).fill('Sam');
  await next();
  await next();
  await agent.sees('Needed.');
  await agent.page.getByRole('textbox', { name: 'Number you give out' }).fill('020 7946 0142');
  await next();
  await expect(agent.page.getByRole('main', { name: 'Shift and zone' })).toBeVisible();
  await next();
  await expect(agent.page.getByRole('main', { name: 'Your limits' })).toBeVisible();
  await isForEverybody(agent, 'limits');
  await agent.page.getByRole('button', { name: 'Later' }).press('Enter');
  await expect(agent.page.getByRole('main', { name: 'People to ask' })).toBeVisible();
  await isForEverybody(agent, 'people');
  await agent.page.getByRole('button', { name: 'Later' }).press('Enter');
  await expect(agent.page.getByRole('main', { name: 'Test reminder' })).toBeVisible();
  await isForEverybody(agent, 'test');
});

test('c.14: zero violations in every part of the settings', async ({ sitDown }) => {
  test.slow();
  const agent = await sitDown();
  await agent.page.getByRole('button', { name: 'Settings' }).press('Enter');
  for (const part of ['You', 'Shift', 'Limits', 'People', 'Look', 'Keys', 'Reminders', 'Your data']) {
    await agent.page.getByRole('tab', { name: part, exact: true }).click();
    await isForEverybody(agent, part);
  }
});

test('c.14: zero violations on the Alerts screen, its question and its log', async ({ sitDown }) => {
  test.slow();
  const agent = await sitDown();
  await agent.page.getByRole('button', { name: 'Alerts' }).press('Enter');
  await isForEverybody(agent, 'alerts');
  await agent.page.getByRole('button', { name: 'Send a test reminder' }).press('Enter');
  await expect(agent.page.getByRole('button', { name: 'Yes, I saw it' })).toBeFocused();
  await agent.page.locator('summary').press('Enter');
  await agent.page.getByRole('button', { name: 'Pause for 30 min' }).press('Enter');
  await agent.sees('Reminders pause until');
  await isForEverybody(agent, 'asked and paused');
});

test('c.14: zero violations through a call, its bars and what comes after', async ({ sitDown }) => {
  test.slow();
  const agent = await sitDown();
  await isForEverybody(agent, 'idle');
  await agent.answersCall(DANA.number);
  await isForEverybody(agent, 'live');
  for (const [bar, ...keys] of [
    ['Promise', 'F3'],
    ['Options', 'F8'],
    ['Hold', 'F4'],
    ['Find', 'ControlOrMeta+K'],
  ] as const) {
    await agent.presses(...keys);
    await expect(agent.bar(bar)).toBeVisible();
    await isForEverybody(agent, bar);
    await agent.presses('Escape');
  }
  await agent.presses('F8', '1');
  await expect(agent.bar('Customer agreed to wait?')).toBeVisible();
  await isForEverybody(agent, 'agree to wait');
  await agent.presses('Escape', 'F4', 'Enter');
  await expect(agent.strip).toContainText('HOLD');
  await isForEverybody(agent, 'on hold');
  await agent.presses('F4', 'F3');
  await agent.types('40');
  await agent.presses('Enter');
  await expect(agent.bar('Promise').getByRole('status')).toContainText('Safe.');
  await agent.presses('Enter');
  await agent.sees('Promise set');
  await isForEverybody(agent, 'a toast');
  await agent.presses('F12');
  await expect(agent.bar('Wrap up')).toBeFocused();
  await agent.presses('Enter');
  await agent.sees('Press 3: did they get your name and number?');
  await isForEverybody(agent, 'wrap-up');
  await agent.presses('3', 'Enter');
  await expect(agent.page.getByRole('button', { name: 'New call' })).toBeVisible();
  await agent.waits(41);
  await isForEverybody(agent, 'a late promise');
  await agent.goesToPromiseOf('+1 212 555 0100');
  await agent.presses('D');
  await expect(agent.page.getByRole('region', { name: 'Done' })).toBeVisible();
  await isForEverybody(agent, 'settle');
});

/** Zero violations in light and dark, and every target large enough. */
async function isForEverybody({ page }: Agent, what: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect.soft(await axeViolations(page), `${what}, ${colorScheme}`).toEqual([]);
  }
  expect.soft(await smallTargets(page, 32), what).toEqual([]);
}
