// History: every finished call of every day, found again by who, day, outcome and promise, and opened with its timeline.

import { MINUTE_MS, SECOND_MS } from '../../shared/time.ts';
import { at } from '../support/manual-clock.ts';
import type { Agent } from './pages/agent.ts';
import { DANA, MIA, OMAR, SAM } from './support/cast.ts';
import { playEarlier } from './support/earlier.ts';
import { expect, test, today } from './support/flow.ts';

/** Monday to this morning: Omar was refused, Mia rang twice, Dana was promised a call. */
async function threeDays(home: string): Promise<void> {
  const refused = { disposition: 'refused', alternative: 'a repair', needMet: 'no' } as const;
  await playEarlier({ home, now: at('2026-03-16', '10:00') }, async ({ act, call }) => {
    await act('saveSettings', { profile: SAM, grants: null, people: null, preferences: null });
    await call(OMAR, { lines: ['r refund after two years'], wrapUp: refused });
  });
  await playEarlier({ home, now: at('2026-03-17', '10:00') }, async ({ call, step }) => {
    await call(MIA, { lines: ['r label will not print', 'd new one sent'] });
    await step(20 * MINUTE_MS);
    await call(MIA, { lines: ['x printed at last'] });
  });
  await playEarlier({ home, now: today('10:30') }, async ({ call }) => {
    await call(DANA, { lines: ['r parcel lost'], promisedBy: today('15:00'), about: 'replacement' });
  });
}

/** The agent at the desk on Wednesday, after these days. */
const afterThreeDays = test.extend<{ agent: Agent }>({
  agent: async ({ home, sitDown }, use) => {
    await threeDays(home);
    await use(await sitDown());
  },
});

async function opensHistory(agent: Agent): Promise<void> {
  await agent.presses('ControlOrMeta+F');
  await expect(agent.page.getByRole('heading', { name: 'History' })).toBeVisible();
  await expect(search(agent)).toBeFocused();
}

afterThreeDays('c.7: every call is listed by day, the newest first, with what became of it', async ({ agent }) => {
  await opensHistory(agent);
  await expect(hits(agent)).toHaveText([
    /Today.*Dana Lee.*10:30.*parcel lost.*Promise made · Open/,
    /Yesterday.*Mia Patel.*10:20.*printed at last.*Resolved/,
    /^Mia Patel.*10:00.*label will not print.*Resolved/,
    /Mon 16 Mar.*Omar K\..*10:00.*refund after two years.*Refused \+ alternative/,
  ]);
  await expect(found(agent)).toHaveText('4 calls');
});

afterThreeDays('003-35: letters find calls as they are typed, and Arrow down goes on to them', async ({ agent }) => {
  await opensHistory(agent);
  await agent.types('label');
  await expect(hits(agent)).toHaveText([/Mia Patel.*yesterday 10:00.*label will not print/]);
  await expect(hits(agent).first().locator('mark')).toHaveText(['label']);
  await expect(found(agent)).toHaveText('1 call');
  await expect(search(agent)).toBeFocused();
  await expect(opened(agent).getByRole('heading')).toHaveText('Mia Patel');
  await expect(opened(agent).locator('mark').first()).toHaveText('label');
  await agent.presses('ArrowDown');
  await expect(hits(agent).first()).toBeFocused();
  await agent.presses('Enter');
  await expect(opened(agent)).toBeFocused();
});

afterThreeDays('003-35: a letter typed among the calls goes on in the search', async ({ agent }) => {
  await opensHistory(agent);
  await agent.types('pri');
  await agent.presses('ArrowDown');
  await expect(hits(agent).first()).toBeFocused();
  await agent.types('nted');
  await expect(search(agent)).toHaveValue('printed');
  await expect(hits(agent)).toHaveText([/printed at last/]);
});

afterThreeDays('c.14: Escape clears the search, and then leaves the history', async ({ agent }) => {
  await opensHistory(agent);
  await agent.types('unicorn');
  await agent.sees('No call says “unicorn”. Fewer letters find more.');
  await agent.presses('Escape');
  await expect(search(agent)).toHaveValue('');
  await expect(hits(agent)).toHaveCount(4);
  await agent.presses('Escape');
  await expect(agent.page.getByRole('button', { name: 'New call' })).toBeVisible();
});

afterThreeDays('003-35: by mouse alone a call is found, opened and left', async ({ agent }) => {
  const { page } = agent;
  await page.getByRole('navigation').getByRole('button', { name: 'History' }).click();
  await page.getByRole('search').getByRole('button', { name: 'Outcome' }).click();
  await page.getByRole('option', { name: 'Resolved', exact: true }).click();
  await expect(hits(agent)).toHaveCount(2);
  await hits(agent).nth(1).click();
  await expect(opened(agent)).toContainText('Resolution new one sent');
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(hits(agent)).toHaveCount(4);
  await page.getByRole('navigation').getByRole('button', { name: 'Desk' }).click();
  await expect(page.getByRole('button', { name: 'New call' })).toBeVisible();
});

