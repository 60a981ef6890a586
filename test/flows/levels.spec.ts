// Scenarios 7 and 8 of the practice book, and the process page, by keys.

import { MINUTE_MS } from '../../shared/time.ts';
import type { Agent } from './pages/agent.ts';
import type { EarlierDay } from './support/earlier.ts';
import { expect, test, today } from './support/flow.ts';

const ORTIZ = { name: 'Mr Ortiz', number: '020 7946 0871' } as const;
const TODAY_9 = today('09:05');

/** He called twice today; both call-backs he was promised were missed. */
async function twoMissed(day: EarlierDay): Promise<void> {
  for (const promisedBy of [today('09:40'), today('10:40')]) {
    const passedWarnings = [{ check: 11, reason: 'he wants a call' }];
    const what = { promisedBy, about: 'refund', lines: ['Reason: refund not there'], passedWarnings };
    const { promiseId } = await day.call(ORTIZ, what);
    await day.step(60 * MINUTE_MS);
    if (promiseId !== null) await day.act('breakPromise', { promiseId, as: 'missed', note: 'forgot it' });
  }
}

async function thirdCall(agent: Agent): Promise<void> {
  await agent.answersCall(ORTIZ.number);
  await expect(agent.strip).toContainText(ORTIZ.name);
}

async function caseOnDesk(agent: Agent) {
  const { desk } = await agent.companion.ask('desk', {});
  return desk.call?.case;
}

test('scenario 7: a supervisor, please. Two missed call-backs, F8 S, and an end with sorry and a plan', async ({
  sitDown,
}) => {
  const agent = await sitDown({ at: today('14:02'), from: TODAY_9, earlier: twoMissed });
  await thirdCall(agent);
  await expect(agent.strip).toContainText('RISK: 2 late promises, +1');
  await expect(agent.page.getByRole('status').filter({ hasText: 'Risk: 2 late promises' })).toBeAttached();
  await agent.strip.getByRole('button', { name: /2 late promises and 3rd contact/ }).click();
  const risk = agent.page.getByRole('region', { name: 'They may go to the top, or leave' });
  await expect(risk.getByRole('listitem')).toHaveText([/2 late promises/, /3rd contact/]);

  await agent.presses('Escape', 'F8', 's');
  await expect(agent.strip).toContainText('L3');
  await expect(agent.notes).toBeFocused();
  const level3 = agent.page.getByRole('region', { name: 'Level 3: supervisor' });
  await expect(level3).toContainText('With Ana for');
  await expect(level3).toContainText('Who: Mr Ortiz, case A1');
  await expect(risk).toContainText('no apology, no plan yet');

  await agent.waits(6);
  const end = level3.getByRole('button', { name: 'End level 3' });
  await end.click();
  await agent.sees('Level 3 ends with an apology.');
  await level3.getByRole('checkbox', { name: 'Apologised to the customer' }).press('Space');
  await end.click();
  await agent.sees('Write down what the customer was told');
  await level3.getByRole('textbox', { name: /Told the customer we will/ }).fill('paid back today');
  await level3.getByRole('button', { name: 'Add an action' }).click();
  await expect(agent.bar('Promise')).toBeVisible();
  await agent.types('16:00');
  await agent.presses('Enter');
  await expect(agent.bar('Promise')).toBeHidden();
  await expect(agent.promiseOf(`${ORTIZ.name} paid back today`)).toBeVisible();
  await end.click();
  await expect(level3).toContainText('Ana ended it after 6:0');

  const one = await caseOnDesk(agent);
  expect(one).toMatchObject({ level: 3, owner: 'you' });
  const [step] = one?.steps ?? [];
  expect(step).toMatchObject({ kind: 'supervisor', apologised: true, explained: 'paid back today' });
  const { desk } = await agent.companion.ask('desk', {});
  const actions = desk.promises.filter(({ kind }) => kind === 'action').map(({ id }) => id);
  expect(step).toHaveProperty('actions', actions);
  expect(actions).toHaveLength(1);
  if (step?.kind !== 'supervisor' || step.endedAt === null) throw new Error('level 3 did not end');
  expect(step.endedAt - step.handedAt).toBeGreaterThanOrEqual(6 * MINUTE_MS);
});

