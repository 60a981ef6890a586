// Tries that found nobody, up to the third; and an update, which keeps a promise and leads to the next one.

import { DANA } from './support/cast.ts';
import { expect, test, today } from './support/flow.ts';

/** At 14:46 a call back to Dana is due, promised for 14:45 to 15:00. */
const DANA_DUE = {
  at: today('14:46'),
  from: today('14:00'),
  earlier: async (day) => void (await day.call(DANA, { promisedBy: today('15:00'), about: 'overnight' })),
} satisfies Parameters<Parameters<Parameters<typeof test>[2]>[0]['sitDown']>[0];

test('c.10 no answer: the next try is named, the words are one key away, the row counts the tries', async ({
  sitDown,
}) => {
  const agent = await sitDown(DANA_DUE);
  await agent.goesToPromiseOf('Dana Lee');
  await agent.presses('D', '3');
  const after = agent.bar('Dana Lee didn’t pick up');
  await expect(after).toContainText('Next try 15:20. Leave a voicemail?');
  await agent.presses('W');
  await expect(agent.bar('Voicemail')).toContainText('Hello, Sam for Dana');
  await agent.presses('Enter');
  await expect(agent.bar('Voicemail')).toBeHidden();
  await expect(agent.promiseOf('Dana Lee')).toHaveAccessibleName(/^tried on time, next 15:20.*attempt 2 of 3 next$/);
});

test('c.10 no answer, from the call back itself, by mouse: another time than the next try', async ({ sitDown }) => {
  const agent = await sitDown(DANA_DUE);
  await agent.goesToPromiseOf('Dana Lee');
  await agent.presses('C');
  await expect(agent.strip).toContainText('CALLING');
  await agent.strip.getByRole('button', { name: 'No answer' }).click();
  await agent
    .bar('Done')
    .getByRole('button', { name: /No answer/ })
    .click();
  await agent.bar('Dana Lee didn’t pick up').getByRole('button', { name: 'Change time' }).click();
  await expect(agent.bar('New time')).toContainText('Dana Lee: you said');
});

test('reminders (b): after the third try the bar offers a new time or Not reached, with its reason', async ({
  sitDown,
}) => {
  const agent = await sitDown(DANA_DUE);
  for (const minutes of [35, 30]) {
    await agent.goesToPromiseOf('Dana Lee');
    await agent.presses('D', '3');
    await expect(agent.bar('Dana Lee didn’t pick up')).toContainText('Next try');
    await agent.presses('Enter');
    await expect(agent.bar('Dana Lee didn’t pick up')).toBeHidden();
    await agent.waits(minutes);
  }
  await agent.goesToPromiseOf('Dana Lee');
  await agent.presses('D', '3');
  const after = agent.bar('Dana Lee didn’t pick up');
  await expect(after).toContainText('That was try 3');
  await expect(after.getByRole('button', { name: 'Tell them a new time' })).toBeVisible();
  await after.getByRole('button', { name: 'Not reached' }).press('Enter');
  await expect(agent.bar('End as not kept')).toBeVisible();
  await agent.types('three tries, no answer');
  await agent.presses('Enter');
  await expect(agent.promiseOf('Dana Lee')).toHaveAccessibleName(/^not reached/);
  const { desk } = await agent.companion.ask('desk', {});
  expect(desk.promises).toMatchObject([{ status: 'broken', resolution: { brokenAs: 'notReached' } }]);
});

for (const way of ['on the call back', 'without a call'] as const) {
  test(`002-20: an update given ${way} keeps the promise, and the next one stands beside it`, async ({ sitDown }) => {
    const agent = await sitDown(DANA_DUE);
    if (way === 'on the call back') {
      await agent.goesToPromiseOf('Dana Lee');
      await agent.presses('C');
      await expect(agent.strip).toContainText('CALLING');
      await agent.presses('F2');
      await expect(agent.strip).toContainText('LIVE');
    }
    await agent.goesToPromiseOf('Dana Lee');
    await agent.presses('D', 'U', '1');
    await expect(agent.bar('Promise')).toBeVisible();
    await agent.types('16:20');
    await agent.presses('Enter');
    await expect(agent.bar('Promise')).toBeHidden();
    await expect(agent.rail.getByRole('group', { name: /^in .*Dana Lee/ })).toBeVisible();
    await expect(agent.rail.getByRole('group', { name: /^kept, 14:46, Dana Lee/ })).toBeVisible();
    const { desk } = await agent.companion.ask('desk', {});
    const [next, first] = desk.promises;
    expect(first).toMatchObject({ status: 'kept', successor: next?.id, resolution: { updateOnly: true } });
    expect(next).toMatchObject({ status: 'open', predecessor: first?.id });
    expect(desk.today).toMatchObject({ kept: 1 });
  });
}
