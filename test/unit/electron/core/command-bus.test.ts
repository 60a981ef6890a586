import { expect, it } from 'vitest';
import { endCall } from '../../../../electron/core/commands/wrap-up-commands.ts';
import { askHold, chooseOption } from '../../../../electron/core/commands/option-commands.ts';
import type { CallId } from '../../../../shared/ids.ts';
import { createCommandBench } from '../../../support/command-bench.ts';
import { call, entry } from '../../../support/records.ts';

const CALL = 'call-1' as CallId;
const hold = { callId: CALL, permission: 'agreed', reason: 'checking', minutes: 2 } as const;

it('answers only when the change is on the disk, and shows it in memory only then', async () => {
  const bench = createCommandBench([entry('call', call())]);
  let open: () => void = () => undefined;
  bench.disk.gate = new Promise((resolve) => {
    open = resolve;
  });
  let answered = false;
  const outcome = bench.run(endCall, { callId: CALL }).then((value) => {
    answered = true;
    return value;
  });
  await bench.clock.settle();
  expect(answered).toBe(false);
  expect(bench.view.call(CALL)?.phase).toBe('live');
  open();
  expect((await outcome).kind).toBe('done');
  expect(bench.view.call(CALL)?.phase).toBe('wrapUp');
});

it('decides each command on what the one before it left: the second hold is refused', async () => {
  const bench = createCommandBench([entry('call', call())]);
  const [first, second] = await Promise.all([bench.run(askHold, hold), bench.run(askHold, hold)]);
  expect(first.kind).toBe('done');
  expect(second).toMatchObject({ kind: 'refused', reason: { code: 'alreadyOnHold' } });
});

it('announces what it touched once, after the undo is known', async () => {
  const bench = createCommandBench([entry('call', call())]);
  await bench.run(chooseOption, {
    callId: CALL,
    option: 3,
    agreedToWait: null,
    personId: null,
    reason: '',
    cause: 'authority',
  });
  expect(bench.announced).toEqual([new Set(['call', 'session'])]);
  expect(bench.undoStack.offered(bench.view, bench.clock.clock.now())?.label).toBe('optionChosen');
});

it('announces nothing for a refusal of the domain, and the red banner for one of the disk', async () => {
  const bench = createCommandBench([entry('call', call({ phase: 'ringing', answeredAt: null }))]);
  await bench.run(endCall, { callId: CALL });
  expect(bench.announced).toEqual([]);
  bench.disk.problem = { problem: 'the disk is full', folder: '/data' };
  await bench.bus.note(() => ({ puts: [entry('call', call({ revision: 1 }))], removes: [] }));
  expect(bench.announced).toHaveLength(1);
  expect(bench.session.save.kind).toBe('failing');
});

it('goes on after a decision that throws: a bug costs one command', async () => {
  const bench = createCommandBench([entry('call', call())]);
  const broken = bench.bus.run(() => {
    throw new Error('bug');
  });
  await expect(broken).rejects.toThrow('bug');
  expect((await bench.run(endCall, { callId: CALL })).kind).toBe('done');
});
