// A call: from the first ring to notes that are on the disk, and come back after a crash.

import { MINUTE_MS } from '../../shared/time.ts';
import { DANA, OMAR } from './support/cast.ts';
import { expect, test, today } from './support/flow.ts';

const SAVED = /Saved\s*14:02/;

test('002-02: F2 rings and F2 answers, and the seconds between are kept', async ({ sitDown }) => {
  const agent = await sitDown();
  await agent.presses('F2');
  await expect(agent.strip).toContainText('RINGING');
  await agent.companion.step(4_000);
  await agent.presses('F2');
  await expect(agent.strip).toContainText('LIVE');
  await expect(agent.strip).toContainText('rang 4 s');
  const { desk } = await agent.companion.ask('desk', {});
  const { answeredAt, ringingAt } = desk.call?.call ?? {};
  expect((answeredAt ?? 0) - (ringingAt ?? 0)).toBe(4_000);
});

test('c.9: F2 twice in a breath rings and answers; F2 held down only rings', async ({ sitDown }) => {
  const agent = await sitDown();
  await agent.presses('F2', 'F2');
  await expect(agent.strip).toContainText('LIVE');
  await agent.wrapsUp('3');
  await agent.page.keyboard.down('F2');
  for (let repeat = 0; repeat < 5; repeat += 1) await agent.page.keyboard.down('F2');
  await agent.page.keyboard.up('F2');
  await expect(agent.strip).toContainText('RINGING');
  await agent.types('still only ringing');
  await expect(agent.notes).toHaveText('still only ringing');
  await expect(agent.strip).toContainText('RINGING');
});

test('001-09: the caret is in the notes from the first ring, and each line has its label and time', async ({
  sitDown,
}) => {
  const agent = await sitDown();
  await agent.presses('F2');
  await expect(agent.notes).toBeFocused();
  await agent.types('r parcel lost');
  await expect(agent.notes).toHaveText('Reason: parcel lost');
  await agent.presses('F2');
  await expect(agent.strip).toContainText('LIVE');
  await agent.types(', ordered 3 March');
  await agent.presses('Enter');
  await agent.types('d sent again');
  await agent.presses('Enter');
  await agent.types('x arrives Friday');
  await expect(agent.notes).toContainText('Resolution: sent again');
  await expect(agent.notes).toContainText('Result: arrives Friday');
  await expect(agent.page.locator('.cm-stamps time')).toHaveText(['14:02', '14:02', '14:02']);
  await expect(agent.outcome).toContainText(SAVED);
});

test('c.7: Backspace takes a label back; a snippet unfolds with its stops; pasted commands are only text', async ({
  sitDown,
}) => {
  const snippets = [{ name: 'lost', text: 'Parcel lost, ordered |, number |.' }];
  const agent = await sitDown({ preferences: { snippets } });
  await agent.answersCall();
  await agent.types('r ');
  await expect(agent.notes).toHaveText('Reason:');
  await agent.presses('Backspace');
  await expect(agent.notes).toHaveText('r');
  await agent.presses('ControlOrMeta+A', 'Backspace');
  await agent.types(';lost ');
  await expect(agent.notes).toHaveText('Parcel lost, ordered , number .');
  await agent.types('3 March');
  await agent.presses('Tab');
  await agent.types('A17');
  await expect(agent.notes).toHaveText('Parcel lost, ordered 3 March, number A17.');
  await agent.presses('End', 'Enter');
  await agent.pastes('/p 40');
  await agent.presses('Enter');
  await expect(agent.notes).toContainText('/p 40');
  await expect(agent.bar('Promise')).toBeHidden();
});

test('c.7: what is written after a slash is done, and leaves no trace in the notes', async ({ sitDown }) => {
  const agent = await sitDown();
  await agent.answersCall(OMAR.number);
  for (const [typed, title] of [
    ['/p 40', 'Promise'],
    ['/h', 'Hold'],
    ['/o', 'Options'],
  ] as const) {
    await agent.types(typed);
    await agent.presses('Enter');
    await expect(agent.bar(title)).toBeVisible();
    await expect(agent.notes).not.toContainText(typed);
    await agent.presses('Escape');
    await expect(agent.bar(title)).toBeHidden();
    await expect(agent.notes).toBeFocused();
  }
  await agent.types('/done');
  await agent.presses('Enter');
  await expect(agent.bar('Wrap up')).toBeVisible();
});

