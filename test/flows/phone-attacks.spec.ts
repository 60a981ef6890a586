// A web page tries every way to the listener that a browser leaves it, with a token that it must never have had. Nothing
// of it is heard: not from another site, not from another port of this machine, not by a name that was rebound.

import type { Browser } from '@playwright/test';
import { FRESH_PHONE_SETUP } from '../../shared/telephony/setup.ts';
import { freePort } from '../support/free-port.ts';
import { rawRequest, sendRaw } from '../support/raw-socket.ts';
import type { Agent } from './pages/agent.ts';
import { expect, test } from './support/flow.ts';
import { answersByWay, type HostileSite, openMisledBrowser, startHostileSite } from './support/hostile-site.ts';
import { ASKING_WAYS, type HostileTarget, SIMPLE_WAYS, SOCKET_WAYS, tryHostileWay } from './support/hostile-ways.ts';

let site: HostileSite;
let misled: Browser;

test.beforeAll(async () => {
  site = await startHostileSite();
  misled = await openMisledBrowser();
});

test.afterAll(async () => {
  await misled.close();
  site.close();
});

interface Listening {
  readonly port: number;
  readonly token: string;
}

async function listening(agent: Agent): Promise<Listening> {
  const { webhooks: _, ...setup } = FRESH_PHONE_SETUP;
  const port = await freePort();
  const added = await agent.companion.ask('addWebhook', { name: 'The phone', byAddress: true });
  await agent.companion.ask('setPhone', { setup: { ...setup, listener: { on: true, port } } });
  if (added.kind === 'refused') throw new Error(added.reason.code);
  return { port, token: added.value.token };
}

/** What the app heard of all this; a call of the agent's own phone comes last, and must be all there is. */
async function heardAfter(agent: Agent, { port, token }: Listening): Promise<readonly string[]> {
  const answer = await sendRaw(port, rawRequest(`GET /e/${token}/ring?number=100`, [`Host: 127.0.0.1:${port}`]));
  expect(answer.status).toBe(200);
  const { desk } = await agent.companion.ask('desk', {});
  return desk.phone.log.map(({ event, outcome, hint, digits }) => `${event} ${digits} ${outcome} ${hint}`.trim());
}

const EVERY_WAY: readonly string[] = [...SIMPLE_WAYS, ...ASKING_WAYS, ...SOCKET_WAYS];

type Outcomes = Readonly<Record<string, number | 'failed'>>;

/** The page at `address` tries one way after the other. */
async function attackFrom(
  address: string,
  target: Omit<HostileTarget, 'way'>,
  ways: readonly string[] = EVERY_WAY,
): Promise<Outcomes> {
  const context = await misled.newContext();
  const page = await context.newPage();
  const answers = await answersByWay(page, target.origin);
  // A rebound page was loaded from the stranger's server before its name led here.
  await page.route('**/rebound-page', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await page.goto(address);
  for (const way of ways) {
    await page.evaluate(tryHostileWay, { ...target, way });
    await expect.poll(() => answers.has(way), { message: way, intervals: [10, 20, 50], timeout: 4000 }).toBe(true);
  }
  await context.close();
  return Object.fromEntries(answers);
}

/** What was answered otherwise. Of what asks first, and of a socket, the page itself may be all that hears the refusal. */
function notRefused(answers: Outcomes): readonly string[] {
  const mayFail: readonly string[] = [...ASKING_WAYS, ...SOCKET_WAYS];
  return Object.entries(answers)
    .filter(([way, answer]) => answer !== 403 && !(answer === 'failed' && mayFail.includes(way)))
    .map(([way, answer]) => `${way} ${answer}`);
}

for (const [name, host] of [
  ['another site', 'evil.example'],
  ['another port of this machine', '127.0.0.1'],
] as const) {
  test(`item 4: nothing of ${name} is heard`, async ({ sitDown }) => {
    const agent = await sitDown();
    const listener = await listening(agent);
    const from = `http://${host}:${site.port}`;
    for (const own of ['127.0.0.1', 'localhost']) {
      const origin = `http://${own}:${listener.port}`;
      const answers = await attackFrom(`${from}/`, { origin, token: listener.token, redirect: `${from}/redirect` });
      expect(notRefused(answers)).toEqual([]);
    }
    expect(await heardAfter(agent, listener)).toEqual(['ring 100 taken']);
  });
}

test('item 4: nothing is heard by a name that was rebound to this machine', async ({ sitDown }) => {
  const agent = await sitDown();
  const listener = await listening(agent);
  const origin = `http://rebound.example:${listener.port}`;
  const target = { origin, token: listener.token, redirect: '' };
  const ways = EVERY_WAY.filter((way) => way !== 'redirected');
  expect(notRefused(await attackFrom(`${origin}/rebound-page`, target, ways))).toEqual([]);
  expect(await heardAfter(agent, listener)).toEqual(['ring 100 taken']);
});

test('item 4: a link, a window and a form of another site open nothing; an address that a person types does', async ({
  sitDown,
}) => {
  const agent = await sitDown();
  const listener = await listening(agent);
  const context = await misled.newContext();
  const page = await context.newPage();
  const address = `http://127.0.0.1:${listener.port}/e/${listener.token}/ring?number=666`;
  await page.goto(`http://evil.example:${site.port}/`);
  const clicked = page.waitForResponse(address);
  await page.evaluate((href) => {
    const link = document.createElement('a');
    link.href = href;
    link.rel = 'noreferrer';
    document.body.append(link);
    link.click();
  }, address);
  expect((await clicked).status()).toBe(403);

  const opener = await context.newPage();
  await opener.goto(`http://evil.example:${site.port}/`);
  const opened = context.waitForEvent('response', (response) => response.url() === address);
  await opener.evaluate((href) => void window.open(href), address);
  expect((await opened).status()).toBe(403);
  expect(await heardAfter(agent, listener)).toEqual(['ring 100 taken']);

  const typed = await context.newPage();
  expect((await typed.goto(address))?.status()).toBe(200);
  expect(await heardAfter(agent, listener)).toContain('ring 666 taken');
  await context.close();
});
