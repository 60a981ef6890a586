// What the agent may decide in writing: how often, which rules, what was done before; and the file a team shares.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { teamFileText } from '../../shared/agent/team-file.ts';
import type { Policy } from '../../shared/authority/grants.ts';
import type { PolicyId } from '../../shared/ids.ts';
import { FRESH_SETTINGS } from '../../shared/ledger/shapes.ts';
import type { CalendarDay } from '../../shared/time.ts';
import { ANA } from '../support/records.ts';
import type { Agent } from './pages/agent.ts';
import { grant, MIA, OMAR, SAMS_LIMITS } from './support/cast.ts';
import type { DesktopCompanion } from './support/desktop-companion.ts';
import { expect, test } from './support/flow.ts';

const row = (agent: Agent, name: string) => agent.help.getByRole('listitem').filter({ hasText: name });
const STRICT: Policy = { id: 'late' as PolicyId, line: 'No returns after 30 days', noExceptions: true };

async function writesException(agent: Agent, reason: string): Promise<void> {
  await agent.presses('ControlOrMeta+K');
  await agent.types('Use an exception');
  await agent.presses('Enter');
  await expect(agent.bar('Exception')).toBeVisible();
  await agent.types(reason);
}

test('000-04, 003-03: a limit used as often as it may be is No with the day it begins again, its policy beside it', async ({
  sitDown,
}) => {
  const daily = {
    ...grant({ row: 'returnTerms', days: 14 }),
    policyLine: 'Returns, section 4',
    howOften: { times: 1, per: 'day' },
  } as const;
  const agent = await sitDown({ grants: [daily, ...SAMS_LIMITS.slice(1)] });
  const first = await agent.companion.ask('ringCall', { number: MIA.number });
  if (first.kind !== 'done') throw new Error('no call');
  const callId = first.value;
  await agent.companion.ask('answerCall', { callId });
  await agent.companion.ask('setNeeds', { callId, needs: [{ row: 'returnTerms', daysLate: 9 }] });
  await agent.companion.ask('endCall', { callId });
  const wrapUp = {
    disposition: 'resolved',
    alternative: null,
    needMet: 'yes',
    gave: 'both',
    gaveReason: null,
    thanks: 'none',
    mood: null,
  } as const;
  await agent.companion.ask('finishCall', { callId, wrapUp });
  await agent.answersCall(OMAR.number);
  await agent.presses('ControlOrMeta+1');
  await expect(row(agent, 'Return terms')).toContainText('used once, until Thu 19 Mar');
  await expect(row(agent, 'Return terms')).toContainText('“Returns, section 4” (Ana)');
});

test('000-09, 000-21, 000-23: like cases and the exceptions of a strict rule stand beside the reason; the fourth is No', async ({
  sitDown,
}) => {
  const agent = await sitDown();
  await agent.companion.ask('savePolicies', { policies: [STRICT] });
  const callId = await agent.answersCall(OMAR.number).then(async () => {
    const { desk } = await agent.companion.ask('desk', {});
    if (desk.call === null) throw new Error('no call');
    return desk.call.call.id;
  });
  const granted = { callId, result: 'granted', policyId: STRICT.id } as const;
  for (const reason of ['wedding gift', 'parcel late twice', 'moved house']) {
    await agent.companion.ask('useException', { ...granted, reason });
  }
  await agent.companion.ask('useException', { ...granted, reason: 'Wedding gift!', result: 'declined' });
  await writesException(agent, 'wed');
  const bar = agent.bar('Exception');
  await expect(bar.getByRole('region', { name: 'Like cases before' })).toContainText(
    'granted 1, declined 1. Not the same answer for all.',
  );
  await expect(bar).toContainText('None left this week. New ones from Monday 23 March.');
  await expect(bar.getByRole('button', { name: 'Use one' })).toBeDisabled();
  await bar.getByRole('button', { name: /From which rule/ }).click();
  await agent.page.getByRole('option', { name: STRICT.line }).click();
  await expect(bar.getByRole('region', { name: 'What this rule saw before' })).toContainText(
    'No exceptions, and yet 3 were made:',
  );
});

