import { describe, expect, it } from 'vitest';
import type { PromiseId } from '../../../../shared/ids.ts';
import { type LadderFacts, plan } from '../../../../shared/promise/ladder.ts';
import type { PromiseRecord } from '../../../../shared/promise/record.ts';
import { HOUR_MS, MINUTE_MS, plus, wallMoment } from '../../../../shared/time.ts';
import { carriedOut } from '../../../support/carry-out.ts';
import { after, attempted, on, reached } from '../../../support/promise-times.ts';
import { LONDON, promise } from '../../../support/records.ts';

function facts(now: LadderFacts['now'], promises: readonly PromiseRecord[], changes: Partial<LadderFacts> = {}) {
  return {
    promises,
    now,
    call: null,
    settings: { pausedUntil: null, muted: [] },
    shiftStarts: [],
    lastRunningAt: null,
    ...changes,
  };
}

function several(count: number, dueAt = on('15:00')): PromiseRecord[] {
  return Array.from({ length: count }, (_one, index) =>
    promise({ id: `promise-${index}` as PromiseId, dueAt: (dueAt + index * 60_000) as PromiseRecord['dueAt'] }),
  );
}

/** The rungs that are shown at `now`, by promise. */
function shown(given: LadderFacts): string[] {
  return plan(given).actions.map((action) =>
    action.kind === 'summary' ? `summary of ${action.steps.length}` : `${action.kind} ${action.rung}`,
  );
}

/** Minute by minute, everything shown and recorded: what came when. `live` may change the record before each look. */
function climbed(
  record: PromiseRecord,
  from: string,
  minutes: number,
  live: (record: PromiseRecord, now: string) => PromiseRecord = (same) => same,
): string[] {
  let promises: readonly PromiseRecord[] = [record];
  return Array.from({ length: minutes }, (_minute, index) => plus(on(from), index * MINUTE_MS)).flatMap((now) => {
    const { time } = wallMoment(now, LONDON);
    const out = carriedOut(
      facts(
        now,
        promises.map((one) => live(one, time)),
      ),
    );
    promises = out.promises;
    return out.actions.flatMap((action) => ('rung' in action ? [`${time} ${action.rung}`] : []));
  });
}

describe('each rung at its moment', () => {
  it.each([
    ['14:40', -1, [], on('14:40')],
    ['14:40', 0, ['show advance'], on('14:45')],
    ['14:45', 0, ['show due'], on('15:00', 1)],
    ['15:00', 0, ['show due'], on('15:00', 1)],
    ['15:00', 1, ['show late'], on('15:30')],
  ] as const)('at %s %i ms', (time, ms, actions, nextAt) => {
    const given = facts(on(time, ms), [promise()]);
    expect(shown(given)).toEqual(actions);
    expect(plan(given).nextAt).toBe(nextAt);
  });

  it('names the earlier rungs that are overtaken, so that they never come', () => {
    const [late] = plan(facts(on('15:00', 1), [promise()])).actions;
    expect(late).toMatchObject({ kind: 'show', rung: 'late', overtaken: ['advance', 'due'], anchor: on('14:45') });
  });

  it('I2: what was shown is not shown again, at any later moment before the next rung', () => {
    const { promises } = carriedOut(facts(on('14:45'), [promise()]));
    for (const now of [on('14:45'), on('14:45', 59_999)]) expect(shown(facts(now, promises))).toEqual([]);
    expect(shown(facts(on('14:46'), promises))).toEqual(['show repeat']);
  });

  it('a whole ladder that nobody reacts to, look by look', () => {
    expect(climbed(promise(), '14:30', 150)).toEqual([
      '14:40 advance',
      '14:45 due',
      '14:46 repeat',
      '14:48 window',
      '14:53 nag',
      '14:58 nag',
      '15:01 late',
      '15:06 nag',
      '15:11 nag',
      '15:16 nag',
      '15:30 decide',
      '15:31 nag',
      '15:46 nag',
      '16:01 nag',
      '16:16 nag',
      '16:31 nag',
      '16:46 nag',
    ]);
  });

  it('a reaction before late stops all but late and its nags; one after late leaves the quarter of an hour', () => {
    const reacted = (minute: string) => (record: PromiseRecord, now: string) =>
      now === minute ? { ...record, reactedAt: on(minute) } : record;
    expect(climbed(promise(), '14:45', 45, reacted('14:47')).join()).toBe(
      '14:45 due,14:46 repeat,15:01 late,15:06 nag,15:11 nag,15:16 nag',
    );
    expect(climbed(promise(), '15:00', 45, reacted('15:02')).join()).toBe(
      '15:00 due,15:01 late,15:16 nag,15:30 decide,15:31 nag',
    );
  });

  it('rung 7 comes again with each shift, and asks for a decision as long as there is none', () => {
    const next = plus(on('09:00'), 24 * HOUR_MS);
    const { promises } = carriedOut(facts(on('15:30'), [promise()]));
    const given = { shiftStarts: [on('09:00'), next] };
    expect(shown(facts(next, promises, given))).toEqual(['ask decide', 'show nag']);
    expect(shown(facts(next, carriedOut(facts(next, promises, given)).promises, given))).toEqual([]);
  });

  it('c.10: advance can be muted; due and late cannot', () => {
    const settings = { pausedUntil: null, muted: ['advance', 'startOfShift', 'sweep'] as const };
    expect(shown(facts(on('14:40'), [promise()], { settings }))).toEqual([]);
    expect(shown(facts(on('14:45'), [promise()], { settings }))).toEqual(['show due']);
    expect(shown(facts(on('15:00', 1), [promise()], { settings }))).toEqual(['show late']);
  });

  it('I4: an ended promise is silent', () => {
    expect(plan(facts(on('15:30'), [after(promise(), reached(on('14:50')))]))).toEqual({ actions: [], nextAt: null });
  });

  it('nobody is rung for what they said a breath ago: due is one minute after promising, without an advance', () => {
    const quick = promise({ windowStart: on('14:02'), dueAt: on('14:10') });
    expect(shown(facts(on('14:02', 59_999), [quick]))).toEqual([]);
    const [due] = plan(facts(on('14:03'), [quick])).actions;
    expect(due).toMatchObject({ rung: 'due', overtaken: [] });
  });

  it('wakes for the row that turns soon, though no rung hangs on it', () => {
    expect(plan(facts(on('14:30'), [promise()])).nextAt).toBe(on('14:35'));
  });
});

