// Your data: a backup, the way back from one, an export, an import, and a start that finds something lost.

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { HOUR_MS } from '../../shared/time.ts';
import { at } from '../support/manual-clock.ts';
import type { Agent } from './pages/agent.ts';
import { DANA, MIA, OMAR, SAM } from './support/cast.ts';
import type { DesktopCompanion } from './support/desktop-companion.ts';
import { playEarlier } from './support/earlier.ts';
import { expect, test, today } from './support/flow.ts';

/** Yesterday Mia rang; this morning Dana was promised a call at three. */
async function twoDays(home: string): Promise<void> {
  await playEarlier({ home, now: at('2026-03-17', '10:00') }, async ({ act, call }) => {
    await act('saveSettings', { profile: SAM, grants: null, people: null, preferences: null });
    await call(MIA, { lines: ['r label will not print'] });
  });
  await playEarlier({ home, now: today('10:30') }, async ({ call }) => {
    await call(DANA, { lines: ['r parcel lost'], promisedBy: today('15:00'), about: 'replacement' });
  });
}

const afterTwoDays = test.extend<{ agent: Agent }>({
  agent: async ({ home, sitDown }, use) => {
    await twoDays(home);
    await use(await sitDown({ isNew: true }));
  },
});

async function opensYourData({ page }: Agent): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('tab', { name: 'Your data' }).click();
  await expect(page.getByRole('heading', { name: 'Backups' })).toBeVisible();
}

/** By the system's own window where there is one, by typing where there is none. */
async function choosesPlace(agent: Agent, within: Locator, place: string): Promise<void> {
  const { companion } = agent;
  if (companion.host === 'browser') return within.getByRole('textbox').fill(place);
  await (companion as DesktopCompanion).app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, place);
}

function part({ page }: Agent, name: 'Backups' | 'Export' | 'Import'): Locator {
  return page.getByRole('region', { name, exact: true });
}

async function danaIsNoLongerWaiting({ companion }: Agent): Promise<void> {
  const { desk } = await companion.ask('desk', {});
  const promiseId = desk.promises[0]?.id;
  if (promiseId === undefined) throw new Error('Nobody waits.');
  const params = { promiseId, how: 'notNeeded', callId: null, updateOnly: false, note: null } as const;
  await companion.ask('settlePromise', params);
}

afterTwoDays('D11: the agent backs up, looks at what a restore would change, and has it back', async ({ agent }) => {
  await opensYourData(agent);
  await agent.sees('There is no backup in this folder yet.');
  await agent.sees(/same disk as your data/);
  await part(agent, 'Backups').getByRole('button', { name: 'Back up now' }).click();
  await agent.sees('Backup made.');
  await expect(part(agent, 'Backups').getByRole('row', { name: /Wed 18 Mar/ })).toContainText(/2\s*1/);

  await danaIsNoLongerWaiting(agent);
  await expect(agent.rail.getByText('Cancelled'))
    .toBeVisible()
    .catch(() => undefined);
  await agent.page.getByRole('button', { name: 'Restore the backup of Wed 18 Mar' }).click();
  const look = agent.page.getByRole('region', { name: 'Before you restore the backup of Wednesday 18 March' });
  await expect(look).toBeFocused();
  await expect(look.getByRole('row', { name: /Open promises/ })).toHaveText(/1\s*0/);
  await look.getByRole('button', { name: 'Restore it' }).click();
  await agent.sees(/^Restored\. 1 promise is open, none is late\. What was here before is in .*replaced-/);
  await expect(agent.promiseOf('Dana Lee')).toBeVisible();

  await agent.companion.step(HOUR_MS);
  await expect
    .poll(() =>
      agent.companion
        .notices()
        .map(({ title }) => title)
        .join(),
    )
    .toContain('Time to call Dana');
});

