// Scenario 5 of the practice book: Raj is impatient and says no to a hold at first; and how a call ends that is abusive.

import { SECOND_MS } from '../../shared/time.ts';
import { DANA, SAM } from './support/cast.ts';
import type { Agent } from './pages/agent.ts';
import { expect, test } from './support/flow.ts';

const RAJ = { name: 'Raj', number: '020 7946 0555' } as const;
const NEW_REP = { profile: { ...SAM, newRep: true } };

async function hold(agent: Agent, answer: 'Enter' | 'D'): Promise<void> {
  await agent.presses('F4');
  await expect(agent.bar('Hold')).toBeVisible();
  await agent.presses(answer);
}

test('scenario 5, 002-03, 001-07: no at first, then yes; nudged at 45 s, amber at 90 s, red at 120 s; the second is warned of', async ({
  sitDown,
}) => {
  const agent = await sitDown(NEW_REP);
  await agent.answersCall(RAJ.number);
  await agent.writesCaller({ name: RAJ.name });
  await agent.presses('F4');
  await expect(agent.bar('Hold')).toContainText('Under a minute into the call. Would one more question do?');
  await agent.presses('D');
  await expect(agent.bar('They’d rather not wait')).toContainText('Offer a call back');
  await agent.presses('Escape');
  await agent.companion.step(60 * SECOND_MS);
  await hold(agent, 'Enter');
  await expect(agent.strip).toContainText('HOLD');
  await agent.companion.step(60 * SECOND_MS);
  await expect(agent.strip).toContainText('check back with them');
  await expect(agent.help).toContainText('Still here, Raj');
  await agent.companion.step(45 * SECOND_MS);
  await expect(agent.strip).toContainText('over 90 s');
  await agent.companion.step(30 * SECOND_MS);
  await expect(agent.strip).toContainText('over 2 minutes');
  await agent.presses('F4');
  await expect(agent.strip).toContainText('LIVE');
  await agent.presses('F4');
  await expect(agent.bar('Hold')).toContainText('Second hold on this call');
  await agent.presses('Escape');
  const { call } = (await agent.companion.ask('desk', {})).desk.call ?? {};
  expect(call?.holds.map(({ permission }) => permission)).toEqual(['declined', 'agreed']);
  await expect(agent.notes.or(agent.page.getByRole('main')).first()).toContainText('the first, 1:0');
});

test('scenario 5, 002-04: a new call is told who is still on hold', async ({ sitDown }) => {
  const agent = await sitDown();
  await agent.answersCall(RAJ.number);
  await agent.writesCaller({ name: RAJ.name });
  await hold(agent, 'Enter');
  await expect(agent.strip).toContainText('HOLD');
  await agent.presses('F2');
  await agent.sees('Raj is still on hold. Another call is ringing. Take Raj back first.');
  await expect(agent.strip).toContainText('HOLD');
});

test('scenario 11, 001-18: insults: the boundary line, the end of the call, and three minutes of which nothing is kept', async ({
  sitDown,
}) => {
  const agent = await sitDown();
  await agent.answersCall(DANA.number);
  await agent.presses('Shift+F8');
  await expect(agent.help).toContainText('I want to help and I can when we talk without insults.');
  await agent.page.getByRole('button', { name: 'End the call' }).click();
  await expect(agent.bar('Wrap up')).toBeVisible();
  await agent.presses('3', 'Enter');
  await expect(agent.page.getByRole('region', { name: 'Breather' })).toContainText('Three minutes for you?');
  const before = JSON.stringify((await agent.companion.ask('desk', {})).desk.today);
  await agent.page.getByRole('button', { name: 'Take three minutes' }).click();
  await agent.sees('Nothing of this is kept.');
  await agent.companion.step(181 * SECOND_MS);
  await expect(agent.page.getByRole('region', { name: 'Breather' })).toBeHidden();
  expect(JSON.stringify((await agent.companion.ask('desk', {})).desk.today)).toBe(before);
});

test('000-22: one key changes between script and key points, and it is remembered', async ({ sitDown }) => {
  const agent = await sitDown();
  await agent.answersCall(DANA.number);
  await expect(agent.help).toContainText('What can I put right for you today?');
  await agent.presses('Control+F9');
  await expect(agent.help).toContainText('What can I put right?');
  await expect
    .poll(async () => (await agent.companion.ask('desk', {})).desk.settings.preferences.sayStyle)
    .toBe('flow');
});
