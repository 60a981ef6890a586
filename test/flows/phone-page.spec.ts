// The page Phone, without a phone: off until it is switched on, ports, and the token that is shown once.

import { freePort } from '../support/free-port.ts';
import type { Agent } from './pages/agent.ts';
import { expect, test } from './support/flow.ts';
import { connects, goesToPhone, pressesButton, switchOf } from './support/posting-phone.ts';

const setup = async (agent: Agent) => (await agent.companion.ask('desk', {})).desk.settings.phone;

test('every way in is off until it is switched on, and each says so in words', async ({ sitDown }) => {
  const agent = await sitDown();
  await goesToPhone(agent);
  const switches = agent.page.getByRole('switch', { name: /, on or off$/ });
  await expect(switchOf(agent, 'Web address')).toBeVisible();
  for (const one of await switches.all()) await expect(one).not.toBeChecked();
  await agent.sees('Every way in is off. Switch on the one your phone uses, then try.');
  await expect(agent.page.getByRole('button', { name: 'Ring me', exact: true })).toBeDisabled();
  await expect(agent.page.getByText('Phone trouble')).toBeHidden();
});

test('a port that is none is said in words and not saved', async ({ sitDown }) => {
  const agent = await sitDown();
  await goesToPhone(agent);
  await switchOf(agent, 'Web address').press('Space');
  const port = agent.page.getByLabel('Port', { exact: true });
  for (const typed of ['80', '65536', 'abc', '']) {
    await port.fill(typed);
    await port.press('Enter');
    await agent.sees('A whole number from 1024 to 65535.');
  }
  expect((await setup(agent)).listener.port).toBe(47_911);
  const free = await freePort();
  await port.fill(String(free));
  await agent.presses('Tab');
  await expect.poll(async () => (await setup(agent)).listener.port).toBe(free);
});

test('the token is shown once: it is nowhere in the page afterwards, nor in what the host tells', async ({
  sitDown,
}) => {
  const agent = await sitDown();
  const address = await connects(agent);
  const token = address.split('/').at(-1) ?? '';
  expect(token).toMatch(/^[\w-]{43}$/);
  await pressesButton(agent, 'I have pasted it');
  await agent.sees('Each token was shown once.');
  expect(await agent.page.content()).not.toContain(token);
  expect(JSON.stringify(await agent.companion.ask('desk', {}))).not.toContain(token);
});
