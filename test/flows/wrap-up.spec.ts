// Wrap-up (c.3): five quick keys after a call, what must be said before it is finished, and what happens to the rest.

import { EVERY_CALL } from '../support/every-call.ts';
import type { Agent } from './pages/agent.ts';
import { DANA, MIA, OMAR } from './support/cast.ts';
import { expect, test } from './support/flow.ts';

test('000-11: five quick keys end a call, and Enter finishes from the choice that was made last', async ({
  sitDown,
}) => {
  const agent = await sitDown();
  await agent.answersCall(OMAR.number);
  await agent.presses('F12');
  const wrapUp = agent.bar('Wrap up');
  await expect(wrapUp.getByRole('radio', { name: 'Resolved now' })).toBeChecked();
  await expect(
    wrapUp.getByRole('radiogroup', { name: 'Name and number' }).getByRole('radio', { checked: true }),
  ).toHaveCount(0);
  await agent.presses('1', '1', '2', '3', '4', '5');
  for (const name of ['Handed to L2 or L3 + 16 min', 'No', 'Both given', 'They said thanks', 'Calmer']) {
    await expect(wrapUp.getByRole('radio', { name, exact: true })).toBeChecked();
  }
  await expect(wrapUp.getByRole('radio', { name: 'Calmer' })).toBeFocused();
  await agent.presses('Enter');
  await expect(wrapUp).toBeHidden();
  await expect(agent.page.getByRole('button', { name: 'New call' })).toBeVisible();
  expect(await newestWrapUp(agent)).toEqual({
    ...{ disposition: 'escalated', alternative: null, needMet: 'no', gave: 'both', gaveReason: null },
    ...{ thanks: 'said', mood: 'calmer' },
  });
});

test('000-02: mood may be left out, and is taken back by its key', async ({ sitDown }) => {
  const agent = await sitDown();
  await agent.answersCall(OMAR.number);
  await agent.wrapsUp('3', '5', '5', '5', '5');
  expect(await newestWrapUp(agent)).toMatchObject({ mood: null, gave: 'both' });
});

test('002-15: nothing is assumed about name and number; neither needs a few words why', async ({ sitDown }) => {
  const agent = await sitDown();
  await agent.answersCall(OMAR.number);
  await agent.presses('F12');
  const wrapUp = agent.bar('Wrap up');
  await expect(wrapUp).toBeVisible();
  await agent.presses('Enter');
  await agent.sees('Press 3: did they get your name and number?');
  await agent.presses('3', '3', '3');
  await expect(wrapUp.getByRole('radio', { name: 'Neither' })).toBeChecked();
  await agent.presses('Enter');
  await expect(wrapUp.getByRole('textbox', { name: 'Why not both?' })).toBeFocused();
  await agent.types('line went dead at 3');
  await agent.presses('Enter');
  await expect(wrapUp).toBeHidden();
  expect(await newestWrapUp(agent)).toMatchObject({ gave: 'neither', gaveReason: 'line went dead at 3' });
});

test('001-02: refused is not finished before the alternative is written', async ({ sitDown }) => {
  const agent = await sitDown();
  await agent.answersCall(OMAR.number);
  await agent.presses('F12');
  const wrapUp = agent.bar('Wrap up');
  await expect(wrapUp).toBeVisible();
  await agent.presses('1', '1', '1', '3', 'Enter');
  await expect(wrapUp.getByRole('textbox', { name: 'Offered instead' })).toBeFocused();
  await agent.sees('What did you offer instead?');
  await agent.presses('Enter');
  await expect(wrapUp).toBeVisible();
  await agent.types('a voucher by post');
  await agent.presses('Enter');
  await expect(wrapUp).toBeHidden();
  expect(await newestWrapUp(agent)).toMatchObject({
    ...{ disposition: 'refused', alternative: 'a voucher by post', needMet: 'no' },
  });
});

test('001-02: the bar of a refusal brings its alternative into the wrap-up', async ({ sitDown }) => {
  const agent = await sitDown();
  await agent.answersCall(OMAR.number);
  await agent.outcome.getByRole('button', { name: 'Refused + alternative' }).press('Enter');
  await expect(agent.bar('Refused + alternative')).toBeVisible();
  await agent.types('a refund after two years');
  await agent.presses('Tab');
  await agent.types('a repair at no cost');
  await agent.sees(/I can’t do a refund after two years.*What I can do is a repair at no cost/);
  await agent.presses('Enter');
  await expect(agent.bar('Wrap up').getByRole('radio', { name: 'Refused + alternative' })).toBeChecked();
  await agent.presses('3', 'Enter');
  await expect(agent.bar('Wrap up')).toBeHidden();
  expect(await newestWrapUp(agent)).toMatchObject({ disposition: 'refused', alternative: 'a repair at no cost' });
});

test('c.3: later puts the wrap-up under To finish, and F12 brings it back', async ({ sitDown }) => {
  const agent = await sitDown();
  await agent.answersCall(OMAR.number);
  await agent.writesCaller({ name: OMAR.name });
  await agent.presses('F12');
  await expect(agent.bar('Wrap up')).toBeVisible();
  await agent.outcome.getByRole('button', { name: 'Later' }).press('Enter');
  const start = agent.page.getByRole('complementary', { name: 'New call' });
  await expect(start).toContainText(/To finish\s*Omar K\. 14:02/);
  await agent.presses('F12');
  await expect(agent.strip.getByRole('heading')).toHaveText('Omar K.');
  await expect(agent.bar('Wrap up')).toBeFocused();
  await agent.presses('3', 'Enter');
  await expect(agent.bar('Wrap up')).toBeHidden();
  await expect(start).toBeVisible();
  await expect(start).not.toContainText('To finish');
  expect(await newestWrapUp(agent)).toMatchObject({ disposition: 'resolved' });
});

