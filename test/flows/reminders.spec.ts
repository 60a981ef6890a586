// The ladder as the desktop, or the page, really shows it; what a press does; and how a call back is kept.

import { MINUTE_MS } from '../../shared/time.ts';
import type { Agent } from './pages/agent.ts';
import { DANA, MIA, OMAR } from './support/cast.ts';
import { expect, test, today } from './support/flow.ts';

/** A call back to Dana in New York, promised for 14:45 to 15:00. */
const DANA_BY_THREE = {
  earlier: async (day) => void (await day.call(DANA, { promisedBy: today('15:00'), about: 'overnight' })),
} satisfies Parameters<Parameters<Parameters<typeof test>[2]>[0]['sitDown']>[0];

async function isReminded(agent: Agent, title: string, body: string | RegExp): Promise<void> {
  const newest = { title, body: typeof body === 'string' ? body : expect.stringMatching(body) };
  await expect.poll(() => agent.companion.notices().at(-1)).toEqual(newest);
}

test('c.10: the ladder up to late, with its words: each rung once, and louder when nobody reacts', async ({
  sitDown,
}) => {
  const agent = await sitDown(DANA_BY_THREE);
  const count = () => agent.companion.notices().length;
  const alerts = async () => (await agent.companion.ask('desk', {})).desk.alerts.length;
  await agent.waits(37);
  expect(count()).toBe(0);
  await agent.waits(1);
  await isReminded(agent, 'Call Dana in 5 minutes', 'You said between 14:45 and 15:00.');
  await agent.waits(5);
  await isReminded(agent, 'Time to call Dana', 'Promised by 15:00. Dana’s clock: 10:45. Attempt 1 of 3.');
  await agent.waits(1);
  await isReminded(agent, 'Time to call Dana', 'Promised by 15:00. Dana’s clock: 10:46. Attempt 1 of 3.');
  expect(await alerts()).toBe(0);
  await agent.waits(2);
  expect(await alerts()).toBe(1);
  expect(count()).toBe(3);
  // A desktop may take a moment to show its window; nags count from then.
  await agent.companion.step(5 * MINUTE_MS + 5_000);
  await isReminded(agent, 'Time to call Dana', 'Promised by 15:00. Dana’s clock: 10:53. Attempt 1 of 3.');
  await agent.waits(8);
  await isReminded(agent, '1 minute past your promise to Dana', 'Start with sorry, then the news.');
  expect(count()).toBe(6);
});

test('rule 2: opened once it is late, it nags every quarter of an hour, and is silent only when it is kept', async ({
  sitDown,
}) => {
  const agent = await sitDown({ ...DANA_BY_THREE, from: today('14:01'), at: today('15:01') });
  await expect.poll(() => agent.companion.notices().length).toBe(1);
  await agent.goesToPromiseOf('Dana Lee');
  await agent.presses('Enter');
  await agent.waits(14);
  expect(agent.companion.notices()).toHaveLength(1);
  await agent.waits(2);
  await expect.poll(() => agent.companion.notices().length).toBe(2);
  await agent.waits(15);
  await expect.poll(() => agent.companion.notices().length).toBe(3);
  await agent.goesToPromiseOf('Dana Lee');
  await agent.presses('D', '1');
  await expect(agent.promiseOf('Dana Lee')).toHaveAccessibleName(/^kept late/);
  await agent.waits(40);
  expect(agent.companion.notices()).toHaveLength(3);
  expect((await agent.companion.ask('desk', {})).desk.alerts).toEqual([]);
});

test('N3: a press on the reminder brings the promise forward; C calls it as promised, and it is kept', async ({
  sitDown,
}) => {
  const agent = await sitDown(DANA_BY_THREE);
  await agent.waits(43);
  await expect.poll(() => agent.companion.notices().length).toBe(2);
  await agent.companion.pressNotice('Time to call Dana', 'Call now');
  if (agent.companion.host === 'desktop') {
    await expect(agent.promiseOf('Dana Lee')).toBeFocused();
    await agent.presses('C');
  }
  await expect(agent.strip).toContainText('CALLING');
  await expect(agent.strip).toContainText('attempt 1 of 3');
  await expect(agent.help).toContainText('Hello Dana, Sam here, calling by');
  await agent.presses('F2');
  await expect(agent.strip).toContainText('LIVE');
  await expect(agent.notes).toBeFocused();
  await agent.goesToPromiseOf('Dana Lee');
  await agent.presses('D', '1');
  await expect(agent.promiseOf('Dana Lee')).toHaveAccessibleName(/^kept/);
  const { desk } = await agent.companion.ask('desk', {});
  expect(desk.promises).toMatchObject([{ status: 'kept' }]);
  expect(desk.today).toMatchObject({ kept: 1, counted: 1 });
});

