import { describe, expect, it } from 'vitest';
import { ringCall } from '../../../../electron/core/commands/call-commands.ts';
import { writeNotes } from '../../../../electron/core/commands/notes-commands.ts';
import { askHold, chooseOption } from '../../../../electron/core/commands/option-commands.ts';
import { snoozePromise } from '../../../../electron/core/commands/promise-row-commands.ts';
import { finishCall } from '../../../../electron/core/commands/wrap-up-commands.ts';
import { settlePromise } from '../../../../electron/core/commands/settle-commands.ts';
import type { CallId, PromiseId } from '../../../../shared/ids.ts';
import { recordRung } from '../../../../shared/promise/rung-log.ts';
import { MINUTE_MS } from '../../../../shared/time.ts';
import { createCommandBench } from '../../../support/command-bench.ts';
import { at } from '../../../support/manual-clock.ts';
import { call, entry, promise, TWO_PAST_TWO, WRAP_UP } from '../../../support/records.ts';

const CALL = 'call-1' as CallId;
const PROMISE = 'promise-1' as PromiseId;
const option3 = {
  callId: CALL,
  option: 3,
  agreedToWait: null,
  personId: null,
  reason: 'over the limit',
  cause: 'authority',
} as const;
const notNeeded = { promiseId: PROMISE, how: 'notNeeded', callId: null, updateOnly: false, note: null } as const;

const withCall = () => createCommandBench([entry('call', call())]);
const withPromise = () => createCommandBench([entry('promise', promise())], at('2026-03-18', '14:46'));

describe('c.1 #7: one undo', () => {
  it('takes the last action back', async () => {
    const bench = withCall();
    await bench.run(chooseOption, option3);
    expect(await bench.bus.undo(null)).toEqual({ kind: 'done', value: null });
    expect(bench.view.call(CALL)?.options).toEqual([]);
  });

  it('offers the one before it next, and in the end nothing', async () => {
    const bench = withCall();
    await bench.run(chooseOption, option3);
    await bench.run(chooseOption, { ...option3, reason: 'second thoughts' });
    await bench.bus.undo(null);
    expect(bench.view.call(CALL)?.options).toHaveLength(1);
    await bench.bus.undo(null);
    expect(bench.view.call(CALL)?.options).toEqual([]);
    expect(await bench.bus.undo(null)).toMatchObject({ reason: { code: 'nothingToUndo' } });
  });

  it('raises the revision, so the older copy on disk never wins', async () => {
    const bench = withCall();
    await bench.run(chooseOption, option3);
    await bench.bus.undo(null);
    expect(bench.view.call(CALL)?.revision).toBe(3);
  });

  it.each([
    ['at 10 minutes', 0, 'done'],
    ['a millisecond later', 1, 'refused'],
  ])('%s it is %s', async (_, more, kind) => {
    const bench = withCall();
    await bench.run(chooseOption, option3);
    await bench.clock.step(10 * MINUTE_MS + more);
    expect((await bench.bus.undo(null)).kind).toBe(kind);
  });

  it('is refused and no longer offered once its record changed, so nothing later is lost with it', async () => {
    const bench = withCall();
    await bench.run(chooseOption, option3);
    await bench.run(askHold, { callId: CALL, permission: 'declined', reason: 'checking', minutes: 2 });
    expect(await bench.bus.undo(null)).toMatchObject({ reason: { code: 'undoTooLate' } });
    expect(bench.undoStack.offered(bench.view, bench.clock.clock.now())).toBeNull();
  });

  it('stays possible while notes are written', async () => {
    const bench = withCall();
    await bench.run(chooseOption, option3);
    await bench.run(writeNotes, { callId: CALL, need: 'a parcel', lines: [] });
    expect((await bench.bus.undo(null)).kind).toBe('done');
    expect(bench.view.notes(CALL)?.need).toBe('a parcel');
  });

  it('takes back an earlier action by its name when nothing touched its records', async () => {
    const bench = createCommandBench([entry('call', call()), entry('promise', promise())], at('2026-03-18', '14:46'));
    await bench.run(snoozePromise, { promiseId: PROMISE });
    const first = bench.undoStack.offered(bench.view, bench.clock.clock.now());
    await bench.run(chooseOption, option3);
    expect((await bench.bus.undo(first?.id ?? null)).kind).toBe('done');
    expect(bench.view.promise(PROMISE)?.snoozedUntil).toBeNull();
    expect(bench.view.call(CALL)?.options).toHaveLength(1);
  });

  it('names the action and whom it was about', async () => {
    const bench = withCall();
    await bench.run(chooseOption, option3);
    const offered = bench.undoStack.offered(bench.view, bench.clock.clock.now());
    expect(offered).toMatchObject({ label: 'optionChosen', who: '' });
  });
});

