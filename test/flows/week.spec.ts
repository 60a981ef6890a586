// The week: open promises by day, what is late first, weeks turned by key and by mouse. And the picture of today.

import { HOUR_MS } from '../../shared/time.ts';
import { at } from '../support/manual-clock.ts';
import type { Agent } from './pages/agent.ts';
import { DANA, MIA, OMAR } from './support/cast.ts';
import { expect, test, today } from './support/flow.ts';

/** This morning: Omar by 13:00, Mia by four, Dana by Friday ten and by Tuesday of next week. */
const promising = test.extend<{ agent: Agent }>({
  agent: async ({ sitDown }, use) => {
    await use(
      await sitDown({
        from: today('10:00'),
        async earlier({ call, step }) {
          await call(OMAR, { promisedBy: today('13:00'), about: 'billing' });
          await call(MIA, { promisedBy: today('16:00'), about: 'return label' });
          await call(DANA, { promisedBy: at('2026-03-20', '15:00'), about: 'parcel lost' });
          await call(DANA, { promisedBy: at('2026-03-24', '15:00'), about: 'replacement' });
          await step(HOUR_MS);
        },
      }),
    );
  },
});

promising('003-35: the week has what is late first, then each day with its promises', async ({ agent }) => {
  await agent.presses('Shift+F3');
  await expect(agent.page.getByRole('heading', { name: '16 – 22 March 2 open' })).toBeVisible();
  await expect(late(agent).getByRole('button')).toHaveText([/LATE.*13:00.*Omar K\..*billing/]);
  await expect(day(agent, 'Wed 18 Mar, today, 1 open').getByRole('button')).toHaveText([/16:00.*Mia Patel/]);
  await expect(day(agent, 'Fri 20 Mar, 1 open').getByRole('button')).toHaveText([/15:00.*Dana Lee/]);
  await expect(day(agent, 'Sat 21 Mar, none open')).toContainText('day off');
  await agent.sees('1 in later weeks');
});

promising('003-35: by keys through the days and weeks, and Enter opens a promise', async ({ agent }) => {
  await agent.presses('Shift+F3');
  await expect(late(agent).getByRole('button')).toBeFocused();
  await agent.presses('ArrowDown', 'ArrowRight');
  await expect(day(agent, 'Fri 20 Mar, 1 open').getByRole('button')).toBeFocused();
  await agent.presses('PageDown');
  await expect(agent.page.getByRole('heading', { name: '23 – 29 March 1 open' })).toBeVisible();
  await agent.presses('PageUp', 'PageUp');
  await expect(agent.page.getByRole('heading', { name: '9 – 15 March none open' })).toBeVisible();
  await expect(late(agent).getByRole('button')).toHaveCount(1);
  await agent.presses('PageDown', 'ArrowDown', 'ArrowDown', 'Enter');
  await expect(agent.promiseOf('Mia Patel')).toBeFocused();
  await expect(agent.page.getByRole('button', { name: 'New call' })).toBeVisible();
});

promising('c.14: by mouse alone to the week, through it, and to a promise', async ({ agent }) => {
  const { page } = agent;
  await page.getByRole('navigation').getByRole('button', { name: 'Week' }).click();
  await page.getByRole('button', { name: 'Next week' }).click();
  await day(agent, 'Tue 24 Mar, 1 open').getByRole('button').click();
  await expect(agent.promiseOf('replacement')).toBeFocused();
  await page.getByRole('navigation').getByRole('button', { name: 'Week' }).click();
  await page.getByRole('button', { name: 'Previous week' }).click();
  await page.getByRole('button', { name: 'This week' }).click();
  await expect(day(agent, 'Wed 18 Mar, today, 1 open')).toBeVisible();
});

promising('c.1: during a call the week opens beside the rail, and Escape is back at the caret', async ({ agent }) => {
  await agent.answersCall(MIA.number);
  await agent.types('r again');
  await agent.presses('Shift+F3');
  await expect(day(agent, 'Fri 20 Mar, 1 open')).toBeVisible();
  await expect(agent.rail).toContainText('Omar K.');
  await agent.presses('Escape');
  await expect(agent.notes).toBeFocused();
  await expect(agent.notes).toHaveText('Reason: again');
});

promising('c.14: Escape leaves the week for the desk', async ({ agent }) => {
  await agent.presses('Shift+F3');
  await expect(late(agent)).toBeVisible();
  await agent.presses('Escape');
  await expect(agent.page.getByRole('button', { name: 'New call' })).toBeVisible();
});

promising(
  '003-35: the picture of the day leads by arrows and Enter, and by mouse, to its promises',
  async ({ agent }) => {
    const picture = agent.page.getByRole('list', { name: 'Your shift from 9 to 17, promise by promise' });
    const omar = picture.getByRole('button', { name: /LATE.*Omar K\..*billing/ });
    await omar.focus();
    await expect(omar.getByText('13:00')).toBeVisible();
    await agent.presses('ArrowRight');
    await expect(picture.getByRole('button', { name: /Mia Patel/ })).toBeFocused();
    await agent.presses('Enter');
    await expect(agent.promiseOf('Mia Patel')).toBeFocused();
    await omar.click();
    await expect(agent.promiseOf('Omar K.')).toBeFocused();
  },
);

function day({ page }: Agent, name: string) {
  return page.getByRole('region', { name, exact: true });
}

function late({ page }: Agent) {
  return page.getByRole('main').getByRole('region', { name: '1 late' });
}
