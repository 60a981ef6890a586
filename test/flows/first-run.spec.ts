// First run (c.12): three steps that are needed, three that are offered, by keys alone, and one test reminder.

import { expect, test } from './support/flow.ts';
import type { Agent } from './pages/agent.ts';

const step = (agent: Agent) => agent.page.getByRole('navigation').locator('[aria-current="step"]');

/** Enter goes on; the step is the one named. */
async function goesOnTo(agent: Agent, name: string): Promise<void> {
  await agent.presses('Enter');
  await expect(step(agent)).toContainText(name);
}

test('c.12: the three needed steps by keys alone, the others later, and the desk is ready', async ({ sitDown }) => {
  const agent = await sitDown({ isNew: true });
  await expect(agent.page.getByRole('heading', { name: 'What do customers call you?' })).toBeVisible();
  await agent.types('Sam');
  await agent.sees('“Thanks for calling, this is Sam. What can I put right for you today?”');
  await goesOnTo(agent, 'Number and address');
  await agent.types('020 7946 0142');
  await goesOnTo(agent, 'Shift and zone');
  await agent.presses('ControlOrMeta+A');
  await agent.types('9');
  await agent.presses('Tab', 'ControlOrMeta+A');
  await agent.types('17:00');
  await goesOnTo(agent, 'Your limits');
  const { desk } = await agent.companion.ask('desk', {});
  expect(desk.settings.profile).toMatchObject({
    ...{ name: 'Sam', directNumber: '020 7946 0142', zone: 'Europe/London' },
    shift: { start: '09:00', end: '17:00' },
  });
  await agent.page.getByRole('button', { name: 'Later' }).press('Enter');
  await expect(step(agent)).toContainText('People to ask');
  await agent.page.getByRole('button', { name: 'Later' }).press('Enter');
  await expect(step(agent)).toContainText('Test reminder');
  await agent.page.getByRole('button', { name: 'Start with the first call' }).press('Enter');
  await expect(agent.page.getByRole('button', { name: 'New call' })).toBeVisible();
  await agent.answersCall();
});

test('c.12: limits and people are filled by keys, and a call sees them', async ({ sitDown }) => {
  const agent = await sitDown({ isNew: true });
  await agent.types('Sam');
  await goesOnTo(agent, 'Number and address');
  await agent.types('020 7946 0142');
  await goesOnTo(agent, 'Shift and zone');
  await goesOnTo(agent, 'Your limits');
  for (const limit of ['14', '15', '', '50', '3']) {
    await agent.types(limit);
    await agent.presses('Tab');
  }
  await agent.types('Ana');
  await agent.sees('4 of 5 say Yes. That is most');
  await goesOnTo(agent, 'People to ask');
  await agent.page.getByRole('textbox', { name: 'Name' }).first().focus();
  await agent.types('Ana');
  await goesOnTo(agent, 'Test reminder');
  const { desk } = await agent.companion.ask('desk', {});
  expect(desk.settings.people).toMatchObject([{ name: 'Ana', role: 'supervisor' }]);
  expect(desk.settings.grants.map(({ limit }) => limit.row)).toEqual([
    'returnTerms',
    'shippingFee',
    'refund',
    'exception',
  ]);
});

test('c.12: what is wrong is said beside it, and the step stays', async ({ sitDown }) => {
  const agent = await sitDown({ isNew: true });
  await agent.presses('Enter');
  await agent.sees('Needed.');
  await expect(step(agent)).toContainText('Your name');
  await agent.page.getByRole('textbox', { name: 'Name as you say it' }).focus();
  await agent.types('Sam');
  await goesOnTo(agent, 'Number and address');
  await agent.types('020 7946 0142');
  await goesOnTo(agent, 'Shift and zone');
  await agent.presses('ControlOrMeta+A');
  await agent.types('quarter to');
  await agent.presses('Tab', 'Tab', 'ControlOrMeta+A');
  await agent.types('18:30–19:00');
  await agent.presses('Enter');
  await agent.sees('Type a time, such as 9:00.');
  await expect(step(agent)).toContainText('Shift and zone');
  await agent.page.getByRole('textbox', { name: 'Shift starts' }).focus();
  await agent.presses('ControlOrMeta+A');
  await agent.types('9:00');
  await agent.presses('Enter');
  await agent.sees('This is outside your shift.');
  await expect(step(agent)).toContainText('Shift and zone');
});

test('c.14: first run by mouse alone, but for the words', async ({ sitDown }) => {
  const agent = await sitDown({ isNew: true });
  const next = agent.page.getByRole('button', { name: 'Next' });
  await agent.page.getByRole('textbox', { name: 'Name as you say it' }).fill('Sam');
  await next.click();
  await agent.page.getByRole('textbox', { name: 'Number you give out' }).fill('020 7946 0142');
  await next.click();
  await next.click();
  await expect(step(agent)).toContainText('Your limits');
  await agent.page.getByRole('button', { name: 'Back' }).click();
  await expect(step(agent)).toContainText('Shift and zone');
});