afterTwoDays(
  'a backup goes where the agent says, and one clear line says when that is gone',
  async ({ agent, home }) => {
    const drive = join(home, 'drive');
    mkdirSync(drive);
    await opensYourData(agent);
    await choosesPlace(agent, part(agent, 'Backups'), drive);
    await part(agent, 'Backups')
      .getByRole('button', { name: /Choose a folder|Use this folder/ })
      .click();
    await expect(part(agent, 'Backups').getByText(drive, { exact: true })).toBeVisible();
    await agent.waits(3);
    await expect.poll(() => readdirSync(drive)).toEqual(['callback-companion-2026-03-18.backup']);
    await expect(part(agent, 'Backups').getByRole('row', { name: /Wed 18 Mar/ })).toBeVisible();

    rmSync(drive, { recursive: true });
    await part(agent, 'Backups').getByRole('button', { name: 'Back up now' }).click();
    await agent.sees(`The backup folder ${drive} is not there. Is its drive plugged in?`);
  },
);

afterTwoDays('everything is exported to be read, and imported with a look first', async ({ agent, home }) => {
  const place = join(home, 'export');
  mkdirSync(place);
  await opensYourData(agent);
  await choosesPlace(agent, part(agent, 'Export'), place);
  await part(agent, 'Export').getByRole('button', { name: 'Export as JSON' }).click();
  await agent.sees(/^Exported to .*callback-companion-export-2026-03-18\.json$/);
  await part(agent, 'Export').getByRole('button', { name: 'Export as tables' }).click();
  await agent.sees(/^Exported to .*callback-companion-tables-2026-03-18$/);
  const file = join(place, 'callback-companion-export-2026-03-18.json');
  const text = readFileSync(file, 'utf8');
  expect(text).toContain('parcel lost');

  const broken = join(place, 'cut.json');
  writeFileSync(broken, text.slice(0, -20));
  const look = part(agent, 'Import').getByRole('button', { name: /Choose a file|Look at it/ });
  await choosesPlace(agent, part(agent, 'Import'), broken);
  await look.click();
  await agent.sees(/cut short/);

  writeFileSync(
    file,
    text.replaceAll('parcel lost', 'parcel found').replaceAll(/"revision": (\d)/g, '"revision": 9$1'),
  );
  await choosesPlace(agent, part(agent, 'Import'), file);
  await look.click();
  const before = agent.page.getByRole('region', { name: 'Before you import' });
  await expect(before).toContainText(/later versions of what is here/);
  await before.getByRole('button', { name: 'Import it' }).click();
  await agent.sees(/^Imported\. 1 promise is open/);
  const anything = { customerId: null, personId: null, day: null, disposition: null, promiseStatus: null, level: null };
  const { calls } = await agent.companion.ask('findCalls', { text: '', ...anything, after: null, limit: 10 });
  expect(calls.map(({ gist }) => gist)).toContain('parcel found');
});

test('D6: what a start finds lost is said in plain words; reminders run, and the agent decides', async ({
  home,
  sitDown,
}) => {
  await twoDays(home);
  await playEarlier({ home, now: today('11:00') }, async ({ call }) => {
    await call(OMAR, { lines: ['r billing'] });
  });
  const days = join(home, 'desk', 'days');
  for (const name of readdirSync(days).filter((one) => one.startsWith('2026-03-17'))) rmSync(join(days, name));
  const agent = await sitDown({ isNew: true });
  await expect(agent.page.getByRole('heading', { name: 'Part of your data is missing' })).toBeVisible();
  await agent.sees('1 open promise was read, and you are reminded of it.');
  await agent.sees('Finished calls of one day: missing, or it can’t be read');
  await expect(agent.promiseOf('Dana Lee')).toBeVisible();

  await agent.page.getByRole('button', { name: 'To the desk, decide later' }).click();
  await agent.sees(/nothing is saved until you decide/);
  await agent.companion.step(HOUR_MS);
  await expect
    .poll(() =>
      agent.companion
        .notices()
        .map(({ title }) => title)
        .join(),
    )
    .toContain('Time to call Dana');

  await agent.page.getByRole('button', { name: 'Show what was found' }).click();
  await agent.page.getByRole('button', { name: 'Go on with what could be read' }).click();
  await expect(agent.page.getByRole('heading', { name: 'Part of your data is missing' })).toBeHidden();
  const rung = await agent.companion.ask('ringCall', { number: null });
  expect(rung.kind).toBe('done');
});