test('c.3: the next call starts at once and leaves this one to be finished', async ({ sitDown }) => {
  const agent = await sitDown();
  await agent.answersCall(OMAR.number);
  await agent.types('r first of two');
  await agent.presses('F12');
  await expect(agent.bar('Wrap up')).toBeVisible();
  await agent.presses('2', 'F2');
  await expect(agent.strip).toContainText('RINGING');
  await expect(agent.notes).not.toContainText('first of two');
  await agent.presses('F2');
  await expect(agent.strip).toContainText('LIVE');
  await expect(agent.notes).toBeFocused();
  await agent.wrapsUp('3');
  await expect(agent.page.getByRole('complementary', { name: 'New call' })).toContainText('To finish');
  await agent.presses('F12');
  await expect(agent.notes).toHaveText('Reason: first of two');
});

test('000-01: a call that left nothing open counts as one and done; one with a promise does not', async ({
  sitDown,
}) => {
  const agent = await sitDown();
  await agent.answersCall(OMAR.number);
  await agent.wrapsUp('3');
  await agent.sees('One and done today: 1 of 1');
  await agent.answersCall(MIA.number);
  await agent.promises('40');
  await agent.presses('F12');
  await expect(agent.bar('Wrap up').getByRole('radio', { name: 'Promise' })).toBeChecked();
  await agent.presses('3', 'Enter');
  await agent.sees('One and done today: 1 of 2');
});

test('c.7: the block for the CRM is copied whole', async ({ sitDown }) => {
  const agent = await sitDown();
  await agent.answersCall(MIA.number);
  await agent.writesCaller({ name: MIA.name });
  await agent.types('r label will not print');
  await agent.presses('Enter');
  await agent.types('d new one sent');
  await agent.presses('Enter');
  await agent.types('x printed while she waited');
  await agent.promises('15:00');
  await agent.waits(4);
  await agent.presses('F12');
  await agent.help.getByRole('button', { name: 'Copy' }).press('Enter');
  await expect(agent.help.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await agent.companion.clipboard.read()).toBe(
    [
      'Who: Mia Patel, 020\u00a07946\u00a00321',
      'When: Wed 18 Mar, 14:02–14:06',
      'Reason: label will not print',
      'Resolution: new one sent',
      'Result: printed while she waited',
      'Promise: call back 14:45–15:00',
    ].join('\n'),
  );
});

test('c.7: what is typed in wrap-up is saved before the call is finished', async ({ sitDown }) => {
  const agent = await sitDown();
  await agent.answersCall(DANA.number);
  await agent.types('r parcel lost');
  await agent.presses('F12');
  await expect(agent.bar('Wrap up')).toBeFocused();
  await agent.presses('3', 'Escape');
  await expect(agent.notes).toBeFocused();
  await agent.presses('Enter');
  await agent.types('she rings again on Friday');
  await agent.presses('F12', 'Enter');
  await expect(agent.bar('Wrap up')).toBeHidden();
  const { notes } = await newestCall(agent);
  expect(notes.lines.map(({ text }) => text)).toEqual(['Reason: parcel lost', 'she rings again on Friday']);
});

test('c.1: a finished call is taken back by Undo', async ({ sitDown }) => {
  const agent = await sitDown();
  await agent.answersCall(OMAR.number);
  await agent.wrapsUp('3');
  await expect(agent.page.getByRole('button', { name: 'New call' })).toBeVisible();
  await agent.presses('ControlOrMeta+Z');
  await expect(agent.bar('Wrap up')).toBeVisible();
});

test('c.14: a wrap-up by mouse alone', async ({ sitDown }) => {
  const agent = await sitDown();
  await agent.answersCall(OMAR.number);
  await agent.outcome.getByRole('button', { name: 'Resolved now' }).click();
  const wrapUp = agent.bar('Wrap up');
  for (const name of ['Partly', 'Name only', 'Asked for a note', 'Upset']) {
    await wrapUp.getByText(name, { exact: true }).click();
    await expect(wrapUp.getByRole('radio', { name, exact: true })).toBeChecked();
  }
  await wrapUp.getByRole('textbox', { name: 'Why not both?' }).fill('no time');
  await agent.outcome.getByRole('button', { name: 'Finish' }).click();
  await expect(wrapUp).toBeHidden();
  expect(await newestWrapUp(agent)).toMatchObject({ needMet: 'partly', gave: 'nameOnly', mood: 'upset' });
});

async function newestCall({ companion }: Agent) {
  const { calls } = await companion.ask('findCalls', { ...EVERY_CALL, limit: 1 });
  const details =
    calls[0] === undefined ? null : await companion.ask('callDetails', { callId: calls[0].callId, day: null });
  if (details === null) throw new Error('No call is finished yet.');
  return details;
}

async function newestWrapUp(agent: Agent) {
  return (await newestCall(agent)).call.wrapUp;
}
