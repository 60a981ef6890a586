// One click and it dials: what the agent sees from the press to the phone's own word, and that a promise is kept by none
// of it. The phone is a program that writes down what it is told to dial, and somebody who posts what became of it.

import { FRESH_PHONE_SETUP } from '../../shared/telephony/setup.ts';
import { freePort } from '../support/free-port.ts';
import { postedCall } from '../support/posted-call.ts';
import type { Agent } from './pages/agent.ts';
import { DANA } from './support/cast.ts';
import { expect, test, today } from './support/flow.ts';

const DANA_DUE = {
  at: today('14:46'),
  from: today('14:00'),
  earlier: async (day) => void (await day.call(DANA, { promisedBy: today('15:00'), about: 'overnight' })),
} satisfies Parameters<Parameters<Parameters<typeof test>[2]>[0]['sitDown']>[0];

test.skip(process.platform !== 'linux', 'the stand-in for a softphone is an opener of Linux desktops');

/** Answers a call of that phone to Dana, told by its posts. */
async function phoneThatTells(agent: Agent, dialsAtOnce: boolean) {
  const { webhooks: _, ...setup } = FRESH_PHONE_SETUP;
  const port = await freePort();
  const added = await agent.companion.ask('addWebhook', { name: 'The phone', byAddress: false });
  await agent.companion.ask('setPhone', { setup: { ...setup, listener: { on: true, port }, dialsAtOnce } });
  if (added.kind === 'refused') throw new Error(added.reason.code);
  const { token } = added.value;
  return (name: string) => {
    const call = postedCall({ port, token }, '+4940654321', name);
    return (event: string, fields = {}) => call.post(event, { direction: 'out', to: DANA.dialled.slice(4), ...fields });
  };
}

async function triesOf(agent: Agent) {
  return (await agent.companion.ask('desk', {})).desk.promises.map(({ status, attempts }) => [status, attempts.length]);
}

test('a promise is dialled, busy, dialled again, and picked up: as the phone tells, and nothing is kept by it', async ({
  sitDown,
}) => {
  const agent = await sitDown(DANA_DUE);
  const callOf = await phoneThatTells(agent, false);
  await agent.goesToPromiseOf('Dana Lee');
  await agent.presses('C');
  await expect(agent.strip).toContainText('CALLING');
  expect(agent.companion.dialled()).toEqual([]);
  await agent.strip.getByRole('button', { name: 'Dial' }).press('Enter');
  await expect(agent.strip.getByRole('status')).toHaveText('Dialling…');
  await expect.poll(() => agent.companion.dialled()).toEqual([DANA.dialled]);

  const first = callOf('first');
  expect(await first('newCall')).toBe(200);
  await expect(agent.strip.getByRole('status')).toHaveText('Your phone is calling');
  expect(await first('hangup', { cause: 'busy' })).toBe(200);
  await expect(agent.strip.getByRole('status')).toHaveText('Busy');
  await expect(agent.strip).toContainText('NOT THROUGH');
  await expect(agent.strip.getByRole('button', { name: 'No answer' })).toBeVisible();
  expect(await triesOf(agent)).toEqual([['open', 0]]);

  await agent.strip.getByRole('button', { name: 'Dial again' }).press('Enter');
  await expect(agent.strip.getByRole('status')).toHaveText('Dialling…');
  await expect.poll(() => agent.companion.dialled()).toEqual([DANA.dialled, DANA.dialled]);
  const second = callOf('second');
  expect(await second('newCall')).toBe(200);
  expect(await second('answer')).toBe(200);
  await expect(agent.strip).toContainText('LIVE');
  expect(await triesOf(agent)).toEqual([['open', 0]]);
});

test('Call dials at once where the agent wants it; a phone that says nothing for a minute is asked about', async ({
  sitDown,
}) => {
  const agent = await sitDown(DANA_DUE);
  await phoneThatTells(agent, true);
  await agent.goesToPromiseOf('Dana Lee');
  await agent.presses('C');
  await expect(agent.strip.getByRole('status')).toHaveText('Dialling…');
  await expect.poll(() => agent.companion.dialled()).toEqual([DANA.dialled]);
  await agent.waits(1);
  await expect(agent.strip.getByRole('status')).toHaveText('Nothing heard from the phone for a minute. Does it ring?');
  expect(await triesOf(agent)).toEqual([['open', 0]]);
});

test('a customer of the history is rung with one press', async ({ sitDown }) => {
  const agent = await sitDown(DANA_DUE);
  await agent.page.getByRole('button', { name: 'History' }).press('Enter');
  await agent.page.getByRole('main').getByRole('button', { name: 'Dial' }).press('Enter');
  await expect(agent.strip).toContainText('CALLING');
  await expect(agent.strip.getByRole('heading', { name: 'Dana Lee' })).toBeVisible();
  await expect(agent.strip.getByRole('status')).toHaveText('Handed to your phone');
  await expect.poll(() => agent.companion.dialled()).toEqual([DANA.dialled]);
});
