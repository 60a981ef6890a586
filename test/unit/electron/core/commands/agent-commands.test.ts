import { expect, it } from 'vitest';
import { answerTestReminder, markBusy, saveSettings } from '../../../../../electron/core/commands/agent-commands.ts';
import { createCommandBench } from '../../../../support/command-bench.ts';
import { ALEX, ANA, engine, exceptionsGrant, settings, TWO_PAST_TWO } from '../../../../support/records.ts';

const untouched = { profile: null, grants: null, people: null, preferences: null };

it.each([
  ['profile', { profile: { ...ALEX, name: 'Alexandra' } }],
  ['grants', { grants: [exceptionsGrant(3)] }],
  ['people', { people: [] }],
] as const)('c.12: saves %s and leaves every other part as it is', async (part, changes) => {
  const bench = createCommandBench();
  const before = bench.view.settings;
  await bench.run(saveSettings, { ...untouched, ...changes } as Parameters<typeof saveSettings>[1]);
  expect(bench.view.settings).toEqual({ ...before, [part]: Object.values(changes)[0], revision: 2 });
});

it('marks a colleague busy until then, and free again', async () => {
  const bench = createCommandBench([settings({ people: [{ ...ANA, id: 'bo' as typeof ANA.id }, ANA] })]);
  await bench.run(markBusy, { personId: ANA.id, until: TWO_PAST_TWO });
  expect(bench.view.settings.people.map(({ busyUntil }) => busyUntil)).toEqual([null, TWO_PAST_TWO]);
  await bench.run(markBusy, { personId: ANA.id, until: null });
  expect(bench.view.settings.people[1]?.busyUntil).toBeNull();
});

it('keeps the answer to the test reminder beside when it was sent', async () => {
  const sentAt = (TWO_PAST_TWO - 1000) as typeof TWO_PAST_TWO;
  const bench = createCommandBench([engine({ testReminder: { at: sentAt, seen: null } })]);
  await bench.run(answerTestReminder, { seen: false });
  expect(bench.view.engine.testReminder).toEqual({ at: sentAt, seen: false });
});

it('takes an answer without a test sent in this run as one about now', async () => {
  const bench = createCommandBench();
  await bench.run(answerTestReminder, { seen: true });
  expect(bench.view.engine.testReminder).toEqual({ at: TWO_PAST_TWO, seen: true });
});
