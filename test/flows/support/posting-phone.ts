// A phone that posts, connected by the page Phone as an agent does it: switched on by keys, its address copied from the
// page, and used as a softphone would use it.

import { request } from 'node:http';
import { expect, type Locator } from '@playwright/test';
import { freePort } from '../../support/free-port.ts';
import type { Agent } from '../pages/agent.ts';

export const switchOf = (agent: Agent, way: string): Locator =>
  agent.page.getByRole('switch', { name: `${way}, on or off` });
export const pressesButton = (agent: Agent, name: string) =>
  agent.page.getByRole('button', { name, exact: true }).press('Enter');

export async function goesToPhone(agent: Agent): Promise<void> {
  await agent.page.getByRole('navigation').getByRole('button', { name: 'Settings' }).press('Enter');
  await agent.page.getByRole('tab', { selected: true }).focus();
  await agent.presses('End');
  for (const name of ['Reminders', 'Keys', 'Look', 'Phone']) {
    await agent.presses('ArrowLeft');
    await expect(agent.page.getByRole('tab', { name, selected: true })).toBeFocused();
  }
}

/** By keys: the listener on a free port, a phone, and the address that the page shows once. */
export async function connects(agent: Agent): Promise<string> {
  await goesToPhone(agent);
  await switchOf(agent, 'Web address').press('Space');
  const port = agent.page.getByRole('region', { name: 'Web address', exact: true }).getByLabel('Port');
  await port.fill(String(await freePort()));
  await port.press('Enter');
  await agent.sees(/^Listening on 127\.0\.0\.1:(?!47911)\d+$/);
  await pressesButton(agent, 'Add a phone');
  const token = agent.page.getByRole('region', { name: 'The token of My phone' });
  await expect(token).toBeFocused();
  await token.getByRole('button', { name: 'Copy address' }).press('Enter');
  await expect(token.getByRole('button', { name: 'Copied' })).toBeVisible();
  return agent.companion.clipboard.read();
}

/** What a Zammad-speaking phone posts; answers the status. */
export function posts(address: string, body: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json' };
    const sent = request(address, { method: 'POST', headers, agent: false }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode ?? 0));
    });
    sent.on('error', reject);
    sent.end(JSON.stringify({ direction: 'in', to: '100', ...body }));
  });
}

export const rings = (address: string, from: string, callId: string, name = '') =>
  posts(address, { event: 'newCall', from, callId, ...(name === '' ? {} : { name }) });
