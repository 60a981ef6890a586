import { expect, it } from 'vitest';
import { useException } from '../../../../../electron/core/commands/exception-commands.ts';
import type { CallId } from '../../../../../shared/ids.ts';
import { createCommandBench } from '../../../../support/command-bench.ts';
import { at } from '../../../../support/manual-clock.ts';
import { call, entry, exceptionsGrant, settings } from '../../../../support/records.ts';

const use = { callId: 'call-1' as CallId, reason: ' parcel lost twice ', result: 'granted', policyId: null } as const;
const granted = (perWeek: number, reviewDay: string | null = null) => [
  settings({ grants: [exceptionsGrant(perWeek, reviewDay)] }),
  entry('call', call()),
];

it('000-09: writes the use with its reason, its call and its day', async () => {
  const bench = createCommandBench(granted(3));
  const outcome = await bench.run(useException, use);
  expect(outcome).toMatchObject({ kind: 'done', value: 'id-1' });
  expect(bench.view.find({ type: 'exception', id: 'id-1' })?.record).toMatchObject({
    ...{ callId: 'call-1', customerId: 'dana', day: '2026-03-18', reason: 'parcel lost twice' },
  });
});

it('000-09: the last of the week passes, one more is No and names the reset day, Monday is new', async () => {
  const bench = createCommandBench(granted(3), at('2026-03-22', '23:59'));
  for (let n = 0; n < 3; n += 1) expect((await bench.run(useException, use)).kind).toBe('done');
  expect(await bench.refusalOf(useException, use)).toEqual({ code: 'exceptionsUsedUp', values: { day: 'Mon 23 Mar' } });
  await bench.clock.step(60_000);
  expect((await bench.run(useException, use)).kind).toBe('done');
});

it.each([
  ['000-04: on the last valid day', '2026-03-18', 'done'],
  ['000-04: the day after it', '2026-03-17', 'exceptionNotGranted'],
])('%s', async (_, reviewDay, answer) => {
  const bench = createCommandBench(granted(1, reviewDay));
  const outcome = await bench.run(useException, use);
  expect(outcome.kind === 'done' ? 'done' : outcome.reason.code).toBe(answer);
});

it('gives the allowance back with undo', async () => {
  const bench = createCommandBench(granted(1));
  await bench.run(useException, use);
  await bench.bus.undo(null);
  expect((await bench.run(useException, use)).kind).toBe('done');
});
