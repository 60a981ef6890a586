// Scenarios 1, 2, 3 and 9 of the practice book, played whole by keys.

import { EVERY_CALL } from '../support/every-call.ts';
import { MINUTE_MS, type WallTime, type ZoneId } from '../../shared/time.ts';
import { at } from '../support/manual-clock.ts';
import { DANA, MIA, OMAR, SAM } from './support/cast.ts';
import { expect, test, today } from './support/flow.ts';

test('scenario 1: one and done. Mia’s return, 9 days late, is resolved on the call', async ({ sitDown }) => {
  const agent = await sitDown();
  await agent.answersCall(MIA.number);
  await agent.writesCaller({ name: 'Mia' });
  await agent.types('r sends the kettle back, 9 days late');
  await agent.presses('Enter', 'ControlOrMeta+1');
  await agent.types('/a 1 9');
  await agent.presses('Enter');
  await expect(agent.help.getByRole('status')).toContainText('You can close this now');
  await agent.presses('F12');
  const wrapUp = agent.bar('Wrap up');
  await expect(wrapUp.getByRole('radio', { name: 'Resolved now' })).toBeChecked();
  await agent.presses('3', '4', 'Enter');
  await expect(wrapUp).toBeHidden();
  await agent.sees('One and done today: 1 of 1');
  const { calls } = await agent.companion.ask('findCalls', { ...EVERY_CALL, limit: 1 });
  const callId = calls[0]?.callId;
  const details = callId === undefined ? null : await agent.companion.ask('callDetails', { callId, day: null });
  expect(details?.call.wrapUp).toMatchObject({ disposition: 'resolved', gave: 'both', thanks: 'said' });
});

test('scenario 2: three options, keepable. Dana’s call back is promised for 14:45 to 15:00', async ({ sitDown }) => {
  const agent = await sitDown();
  await agent.answersCall(DANA.number);
  await agent.writesCaller({ name: DANA.name });
  await agent.types('r wants it overnight');
  await agent.presses('ControlOrMeta+3', 'F8');
  const options = agent.bar('Options');
  await expect(options).toContainText('overnight delivery isn’t mine to give');
  for (const [index, total] of ['11', '16', '11'].entries())
    await expect(options.getByRole('listitem').nth(index)).toContainText(total);
  await agent.presses('3');
  const promise = agent.bar('Promise');
  await expect(promise.getByRole('status')).toContainText('What time is it with you?');
  await expect(promise).toContainText('New York');
  await agent.presses('Enter');
  await expect(promise).toContainText('14:45–15:00');
  await expect(promise).toContainText('10:45–11:00');
  await promise.getByRole('checkbox', { name: /Number read back/ }).press('Space');
  await promise.getByRole('textbox', { name: /By when/ }).press('Enter');
  await expect(promise).toBeHidden();
  await expect(agent.promiseOf('Dana Lee')).toContainText('14:45–15:00');
  await expect(agent.strip).toContainText('owner You');
  const { desk } = await agent.companion.ask('desk', {});
  expect(desk.promises).toMatchObject([
    { windowStart: today('14:45'), dueAt: today('15:00'), spokenAsWindow: true, readBack: true },
  ]);
  expect(desk.call?.customer?.zone).toEqual({ id: 'America/New_York', certainty: 'confirmed' });
});