describe('taking back what happened to a promise', () => {
  it('reopens it with its history kept and a line more', async () => {
    const bench = withPromise();
    await bench.run(settlePromise, notNeeded);
    await bench.bus.undo(null);
    const back = bench.view.promise(PROMISE);
    expect(back).toMatchObject({ status: 'open', resolution: null, day: null, revision: 3 });
    expect(back?.history.map(({ event }) => event)).toEqual(['made', 'cancelledByCustomer', 'undone']);
  });

  it('is not hindered by a reminder that was shown meanwhile, and does not forget that it was', async () => {
    const bench = withPromise();
    await bench.run(snoozePromise, { promiseId: PROMISE });
    await bench.bus.note((view) => {
      const record = view.promise(PROMISE) ?? promise();
      const shown = { rung: 'due', anchor: record.windowStart, overtaken: [] } as const;
      const at = bench.clock.clock.now();
      return {
        puts: [entry('promise', recordRung(record, shown, { at, outcome: 'accepted', failure: null }))],
        removes: [],
      };
    });
    expect((await bench.bus.undo(null)).kind).toBe('done');
    const back = bench.view.promise(PROMISE);
    expect(back?.rungLog).toHaveLength(1);
    expect(back?.firstDueAt).not.toBeNull();
    expect(back?.snoozeCount).toBe(0);
  });

  it('takes nothing back when the disk refuses, and can be asked again', async () => {
    const bench = withPromise();
    await bench.run(settlePromise, notNeeded);
    bench.disk.problem = { problem: 'the disk is full', folder: '/data' };
    expect(await bench.bus.undo(null)).toMatchObject({ reason: { code: 'cannotSave' } });
    expect(bench.view.promise(PROMISE)?.status).toBe('cancelledByCustomer');
    bench.disk.problem = null;
    expect((await bench.bus.undo(null)).kind).toBe('done');
  });
});

describe('taking back what took a call off the desk', () => {
  const wrappingUp = (id: string) => entry('call', call({ id: id as CallId, phase: 'wrapUp', endedAt: TWO_PAST_TWO }));
  const finished = { callId: CALL, wrapUp: WRAP_UP };

  it('brings the call back to a free desk', async () => {
    const bench = createCommandBench([wrappingUp('call-1')]);
    await bench.run(finishCall, finished);
    await bench.bus.undo(null);
    expect(bench.view.call(CALL)).toMatchObject({ phase: 'wrapUp', parked: false });
  });

  it('puts a wrap-up aside when another call is on the desk', async () => {
    const bench = createCommandBench([wrappingUp('call-1')]);
    await bench.run(finishCall, finished);
    await bench.run(ringCall, { number: null });
    await bench.bus.undo(null);
    expect(bench.view.call(CALL)).toMatchObject({ phase: 'wrapUp', parked: true });
  });

  it('never makes two calls live: a try taken back beside another call is to be finished', async () => {
    const back = entry('call', call({ phase: 'ringing', answeredAt: null, direction: 'callback', promiseId: PROMISE }));
    const bench = createCommandBench([back, entry('promise', promise())], at('2026-03-18', '14:46'));
    await bench.run(settlePromise, { ...notNeeded, how: 'noAnswer' });
    await bench.run(ringCall, { number: null });
    expect((await bench.bus.undo(null)).kind).toBe('done');
    expect(bench.view.promise(PROMISE)?.attempts).toEqual([]);
    expect(bench.view.call(CALL)).toMatchObject({ phase: 'wrapUp', parked: true });
    expect(bench.view.openCalls().filter(({ phase }) => phase !== 'wrapUp')).toHaveLength(1);
  });
});

it('is not hindered by the engine’s own books, and never gives a case number twice', async () => {
  const back = entry('call', call({ phase: 'ringing', answeredAt: null, direction: 'callback', promiseId: PROMISE }));
  const bench = createCommandBench([back, entry('promise', promise())], at('2026-03-18', '14:46'));
  await bench.run(settlePromise, { ...notNeeded, how: 'reached' });
  const now = bench.clock.clock.now();
  await bench.bus.note(({ engine }) => ({ puts: [entry('engine', { ...engine, aliveAt: now })], removes: [] }));
  expect((await bench.bus.undo(null)).kind).toBe('done');
  expect(bench.view.engine).toMatchObject({ casesOpened: 1, aliveAt: now });
  expect(bench.view.openCaseOf('dana' as never)).toBeUndefined();
});
