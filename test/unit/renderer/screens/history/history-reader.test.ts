import { beforeEach, describe, expect, it } from 'vitest';
import {
  type CallFilter,
  createHistoryReader,
  type HistoryReader,
} from '../../../../../renderer/screens/history/history-reader.ts';
import type { Params, Result } from '../../../../../shared/contract/methods.ts';
import { HostError } from '../../../../../shared/contract/wire-error.ts';
import type { CallId } from '../../../../../shared/ids.ts';
import type { CalendarDay, Instant } from '../../../../../shared/time.ts';
import { createHandDrivenHost, type HandDrivenHost } from '../../../../support/hand-driven-host.ts';
import { createManualClock, type ManualClock } from '../../../../support/manual-clock.ts';

type Answer = Result<'findCalls'>;

let host: HandDrivenHost;
let clock: ManualClock;
let reader: HistoryReader;

beforeEach(() => {
  host = createHandDrivenHost();
  clock = createManualClock(0 as Instant);
  reader = createHistoryReader(host.client, clock.timers.after);
});

const filter = (text: string): CallFilter => ({
  ...{ text, customerId: null, personId: null, day: null, disposition: null, promiseStatus: null, level: null },
});
/** Calls `from`, `from - 1`, … `to`, the newest first. */
const calls = (from: number, to: number) =>
  Array.from({ length: from - to + 1 }, (_none, index) => ({
    ...{ callId: `c${from - index}` as CallId, at: (from - index) as Instant, customerId: null, customerName: null },
    ...{ number: '', disposition: null, gist: '', promiseStatus: null, day: '2026-03-18' as CalendarDay },
    ...{ level: 1, excerpt: '' },
  }));
const answer = (found: Answer['calls'], change: Partial<Answer> = {}) =>
  host.answer('findCalls', {
    ...{ calls: found, total: { n: 300, isExact: true }, marked: [], meant: null, unread: 0 },
    ...change,
  });
const asked = () => host.asked.map(({ params }) => (params as Params<'findCalls'>).text);
const query = () => host.asked[0]?.params as Params<'findCalls'>;
const shown = () => reader.state().found?.calls.map(({ callId }) => callId) ?? null;

describe('what is typed', () => {
  it('is asked one at a time, and what was overtaken is never asked', async () => {
    for (const text of ['p', 'pa', 'par']) reader.ask(filter(text));
    expect(asked()).toEqual(['p']);
    await answer(calls(9, 9));
    expect(asked()).toEqual(['par']);
  });

  it('drops the answer to an older text', async () => {
    reader.ask(filter('p'));
    reader.ask(filter('pa'));
    await answer(calls(9, 5));
    expect(shown()).toBeNull();
    await answer(calls(3, 3));
    expect(shown()).toEqual(['c3']);
    expect(reader.state().found?.filter.text).toBe('pa');
  });

  it('leaves the last answer in sight until the next is here', async () => {
    reader.ask(filter('p'));
    await answer(calls(2, 1));
    reader.ask(filter('pa'));
    expect(shown()).toEqual(['c2', 'c1']);
  });

  it('tells the window once each answer is there, and no longer when it is closed', async () => {
    let told = 0;
    const stop = reader.subscribe(() => {
      told += 1;
    });
    reader.ask(filter(''));
    await answer(calls(2, 1));
    expect(told).toBe(1);
    stop();
    reader.ask(filter('a'));
    await answer(calls(2, 1));
    expect(told).toBe(1);
    reader.ask(filter('b'));
    reader.close();
    await answer([]);
    expect(reader.state().found?.filter.text).toBe('a');
  });
});

describe('older calls', () => {
  beforeEach(async () => {
    reader.ask(filter(''));
    await answer(calls(300, 251));
  });

  it('are read below the last one shown, once at a time', async () => {
    reader.more();
    reader.more();
    expect(host.asked).toHaveLength(1);
    expect(query()).toMatchObject({ after: { at: 251, callId: 'c251' }, limit: 50 });
    expect(reader.state().isReadingMore).toBe(true);
    await answer(calls(250, 201));
    expect(shown()).toHaveLength(100);
    expect(reader.state()).toMatchObject({ isReadingMore: false, found: { hasMore: true } });
  });

  it('end with the last', async () => {
    reader.more();
    await answer(calls(250, 249), { total: { n: 52, isExact: true } });
    expect(reader.state().found?.hasMore).toBe(false);
    reader.more();
    expect(host.asked).toEqual([]);
  });

  it('end with a page that is not full, also where nobody counted them all', async () => {
    reader.more();
    await answer(calls(250, 249), { total: { n: 10, isExact: false } });
    expect(reader.state().found?.hasMore).toBe(false);
  });

  it('stay when the desk changes, and as many are read anew as one question may ask for', async () => {
    for (const [from, to] of [[250, 201] as const, [200, 151] as const, [150, 101] as const, [100, 51] as const]) {
      reader.more();
      await answer(calls(from, to));
    }
    reader.ask(filter(''));
    expect(query()).toMatchObject({ after: null, limit: 200 });
    await answer(calls(301, 102));
    expect(shown()).toHaveLength(251);
    expect(reader.state().found?.hasMore).toBe(true);
  });

  it('of another text are not waited for', async () => {
    reader.more();
    reader.ask(filter('parcel'));
    expect(reader.state().isReadingMore).toBe(false);
    await answer(calls(250, 201));
    expect(asked()).toEqual(['parcel']);
    await answer(calls(7, 6), { total: { n: 2, isExact: true } });
    expect(shown()).toEqual(['c7', 'c6']);
    expect(host.asked).toEqual([]);
  });
});

describe('what is not read yet', () => {
  it('is asked again every second until all days are searched', async () => {
    reader.ask(filter('parcel'));
    await answer(calls(9, 9), { unread: 12 });
    await clock.step(999);
    expect(host.asked).toEqual([]);
    await clock.step(1);
    await answer(calls(9, 8));
    expect(shown()).toEqual(['c9', 'c8']);
    expect(clock.waiting()).toBe(0);
  });
});

describe('an archive that cannot be reached', () => {
  const gone = new HostError({ code: 'hostGone', detail: '' });

  it('is said, asked again every two seconds, and no longer said once it answers', async () => {
    reader.ask(filter(''));
    await host.fail(gone);
    expect(reader.state()).toMatchObject({ hasFailed: true, found: null });
    await clock.step(2000);
    await host.fail(gone);
    await clock.step(2000);
    await answer(calls(1, 1));
    expect(reader.state()).toMatchObject({ hasFailed: false });
    expect(shown()).toEqual(['c1']);
  });

  it('leaves what was found in sight', async () => {
    reader.ask(filter(''));
    await answer(calls(2, 1));
    reader.ask(filter(''));
    await host.fail(gone);
    expect(shown()).toEqual(['c2', 'c1']);
  });

  it('is left alone once the history is closed', async () => {
    reader.ask(filter(''));
    await host.fail(gone);
    reader.close();
    expect(clock.waiting()).toBe(0);
  });
});