test('scenario 3: a promise that cannot be kept is said as the next safe time, and Enter takes that', async ({
  sitDown,
}) => {
  const agent = await sitDown({
    at: today('16:40'),
    earlier: async (day) => void (await day.call(OMAR, { promisedBy: today('16:45') })),
  });
  await agent.answersCall(DANA.number);
  await agent.writesCaller({ name: DANA.name });
  await agent.presses('F3');
  const promise = agent.bar('Promise');
  await agent.types('1h');
  await expect(promise.getByRole('status')).toContainText('You can’t keep 17:40. Your shift ends at 17:00.');
  await agent.presses('Escape', 'F8');
  await expect(agent.bar('Options').getByRole('listitem').nth(2)).toContainText('call you back by tomorrow');
  await agent.presses('3');
  await expect(promise.getByRole('status')).toContainText('What time is it with you?');
  await agent.presses('Enter');
  await expect(promise.getByRole('status')).toContainText('Safe.');
  await agent.presses('ControlOrMeta+A');
  await agent.types('16:50');
  await expect(promise.getByRole('status')).toContainText('Tight. Overlaps Omar K. at 16:45');
  await agent.presses('ControlOrMeta+A');
  await agent.types('1h');
  await expect(promise.getByRole('status')).toContainText('You can’t keep');
  await agent.presses('Enter');
  await expect(promise).toBeHidden();
  const { desk } = await agent.companion.ask('desk', {});
  const made = desk.promises.find(({ customerId }) => customerId === desk.call?.customer?.id);
  expect(made?.dueLocal.day).toBe('2026-03-19');
  // Eight in New York, when calls may begin there, is noon in London in these weeks of March.
  expect(made?.dueAt).toBeGreaterThanOrEqual(today('12:00') + 24 * 60 * MINUTE_MS);
  expect(made?.dueLocal.time).toMatch(/^1[2-6]:/);
});

test('scenario 9: killed at 14:00, both due times pass, started at 15:10: two notices in 5 s, and nothing twice', async ({
  sitDown,
}) => {
  const agent = await sitDown({
    at: today('13:58'),
    earlier: async (day) => {
      await day.call(MIA, { promisedBy: today('14:45') });
      await day.call(OMAR, { promisedBy: today('14:30') });
    },
  });
  await agent.waits(2);
  await agent.companion.startAgain(70 * MINUTE_MS);
  await agent.companion.step(5_000);
  await expect
    .poll(() => agent.companion.notices().map(({ title }) => title))
    .toEqual(['Omar was due at 14:30', 'Mia was due at 14:45']);
  await agent.sees(/2 callbacks fell due/);
  await expect(agent.rail.getByRole('group').nth(0)).toHaveAccessibleName(/LATE.*Omar K\./);
  await agent.goesToPromiseOf('Omar K.');
  await agent.presses('C');
  await expect(agent.strip).toContainText('CALLING');
  await expect(agent.help).toContainText('Hello Omar, it’s Sam. I said');
  await expect(agent.help).toContainText('and I missed it. I’m sorry.');
  await agent.presses('F2');
  await expect(agent.notes).toBeFocused();
  await agent.goesToPromiseOf('Omar K.');
  await agent.presses('N');
  await agent.types('15:50');
  await agent.presses('Enter');
  await expect(agent.bar('New time')).toBeHidden();
  await agent.companion.startAgain(MINUTE_MS);
  await agent.waits(2);
  expect(agent.companion.notices()).toHaveLength(2);
  const { desk } = await agent.companion.ask('desk', {});
  expect(desk.promises.find(({ dueAt }) => dueAt === today('15:50'))).toMatchObject({ status: 'open' });
});

test('scenario 9, c.5 #10: 02:30 of the night of the clock change is said not to exist, and is not promised', async ({
  sitDown,
}) => {
  const agent = await sitDown({
    at: at('2026-03-28', '23:30', 'Europe/Berlin'),
    profile: {
      ...SAM,
      zone: 'Europe/Berlin' as ZoneId,
      shift: {
        ...SAM.shift,
        workdays: [1, 2, 3, 4, 5, 6, 7],
        start: '22:00' as WallTime,
        end: '06:00' as WallTime,
        breaks: [],
      },
    },
  });
  await agent.answersCall(OMAR.number);
  await agent.presses('F3');
  await agent.types('2:30');
  const said = agent.bar('Promise').getByRole('status');
  await expect(said).toContainText('02:30 doesn’t exist that night; the clocks go forward. Taken as tomorrow 03:30.');
  await expect(said).toContainText('You can’t keep');
  await agent.presses('Enter');
  const { desk } = await agent.companion.ask('desk', {});
  expect(desk.promises.filter(({ dueLocal }) => dueLocal.time === '02:30')).toEqual([]);
});
