// What a call says of other promises (c.10): quiet lines beside the notes, and one line at the next hold or wrap-up.

import { ANA } from '../support/records.ts';
import type { Agent } from './pages/agent.ts';
import { DANA, MIA, OMAR } from './support/cast.ts';
import { expect, test, today } from './support/flow.ts';

/** At 14:39: a call back to Dana, promised for 14:45 to 15:00. */
const DANA_BY_THREE = {
  at: today('14:39'),
  earlier: async (day) => void (await day.call(DANA, { promisedBy: today('15:00'), about: 'overnight' })),
} satisfies Parameters<Parameters<Parameters<typeof test>[2]>[0]['sitDown']>[0];

const atRisk = (agent: Agent) => agent.page.getByRole('region', { name: 'At risk' });

/** Omar is on the line; the agent types now and then, so that nobody takes the call for forgotten. */
async function talksUntil(agent: Agent, ...minutes: number[]): Promise<void> {
  for (const some of minutes) {
    await agent.waits(some);
    await typesAndIsSaved(agent);
  }
}

async function typesAndIsSaved(agent: Agent): Promise<void> {
  const before = await savedNotes(agent);
  await agent.types('word ');
  await expect.poll(() => savedNotes(agent)).toBe(`${before}word `);
}

async function savedNotes(agent: Agent): Promise<string> {
  const { desk } = await agent.companion.ask('desk', {});
  return desk.call?.notes.lines.map(({ text }) => text).join('') ?? '';
}

test('c.10 at risk: from five minutes before, a line says so without sound, toast or caret', async ({ sitDown }) => {
  const agent = await sitDown(DANA_BY_THREE);
  await agent.answersCall(OMAR.number);
  await talksUntil(agent, 8, 7);
  await expect(atRisk(agent)).toBeHidden();
  await talksUntil(agent, 2);
  await expect(atRisk(agent)).toContainText('Dana is late in 4 minutes');
  await expect(atRisk(agent)).toContainText('You are on a call. Ask Ana to ring, or send a new time?');
  // Said once, when it came; the minutes that go by are not.
  await expect(agent.page.getByRole('status').filter({ hasText: 'Dana is late in 5 minutes' })).toHaveCount(1);
  await talksUntil(agent, 10);
  await expect(atRisk(agent)).toContainText('6 minutes past your promise to Dana');
  await expect(atRisk(agent)).toContainText('Start with sorry, then the news. Dana’s clock: 11:06. Ana is free.');
  await expect(agent.notes).toBeFocused();
  await expect(agent.notes).toHaveText('word word word word');
  expect(agent.companion.notices()).toEqual([]);
});

test('002-07: Ask Ana by keyboard offers it, it stays here until she accepts, and says how', async ({ sitDown }) => {
  const agent = await sitDown(DANA_BY_THREE);
  await agent.answersCall(OMAR.number);
  await talksUntil(agent, 9, 8);
  await expect(atRisk(agent)).toContainText('Ask Ana');
  await agent.presses('F6');
  await expect(atRisk(agent).getByRole('button', { name: 'Ask Ana' })).toBeFocused();
  await agent.presses('Enter');
  await agent.sees('Offered; it stays yours until they accept');
  await expect(atRisk(agent)).toContainText('Offered to Ana, who has not said yes yet.');
  await expect(agent.promiseOf('Dana Lee')).toHaveAccessibleName(/offered to Ana$/);
  await atRisk(agent).getByRole('button', { name: 'They accepted' }).press('Enter');
  await expect(agent.bar('Did Ana say yes?')).toBeVisible();
  await agent.presses('2', 'Enter');
  await expect(agent.bar('Did Ana say yes?')).toBeHidden();
  await expect(atRisk(agent)).toBeHidden();
  await expect(agent.promiseOf('Dana Lee')).toHaveAccessibleName(/^handed over/);
  await expect(agent.notes).toBeFocused();
  const { desk } = await agent.companion.ask('desk', {});
  expect(desk.promises).toMatchObject([
    { status: 'handedOver', handOverOffer: { to: 'Ana' }, resolution: { note: 'in person' } },
  ]);
});

test('c.10 at risk by mouse: the caret stays in the notes, and a new time ends the line', async ({ sitDown }) => {
  const agent = await sitDown(DANA_BY_THREE);
  await agent.answersCall(OMAR.number);
  await talksUntil(agent, 9, 8);
  await atRisk(agent).getByRole('button', { name: 'Ask Ana' }).click();
  await expect(atRisk(agent)).toContainText('Offered to Ana');
  await expect(agent.notes).toBeFocused();
  await atRisk(agent).getByRole('button', { name: 'Tell them a new time' }).click();
  await expect(agent.bar('New time')).toContainText('Dana Lee: you said');
  await agent.types('16:10');
  await agent.presses('Enter');
  await expect(agent.bar('New time')).toBeHidden();
  await expect(atRisk(agent)).toBeHidden();
});

test('c.10 at risk: with nobody free it offers nobody', async ({ sitDown }) => {
  const agent = await sitDown({ ...DANA_BY_THREE, people: [{ ...ANA, hours: null }] });
  await agent.answersCall(OMAR.number);
  await talksUntil(agent, 9, 8);
  await expect(atRisk(agent)).toContainText('You are on a call, and nobody is free to ask. Send a new time?');
  await expect(atRisk(agent).getByRole('button')).toHaveText(['Tell them a new time']);
});

test('quiet: what came due during a call is one line at the next hold, and again in wrap-up', async ({ sitDown }) => {
  const agent = await sitDown({
    at: today('14:30'),
    from: today('13:30'),
    earlier: async (day) => {
      await day.call(DANA, { promisedBy: today('14:55') });
      await day.call(MIA, { promisedBy: today('15:05') });
    },
  });
  const meanwhile = agent.page.getByRole('region', { name: 'Meanwhile' });
  await agent.answersCall(OMAR.number);
  await talksUntil(agent, 14);
  await agent.waits(4);
  await expect(agent.promiseOf('Dana Lee')).toHaveAccessibleName(/^DUE/);
  await expect(meanwhile).toBeHidden();
  await agent.presses('F4', 'Enter');
  await expect(meanwhile).toContainText('Time to call Dana');
  await expect(meanwhile).toContainText('Promised by 14:55. Dana’s clock: 10:48. Attempt 1 of 3.');
  await agent.presses('F4');
  await expect(meanwhile).toBeHidden();
  await agent.waits(4);
  await expect(atRisk(agent)).toContainText(/Dana is late in [34] minutes/);
  await agent.presses('F12');
  await expect(meanwhile).toContainText('Time to call Dana');
  await expect(meanwhile).toContainText('1 more came due during this call.');
  await meanwhile.getByRole('button', { name: 'Call now' }).press('Enter');
  await expect(agent.strip).toContainText('CALLING');
  await expect(agent.strip.getByRole('heading')).toHaveText('Dana Lee');
});
