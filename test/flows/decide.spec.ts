// Rung 7 of the ladder: half an hour past a promise the window asks for a decision, and stands until there is one.

import { MINUTE_MS } from '../../shared/time.ts';
import type { Agent } from './pages/agent.ts';
import { DANA, MIA, OMAR } from './support/cast.ts';
import { expect, test, today } from './support/flow.ts';

/** At 14:02: Omar 42 minutes late, Dana due, Mia later. */
const OMAR_LONG_LATE = {
  from: today('12:30'),
  earlier: async (day) => {
    await day.call(OMAR, { promisedBy: today('13:20'), about: 'billing' });
    await day.call(DANA, { promisedBy: today('14:15'), about: 'refund' });
    await day.call(MIA, { promisedBy: today('15:30'), about: 'router' });
  },
} satisfies Parameters<Parameters<Parameters<typeof test>[2]>[0]['sitDown']>[0];

const toDecide = (agent: Agent) => agent.page.getByRole('region', { name: 'To decide' });
const omarThere = (agent: Agent) => toDecide(agent).getByRole('group', { name: /Omar/ });

async function statusOfOmar(agent: Agent) {
  const { desk } = await agent.companion.ask('desk', {});
  return desk.promises.find(({ dueAt }) => dueAt === today('13:20'));
}

test('rung 7: the panel comes half an hour past a promise, takes no focus, and outlives time and a restart', async ({
  sitDown,
}) => {
  const agent = await sitDown({
    from: today('13:00'),
    at: today('13:49'),
    earlier: async (day) => void (await day.call(OMAR, { promisedBy: today('13:20'), about: 'billing' })),
  });
  await expect(agent.promiseOf('Omar')).toHaveAccessibleName(/^29 min LATE/);
  await expect(toDecide(agent)).toBeHidden();
  await agent.page.getByRole('textbox', { name: 'Number' }).focus();
  await agent.companion.step(2 * MINUTE_MS);
  await expect(toDecide(agent)).toContainText(/3[01] minutes past your promise to Omar/);
  await expect(agent.page.getByRole('textbox', { name: 'Number' })).toBeFocused();
  await agent.companion.step(120 * MINUTE_MS);
  await agent.companion.startAgain(60 * MINUTE_MS);
  await expect(toDecide(agent)).toContainText(/3 h 3[01] past your promise to Omar/);
  expect(await statusOfOmar(agent)).toMatchObject({ status: 'open' });
});

test('rung 7: by keys it is ended as missed only with a reason, undone, and opened again', async ({ sitDown }) => {
  const agent = await sitDown(OMAR_LONG_LATE);
  await expect(omarThere(agent)).toHaveAccessibleName(/^42 minutes past your promise to Omar/);
  await omarThere(agent).focus();
  await agent.presses('E');
  const bar = agent.bar('End as not kept');
  await expect(bar).toContainText('Omar K., promised by 13:20');
  await agent.presses('Enter');
  await expect(bar).toContainText('A few words why are needed here.');
  await agent.types('he was out, twice');
  await agent.presses('Enter');
  await expect(bar).toBeHidden();
  await expect(toDecide(agent)).toBeHidden();
  await agent.sees('Ended as not kept');
  await expect(agent.promiseOf('Omar')).toHaveAccessibleName(/^missed/);
  expect(await statusOfOmar(agent)).toMatchObject({
    status: 'broken',
    resolution: { brokenAs: 'missed', note: 'he was out, twice' },
  });
  await agent.page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(omarThere(agent)).toBeVisible();
  await omarThere(agent).focus();
  await agent.presses('E');
  await agent.types('he was out');
  await agent.presses('Enter');
  await expect(agent.promiseOf('Omar')).toHaveAccessibleName(/^missed/);
  await agent.companion.step(1000);
  await agent.goesToPromiseOf('Omar');
  await agent.presses('R');
  await agent.sees('Open again');
  await expect(agent.promiseOf('Omar')).toHaveAccessibleName(/LATE/);
  await expect(omarThere(agent)).toBeVisible();
});

