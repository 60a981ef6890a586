// A promise: typed in a breath, shown on both clocks, and stopped while the customer is still on the line.

import { DANA, OMAR } from './support/cast.ts';
import { expect, test, today } from './support/flow.ts';

test('c.4: F3, 40 and Enter make a promise, and the caret is back in the notes', async ({ sitDown }) => {
  const agent = await sitDown();
  await agent.answersCall(OMAR.number);
  await agent.presses('F3');
  await agent.types('40');
  await expect(agent.bar('Promise')).toContainText('14:25–14:40');
  await expect(agent.bar('Promise').getByRole('status')).toContainText('Safe.');
  await agent.presses('Enter');
  await expect(agent.bar('Promise')).toBeHidden();
  await expect(agent.notes).toBeFocused();
  await expect(agent.promiseOf('020 7946 0999')).toContainText('14:25–14:40');
  await agent.sees('Promise set');
  const { desk } = await agent.companion.ask('desk', {});
  expect(desk.promises).toMatchObject([{ dueAt: today('14:40'), windowStart: today('14:25'), status: 'open' }]);
});

test('c.5 #7: the zone of a guess is asked, Enter takes it, and both clocks are shown', async ({ sitDown }) => {
  const agent = await sitDown();
  await agent.answersCall(DANA.number);
  await agent.presses('F3');
  await agent.types('40');
  await expect(agent.bar('Promise').getByRole('status')).toContainText('What time is it with you?');
  await agent.presses('Enter');
  await expect(agent.bar('Promise').getByRole('status')).toContainText('Safe.');
  await expect(agent.bar('Promise')).toContainText('14:25–14:40');
  await expect(agent.bar('Promise')).toContainText('10:25–10:40');
  await expect(agent.help).toContainText('So I’ll ring');
  await expect(agent.help).toContainText('between 10:25 and 10:40 your time');
  await agent.presses('Enter');
  await expect(agent.promiseOf('+1 212 555 0100')).toBeVisible();
  const { desk } = await agent.companion.ask('desk', {});
  expect(desk.call?.customer?.zone).toEqual({ id: 'America/New_York', certainty: 'confirmed' });
});

test('c.5 #3: a tight time is warned of, and kept only with a reason', async ({ sitDown }) => {
  const agent = await sitDown({
    earlier: async (day) => void (await day.call(DANA, { promisedBy: today('15:00') })),
  });
  await agent.answersCall(OMAR.number);
  await agent.presses('F3');
  await agent.types('15:02');
  const status = agent.bar('Promise').getByRole('status');
  await expect(status).toContainText('Tight. Overlaps Dana Lee at 15:00');
  const because = agent.bar('Promise').getByRole('textbox', { name: 'Keep 15:02, because' });
  await because.focus();
  await agent.types('a short word only');
  await agent.presses('Enter');
  await expect(agent.bar('Promise')).toBeHidden();
  const { desk } = await agent.companion.ask('desk', {});
  const kept = desk.promises.find(({ dueAt }) => dueAt === today('15:02'));
  expect(kept?.passedWarnings).toEqual([{ check: 3, reason: 'a short word only' }]);
});

test('c.5 #2: a time after the shift is refused, and Enter takes the first safe one', async ({ sitDown }) => {
  const agent = await sitDown();
  await agent.answersCall(OMAR.number);
  await agent.presses('F3');
  await agent.types('17:30');
  const status = agent.bar('Promise').getByRole('status');
  await expect(status).toContainText('You can’t keep 17:30. Your shift ends at 17:00.');
  await expect(agent.bar('Promise').getByRole('button', { name: 'Promise 16:50' })).toBeVisible();
  await agent.presses('Enter');
  await expect(agent.bar('Promise')).toBeHidden();
  const { desk } = await agent.companion.ask('desk', {});
  expect(desk.promises).toHaveLength(1);
  expect(desk.promises[0]?.dueLocal.day).toBe('2026-03-19');
});

test('c.5 #1: a time that has passed, and one that is none, are refused in words', async ({ sitDown }) => {
  const agent = await sitDown();
  await agent.answersCall(OMAR.number);
  await agent.presses('F3');
  const bar = agent.bar('Promise');
  for (const [typed, said] of [
    ['13:30', '13:30 has passed.'],
    ['25:99', 'No clock shows “25:99”.'],
    ['soonish', '“soonish” isn’t a time I know.'],
  ] as const) {
    await agent.presses('ControlOrMeta+A');
    await agent.types(typed);
    await expect(bar).toContainText(said);
  }
  await agent.presses('Enter');
  await expect(bar).toBeVisible();
});

test('000-16: without a number, or with one that cannot be dialled, Enter asks for it', async ({ sitDown }) => {
  const agent = await sitDown();
  await agent.answersCall();
  await agent.presses('F3');
  await agent.types('40');
  const bar = agent.bar('Promise');
  await expect(bar.getByRole('status')).toContainText('There’s no number to ring.');
  await agent.presses('Enter');
  await expect(bar.getByRole('textbox', { name: 'To', exact: true })).toBeFocused();
  await agent.types('+44 20 79');
  await expect(bar.getByRole('status')).toContainText('“+44 20 79” can’t be dialled.');
  await agent.presses('ControlOrMeta+A');
  await agent.types('020 7946 0999');
  await expect(bar.getByRole('status')).toContainText('Safe.');
  await agent.presses('Enter');
  await expect(bar).toBeHidden();
  await expect(agent.promiseOf('020 7946 0999')).toBeVisible();
});

test('c.9: a promise just made is taken back with /undo', async ({ sitDown }) => {
  const agent = await sitDown();
  await agent.answersCall(OMAR.number);
  await agent.promises('40');
  await expect(agent.promiseOf('020 7946 0999')).toBeVisible();
  await agent.types('/undo');
  await agent.presses('Enter');
  await expect(agent.promiseOf('020 7946 0999')).toBeHidden();
});

test('c.14: a promise by mouse alone', async ({ sitDown }) => {
  const agent = await sitDown();
  await agent.answersCall(OMAR.number);
  await agent.outcome.getByRole('button', { name: 'Promise' }).click();
  await agent.bar('Promise').getByRole('button', { name: '30 min' }).click();
  await agent.bar('Promise').getByRole('button', { name: 'Promise', exact: true }).click();
  await expect(agent.promiseOf('020 7946 0999')).toBeVisible();
});