test('reminders (b): a voicemail is a try with its words; no answer is the next; undo takes it back', async ({
  sitDown,
}) => {
  const agent = await sitDown({ ...DANA_BY_THREE, at: today('14:46') });
  await agent.goesToPromiseOf('Dana Lee');
  await agent.presses('D', '2');
  await expect(agent.bar('Voicemail')).toContainText('Hello, Sam for Dana');
  await agent.presses('Enter');
  let { desk } = await agent.companion.ask('desk', {});
  expect(desk.promises).toMatchObject([{ status: 'open', attempts: [{ how: 'voicemail' }] }]);
  await agent.goesToPromiseOf('Dana Lee');
  await agent.presses('D', '3');
  await expect(agent.bar('Done')).toBeHidden();
  ({ desk } = await agent.companion.ask('desk', {}));
  expect(desk.promises[0]?.attempts).toHaveLength(2);
  await agent.page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect.poll(async () => (await agent.companion.ask('desk', {})).desk.promises[0]?.attempts.length).toBe(1);
});

test('reminders (b): reached after the window is kept late; not needed any more is closed', async ({ sitDown }) => {
  const agent = await sitDown({
    from: today('13:00'),
    at: today('15:10'),
    earlier: async (day) => {
      await day.call(DANA, { promisedBy: today('15:00') });
      await day.call(MIA, { promisedBy: today('15:40') });
    },
  });
  await agent.goesToPromiseOf('Dana Lee');
  await agent.presses('D');
  await expect(agent.bar('Done')).toContainText('kept late');
  await agent.presses('1');
  await expect(agent.promiseOf('Dana Lee')).toHaveAccessibleName(/^kept late/);
  await agent.goesToPromiseOf('Mia Patel');
  await agent.presses('D', '5');
  await expect(agent.promiseOf('Mia Patel')).toHaveAccessibleName(/^not needed/);
});

test('002-16: they ring first: owner and promise are shown at once, and one press closes it', async ({ sitDown }) => {
  const agent = await sitDown(DANA_BY_THREE);
  await agent.answersCall(DANA.number);
  await expect(agent.strip).toContainText('You promised a call');
  await expect(agent.strip).toContainText('owner You');
  await agent.strip.getByRole('button', { name: 'They called first' }).press('Enter');
  await agent.sees('They rang first: noted');
  await expect(agent.promiseOf('Dana Lee')).toHaveAccessibleName(/^they rang first/);
});

test('quiet: during a live call nothing is shown, and what came is shown within 10 s of its end', async ({
  sitDown,
}) => {
  const agent = await sitDown({ ...DANA_BY_THREE, at: today('14:39') });
  await agent.answersCall(OMAR.number);
  await agent.waits(8);
  await expect(agent.promiseOf('Dana Lee')).toHaveAccessibleName(/^DUE/);
  expect(agent.companion.notices()).toEqual([]);
  await agent.wrapsUp('3');
  await agent.companion.step(10_000);
  await isReminded(agent, 'Time to call Dana', 'Promised by 15:00. Dana’s clock: 10:47. Attempt 1 of 3.');
  expect(agent.companion.notices()).toHaveLength(1);
});

test('S1: due while the app was closed, it is shown within 5 s of the start, and once', async ({ sitDown }) => {
  const agent = await sitDown(DANA_BY_THREE);
  await agent.waits(2);
  await agent.companion.startAgain(70 * MINUTE_MS);
  await agent.companion.step(5_000);
  await isReminded(agent, 'Dana was due at 15:00', /^The app was closed 14:0[34]–15:14\.$/);
  await expect(agent.page.getByText(/The app was closed 14:0[34]–15:14; 1 callback fell due\./)).toBeVisible();
  await agent.page.getByRole('button', { name: 'Got it' }).press('Enter');
  await agent.waits(4);
  expect(agent.companion.notices()).toHaveLength(1);
});
