// The truthful options: the sentence with the real limit, what each costs, and the choice that is written down.

import { MINUTE_MS } from '../../shared/time.ts';
import { DANA, OMAR } from './support/cast.ts';
import { expect, test } from './support/flow.ts';

test('000-12, 000-18: F8 says the real limit, and each option’s minutes with the cheapest marked, not chosen', async ({
  sitDown,
}) => {
  const agent = await sitDown();
  await agent.answersCall(OMAR.number);
  await agent.presses('ControlOrMeta+3', 'F8');
  const bar = agent.bar('Options');
  await expect(bar).toContainText('It goes past what my job lets me decide: overnight delivery isn’t mine to give.');
  await expect(bar.getByRole('listitem')).toHaveCount(3);
  for (const [index, name] of [
    /^one, check with my supervisor .*Cheapest you can keep\..*Ana is free.* you 4\W+them 4\W+supervisor 3\W.* 11$/,
    /^two, put you through .*Ana is free.* you 2\W+them 8\W+supervisor 6\W.* 16$/,
    /^three, take your number and call you back within the hour\..* you 5\W+them 3\W+supervisor 3\W.* 11 .*wait$/,
  ].entries()) {
    await expect(bar.getByRole('listitem').nth(index).getByRole('button')).toHaveAccessibleName(name);
  }
  await expect(bar).toBeFocused();
});

test('000-13..15: 3 stamps the choice and opens the promise with the time that was said', async ({ sitDown }) => {
  const agent = await sitDown();
  await agent.answersCall(OMAR.number);
  await agent.presses('F8', '3');
  await expect(agent.bar('Promise')).toBeVisible();
  await expect(agent.bar('Promise')).toContainText('14:45–15:00');
  await expect(agent.page.locator('.cm-appLine')).toContainText('Offered three ways, chose 3');
  await agent.presses('Enter');
  await expect(agent.promiseOf('020 7946 0999')).toContainText('14:45–15:00');
});

test('000-14: options 1 and 2 start only once they agreed to wait, and their minutes are timed', async ({
  sitDown,
}) => {
  const agent = await sitDown();
  await agent.answersCall(DANA.number);
  await agent.presses('F8', '1');
  await expect(agent.bar('Customer agreed to wait?')).toBeVisible();
  await agent.presses('O');
  await expect(agent.bar('Options')).toBeVisible();
  await agent.presses('1', 'Enter');
  await expect(agent.bar('Checking: Ana')).toBeVisible();
  await agent.companion.step(3 * MINUTE_MS);
  await agent.presses('1');
  await expect(agent.bar('Checking: Ana')).toBeHidden();
  await expect(agent.notes).toBeFocused();
  await expect(agent.page.locator('.cm-appLine').last()).toContainText('Permission given');
  const { desk } = await agent.companion.ask('desk', {});
  const [choice] = desk.call?.call.options ?? [];
  expect(choice).toMatchObject({ option: 1, cause: 'authority', agreedToWait: 'yes', result: 'permitted' });
  expect((choice?.endedAt ?? 0) - (choice?.at ?? 0)).toBe(3 * MINUTE_MS);
});

test('002-11: they ask for a supervisor: F8 and S, noted as an escalation', async ({ sitDown }) => {
  const agent = await sitDown();
  await agent.answersCall(OMAR.number);
  await agent.presses('F8', 'S');
  await expect(agent.bar('Options')).toBeHidden();
  await expect(agent.page.locator('.cm-appLine')).toContainText('Asked for a supervisor');
  await agent.sees('Asked for a supervisor: noted');
  await expect(agent.notes).toBeFocused();
});

test('002-03, 002-04: F4 and Enter hold with permission, F4 resumes; a No is noted and a call back offered', async ({
  sitDown,
}) => {
  const agent = await sitDown();
  await agent.answersCall(OMAR.number);
  await agent.presses('F4');
  await expect(agent.bar('Hold')).toContainText('May I put you on hold for about 2 minutes while I check this?');
  await agent.presses('2');
  await expect(agent.bar('Hold')).toContainText('while I check your order?');
  await agent.presses('Enter');
  await expect(agent.strip).toContainText('HOLD');
  await agent.types('checked the order');
  await expect(agent.notes).toContainText('checked the order');
  await agent.companion.step(48_000);
  await agent.presses('F4');
  await expect(agent.strip).toContainText('LIVE');
  await expect(agent.page.locator('.cm-appLine')).toContainText(/Hold 0:4\d with permission, checking the order/);
  await agent.presses('F4');
  await expect(agent.bar('Hold')).toBeVisible();
  await agent.presses('D');
  await expect(agent.bar('They’d rather not wait')).toBeVisible();
  await agent.presses('Enter');
  await expect(agent.bar('Promise')).toBeVisible();
});

test('c.14: an option is chosen by mouse alone', async ({ sitDown }) => {
  const agent = await sitDown();
  await agent.answersCall(OMAR.number);
  await agent.outcome.getByRole('button', { name: 'Options' }).click();
  await agent.bar('Options').getByRole('button', { name: /^two/ }).click();
  await agent.page.getByRole('button', { name: 'Agreed earlier' }).click();
  await expect(agent.bar('Putting through: Ana')).toBeVisible();
});
