// Scenario 6 of the practice book: an expert on the line, and the case that closes only once the customer confirms.

import type { Person } from '../../shared/agent/people.ts';
import type { PersonId } from '../../shared/ids.ts';
import { MINUTE_MS } from '../../shared/time.ts';
import { ANA } from '../support/records.ts';
import type { Agent } from './pages/agent.ts';
import { MIA } from './support/cast.ts';
import { expect, test } from './support/flow.ts';

const LEE: Person = { ...ANA, id: 'lee' as PersonId, name: 'Lee', role: 'expert', topics: 'routers, wifi' };
const BEA: Person = { ...LEE, id: 'bea' as PersonId, name: 'Bea', topics: 'billing', answerMinutes: [1] };
const PEOPLE = [ANA, BEA, LEE];

async function caseOnDesk(agent: Agent) {
  const { desk } = await agent.companion.ask('desk', {});
  return desk.call?.case;
}

async function rings(agent: Agent): Promise<void> {
  await agent.answersCall(MIA.number);
  await agent.writesCaller({ name: MIA.name });
  await expect(agent.strip).toContainText('owner You');
}

test('scenario 6: expert on the line. In three first, told, an estimate, and no end before the customer confirms', async ({
  sitDown,
}) => {
  const agent = await sitDown({ people: PEOPLE });
  await rings(agent);
  await agent.types('router drops every hour');

  await agent.presses('F8', 'x');
  await expect(agent.help.getByRole('textbox', { name: 'Topic' })).toBeFocused();
  await agent.types('router');
  const finder = agent.page.getByRole('region', { name: 'Ask an expert' });
  await expect(finder.getByRole('listitem').first()).toContainText('Lee');
  await agent.presses('Enter');
  await agent.types('why it drops');
  await agent.presses('Enter');

  const bar = agent.bar('Ask Lee');
  await expect(bar.getByRole('textbox', { name: 'What did you try first?' })).toBeFocused();
  await agent.types('restarted it');
  await agent.presses('Enter');
  await expect(bar).toContainText(
    'Mia, you have Lee and me, Sam, on the line. I’ve got Lee with us, who knows router. I’ve told Lee the story and I’m staying on.',
  );
  await expect(bar).toContainText('Three on the line');
  await expect(bar.getByRole('textbox', { name: /by/i }).first()).toBeFocused();
  await agent.types('40');
  await agent.presses('Enter');
  await expect(bar).toBeHidden();
  await expect(agent.promiseOf(MIA.name)).toContainText('router');
  await expect(agent.strip).toContainText('owner You');
  await expect(agent.strip).toContainText('L2');
  await expect(agent.page.getByRole('status').filter({ hasText: /level 2/i })).toBeAttached();
  await expect(agent.page.locator('.cm-appLine').first()).toContainText('Asked an expert');

  const asked = agent.page.getByRole('region', { name: 'Experts asked' });
  await asked.getByRole('button', { name: 'Lee is on the line' }).press('Enter');
  await expect(agent.strip).toContainText(/Lee on the line/);
  await agent.companion.step(3 * MINUTE_MS);
  await asked.getByRole('textbox', { name: /What Lee answered/ }).focus();
  await agent.types('old firmware');
  await agent.presses('Enter');
  await expect(asked).toContainText('Answer is in for Mia Patel');

  const help = agent.help;
  await help.getByRole('tab', { name: /Case/ }).focus();
  await agent.presses('ArrowRight', 'ArrowRight');
  await help.getByRole('tab', { name: /^Case/ }).click();
  const end = agent.page.getByRole('region', { name: 'Close the case' });
  await end.getByRole('button', { name: 'Customer confirms fixed' }).press('Enter');
  await agent.sees('Level 2 is still open.');

  await asked.getByRole('button', { name: 'Told them now' }).press('Enter');
  await expect(asked).toContainText('Did it help?');
  await asked.getByRole('button', { name: 'Great' }).press('Enter');
  await agent.sees('Tell the customer who will handle it, then tick “told”.');
  await asked.getByRole('checkbox', { name: 'Customer knows Lee handles it' }).press('Space');
  await asked.getByRole('button', { name: 'Great' }).press('Enter');
  await expect(asked).toContainText('answered after 3 min · told 0 min later');
  await expect(asked).toContainText('quick and great');

  await end.getByRole('button', { name: 'Close with this reason' }).press('Enter');
  await agent.sees('Has the customer confirmed that it is fixed?');
  await end.getByRole('button', { name: 'Customer confirms fixed' }).press('Enter');
  await expect(end).toContainText('The customer confirmed that it is fixed.');

  const one = await caseOnDesk(agent);
  expect(one).toMatchObject({ owner: 'you', level: 2, closing: { confirmed: 'byCustomer', needMet: 'yes' } });
  expect(one?.steps[0]).toMatchObject({ name: 'Lee', how: 'threeWay', told: true, verdict: 'great', result: 'solved' });
  const { desk } = await agent.companion.ask('desk', {});
  expect(desk.promises[0]).toMatchObject({ kind: 'expertAnswer', status: 'kept' });
  expect(desk.settings.people.find(({ id }) => id === LEE.id)?.answerMinutes).toEqual([3]);
});

test('scenario 6 by mouse: a cold transfer is last, asks why, counts as a pass, and the owner stays', async ({
  sitDown,
}) => {
  const agent = await sitDown({ people: PEOPLE });
  await rings(agent);
  await agent.help.getByRole('tab', { name: 'Ask' }).click();
  const finder = agent.page.getByRole('region', { name: 'Ask an expert' });
  await finder.getByRole('textbox', { name: 'Topic' }).fill('wifi');
  await finder.getByRole('textbox', { name: 'What is missing?' }).fill('the password');
  await finder.getByRole('button', { name: 'Ask Lee' }).click();
  const bar = agent.bar('Ask Lee');
  await bar.getByRole('button', { name: 'Customer insists' }).click();
  await bar.getByRole('button', { name: /How/ }).click();
  await expect(agent.page.getByRole('option')).toHaveText(['Three on the line', 'Later', 'Cold transfer']);
  await agent.page.getByRole('option', { name: 'Cold transfer' }).click();
  await bar.getByRole('checkbox', { name: 'I told the customer that Lee handles it' }).check({ force: true });
  await bar.getByRole('button', { name: /1 h/ }).click();
  await bar.getByRole('button', { name: /Promise/ }).click();
  await agent.sees('A few words why are needed here.');
  await bar.getByRole('textbox', { name: 'Why not in three?' }).fill('Lee needs the line alone');
  await bar.getByRole('button', { name: /Promise/ }).click();
  await expect(bar).toBeHidden();
  await expect(agent.strip).toContainText('passed on once');
  await expect(agent.strip).toContainText('owner You');
});

test('002-06: an open case is found without a call, and is closed there', async ({ sitDown }) => {
  const agent = await sitDown({
    earlier: async (day) => {
      await day.call(MIA, { lines: ['Reason: router drops'], wrapUp: { needMet: 'partly' } });
    },
  });
  await agent.presses('ControlOrMeta+k');
  await agent.types('cases');
  await agent.presses('Enter');
  const list = agent.page.getByRole('grid', { name: 'Open cases' });
  await expect(list.getByRole('row')).toContainText(['Mia Patel']);
  const end = agent.page.getByRole('region', { name: 'Close the case' });
  await end.getByRole('button', { name: 'Customer confirms fixed' }).press('Enter');
  await expect(agent.page.getByText('No case is open. Everything is fixed.')).toBeVisible();
});
