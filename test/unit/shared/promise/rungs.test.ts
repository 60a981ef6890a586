import { describe, expect, it } from 'vitest';
import { RUNGS, rungRow } from '../../../../shared/promise/rungs.ts';
import { on } from '../../../support/promise-times.ts';

const window = { start: on('14:45'), due: on('15:00') };

describe('the table of rungs', () => {
  it.each([
    ['advance', on('14:40')],
    ['due', on('14:45')],
    ['late', on('15:00', 1)],
  ] as const)('%s has its moment', (rung, moment) => {
    expect(rungRow(rung)?.at(window)).toBe(moment);
  });

  it('goes from the quietest to the loudest', () => {
    expect(RUNGS.map(({ rung }) => rung)).toEqual(['advance', 'due', 'late']);
  });

  it('only the advance notice is silent, only it does not stand for a moment that has come', () => {
    expect(RUNGS.filter(({ silent }) => silent).map(({ rung }) => rung)).toEqual(['advance']);
    expect(RUNGS.filter(({ isPassing }) => !isPassing).map(({ rung }) => rung)).toEqual(['advance']);
  });

  it('a rung that is named but not shown yet has no row', () => {
    expect(rungRow('nag')).toBeUndefined();
  });
});
