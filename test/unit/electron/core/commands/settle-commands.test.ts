import { describe, expect, it } from 'vitest';
import { settlePromise } from '../../../../../electron/core/commands/settle-commands.ts';
import type { Params } from '../../../../../shared/contract/methods.ts';
import type { CallId, PromiseId } from '../../../../../shared/ids.ts';
import type { LedgerRecord } from '../../../../../shared/ledger/shapes.ts';
import { MINUTE_MS, plus } from '../../../../../shared/time.ts';
import { createCommandBench } from '../../../../support/command-bench.ts';
import { at } from '../../../../support/manual-clock.ts';
import { call, customer, entry, notes, OMAR, OMARS_NUMBER, promise } from '../../../../support/records.ts';

const PROMISE = 'promise-1' as PromiseId;
const BACK = 'back' as CallId;
const THREE = at('2026-03-18', '15:00');
const TEN_PAST = plus(THREE, 10 * MINUTE_MS);

const toOmar = (changes = {}) => entry('promise', promise({ customerId: OMAR.id, number: OMARS_NUMBER, ...changes }));
const callBack = (changes = {}) =>
  entry('call', call({ id: BACK, direction: 'callback', promiseId: PROMISE, customerId: OMAR.id, ...changes }));

async function settleAt(
  now: typeof THREE,
  how: Params<'settlePromise'>['how'],
  records: readonly LedgerRecord[],
  changes: Partial<Params<'settlePromise'>> = {},
) {
  const bench = createCommandBench([entry('customer', OMAR), ...records], now);
  const outcome = await bench.run(settlePromise, {
    promiseId: PROMISE,
    how,
    callId: null,
    updateOnly: false,
    note: null,
    ...changes,
  });
  return { bench, outcome, promise: bench.view.promise(PROMISE) };
}

describe('1, reached', () => {
  it.each([
    ['at the due time', THREE, 'kept'],
    ['a millisecond after it', plus(THREE, 1), 'keptLate'],
  ])('counts from when the talk began: %s is %s', async (_, answeredAt, status) => {
    const { promise: settled } = await settleAt(TEN_PAST, 'reached', [toOmar(), callBack({ answeredAt })]);
    expect(settled).toMatchObject({ status, day: '2026-03-18', resolution: { reachedAt: answeredAt, callId: BACK } });
  });

  it('counts from now when the app saw no call', async () => {
    const { promise: settled } = await settleAt(TEN_PAST, 'reached', [toOmar()]);
    expect(settled).toMatchObject({ status: 'keptLate', resolution: { reachedAt: TEN_PAST, callId: null } });
  });

  it('takes the call that is named before the one it would look for', async () => {
    const spoken = entry('call', call({ id: 'spoken' as CallId, answeredAt: plus(THREE, -MINUTE_MS) }));
    const records = [toOmar(), callBack({ answeredAt: plus(THREE, 1) }), spoken];
    const { promise: settled } = await settleAt(TEN_PAST, 'reached', records, { callId: 'spoken' as CallId });
    expect(settled).toMatchObject({ status: 'kept', resolution: { callId: 'spoken' } });
  });

  it('makes the call live when nobody had marked it as answered', async () => {
    const ringing = callBack({ phase: 'ringing', answeredAt: null, ringingAt: plus(THREE, -MINUTE_MS) });
    const { bench } = await settleAt(THREE, 'reached', [toOmar(), ringing]);
    expect(bench.view.call(BACK)).toMatchObject({ phase: 'live', answeredAt: THREE, caseId: expect.any(String) });
  });

  it('002-20: with only an update, learns of the promise that was made in the same call', async () => {
    const next = toOmar({ id: 'next' as PromiseId, callId: BACK, dueAt: plus(THREE, 60 * MINUTE_MS) });
    const records = [toOmar(), callBack(), next];
    const { bench, promise: settled } = await settleAt(THREE, 'reached', records, { updateOnly: true });
    expect(settled).toMatchObject({ successor: 'next', resolution: { updateOnly: true } });
    expect(bench.view.promise('next' as PromiseId)?.predecessor).toBe(PROMISE);
  });
});

describe('2 and 3, a try that reached nobody', () => {
  it.each(['voicemail', 'noAnswer'] as const)('%s counts the attempt from when it began to ring', async (how) => {
    const began = at('2026-03-18', '14:50');
    const records = [toOmar(), callBack({ phase: 'ringing', answeredAt: null, ringingAt: began })];
    const { promise: settled } = await settleAt(at('2026-03-18', '14:52'), how, records);
    expect(settled).toMatchObject({
      status: 'open',
      attempts: [{ at: began, how, callId: BACK }],
      nextTryAt: at('2026-03-18', '15:20'),
      dueAt: THREE,
    });
  });

  it('takes the call off the desk without a wrap-up: an attempt is no handled call', async () => {
    const { bench } = await settleAt(THREE, 'voicemail', [toOmar(), callBack(), entry('notes', notes(BACK))]);
    expect(bench.view.call(BACK)).toMatchObject({ phase: 'finished', wrapUp: null, endedAt: THREE, day: '2026-03-18' });
    expect(bench.view.notes(BACK)?.day).toBe('2026-03-18');
  });

  it('000-17: proposes no try after the shift, but the guard’s first safe time', async () => {
    const dueAt = at('2026-03-18', '16:40');
    const { promise: settled } = await settleAt(at('2026-03-18', '16:38'), 'noAnswer', [toOmar({ dueAt })]);
    expect(settled?.nextTryAt).toBeGreaterThanOrEqual(at('2026-03-19', '09:00'));
    expect(settled?.nextTryAt).toBeLessThan(at('2026-03-19', '10:00'));
  });

  it('proposes no fourth try', async () => {
    const attempts = [1, 2].map((n) => ({ at: plus(THREE, -n * MINUTE_MS), how: 'noAnswer', callId: null }) as const);
    const { promise: settled } = await settleAt(THREE, 'noAnswer', [toOmar({ attempts })]);
    expect(settled).toMatchObject({ status: 'open', nextTryAt: null });
    expect(settled?.attempts).toHaveLength(3);
  });

  it('is taken back with the call it put away', async () => {
    const { bench } = await settleAt(THREE, 'noAnswer', [toOmar(), callBack()]);
    await bench.bus.undo(null);
    expect(bench.view.promise(PROMISE)).toMatchObject({ attempts: [], nextTryAt: null });
    expect(bench.view.call(BACK)).toMatchObject({ phase: 'live', day: null });
  });
});

describe('4, they called first', () => {
  it('stores their call, and not one the agent made', async () => {
    const incoming = entry('call', call({ id: 'in' as CallId, customerId: OMAR.id }));
    const { promise: settled, bench } = await settleAt(THREE, 'theyCalledFirst', [toOmar(), callBack(), incoming]);
    expect(settled).toMatchObject({ status: 'customerRangFirst', resolution: { callId: 'in' } });
    expect(bench.view.call('in' as CallId)?.phase).toBe('live');
  });
});

describe('5, not needed', () => {
  it('keeps who said so', async () => {
    const { promise: settled } = await settleAt(THREE, 'notNeeded', [toOmar()], { note: 'her brother' });
    expect(settled).toMatchObject({ status: 'cancelledByCustomer', resolution: { note: 'her brother', at: THREE } });
  });
});

it('names the undo after what was said and whom it was about', async () => {
  const { bench } = await settleAt(THREE, 'reached', [toOmar(), entry('customer', customer())]);
  expect(bench.undoStack.offered(bench.view, THREE)).toMatchObject({ label: 'promiseKept', who: 'Omar K.' });
});
