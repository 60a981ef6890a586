import { describe, expect, it } from 'vitest';
import { makePromise, movePromise } from '../../../../../electron/core/commands/promise-commands.ts';
import type { Params } from '../../../../../shared/contract/methods.ts';
import type { CallId, CaseId, PromiseId } from '../../../../../shared/ids.ts';
import { FRESH_SETTINGS } from '../../../../../shared/ledger/shapes.ts';
import { type CalendarDay, MINUTE_MS, plus } from '../../../../../shared/time.ts';
import { createCommandBench } from '../../../../support/command-bench.ts';
import { at } from '../../../../support/manual-clock.ts';
import {
  ALEX,
  aCase,
  call,
  entry,
  OMAR,
  OMARS_NUMBER,
  promise,
  settings,
  TWO_PAST_TWO,
} from '../../../../support/records.ts';

const CALL = 'call-1' as CallId;
const THREE = at('2026-03-18', '15:00');
const onLine = entry('call', call({ customerId: OMAR.id, number: OMARS_NUMBER, caseId: 'case-1' as CaseId }));
const bench = (...records: Parameters<typeof createCommandBench>[0] & object[]) =>
  createCommandBench([entry('customer', OMAR), onLine, ...records]);

const wish: Params<'makePromise'> = {
  callId: CALL,
  customerId: OMAR.id,
  number: '020 7946 0999',
  kind: 'callBack',
  cause: 'authority',
  about: 'refund',
  when: { dueAt: THREE, windowStart: null },
  customerAsked: false,
  readBack: true,
  passedWarnings: [],
};
const move: Params<'movePromise'> = {
  promiseId: 'promise-1' as PromiseId,
  note: 'asked for later',
  when: { dueAt: at('2026-03-18', '16:00'), windowStart: null },
  customerAsked: true,
  readBack: false,
  passedWarnings: [],
};
const owed = (changes = {}) => entry('promise', promise({ customerId: OMAR.id, number: OMARS_NUMBER, ...changes }));

describe('a promise is made', () => {
  it('with the window and the words of the guard, on the agent’s clock', async () => {
    const b = bench();
    await b.run(makePromise, wish);
    expect(b.view.openPromises()).toMatchObject([
      {
        windowStart: plus(THREE, -15 * MINUTE_MS),
        dueAt: THREE,
        spokenAsWindow: true,
        zone: ALEX.zone,
        madeAt: TWO_PAST_TWO,
      },
    ]);
    expect(b.view.openPromises()[0]).toMatchObject({ caseId: 'case-1', callId: CALL, predecessor: null });
  });

  it('with the range that was said', async () => {
    const b = bench();
    await b.run(makePromise, { ...wish, when: { dueAt: at('2026-03-18', '16:00'), windowStart: THREE } });
    expect(b.view.openPromises()).toMatchObject([{ windowStart: THREE, dueAt: at('2026-03-18', '16:00') }]);
  });

  it('c.5: with its window cut by a break', async () => {
    const breaks = [{ name: 'lunch', start: '14:30' as never, end: '14:50' as never }];
    const b = bench(settings({ profile: { ...ALEX, shift: { ...ALEX.shift, breaks } } }));
    await b.run(makePromise, wish);
    expect(b.view.openPromises()).toMatchObject([{ windowStart: at('2026-03-18', '14:50'), dueAt: THREE }]);
  });

  it.each([
    [9, 'next'],
    [11, null],
  ])('002-20: outside a call follows the update that was noted %i minutes ago: %s', async (minutes, successor) => {
    const noted = plus(TWO_PAST_TWO, -minutes * MINUTE_MS);
    const resolution = {
      status: 'kept',
      at: noted,
      reachedAt: noted,
      callId: null,
      brokenAs: null,
      note: null,
    } as const;
    const day = '2026-03-18' as CalendarDay;
    const update = promise({
      ...{ id: 'update' as PromiseId, customerId: OMAR.id, status: 'kept', day },
      resolution: { ...resolution, updateOnly: true },
    });
    const b = bench(entry('promise', update));
    await b.run(makePromise, { ...wish, callId: null });
    const [next] = b.view.openPromises();
    expect(next?.predecessor).toBe(successor === null ? null : 'update');
    expect(b.view.promise('update' as PromiseId)?.successor).toBe(successor === null ? null : next?.id);
  });

  it('outside a call it hangs on the customer’s open case', async () => {
    const b = bench(entry('case', aCase({ customerId: OMAR.id })));
    await b.run(makePromise, { ...wish, callId: null });
    expect(b.view.openPromises()).toMatchObject([{ callId: null, caseId: 'case-1' }]);
  });

  it('keeps of the reasons only those of warnings that were given', async () => {
    const b = bench();
    await b.run(makePromise, { ...wish, passedWarnings: [{ check: 4, reason: 'just in case' }] });
    expect(b.view.openPromises()[0]?.passedWarnings).toEqual([]);
  });

  it('is refused before first run', async () => {
    const b = bench({ type: 'settings', record: FRESH_SETTINGS });
    expect(await b.refusalOf(makePromise, { ...wish, number: '+44 20 7946 0999' })).toMatchObject({
      code: 'profileMissing',
    });
  });

  it('c.5 #3: two overlaps are refused whatever the reason', async () => {
    const b = bench(owed({ id: 'a' }), owed({ id: 'b', dueAt: plus(THREE, MINUTE_MS) }));
    const refusal = await b.refusalOf(makePromise, { ...wish, passedWarnings: [{ check: 3, reason: 'both quick' }] });
    expect(refusal).toEqual({ code: 'guardRefuses', values: { check: 3 } });
  });
});

describe('a promise is moved', () => {
  it('to a fresh one that takes over what was promised, and takes up no room against itself', async () => {
    const b = bench(owed({ attempts: [{ at: THREE, how: 'noAnswer', callId: null }] }));
    const sameTime = { ...move, when: { dueAt: plus(THREE, MINUTE_MS), windowStart: null } };
    await b.run(movePromise, sameTime);
    expect(b.view.openPromises()).toMatchObject([
      { about: 'overnight delivery', cause: 'authority', attempts: [], customerAsked: true, readBack: false },
    ]);
    expect(b.view.promise(move.promiseId)).toMatchObject({
      status: 'rescheduled',
      resolution: { note: 'asked for later' },
    });
  });

  it('on the call in which the new time was agreed, when that is with the same customer', async () => {
    const b = bench(owed());
    await b.run(movePromise, move);
    expect(b.view.openPromises()).toMatchObject([{ callId: CALL }]);
  });

  it('on no call when somebody else is on the line', async () => {
    const other = entry('call', call({ revision: 2 }));
    const b = createCommandBench([entry('customer', OMAR), other, owed()]);
    await b.run(movePromise, move);
    expect(b.view.openPromises()).toMatchObject([{ callId: null }]);
  });

  it('not once it has ended', async () => {
    const b = bench(owed({ status: 'kept', day: '2026-03-18' }));
    expect(await b.refusalOf(movePromise, move)).toMatchObject({ code: 'promiseEnded' });
  });
});