describe('of rungs less than a minute apart only the louder is shown (S9)', () => {
  const narrow = promise({ windowStart: on('14:59', 30_000), dueAt: on('15:00') });

  it('the quieter one is recorded as overtaken at its moment', () => {
    const { promises } = carriedOut(facts(on('14:59', 30_000), [narrow]));
    expect(shown(facts(on('14:59', 30_000), [narrow]))).toEqual(['skip due']);
    expect(promises[0]?.rungLog.at(-1)).toMatchObject({ rung: 'due', outcome: 'overtaken' });
    expect(shown(facts(on('15:00', 1), promises))).toEqual(['show late']);
  });

  it('an advance that comes late gives way to a window that opens within the minute', () => {
    expect(shown(facts(on('14:44', 1), [promise()]))).toEqual(['skip advance']);
    expect(shown(facts(on('14:44'), [promise()]))).toEqual(['show advance']);
  });

  it('a due promise found at start is told at once, however soon it is late', () => {
    expect(shown(facts(on('14:59', 40_000), [promise()], { lastRunningAt: on('14:00') }))).toEqual(['show due']);
  });
});

describe('catch-up after an absence (S7)', () => {
  const away = { lastRunningAt: on('14:00') };

  it.each([
    [0, []],
    [1, ['show late']],
    [3, ['show late', 'show late', 'show late']],
    [4, ['summary of 4']],
    [500, ['summary of 500']],
  ] as const)('%i that passed', (count, actions) => {
    const promises = several(count).map((one) => ({ ...one, dueAt: on('15:00'), windowStart: on('14:45') }));
    expect(shown(facts(on('15:20'), promises, away))).toEqual(actions);
  });

  it('tells the most late first, one by one and in the summary', () => {
    const unordered = [...several(3)].reverse();
    const { actions } = plan(facts(on('15:10'), unordered, away));
    expect(actions.map((action) => (action.kind === 'summary' ? '' : action.promiseId))).toEqual([
      'promise-0',
      'promise-1',
      'promise-2',
    ]);
    const [summary] = plan(facts(on('15:10'), [...several(5)].reverse(), away)).actions;
    expect(summary).toMatchObject({ kind: 'summary', steps: [{ promiseId: 'promise-0' }, {}, {}, {}, {}] });
  });

  it('I5: counts only what has come; an advance notice stands alone beside the summary', () => {
    const soon = promise({ id: 'soon' as PromiseId, dueAt: on('16:20') });
    const given = facts(on('15:20'), [...several(4), soon], away);
    expect(shown({ ...given, now: on('16:02') }).filter((step) => step !== 'ask decide')).toEqual([
      'summary of 4',
      'show advance',
    ]);
  });

  it('the summary stands for the rungs it names: each goes on with its own ladder', () => {
    const promises = several(4, on('16:05'));
    const { promises: told } = carriedOut(facts(on('16:01'), promises, away));
    expect(shown(facts(on('16:01'), told))).toEqual([]);
    expect(shown(facts(on('16:05', 1), told))).toEqual(['show late']);
  });

  it('without an absence as many as come at once are told one by one', () => {
    const promises = several(5).map((one) => ({ ...one, dueAt: on('15:00'), windowStart: on('14:45') }));
    expect(shown(facts(on('14:45'), promises))).toHaveLength(5);
  });
});

