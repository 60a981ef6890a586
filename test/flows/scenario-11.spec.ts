// Scenario 11 of the practice book, the notes' part: what is quietly said of words, and what is never kept of a card.

import { SECOND_MS } from '../../shared/time.ts';
import { filesWithCard } from '../support/cards/files-with-card.ts';
import { DANA } from './support/cast.ts';
import { expect, test } from './support/flow.ts';

const CARD = '4111 1111 1111 1111';
const DIGITS = CARD.replaceAll(' ', '');

test('scenario 11, 002-12: “our policy” gets a helping alternative, and one key takes it', async ({ sitDown }) => {
  const agent = await sitDown();
  await agent.answersCall(DANA.number);
  await agent.types('told her it is our policy');
  await agent.sees('For “our policy” you could say “what I can do is”.');
  await expect(agent.notes.locator('[data-hint="defending"]')).toHaveText('our policy');
  await agent.presses('Alt+Enter');
  await expect(agent.notes).toContainText('told her it is what I can do is');
  await expect(agent.page.getByText('you could say')).toBeHidden();
  await agent.types(' send it today');
  await expect(agent.notes).toContainText('what I can do is send it today');
});

test('scenario 11, 002-12: the mouse takes it too, and the caret stays in the notes', async ({ sitDown }) => {
  const agent = await sitDown();
  await agent.answersCall(DANA.number);
  await agent.types('calm down');
  await agent.page.getByRole('button', { name: 'Use these words' }).click();
  await expect(agent.notes).toContainText('I can hear how much this held you up');
  await expect(agent.notes).toBeFocused();
});

test('scenario 11, 001-13: a rude word is underlined gently, and is saved as it is', async ({ sitDown }) => {
  const agent = await sitDown();
  await agent.answersCall(DANA.number);
  await agent.types('such an idiot about the box');
  await expect(agent.notes.locator('[data-hint="respect"]')).toHaveText('idiot');
  await agent.companion.step(SECOND_MS);
  await expect(agent.outcome).toContainText('Saved');
  await expect
    .poll(async () => (await agent.companion.ask('desk', {})).desk.call?.notes.lines.map(({ text }) => text))
    .toEqual(['such an idiot about the box']);
});

test('001-13: whoever wants no hints has none', async ({ sitDown }) => {
  const agent = await sitDown({ preferences: { checkWords: false } });
  await agent.answersCall(DANA.number);
  await agent.types('such an idiot, and our policy');
  await expect(agent.notes).toContainText('our policy');
  await expect(agent.notes.locator('[data-hint]')).toHaveCount(0);
});

test('scenario 11, b.1: a card number that is read out is hidden as it is typed, and is on no disk, also after a kill', async ({
  sitDown,
}) => {
  const agent = await sitDown();
  await agent.answersCall(DANA.number);
  await agent.types('pays with 4111 1111');
  await agent.companion.step(SECOND_MS);
  await agent.types(' 1111 111');
  await agent.companion.step(SECOND_MS);
  await agent.types('1');
  await agent.sees('Card number hidden. Only the last four stay.');
  await expect(agent.notes).toContainText('pays with •••• 1111');
  await agent.types(' cvv 987 until May');
  await expect(agent.notes).toContainText('pays with •••• 1111 cvv ••• until May');
  await agent.companion.step(SECOND_MS);
  await expect
    .poll(async () => (await agent.companion.ask('desk', {})).desk.call?.notes.lines.map(({ text }) => text))
    .toEqual(['pays with •••• 1111 cvv ••• until May']);
  await agent.companion.startAgain(SECOND_MS);
  await agent.sees(/pays with •••• 1111/);
  expect(await filesWithCard(agent.companion.dataFolder, DIGITS)).toEqual([]);
});

test('c.7: a number in the notes of somebody who called without one becomes theirs with one press', async ({
  sitDown,
}) => {
  const agent = await sitDown();
  await agent.answersCall();
  await agent.types('ring her on 020 7946 0018 please');
  await agent.page.getByRole('button', { name: 'It’s their number' }).click();
  await expect(agent.strip).toContainText('020 7946 0018');
  await expect(agent.notes).toBeFocused();
  await agent.presses('Enter');
  await agent.types('or at work, 020 7946 0999');
  await agent.page.getByRole('button', { name: 'Promise a call to it' }).click();
  await expect(agent.bar('Promise').getByRole('textbox', { name: 'To', exact: true })).toHaveValue('020 7946 0999');
});
