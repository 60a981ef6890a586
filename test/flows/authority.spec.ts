// May I decide this? The five rows, the verdict of the call, and what is written down.

import type { CalendarDay } from '../../shared/time.ts';
import { grant, OMAR, SAMS_LIMITS } from './support/cast.ts';
import { expect, test } from './support/flow.ts';
import type { Agent } from './pages/agent.ts';

const row = (agent: Agent, name: string) => agent.help.getByRole('listitem').filter({ hasText: name });

test('000-05: Ctrl+1 ticks a row without moving the caret, /a 1 9 makes it exact, Ctrl+1 again clears it', async ({
  sitDown,
}) => {
  const agent = await sitDown();
  await agent.answersCall(OMAR.number);
  await agent.presses('ControlOrMeta+1');
  await expect(row(agent, 'Return terms')).toContainText('Yes');
  await expect(row(agent, 'Return terms')).toContainText('up to 14 d');
  await expect(agent.help).toContainText('You can close this now, up to 14 d');
  await expect(agent.notes).toBeFocused();
  await agent.types('/a 1 9');
  await agent.presses('Enter');
  await expect(agent.help.getByRole('status')).toContainText('You can close this now');
  await expect(agent.help.getByRole('status')).toContainText('9 days over; your limit is 14 days.');
  await agent.types('/a 1 15');
  await agent.presses('Enter');
  await expect(row(agent, 'Return terms')).toContainText('1 day over');
  await expect(agent.help.getByRole('status')).toContainText('Return is past your limit');
  await agent.presses('ControlOrMeta+1');
  await expect(agent.help).toContainText('Tick what this call needs: Ctrl+1…5');
});

test('000-06..08, 000-10: each row answers, and the verdict names the row that stops the call', async ({ sitDown }) => {
  const agent = await sitDown();
  await agent.answersCall(OMAR.number);
  await agent.presses('ControlOrMeta+2', 'ControlOrMeta+3', 'ControlOrMeta+4');
  await expect(row(agent, 'Shipping fee')).toContainText('up to £15');
  await expect(row(agent, 'Overnight')).toContainText('not granted');
  await expect(row(agent, 'Refund or rebate')).toContainText('Not yet');
  await expect(agent.help.getByRole('status')).toContainText('Overnight needs a supervisor’s yes.');
  await agent.presses('ControlOrMeta+3');
  await expect(agent.help.getByRole('status')).toContainText('Not yet a Yes');
  await agent.types('/a 4 20 late parcel');
  await agent.presses('Enter');
  await expect(row(agent, 'Refund or rebate')).toContainText('£20 of £50');
  await agent.types('/a 2 12.50');
  await agent.presses('Enter');
  await expect(agent.help.getByRole('status')).toContainText('You can close this now');
  await expect(agent.notes).toBeFocused();
});

test('000-09: an exception is used with its reason and counted; without a reason it is not', async ({ sitDown }) => {
  const agent = await sitDown();
  await agent.answersCall(OMAR.number);
  await agent.presses('ControlOrMeta+5');
  await expect(row(agent, 'Exception')).toContainText('3 left');
  await agent.presses('ControlOrMeta+K');
  await agent.types('Use an exception');
  await agent.presses('Enter');
  await expect(agent.bar('Exception')).toContainText('3 of 3 left this week.');
  await agent.presses('Enter');
  await expect(agent.bar('Exception')).toBeVisible();
  await agent.types('born on leap day, parcel late twice');
  await agent.presses('Enter');
  await expect(agent.bar('Exception')).toBeHidden();
  await expect(row(agent, 'Exception')).toContainText('used, written down');
  const { desk } = await agent.companion.ask('desk', {});
  expect(desk.exceptionsThisWeek.map(({ reason }) => reason)).toEqual(['born on leap day, parcel late twice']);
});

test('000-04: a grant past its last day is No, and says so', async ({ sitDown }) => {
  const expired = { ...grant({ row: 'returnTerms', days: 14 }), reviewDay: '2026-03-17' as CalendarDay };
  const agent = await sitDown({ grants: [expired, ...SAMS_LIMITS.slice(1)] });
  await agent.answersCall(OMAR.number);
  await agent.presses('ControlOrMeta+1');
  await expect(row(agent, 'Return terms')).toContainText('No');
  await expect(row(agent, 'Return terms')).toContainText('ended Tue 17 Mar');
  await expect(agent.help.getByRole('status')).toContainText('Return needs a supervisor’s yes.');
});

test('c.12: without limits the panel says that every answer is No, and offers to add them', async ({ sitDown }) => {
  const agent = await sitDown({ grants: [] });
  await agent.answersCall(OMAR.number);
  await expect(agent.help).toContainText('Your limits aren’t filled in, so every answer says No.');
  await agent.help.getByRole('button', { name: 'Add them' }).focus();
  await agent.presses('Enter');
  await expect(agent.page.getByRole('textbox', { name: 'Return terms' })).toBeVisible();
});

test('c.14: rows are ticked and given figures by mouse alone', async ({ sitDown }) => {
  const agent = await sitDown();
  await agent.answersCall(OMAR.number);
  await row(agent, 'Return terms').getByText('Return terms').click();
  await expect(agent.help.getByRole('status')).toContainText('You can close this now, up to 14 d');
  await agent.help.getByRole('textbox', { name: 'Days late' }).fill('9');
  await agent.notes.click();
  await expect(agent.help.getByRole('status')).toContainText('9 days over');
});