test('002-01: a number pasted at the idle desk rings, and shows who it is with what they were promised', async ({
  sitDown,
}) => {
  const agent = await sitDown({
    earlier: async (day) => {
      await day.call(DANA, { lines: ['r parcel lost'], promisedBy: today('15:00'), about: 'replacement' });
    },
  });
  await agent.page.getByRole('textbox', { name: 'Number' }).focus();
  await agent.pastes('  tel: +1 (212) 555-0100 ');
  await agent.presses('Enter');
  await expect(agent.strip).toContainText('RINGING');
  await expect(agent.strip.getByRole('heading')).toHaveText('Dana Lee');
  await expect(agent.strip).toContainText('2nd contact');
  await expect(agent.strip).toContainText('You promised a call');
  await expect(agent.strip).toContainText('replacement');
  await expect(agent.page.getByText('1 contact, last Wed 18 Mar: parcel lost')).toBeVisible();
  const { desk } = await agent.companion.ask('desk', {});
  expect(desk.call?.call.number).toMatchObject({ e164: '+12125550100' });
});

test('c.4: two people on one number are offered, and a digit picks', async ({ sitDown }) => {
  const agent = await sitDown({
    earlier: async (day) => {
      await day.call(DANA);
      const callId = await day.act('ringCall', { number: DANA.number });
      const lou = { number: null, name: 'Lou Lee', customerId: null, someoneElse: true };
      await day.act('identifyCaller', { callId, ...lou });
      await day.act('missCall', { callId });
    },
  });
  await agent.answersCall(DANA.number);
  await expect(agent.strip).toContainText('2 people use this number:');
  await agent.presses('ControlOrMeta+K');
  await agent.types('Who is calling');
  await agent.presses('Enter');
  await expect(agent.bar('Caller').getByRole('listitem')).toHaveText([/Dana Lee/, /Lou Lee/]);
  await agent.presses('2');
  await expect(agent.strip.getByRole('heading')).toHaveText('Lou Lee');
  await expect(agent.notes).toBeFocused();
});

test('001-09: killed in mid-sentence, the text is there again with the gap marked', async ({ sitDown }) => {
  const agent = await sitDown();
  await agent.answersCall(DANA.number);
  await agent.types('r parcel lost, she ordered it on');
  await expect(agent.outcome).toContainText(SAVED);
  await agent.waits(2);
  await agent.companion.startAgain(3 * MINUTE_MS);
  await expect(agent.strip).toContainText('LIVE');
  await expect(agent.notes).toContainText('Reason: parcel lost, she ordered it on');
  await expect(agent.page.getByText(/The app was closed 14:0[34]–14:07/)).toBeVisible();
  await expect(agent.notes).toBeFocused();
  await agent.types(' 3 March');
  await expect(agent.notes).toContainText('3 March');
});

test('c.14: the same call by mouse alone', async ({ sitDown }) => {
  const agent = await sitDown();
  await agent.page.getByRole('button', { name: 'New call' }).click();
  await agent.page.getByRole('button', { name: 'Answer' }).click();
  await expect(agent.notes).toBeFocused();
  await agent.page.getByRole('button', { name: 'Name and number' }).click();
  await expect(agent.bar('Caller')).toBeVisible();
  await agent.bar('Caller').getByRole('textbox', { name: 'Name' }).fill('Dana Lee');
  await agent.bar('Caller').getByRole('button', { name: 'Save' }).click();
  await expect(agent.strip.getByRole('heading')).toHaveText('Dana Lee');
  await agent.outcome.getByRole('button', { name: 'Resolved now' }).click();
  await expect(agent.bar('Wrap up')).toBeVisible();
});
