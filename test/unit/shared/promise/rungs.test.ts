import { describe, expect, it } from 'vitest';
import { ladderOf } from '../../../../shared/promise/ladder-state.ts';
import type { PromiseRecord, Rung } from '../../../../shared/promise/record.ts';
import { RUNGS, rungRow } from '../../../../shared/promise/rungs.ts';
import { on } from '../../../support/promise-times.ts';
import { promise } from '../../../support/records.ts';

const comesAt = (rung: Rung, record: PromiseRecord, now = on('14:45')) =>
  rungRow(rung)?.comesAt(ladderOf(record, false), now);

const shown = (rung: Rung, at = on('14:45'), outcome: PromiseRecord['rungLog'][number]['outcome'] = 'accepted') => ({
  ...{ anchor: on('14:45'), rung, at, outcome },
  failure: outcome === 'accepted' ? null : 'the desktop said no',
});

describe('the table of rungs', () => {
  it.each([
    ['advance', on('14:40')],
    ['due', on('14:45')],
    ['late', on('15:00', 1)],
    ['repeat', null],
    ['window', null],
    ['nag', null],
  ] as const)('%s has its moment before anything was shown', (rung, moment) => {
    expect(comesAt(rung, promise())).toBe(moment);
  });

  it('goes from the quietest to the loudest', () => {
    expect(RUNGS.map(({ rung }) => rung)).toEqual(['advance', 'due', 'repeat', 'window', 'nag', 'late']);
  });

  it('c.11: one sound for due, late and each nag; the window and what follows it bring our own window up', () => {
    expect(RUNGS.filter(({ means }) => means.sound).map(({ rung }) => rung)).toEqual(['due', 'nag', 'late']);
    expect(RUNGS.filter(({ means }) => means.window).map(({ rung }) => rung)).toEqual(['window', 'nag', 'late']);
    expect(RUNGS.filter(({ means }) => means.flash).map(({ rung }) => rung)).toEqual(['repeat', 'nag']);
  });

  it('only the advance notice does not stand for a moment that has come', () => {
    expect(RUNGS.filter(({ isPassing }) => !isPassing).map(({ rung }) => rung)).toEqual(['advance']);
  });

  it('decide rings nowhere, so it has no row', () => {
    expect(rungRow('decide')).toBeUndefined();
  });
});

describe('what follows due', () => {
  const due = promise({ rungLog: [shown('due')] });

  it('repeat a minute and the window three minutes after it was shown, without a reaction', () => {
    expect(comesAt('repeat', due)).toBe(on('14:46'));
    expect(comesAt('window', due)).toBe(on('14:48'));
    expect(comesAt('nag', due)).toBeNull();
  });

  it('counts from when it was shown, not from when it should have been: after a late start nothing tumbles', () => {
    expect(comesAt('window', promise({ rungLog: [shown('due', on('14:52'))] }), on('14:52'))).toBe(on('14:55'));
  });

  it('a reaction stops it, a reaction before it does not', () => {
    expect(comesAt('repeat', { ...due, reactedAt: on('14:45', 30) })).toBeNull();
    expect(comesAt('repeat', { ...due, reactedAt: on('14:20') })).toBe(on('14:46'));
  });

  it('N6: where the toast was refused our window came at once, and nags count from that', () => {
    const refused = promise({ rungLog: [shown('due', on('14:45'), 'window')] });
    expect(comesAt('repeat', refused)).toBeNull();
    expect(comesAt('window', refused)).toBeNull();
    expect(comesAt('nag', refused)).toBe(on('14:50'));
  });

  it('N7: where nothing could be shown at all, the window is tried again now', () => {
    expect(comesAt('window', promise({ rungLog: [shown('due', on('14:45'), 'failed')] }))).toBe(on('14:45'));
  });

  it('T7: shown at a moment that lies ahead of the clock now, what follows comes now', () => {
    expect(comesAt('window', due, on('13:45'))).toBe(on('13:45'));
  });
});

describe('nags', () => {
  const log = (...rungs: ReturnType<typeof shown>[]) => promise({ rungLog: [shown('due'), ...rungs] });

  it.each([
    ['after the window', [shown('window', on('14:48'))], '14:53'],
    ['after the first', [shown('window', on('14:48')), shown('nag', on('14:53'))], '14:58'],
    [
      'after late, counted afresh',
      [shown('window', on('14:48')), shown('nag', on('14:53')), shown('late', on('15:00'))],
      '15:05',
    ],
    [
      'after the third, every quarter of an hour',
      ['15:00', '15:05', '15:10', '15:15'].map((time, index) => shown(index === 0 ? 'late' : 'nag', on(time))),
      '15:30',
    ],
  ] as const)('%s', (_when, rungs, next) => {
    expect(comesAt('nag', log(...rungs), on('15:20'))).toBe(on(next));
  });

  it('a reaction after late slows them, and does not end them', () => {
    const late = log(shown('late', on('15:00')));
    expect(comesAt('nag', { ...late, reactedAt: on('15:01') }, on('15:01'))).toBe(on('15:15'));
    expect(comesAt('nag', { ...late, reactedAt: on('14:50') }, on('15:01'))).toBe(on('15:05'));
  });

  it('a reaction after the window ends them up to late', () => {
    expect(comesAt('nag', { ...log(shown('window', on('14:48'))), reactedAt: on('14:49') })).toBeNull();
  });
});