describe('during a live call', () => {
  const call = { since: on('14:30'), lastActivityAt: on('14:44') };

  it('a rung is quiet, is recorded, and is not asked for again while the call lasts', () => {
    const given = facts(on('14:45'), [promise()], { call });
    expect(plan(given).actions).toMatchObject([{ kind: 'show', rung: 'due', quiet: 'onCall' }]);
    const { promises } = carriedOut(given);
    expect(promises[0]?.rungLog.at(-1)?.outcome).toBe('quietOnCall');
    expect(shown(facts(on('14:50'), promises, { call }))).toEqual([]);
  });

  it('comes in full at the first look after it', () => {
    const { promises } = carriedOut(facts(on('14:45'), [promise()], { call }));
    expect(plan(facts(on('14:52'), promises)).actions).toMatchObject([{ kind: 'show', rung: 'due', quiet: 'no' }]);
    const { promises: told } = carriedOut(facts(on('14:52'), promises));
    expect(shown(facts(on('14:52', 59_000), told))).toEqual([]);
  });

  it('after it only the loudest of the quiet rungs comes', () => {
    const { promises: due } = carriedOut(facts(on('14:45'), [promise()], { call }));
    const { promises: late } = carriedOut(
      facts(on('15:00', 1), due, { call: { ...call, lastActivityAt: on('15:00') } }),
    );
    expect(shown(facts(on('15:02'), late))).toEqual(['show late']);
  });

  it('more than three that were quiet come as one summary after it', () => {
    const quiet = carriedOut(facts(on('14:59'), several(4), { call: { ...call, lastActivityAt: on('14:59') } }));
    expect(shown(facts(on('15:00'), quiet.promises))).toEqual(['summary of 4']);
  });

  it('a call without a sign of life for 15 minutes is taken as a forgotten F12: shown in full, without sound', () => {
    const given = (ms: number) => facts(on('14:59', ms), [promise()], { call });
    expect(plan(given(-1)).actions).toMatchObject([{ quiet: 'onCall' }]);
    expect(plan(given(0)).actions).toMatchObject([{ quiet: 'soundless' }]);
    expect(plan(facts(on('14:50'), [], { call })).nextAt).toBe(on('14:59'));
  });
});

describe('snooze', () => {
  const told = carriedOut(facts(on('14:45'), [promise()])).promises[0] ?? promise();
  const snoozed = after(told, { kind: 'snoozed', at: on('14:46') });

  it('is silent until its end; then due comes again, without an advance', () => {
    expect(plan(facts(on('14:51', -1), [snoozed]))).toEqual({ actions: [], nextAt: on('14:51') });
    expect(plan(facts(on('14:51'), [snoozed])).actions).toMatchObject([
      { rung: 'due', anchor: on('14:51'), overtaken: [] },
    ]);
  });

  it('S12: what it hangs on is stored, so a restart neither loses nor doubles it', () => {
    const { promises } = carriedOut(facts(on('14:51'), [snoozed]));
    expect(shown(facts(on('14:51', 30_000), promises, { lastRunningAt: on('14:51') }))).toEqual([]);
  });

  it('never hides lateness', () => {
    expect(shown(facts(on('15:00', 1), [snoozed]))).toEqual(['show late']);
  });

  it('that ends before the window leaves the window its own start', () => {
    const early = after(promise(), { kind: 'snoozed', at: on('14:36') });
    expect(shown(facts(on('14:40', 59_999), [early]))).toEqual([]);
    expect(shown(facts(on('14:41'), [early]))).toEqual(['show advance']);
    expect(plan(facts(on('14:45'), [early])).actions).toMatchObject([{ rung: 'due', anchor: on('14:45') }]);
  });
});