async function choosesFile(agent: Agent, place: string): Promise<void> {
  const { companion } = agent;
  const part = agent.page.getByRole('region', { name: 'Import a team file' });
  if (companion.host === 'browser') await part.getByRole('textbox').fill(place);
  else {
    await (companion as DesktopCompanion).app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    }, place);
  }
  await part.getByRole('button', { name: /Choose a team file|Look at it/ }).click();
}

test('c.12: a team file is looked at before it is taken, and a damaged one changes nothing', async ({
  sitDown,
  home,
}) => {
  const agent = await sitDown();
  const team = {
    ...FRESH_SETTINGS,
    people: [{ ...ANA, id: 'max' as typeof ANA.id, name: 'Max' }],
    grants: [grant({ row: 'returnTerms', days: 21 })],
    policies: [STRICT],
  };
  const text = teamFileText(team, 'Ana', '2026-03-16' as CalendarDay);
  const file = join(home, 'team.json');
  writeFileSync(file, text.slice(0, -30));
  await agent.page.getByRole('button', { name: 'Settings' }).click();
  await agent.page.getByRole('tab', { name: 'Team' }).click();
  await choosesFile(agent, file);
  await agent.sees(/damaged or no team file/);
  const before = await agent.companion.ask('desk', {});
  expect(before.desk.settings.people.map(({ name }) => name)).toEqual(['Ana']);

  writeFileSync(file, text);
  await choosesFile(agent, file);
  const look = agent.page.getByRole('region', { name: 'Before you take it' });
  await expect(look).toContainText('Signed off by Ana on Monday 16 March.');
  await expect(look.getByRole('row', { name: /People/ })).toContainText('New: Max');
  await expect(look.getByRole('row', { name: /People/ })).toContainText('Gone: Ana');
  await expect(look.getByRole('row', { name: /Limits/ })).toContainText('Changed: Return terms: 21 days');
  await expect(look.getByRole('row', { name: /Rules/ })).toContainText(`New: ${STRICT.line}`);
  await look.getByRole('button', { name: 'Take it' }).click();
  await agent.sees('Taken. It counts from now on.');
  const { desk } = await agent.companion.ask('desk', {});
  expect(desk.settings.people.map(({ name }) => name)).toEqual(['Max']);
  expect(desk.settings.grants.map(({ limit }) => limit)).toEqual([{ row: 'returnTerms', days: 21 }]);
});

test('003-19: fifty people come in as a table, after a look', async ({ sitDown, home }) => {
  const agent = await sitDown();
  const rows = Array.from({ length: 50 }, (_, n) => `Person ${n},expert,topic ${n},,9-17,Ana`);
  const file = join(home, 'people.csv');
  writeFileSync(file, ['name,role,topics,number,hours,deputy', ...rows].join('\r\n'));
  await agent.page.getByRole('button', { name: 'Settings' }).click();
  await agent.page.getByRole('tab', { name: 'Team' }).click();
  const part = agent.page.getByRole('region', { name: 'People as a table' });
  const { companion } = agent;
  if (companion.host === 'browser') await part.getByRole('textbox', { name: 'Table to import' }).fill(file);
  else {
    await (companion as DesktopCompanion).app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    }, file);
  }
  await part.getByRole('button', { name: /Choose a table|Look at it/ }).click();
  await expect(part.getByRole('row', { name: /People/ })).toContainText('Person 7 and 42 more');
  await part.getByRole('button', { name: 'Take it' }).click();
  await agent.sees('Taken. It counts from now on.');
  const { desk } = await companion.ask('desk', {});
  expect(desk.settings.people).toHaveLength(51);
  expect(desk.settings.people[50]).toMatchObject({ name: 'Person 49', deputyId: ANA.id });
});
