// Before the shift ends: what is left, what of it still fits, and what can be done about the rest (002-19). At its start:
// today's list.

import type { Agent } from './pages/agent.ts';
import { DANA, MIA, OMAR } from './support/cast.ts';
import { expect, test, today } from './support/flow.ts';

/** Three calls of ten minutes each into the last half hour: the third no longer fits. */
const THREE_LEFT = {
  from: today('15:00'),
  at: today('16:28'),
  earlier: async (day) => {
    await day.call(OMAR, { promisedBy: today('16:05'), about: 'billing' });
    await day.call(MIA, { promisedBy: today('16:25'), about: 'router' });
    await day.call(DANA, { promisedBy: today('16:50'), about: 'refund' });
  },
} satisfies Parameters<Parameters<Parameters<typeof test>[2]>[0]['sitDown']>[0];

const sweep = (agent: Agent) => agent.page.getByRole('region', { name: 'Before your shift ends' });
const rowOf = (agent: Agent, name: RegExp) => sweep(agent).getByRole('group', { name });

test('002-19: half an hour before the end the desk lists what is left and what no longer fits', async ({ sitDown }) => {
  const agent = await sitDown(THREE_LEFT);
  await expect(agent.promiseOf('Omar')).toHaveAccessibleName(/LATE/);
  await expect(sweep(agent)).toBeHidden();
  await agent.waits(3);
  await expect(sweep(agent)).toContainText('3 promises left, 2 fit today');
  await expect(rowOf(agent, /^Omar K\..*fits today/)).toBeVisible();
  await expect(rowOf(agent, /^Mia Patel.*fits today/)).toBeVisible();
  await expect(rowOf(agent, /^Dana Lee.*no longer fits/)).toBeVisible();
  await expect(agent.promiseOf('Omar')).toBeFocused();
  await rowOf(agent, /Dana/).focus();
  await agent.presses('N');
  await agent.types('tmw 15:00');
  await agent.presses('Enter');
  await expect(agent.bar('New time')).toBeHidden();
  await expect(sweep(agent)).toContainText('2 promises left, 2 fit today');
  await rowOf(agent, /Mia/).focus();
  await agent.presses('H', '1');
  await expect(rowOf(agent, /Mia/).getByRole('button', { name: 'They accepted' })).toBeVisible();
  await rowOf(agent, /Omar/).focus();
  await agent.presses('C');
  await expect(agent.strip).toContainText('CALLING');
});

test('002-19 by mouse: the list can be put away, and the pressed notice brings it back', async ({ sitDown }) => {
  const agent = await sitDown(THREE_LEFT);
  await agent.waits(3);
  await expect(sweep(agent)).toBeVisible();
  await sweep(agent).getByRole('button', { name: 'Close' }).click();
  await expect(sweep(agent)).toBeHidden();
  await expect(agent.rail.getByRole('group')).toHaveCount(3);
  await agent.companion.pressNotice('3 promises left, 3 fit today', 'Review');
  await expect(sweep(agent)).toBeVisible();
  await sweep(agent).getByRole('button', { name: 'Hand over' }).first().click();
  await expect(agent.bar('Hand over')).toContainText('Omar K.');
});

test('start of shift: the pressed notice puts today’s list under the keys', async ({ sitDown }) => {
  const agent = await sitDown({
    from: today('08:00'),
    at: today('08:58'),
    earlier: async (day) => {
      await day.call(MIA, { promisedBy: today('10:30') });
      await day.call(OMAR, { promisedBy: today('11:30') });
    },
  });
  await agent.page.getByRole('textbox', { name: 'Number' }).focus();
  await agent.waits(3);
  await expect.poll(() => agent.companion.notices().map(({ title }) => title)).toContain('2 promises today');
  await expect(agent.page.getByRole('textbox', { name: 'Number' })).toBeFocused();
  await agent.companion.pressNotice('2 promises today', 'Open list');
  await expect(agent.promiseOf('Mia Patel')).toBeFocused();
});