describe('a next try', () => {
  const tried = after(
    carriedOut(facts(on('14:45'), [promise()])).promises[0] ?? promise(),
    attempted(on('14:50'), on('15:20')),
  );

  it.each([
    ['15:00', 1, []],
    ['15:15', 0, ['show advance']],
    ['15:20', 0, ['show due']],
    ['15:35', 1, ['show late']],
  ] as const)('the ladder waits and starts again: %s %i ms', (time, ms, actions) => {
    expect(shown(facts(on(time, ms), [tried]))).toEqual(actions);
  });

  it('without one, after an unanswered try, lateness still comes', () => {
    const noNext = after(promise(), attempted(on('14:50'), null));
    expect(shown(facts(on('15:00', 1), [noNext]))).toEqual(['show late']);
  });
});

describe('a clock that is moved (T7, I8)', () => {
  it('set back, no rung that was shown comes again; the nagging goes on, once at once and then as ever', () => {
    const { promises } = carriedOut(facts(on('15:00', 1), [promise()]));
    for (const now of [on('13:00'), on('14:40'), on('14:45'), on('15:00')]) {
      expect(shown(facts(now, promises))).toEqual(['show nag']);
    }
    const nagged = carriedOut(facts(on('13:00'), promises)).promises;
    expect(shown(facts(on('13:04', 59_999), nagged))).toEqual([]);
    expect(shown(facts(on('13:05'), nagged))).toEqual(['show nag']);
    expect(shown(facts(on('15:00', 1), nagged))).toEqual(['show nag']);
  });

  it('set back during a snooze that ends with the due time, its rung is told and gives way to nothing (I3)', () => {
    const told = carriedOut(facts(on('14:46'), [promise()])).promises[0] ?? promise();
    const snoozed = after(told, { kind: 'snoozed', at: on('14:55') });
    expect(shown(facts(on('14:50', -1), [snoozed]))).toEqual(['show due']);
  });

  it('set back after it was due but before that was shown again, it is told at once', () => {
    const dueOnce = promise({ firstDueAt: on('14:45') });
    expect(shown(facts(on('13:47'), [dueOnce]))).toEqual(['show due']);
  });

  it('set back during a snooze, the snooze is over and the promise rings', () => {
    const told = carriedOut(facts(on('14:45'), [promise()])).promises[0] ?? promise();
    const snoozed = after(told, { kind: 'snoozed', at: on('14:46') });
    expect(shown(facts(on('13:46'), [snoozed]))).toEqual(['show due']);
  });
});

describe('a pause', () => {
  it('is silent until its end and wakes there', () => {
    const settings = { pausedUntil: on('16:00'), muted: [] };
    expect(plan(facts(on('15:30'), [promise()], { settings }))).toEqual({ actions: [], nextAt: on('16:00') });
    expect(shown(facts(on('16:00'), [promise()], { settings }))).toEqual(['ask decide', 'show late']);
  });

  it('S7: what more than three missed in it is told as one at its end', () => {
    const settings = { pausedUntil: on('15:10'), muted: [] };
    expect(shown(facts(on('15:10'), several(5), { settings }))).toEqual(['summary of 5']);
  });

  it('S13: one that would last longer than four hours is none', () => {
    const settings = { pausedUntil: on('19:20', 1), muted: [] };
    expect(shown(facts(on('15:20'), [promise()], { settings }))).toEqual(['show late']);
  });
});

describe('many promises', () => {
  it('plans a thousand in well under a tick', () => {
    const promises = several(1_000, on('08:00'));
    const begun = performance.now();
    expect(plan(facts(on('16:00'), promises)).actions.length).toBeGreaterThan(400);
    expect(performance.now() - begun).toBeLessThan(1_000);
  });

  it('S8: two in the same minute are both told in that minute', () => {
    const same = several(2).map((one) => ({ ...one, dueAt: on('15:00'), windowStart: on('14:45') }));
    expect(shown(facts(on('14:45'), same))).toEqual(['show due', 'show due']);
  });

  it('T3: years ahead, the next look is years ahead and nothing is shown', () => {
    const far = promise({ dueAt: on('15:00', 5 * 365 * 86_400_000) });
    const planned = plan(facts(on('14:02'), [far]));
    expect(planned.actions).toEqual([]);
    expect(planned.nextAt).toBe(far.windowStart - 10 * 60_000);
  });
});
