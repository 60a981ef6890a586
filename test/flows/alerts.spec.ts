// The Alerts screen as an agent uses it: the test and its answer, the pause, the choices, and the log read back.

import { HOUR_MS, plus } from '../../shared/time.ts';
import type { Agent } from './pages/agent.ts';
import { DANA } from './support/cast.ts';
import { expect, test, today } from './support/flow.ts';

/** A call back to Dana, promised for 14:45 to 15:00. */
const DANA_BY_THREE = {
  earlier: async (day) => void (await day.call(DANA, { promisedBy: today('15:00'), about: 'overnight' })),
} satisfies Parameters<Parameters<Parameters<typeof test>[2]>[0]['sitDown']>[0];

async function goesToAlerts(agent: Agent): Promise<void> {
  await agent.page.getByRole('navigation').getByRole('button', { name: 'Alerts' }).press('Enter');
  await expect(agent.page.getByRole('heading', { name: 'Alerts', exact: true })).toBeVisible();
}

const presses = (agent: Agent, name: string) => agent.page.getByRole('button', { name, exact: true }).press('Enter');
const health = async (agent: Agent) => (await agent.companion.ask('desk', {})).desk.health;
const preferences = async (agent: Agent) => (await agent.companion.ask('desk', {})).desk.settings.preferences;

test('rule 6: the screen says when the reminders were checked, and what is watched', async ({ sitDown }) => {
  const agent = await sitDown(DANA_BY_THREE);
  await goesToAlerts(agent);
  await agent.sees(/Reminders checked (just now|\d+ s ago)/);
  await agent.sees('1 promise watched. The next one is Dana Lee at 14:45.');
  await expect(agent.promiseOf('Dana Lee')).toBeVisible();
});

test('N11: the test reminder is shown, and “Did you see it?” is asked and kept', async ({ sitDown }) => {
  const agent = await sitDown();
  await goesToAlerts(agent);
  await agent.sees('not tested on this version yet');
  await presses(agent, 'Send a test reminder');
  await agent.sees('Did you see the test reminder of 14:02?');
  await expect
    .poll(() => agent.companion.notices())
    .toEqual([{ title: 'This is a test reminder', body: 'Did you see it? Answer in the window.' }]);
  await expect(agent.page.getByRole('button', { name: 'Yes, I saw it' })).toBeFocused();
  await agent.presses('Enter');
  await agent.sees('last shown 14:02');
  expect((await health(agent)).testReminder).toMatchObject({ seen: true });
});

test('S13: a pause is set by keys, stands in sight on every screen with its end, and is ended from there', async ({
  sitDown,
}) => {
  const agent = await sitDown(DANA_BY_THREE);
  await goesToAlerts(agent);
  await presses(agent, 'Pause for 1 h');
  await agent.sees('Reminders pause until 15:02. The list goes on counting.');
  expect((await health(agent)).pausedUntil).toBe(plus(today('14:02'), HOUR_MS));
  await presses(agent, 'Desk');
  await agent.waits(44);
  await agent.sees('Reminders pause until 15:02. The list goes on counting.');
  await expect(agent.page.getByRole('group', { name: /^DUE.*Dana Lee/ })).toBeVisible();
  expect(agent.companion.notices()).toEqual([]);
  await presses(agent, 'Go on now');
  await expect(agent.page.getByText('Reminders pause until')).toBeHidden();
  await expect.poll(() => agent.companion.notices().at(-1)?.title).toBe('Time to call Dana');
});

test('c.10: names, extra reminders, sound and volume are kept, by keys alone', async ({ sitDown }) => {
  const agent = await sitDown();
  await goesToAlerts(agent);
  const choices = agent.page.getByRole('region', { name: 'How you want it' });
  await choices.getByRole('switch', { name: 'Hide names' }).press('Space');
  await choices.getByRole('checkbox', { name: 'Start of shift' }).press('Space');
  await agent.page.getByRole('switch', { name: 'Sound' }).press('Space');
  await agent.page.getByRole('button', { name: /Volume$/ }).press('Enter');
  await agent.page.getByRole('option', { name: '40 %' }).press('Enter');
  await expect
    .poll(() => preferences(agent))
    .toMatchObject({ hideNames: true, muted: ['startOfShift'], sound: false, volume: 40 });
});

test('N5: what was shown, how, and what came of it is read back for each promise', async ({ sitDown }) => {
  const agent = await sitDown(DANA_BY_THREE);
  await agent.waits(38);
  await agent.waits(5);
  await expect.poll(() => agent.companion.notices().length).toBe(2);
  await agent.goesToPromiseOf('Dana Lee');
  await agent.presses('S');
  await agent.sees('Again in 5 minutes');
  await goesToAlerts(agent);
  await agent.page.locator('summary').press('Enter');
  const log = agent.page.getByRole('group').filter({ hasText: 'What was shown' });
  for (const line of ['5 minutes before', 'Time to call', 'notification accepted', 'You snoozed it 5 minutes'])
    await expect(log.getByText(line).first()).toBeVisible();
});

test('N5: two loud reminders without a reaction, and the screen says they may be hidden', async ({ sitDown }) => {
  const agent = await sitDown(DANA_BY_THREE);
  await goesToAlerts(agent);
  for (const minutes of [43, 1, 1]) await agent.waits(minutes);
  await agent.sees(/may (not see|be hiding) reminders: 2 came without a reaction/);
});

test('D3: the data folder is named, with the last write', async ({ sitDown }) => {
  const agent = await sitDown();
  await goesToAlerts(agent);
  const row = agent.page.getByRole('region', { name: 'How you want it' });
  await expect(row).toContainText(agent.companion.dataFolder);
  await expect(row).toContainText(/Last write|copies this folder/);
});

test('the tab of a browser counts what is late and due; the window of a desktop keeps its name', async ({
  sitDown,
}) => {
  const agent = await sitDown(DANA_BY_THREE);
  await expect(agent.page).toHaveTitle('Callback Companion');
  await agent.waits(44);
  const isBrowser = agent.companion.host === 'browser';
  await expect(agent.page).toHaveTitle(isBrowser ? '(1 due) Callback Companion' : 'Callback Companion');
  await agent.waits(20);
  await expect(agent.page).toHaveTitle(isBrowser ? '(1 late) Callback Companion' : 'Callback Companion');
});
