// The rail of promises: in sight in every state, and worked by single keys on its rows.

import { MINUTE_MS } from '../../shared/time.ts';
import { DANA, MIA, OMAR } from './support/cast.ts';
import { expect, test, today } from './support/flow.ts';

/** At 14:02: Omar late, Dana due, Mia later. */
const THREE = {
  from: today('13:00'),
  earlier: async (day) => {
    await day.call(OMAR, { promisedBy: today('13:55'), about: 'billing' });
    await day.call(DANA, { promisedBy: today('14:15'), about: 'refund' });
    await day.call(MIA, { promisedBy: today('15:30'), about: 'router' });
  },
} satisfies Parameters<Parameters<Parameters<typeof test>[2]>[0]['sitDown']>[0];

test('c.1: late, due and later promises are in sight in every state', async ({ sitDown }) => {
  const agent = await sitDown(THREE);
  const seesAll = async (): Promise<void> => {
    await expect(agent.rail.getByRole('group')).toHaveCount(3);
    await expect(agent.rail.getByRole('group').nth(0)).toHaveAccessibleName(/^7 min LATE, 13:55, Omar K\./);
    await expect(agent.rail.getByRole('group').nth(1)).toHaveAccessibleName(/^DUE, 14:00–14:15, Dana Lee/);
    await expect(agent.rail.getByRole('group').nth(2)).toHaveAccessibleName(/^in 1 h 28, 15:15–15:30, Mia Patel/);
    for (const row of await agent.rail.getByRole('group').all()) await expect(row).toBeInViewport();
  };
  await seesAll();
  await agent.presses('F2');
  await expect(agent.strip).toContainText('RINGING');
  await seesAll();
  await agent.presses('F2');
  await expect(agent.strip).toContainText('LIVE');
  for (const key of ['F3', 'F8', 'F4']) {
    await agent.presses(key);
    await seesAll();
  }
  await agent.presses('Escape', 'F12');
  await expect(agent.bar('Wrap up')).toBeVisible();
  await seesAll();
  for (const screen of ['History', 'Settings']) {
    await agent.presses('ControlOrMeta+K');
    await agent.types(screen);
    await agent.presses('Enter');
    await expect(agent.strip.getByRole('heading')).toHaveText(screen);
    await seesAll();
  }
});

test('c.9: C calls, and the call back opens as promised with its attempt', async ({ sitDown }) => {
  const agent = await sitDown(THREE);
  await agent.goesToPromiseOf('Dana Lee');
  await agent.presses('C');
  await expect(agent.strip).toContainText('CALLING');
  await expect(agent.strip.getByRole('heading')).toHaveText('Dana Lee');
  await expect(agent.strip).toContainText('attempt 1 of 3');
  await expect(agent.help).toContainText('Hello Dana, Sam here, calling by');
  await agent.strip.getByRole('button', { name: 'Dial' }).press('Enter');
  if (process.platform === 'linux') await expect.poll(() => agent.companion.dialled()).toEqual([DANA.dialled]);
});

test('c.9: S snoozes for five minutes, and no longer once it is late', async ({ sitDown }) => {
  const agent = await sitDown(THREE);
  await agent.goesToPromiseOf('Dana Lee');
  await agent.presses('S');
  await expect(agent.promiseOf('Dana Lee')).toContainText('again at 14:07');
  await agent.goesToPromiseOf('Omar K.');
  await agent.presses('S');
  await expect(agent.promiseOf('Omar K.')).not.toContainText('again at');
  const { desk } = await agent.companion.ask('desk', {});
  expect(desk.promises.map(({ snoozeCount }) => snoozeCount).sort()).toEqual([0, 0, 1]);
});

test('c.9: N gives a new time, and the promise that ends names its successor', async ({ sitDown }) => {
  const agent = await sitDown(THREE);
  await agent.goesToPromiseOf('Mia Patel');
  await agent.presses('N');
  await expect(agent.bar('New time')).toContainText('Mia Patel: you said');
  await agent.types('16:10');
  await agent.presses('Enter');
  await expect(agent.bar('New time')).toBeHidden();
  await expect(agent.promiseOf('Mia Patel').first()).toContainText('15:55–16:10');
  const { desk } = await agent.companion.ask('desk', {});
  const before = desk.promises.find(({ dueAt }) => dueAt === today('15:30'));
  const after = desk.promises.find(({ dueAt }) => dueAt === today('16:10'));
  expect(before).toMatchObject({ status: 'rescheduled', successor: after?.id });
  expect(after).toMatchObject({ status: 'open', predecessor: before?.id });
});

test('c.9: D asks how, and a reached promise is kept and stays in sight as kept', async ({ sitDown }) => {
  const agent = await sitDown(THREE);
  await agent.goesToPromiseOf('Dana Lee');
  await agent.presses('D');
  await expect(agent.bar('Done').getByRole('listitem')).toHaveCount(5);
  await agent.presses('1');
  await expect(agent.promiseOf('Dana Lee')).toHaveAccessibleName(/^kept/);
  const { desk } = await agent.companion.ask('desk', {});
  expect(desk.today).toMatchObject({ kept: 1 });
});

test('c.9: arrows go from row to row, and Enter opens', async ({ sitDown }) => {
  const agent = await sitDown(THREE);
  await agent.goesToPromiseOf('Omar K.');
  await agent.presses('ArrowDown');
  await expect(agent.promiseOf('Dana Lee')).toBeFocused();
  await agent.presses('End');
  await expect(agent.promiseOf('Mia Patel')).toBeFocused();
});

test('000-15: what is being promised stands in the rail before it is, marked as a draft', async ({ sitDown }) => {
  const agent = await sitDown();
  await agent.answersCall(OMAR.number);
  await agent.presses('F3');
  await agent.types('40');
  await expect(agent.rail).toContainText('draft');
  await expect(agent.rail).toContainText('14:25–14:40');
  await agent.presses('Escape');
  await expect(agent.rail).not.toContainText('draft');
});

test('c.5: as time passes a row turns from later to soon, due and late', async ({ sitDown }) => {
  const agent = await sitDown({
    earlier: async (day) => void (await day.call(MIA, { promisedBy: today('14:40') })),
  });
  const row = agent.promiseOf('Mia Patel');
  await expect(row).toHaveAccessibleName(/^in 38 min, 14:25–14:40/);
  await agent.companion.step(14 * MINUTE_MS);
  await expect(row).toHaveAccessibleName(/^soon/);
  await agent.companion.step(10 * MINUTE_MS);
  await expect(row).toHaveAccessibleName(/^DUE/);
  await agent.companion.step(17 * MINUTE_MS);
  await expect(row).toHaveAccessibleName(/min LATE/);
});

test('c.14: row buttons do the same by mouse alone', async ({ sitDown }) => {
  const agent = await sitDown(THREE);
  await agent.promiseOf('Dana Lee').hover();
  await agent.promiseOf('Dana Lee').getByRole('button', { name: 'Done' }).click();
  await expect(agent.bar('Done')).toBeVisible();
});
