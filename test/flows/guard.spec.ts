// Scenarios 4 and 10 of the practice book, and what a customer asks of us about calls.

import type { Person } from '../../shared/agent/people.ts';
import type { PersonId } from '../../shared/ids.ts';
import { MINUTE_MS, type WallTime } from '../../shared/time.ts';
import { ANA } from '../support/records.ts';
import { at } from '../support/manual-clock.ts';
import { MIA, OMAR, SAMS_PEOPLE } from './support/cast.ts';
import { expect, test, today } from './support/flow.ts';

const PERTH_CALLER = { name: 'Ruth', number: '+61 412 345 678' } as const;
const LEE: Person = {
  ...ANA,
  id: 'lee' as PersonId,
  name: 'Lee',
  role: 'expert',
  topics: 'routers',
  hours: { start: '09:00' as WallTime, end: '16:00' as WallTime },
};

test('scenario 4, c.5 #5 #7: night there. Perth is asked for, early times are refused, and asked-for ones are recorded', async ({
  sitDown,
}) => {
  const agent = await sitDown({ at: today('15:00') });
  await agent.answersCall(PERTH_CALLER.number);
  await agent.writesCaller({ name: PERTH_CALLER.name });
  await agent.presses('F3');
  const promise = agent.bar('Promise');
  const said = promise.getByRole('status');
  await agent.types('40');
  await expect(said).toContainText('What time is it with you?');
  await expect(promise).toContainText('Sydney');
  await promise.getByRole('textbox', { name: /They say it’s/ }).fill('23:00');
  await expect(promise).toContainText('Perth');
  await agent.presses('Enter');
  await expect(said).toContainText('You can’t keep 15:40.');
  await expect(said).toContainText('in Perth; we ring there 09:00 to 20:00');
  await expect(said).toContainText('Australia hours, after donotcall.gov.au; courtesy default, not legal advice');
  const { desk: asked } = await agent.companion.ask('desk', {});
  expect(asked.call?.customer?.zone).toEqual({ id: 'Australia/Perth', certainty: 'confirmed' });
  expect(asked.promises).toEqual([]);
  await promise.getByRole('checkbox', { name: 'Customer asked for this time' }).press('Space');
  await expect(said).toContainText('Tight.');
  await promise.getByRole('textbox', { name: /Keep 15:40, because/ }).fill('works nights, asked for it');
  await agent.presses('Enter');
  await expect(promise).toBeHidden();
  const { desk } = await agent.companion.ask('desk', {});
  expect(desk.promises).toMatchObject([
    {
      dueAt: at('2026-03-18', '23:40', 'Australia/Perth'),
      customerAsked: true,
      passedWarnings: [{ check: 5, reason: 'works nights, asked for it' }],
    },
  ]);
});

test('scenario 10, 002-19, 002-20, c.5 #9: a message is due today; an update keeps it, and the expert is off', async ({
  sitDown,
}) => {
  const agent = await sitDown({ at: today('09:10'), people: [...SAMS_PEOPLE, LEE] });
  await agent.answersCall(OMAR.number);
  await agent.writesCaller({ name: OMAR.name });
  await agent.presses('F3');
  const promise = agent.bar('Promise');
  await promise.getByRole('button', { name: /Kind/ }).press('Enter');
  await agent.page.getByRole('option', { name: 'Return their call' }).click();
  await expect(promise.getByRole('textbox', { name: /By when/ })).toHaveValue('16:50');
  await promise.getByRole('textbox', { name: /By when/ }).press('Enter');
  await expect(promise).toBeHidden();
  await agent.wrapsUp('3');
  // The working day in between is slept through: nothing falls due in it.
  await agent.companion.startAgain((7 * 60 + 20) * MINUTE_MS);
  await agent.goesToPromiseOf('Omar K.');
  await agent.presses('C');
  await expect(agent.strip).toContainText('CALLING');
  await agent.presses('F2');
  await agent.goesToPromiseOf('Omar K.');
  await agent.presses('D', 'U', '1');
  const after = agent.bar('Promise');
  await expect(after).toBeVisible();
  await after.getByRole('button', { name: /Kind/ }).press('Enter');
  await agent.page.getByRole('option', { name: 'Expert’s answer' }).click();
  await after.getByRole('button', { name: /Needs/ }).press('Enter');
  await agent.page.getByRole('option', { name: 'Lee' }).click();
  await after.getByRole('textbox', { name: /By when/ }).fill('16:50');
  await expect(after.getByRole('status')).toContainText('Lee is off by then, back tomorrow 09:00.');
  await after.getByRole('textbox', { name: /By when/ }).press('Enter');
  await expect(after).toBeHidden();
  const { desk } = await agent.companion.ask('desk', {});
  const [first, next] = [...desk.promises].sort((a, b) => a.dueAt - b.dueAt);
  expect(first).toMatchObject({ status: 'kept', dueAt: today('16:50'), successor: next?.id });
  expect(first?.resolution).toMatchObject({ updateOnly: true });
  expect(next).toMatchObject({ status: 'open', kind: 'expertAnswer', predecessor: first?.id, dependsOn: 'lee' });
  expect(next?.dueAt).toBe(today('09:15') + 24 * 60 * MINUTE_MS);
});

test('003-34, c.5 #6: /nocall cancels the call back and bars new ones; a limit is shown on the strip', async ({
  sitDown,
}) => {
  const agent = await sitDown();
  await agent.answersCall(MIA.number);
  await agent.writesCaller({ name: MIA.name });
  await agent.promises('1h');
  await agent.strip.getByRole('button', { name: 'Limits' }).click();
  await agent.types('noon');
  await agent.presses('Enter');
  await expect(agent.strip).toContainText('no calls before 12:00 there');
  await expect(agent.notes).toBeFocused();
  await agent.types('/nocall');
  await agent.presses('Enter');
  await expect(agent.strip).toContainText('DO NOT CALL');
  await agent.presses('F3');
  await agent.types('2h');
  const said = agent.bar('Promise').getByRole('status');
  await expect(said).toContainText('They asked not to be called.');
  await agent.presses('Enter');
  const { desk } = await agent.companion.ask('desk', {});
  expect(desk.promises.map(({ status }) => status)).toEqual(['cancelledByCustomer']);
  await agent.presses('Escape');
  await expect(agent.notes).toBeFocused();
  await agent.types('/undo');
  await agent.presses('Enter');
  await expect(agent.strip).not.toContainText('DO NOT CALL');
  const { desk: back } = await agent.companion.ask('desk', {});
  expect(back.promises.map(({ status }) => status)).toEqual(['open']);
});
