import { describe, expect, it } from 'vitest';
import { callPromise, openPromise, snoozePromise } from '../../../../../electron/core/commands/promise-row-commands.ts';
import type { CallId, PromiseId } from '../../../../../shared/ids.ts';
import { MINUTE_MS, plus } from '../../../../../shared/time.ts';
import { createCommandBench } from '../../../../support/command-bench.ts';
import { at } from '../../../../support/manual-clock.ts';
import { call, DANAS_NUMBER, entry, promise } from '../../../../support/records.ts';

const PROMISE = { promiseId: 'promise-1' as PromiseId };
const WINDOW = at('2026-03-18', '14:45');

describe('C, call now', () => {
  it('dials out with everything the promise knows, and counts as a reaction', async () => {
    const attempts = [{ at: WINDOW, how: 'noAnswer', callId: null } as const];
    const bench = createCommandBench([entry('promise', promise({ attempts, caseId: 'case-1' as never }))], WINDOW);
    const outcome = await bench.run(callPromise, PROMISE);
    const callId = outcome.kind === 'done' ? outcome.value : ('' as CallId);
    expect(bench.view.call(callId)).toMatchObject({
      ...{ phase: 'ringing', direction: 'callback', number: DANAS_NUMBER, customerId: 'dana', caseId: 'case-1' },
      ...{ promiseId: 'promise-1', attempt: 2, ringingAt: WINDOW },
    });
    expect(bench.view.notes(callId)?.lines).toEqual([]);
    expect(bench.view.promise(PROMISE.promiseId)).toMatchObject({ status: 'open', reactedAt: WINDOW });
  });

  it('puts a wrap-up on the desk aside, and waits for a live call', async () => {
    const bench = createCommandBench([entry('promise', promise()), entry('call', call({ phase: 'wrapUp' }))], WINDOW);
    await bench.run(callPromise, PROMISE);
    expect(bench.view.call('call-1' as CallId)?.parked).toBe(true);
    expect(await bench.refusalOf(callPromise, PROMISE)).toMatchObject({ code: 'callUnderWay' });
  });
});

describe('S, snooze', () => {
  it('lasts 5 minutes from now and moves no instant', async () => {
    const bench = createCommandBench([entry('promise', promise())], WINDOW);
    await bench.run(snoozePromise, PROMISE);
    expect(bench.view.promise(PROMISE.promiseId)).toMatchObject({
      ...{ snoozedUntil: plus(WINDOW, 5 * MINUTE_MS), snoozeCount: 1, reactedAt: WINDOW },
      ...{ windowStart: WINDOW, dueAt: at('2026-03-18', '15:00') },
    });
  });

  it.each([
    ['up to 5 minutes before the due time', '14:55', 'done'],
    ['never when it would end after it', '14:56', 'refused'],
  ])('%s', async (_, time, kind) => {
    const bench = createCommandBench([entry('promise', promise())], at('2026-03-18', time));
    expect((await bench.run(snoozePromise, PROMISE)).kind).toBe(kind);
  });
});

describe('looking at it', () => {
  it('is a reaction while it is open, and changes an ended one not at all', async () => {
    const ended = promise({ id: 'ended' as PromiseId, status: 'kept', day: '2026-03-18' as never });
    const bench = createCommandBench([entry('promise', promise()), entry('promise', ended)], WINDOW);
    await bench.run(openPromise, PROMISE);
    await bench.run(openPromise, { promiseId: ended.id });
    expect(bench.view.promise(PROMISE.promiseId)?.reactedAt).toBe(WINDOW);
    expect(bench.view.promise(ended.id)).toEqual(ended);
    expect(bench.disk.commits).toHaveLength(1);
  });
});
