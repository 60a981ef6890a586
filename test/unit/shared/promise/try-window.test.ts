import { describe, expect, it } from 'vitest';
import { ladderWindow, opensAt, tryWasDue, waitsForTry } from '../../../../shared/promise/try-window.ts';
import { after, attempted, on } from '../../../support/promise-times.ts';
import { promise } from '../../../support/records.ts';

describe('the window the ladder rings in', () => {
  it('is the stored one', () => {
    expect(ladderWindow(promise())).toEqual({ start: on('14:45'), due: on('15:00') });
  });

  it('opens one minute after promising at the earliest: nobody is rung for what they said a breath ago', () => {
    const quick = promise({ windowStart: on('14:02'), dueAt: on('14:10') });
    expect(ladderWindow(quick)).toEqual({ start: on('14:03'), due: on('14:10') });
  });

  it('never opens after its end, for a promise that is due within a minute', () => {
    const now = promise({ windowStart: on('14:02'), dueAt: on('14:02', 30_000) });
    expect(ladderWindow(now)).toEqual({ start: on('14:02', 30_000), due: on('14:02', 30_000) });
    expect(opensAt(now)).toBe(on('14:02', 30_000));
  });

  it('runs fifteen minutes from a next try', () => {
    const tried = after(promise(), attempted(on('14:50'), on('15:20')));
    expect(ladderWindow(tried)).toEqual({ start: on('15:20'), due: on('15:35') });
  });

  it('never ends before the moment the customer was told', () => {
    const tried = after(promise({ dueAt: on('17:00') }), attempted(on('15:01'), on('15:35')));
    expect(ladderWindow(tried).due).toBe(on('17:00'));
  });
});

describe('a next try stands in for the promise', () => {
  it('only when the first try began in time', () => {
    expect(waitsForTry(promise())).toBe(false);
    expect(waitsForTry(after(promise(), attempted(on('15:00'), on('15:30'))))).toBe(true);
    expect(waitsForTry(after(promise(), attempted(on('15:00', 1), on('15:35'))))).toBe(false);
    expect(waitsForTry(after(promise(), attempted(on('15:00'), null)))).toBe(false);
  });

  it('still after a second try that was made when the due time had passed', () => {
    const tried = after(promise(), attempted(on('14:50'), on('15:20')), attempted(on('15:20'), on('17:20')));
    expect(waitsForTry(tried)).toBe(true);
  });

  it('was due once it was rung for, and not by a rung from before', () => {
    const tried = after(promise(), attempted(on('14:50'), on('15:20')));
    const entry = { anchor: on('14:45'), rung: 'due', at: on('14:45'), outcome: 'accepted', failure: null } as const;
    expect(tryWasDue({ ...tried, rungLog: [entry] })).toBe(false);
    expect(tryWasDue({ ...tried, rungLog: [entry, { ...entry, anchor: on('15:20'), rung: 'advance' }] })).toBe(false);
    expect(tryWasDue({ ...tried, rungLog: [entry, { ...entry, anchor: on('15:20') }] })).toBe(true);
  });
});