test('002-07: handed over by keys: it rings here and asks here until the colleague has accepted', async ({
  sitDown,
}) => {
  const agent = await sitDown(OMAR_LONG_LATE);
  await omarThere(agent).focus();
  await agent.presses('H');
  await expect(agent.bar('Hand over')).toContainText('Omar K., due 13:20. It stays yours until they say yes.');
  await expect(agent.bar('Hand over').getByRole('listitem')).toHaveText([/Ana.*free now/]);
  await agent.presses('1');
  await agent.sees('Offered; it stays yours until they accept');
  await expect(omarThere(agent)).toContainText('Offered to Ana.');
  await expect(agent.promiseOf('Omar')).toContainText('offered to Ana');
  const before = (await statusOfOmar(agent))?.rungLog.length ?? 0;
  await agent.waits(30);
  expect((await statusOfOmar(agent))?.rungLog.length).toBeGreaterThan(before);
  await omarThere(agent).focus();
  await agent.presses('A', 'Enter');
  await agent.sees('Handed over');
  await expect(toDecide(agent)).toBeHidden();
  expect(await statusOfOmar(agent)).toMatchObject({ status: 'handedOver', resolution: { note: 'by chat' } });
});

test('002-07 by mouse: offered to somebody who is in no list, then to another', async ({ sitDown }) => {
  const agent = await sitDown(OMAR_LONG_LATE);
  await omarThere(agent).getByRole('button', { name: 'Hand over' }).click();
  await agent.bar('Hand over').getByRole('textbox', { name: 'Or somebody else' }).fill('Priya');
  await agent.bar('Hand over').getByRole('button', { name: 'Offer' }).click();
  await expect(omarThere(agent)).toContainText('Offered to Priya.');
  await omarThere(agent).getByRole('button', { name: 'They accepted' }).click();
  await agent.bar('Did Priya say yes?').getByRole('button', { name: 'Offer it to somebody else' }).click();
  await agent.bar('Hand over').getByRole('button', { name: /Ana/ }).click();
  await expect(omarThere(agent)).toContainText('Offered to Ana.');
});

test('rung 7 by mouse: call now, and a new time, decide it too', async ({ sitDown }) => {
  const agent = await sitDown(OMAR_LONG_LATE);
  await omarThere(agent).getByRole('button', { name: 'New time' }).click();
  await agent.types('16:10');
  await agent.presses('Enter');
  await expect(toDecide(agent)).toBeHidden();
  expect(await statusOfOmar(agent)).toMatchObject({ status: 'rescheduled' });
});

test('reminders (b): a promise that can still be kept is not ended; a new time is offered', async ({ sitDown }) => {
  const agent = await sitDown(OMAR_LONG_LATE);
  await agent.goesToPromiseOf('Mia Patel');
  await agent.presses('D');
  await expect(agent.bar('Done').getByRole('button', { name: 'End as not kept' })).toHaveCount(0);
  await agent.presses('Escape');
  await agent.goesToPromiseOf('Omar');
  await agent.presses('D');
  await agent.bar('Done').getByRole('button', { name: 'End as not kept' }).click();
  await expect(agent.bar('End as not kept')).toBeVisible();
});

test('later correction: what ended today is opened again from the history', async ({ sitDown }) => {
  const agent = await sitDown(OMAR_LONG_LATE);
  await agent.goesToPromiseOf('Omar');
  await agent.presses('D', '5');
  await expect(agent.promiseOf('Omar')).toHaveAccessibleName(/^not needed/);
  await agent.page.getByRole('navigation').getByRole('button', { name: 'History' }).click();
  await agent.page.getByRole('option', { name: /Omar K/ }).click();
  await agent.page.getByText('No longer needed: billing').waitFor();
  await agent.page.getByRole('button', { name: 'Open again' }).last().click();
  await expect.poll(async () => (await statusOfOmar(agent))?.status).toBe('open');
});