test('003-33: an action that nobody did is overdue in the rail; 003-24: an open step is called out', async ({
  sitDown,
}) => {
  const agent = await sitDown({ at: today('14:02'), from: TODAY_9, earlier: twoMissed });
  await thirdCall(agent);
  await agent.presses('F8', 's');
  await expect(agent.strip).toContainText('L3');
  await agent.waits(11);
  await expect
    .poll(() => agent.companion.notices())
    .toContainEqual(
      expect.objectContaining({
        title: 'Supervisor step open 10 min',
        body: 'Mr Ortiz has not had an apology and a plan yet.',
      }),
    );
  await agent.companion.pressNotice('Supervisor step open 10 min', 'Open');
  const level3 = agent.page.getByRole('region', { name: 'Level 3: supervisor' });
  await level3.getByRole('button', { name: 'Add an action' }).click();
  await agent.types('20');
  await agent.presses('Enter');
  await expect(agent.bar('Promise')).toBeHidden();
  await agent.waits(25);
  await expect(agent.rail.locator('[data-promise]').first()).toContainText('LATE');
});

test('scenario 8: the fourth level. A letter to the CEO is answered by its date, beyond levels 1 to 3', async ({
  sitDown,
}) => {
  const agent = await sitDown({ at: today('14:02'), from: TODAY_9, earlier: twoMissed });
  await agent.presses('ControlOrMeta+K');
  await agent.types('Ortiz');
  await agent.sees('open their calls');
  await agent.presses('Enter');
  await agent.page.getByRole('button', { name: 'A letter or complaint came' }).click();
  const bar = agent.bar('A letter to the top');
  await expect(bar.getByRole('textbox', { name: 'To whom' })).toBeFocused();
  await agent.types('the CEO');
  await bar.getByRole('textbox', { name: 'Came on' }).fill('2026-03-17');
  await bar.getByRole('textbox', { name: 'Reply by' }).fill('fri 15:00');
  await expect(bar).toContainText('by Fri 20 Mar 15:00');
  await agent.presses('Enter');
  await expect(bar).toBeHidden();
  await expect(agent.rail).toContainText('reply to the CEO');

  await thirdCall(agent);
  await expect(agent.strip).toContainText('L4');
  await agent.strip.getByRole('button', { name: /^RISK/ }).click();
  const level4 = agent.page.getByRole('region', { name: 'Level 4: their own step' });
  await expect(level4).toContainText('letter to the CEO, came Tue 17 Mar, reply by Fri 20 Mar 15:00');
  await level4.getByRole('button', { name: 'They stayed' }).click();
  await agent.sees('What was offered beyond levels 1 to 3? Level 4 ends with that.');
  await level4.getByRole('textbox', { name: /beyond levels 1 to 3/ }).fill('a year of service');
  await level4.getByRole('button', { name: 'They stayed' }).click();
  await expect(level4).toContainText('They stayed. Offered: a year of service');
  expect((await caseOnDesk(agent))?.steps).toMatchObject([
    { kind: 'customersOwn', beyond: 'a year of service', outcome: 'stayed', receivedOn: '2026-03-17' },
  ]);

  await agent.presses('F1');
  await agent.page.getByRole('tab', { name: 'Process' }).click();
  const team = agent.page.getByRole('region', { name: 'Level 4 in this team' });
  await expect(team).toContainText('1 level 4, 1 day since the last');
  await expect(team).not.toContainText('Ortiz');
});

test('003-01: a new version of the process page keeps the old one, and only the page goes to paper', async ({
  sitDown,
}) => {
  const agent = await sitDown();
  await agent.presses('F1');
  await agent.page.getByRole('tab', { name: 'Process' }).click();
  await agent.page.getByRole('button', { name: 'Write a new version' }).click();
  const text = agent.page.getByRole('textbox', { name: 'Process page' });
  await expect(text).toBeFocused();
  await expect(text).toHaveValue(/LEVEL 4/);
  await text.fill('Ask Ana first.');
  await agent.page.getByRole('button', { name: 'Save as version 1' }).click();
  await agent.sees('Version 1, Wednesday 18 March, Sam');
  await agent.page.getByText('The page as it comes with the app').click();
  await agent.sees('LEVEL 3');
  await agent.page.emulateMedia({ media: 'print' });
  await expect(agent.page.getByText('Ask Ana first.')).toBeVisible();
  await expect(agent.page.getByRole('tab', { name: 'Process' })).toBeHidden();
  await agent.page.emulateMedia({ media: null });
});