afterThreeDays(
  '003-35: calls are found by name, number, day, outcome and promise, and all come back',
  async ({ agent }) => {
    await opensHistory(agent);
    const day = agent.page.getByRole('textbox', { name: 'Day' });
    await search(agent).fill('0321');
    await expect(hits(agent)).toHaveText([/Mia Patel.*0321.*10:20/, /Mia Patel.*0321.*10:00/]);
    await search(agent).fill('omar');
    await expect(hits(agent)).toHaveText([/Omar K\./]);
    await search(agent).fill('');
    await day.fill('17/3');
    await expect(hits(agent)).toHaveText([/Mia Patel/, /Mia Patel/]);
    await day.fill('soon');
    await agent.sees('A day, such as 18 Mar, 18/3 or 2026-03-18.');
    await day.fill('today');
    await expect(hits(agent)).toHaveText([/Dana Lee/]);
    await day.fill('');
    await chooses(agent, 'Outcome', 'Refused + alternative');
    await expect(hits(agent)).toHaveText([/Omar K\./]);
    await expect(found(agent)).toHaveText('1 call');
    await chooses(agent, 'Promise', 'Kept');
    await agent.sees('No call fits. Show all, or change a filter.');
    await agent.page.getByRole('button', { name: 'Show all' }).press('Enter');
    await expect(hits(agent)).toHaveCount(4);
    await chooses(agent, 'Promise', 'Open');
    await expect(hits(agent)).toHaveText([/Dana Lee/]);
    await chooses(agent, 'Promise', 'Any promise');
    await chooses(agent, 'Level', 'Level 3');
    await agent.sees('No call fits. Show all, or change a filter.');
    await chooses(agent, 'Level', 'Level 1');
    await chooses(agent, 'Asked', 'Asked Ana');
    await agent.sees('No call fits. Show all, or change a filter.');
  },
);

afterThreeDays('c.7: an opened call tells what happened, from ring to promise', async ({ agent }) => {
  await opensHistory(agent);
  await expect(opened(agent).getByRole('heading')).toHaveText('Dana Lee');
  await expect(opened(agent)).toContainText('+1 212 555 0100');
  for (const entry of ['Answered', 'Reason parcel lost', 'Promise between 10:45 and 11:00 their time', 'Ended']) {
    await expect(opened(agent).getByRole('listitem').filter({ hasText: entry })).toContainText('10:30');
  }
  await agent.presses('ArrowDown', 'ArrowDown', 'ArrowDown');
  await expect(opened(agent).getByRole('heading')).toHaveText('Mia Patel');
  await expect(opened(agent)).toContainText('Resolution new one sent');
  await expect(opened(agent)).toContainText('Tue 17 Mar, 10:00 · Resolved');
});

afterThreeDays('c.7: one customer’s calls, and back to all of them', async ({ agent }) => {
  await agent.presses('ControlOrMeta+K');
  await agent.types('Mia');
  await expect(agent.page.getByRole('menuitem', { name: 'Mia Patel' }).first()).toBeVisible();
  await agent.presses('Enter');
  await expect(agent.page.getByRole('heading', { name: 'History' })).toBeVisible();
  await expect(hits(agent)).toHaveText([/Mia Patel.*10:20/, /Mia Patel.*10:00/]);
  await agent.sees('Calls of Mia Patel');
  await agent.page.getByRole('button', { name: 'Show all' }).press('Enter');
  await expect(hits(agent)).toHaveCount(4);
});

afterThreeDays(
  'c.7: an earlier call opens from the call of today, and Escape goes back to the notes',
  async ({ agent }) => {
    await agent.answersCall(MIA.number);
    await agent.types('r again');
    await agent.page.getByRole('button', { name: '2 contacts, last Tue 17 Mar' }).press('Enter');
    await agent.page.getByRole('button', { name: 'label will not print' }).press('Enter');
    await expect(opened(agent)).toContainText('Tue 17 Mar, 10:00 · Resolved');
    await agent.presses('Escape');
    await expect(agent.notes).toBeFocused();
    await expect(agent.notes).toHaveText('Reason: again');
  },
);

test('003-35: older calls come as one scrolls, and the page holds only those in sight', async ({ sitDown }) => {
  const agent = await sitDown({
    async earlier({ act, step }) {
      for (let nth = 1; nth <= 112; nth += 1) {
        const callId = await act('ringCall', { number: nth === 1 ? OMAR.number : MIA.number });
        await act('missCall', { callId });
        await step(SECOND_MS);
      }
    },
  });
  await opensHistory(agent);
  await expect(found(agent)).toHaveText('112 calls');
  await agent.presses('ArrowDown');
  await expect(async () => {
    await agent.presses('End');
    await expect(hits(agent).last()).toContainText('020 7946 0999', { timeout: 250 });
  }).toPass();
  expect(await hits(agent).count()).toBeLessThan(40);
});

function search({ page }: Agent) {
  return page.getByRole('searchbox', { name: 'Search calls' });
}

/** How many were found, as a screen reader hears it. */
function found({ page }: Agent) {
  return page.getByRole('search').getByRole('status');
}

function opened({ page }: Agent) {
  return page.getByRole('main', { name: 'What happened' });
}

function hits({ page }: Agent) {
  return page.getByRole('listbox', { name: 'Calls' }).getByRole('option');
}

/** In the list behind a button, by keys. */
async function chooses({ page }: Agent, filter: string, choice: string): Promise<void> {
  const button = page.getByRole('search').getByRole('button', { name: filter });
  await button.press('Enter');
  await page.getByRole('option', { name: choice, exact: true }).press('Enter');
  await expect(button).toContainText(choice);
}
