import { describe, expect, it } from 'vitest';
import { phaseOf } from '../../../../shared/promise/phase.ts';
import { after, attempted, on } from '../../../support/promise-times.ts';
import { promise } from '../../../support/records.ts';

describe('the phase of an open promise, exact to the millisecond', () => {
  it.each([
    ['14:35', -1, 'scheduled', on('14:35')],
    ['14:35', 0, 'dueSoon', on('14:45')],
    ['14:45', -1, 'dueSoon', on('14:45')],
    ['14:45', 0, 'due', on('15:00', 1)],
    ['15:00', 0, 'due', on('15:00', 1)],
    ['15:00', 1, 'overdue', null],
  ] as const)('at %s %i ms is %s', (time, ms, phase, changesAt) => {
    expect(phaseOf(promise(), on(time, ms))).toEqual({ phase, changesAt });
  });

  it('400 days late is late: nothing expires', () => {
    expect(phaseOf(promise(), on('15:00', 400 * 86_400_000)).phase).toBe('overdue');
  });

  it('years ahead is scheduled, and changes at one instant', () => {
    const far = promise({ dueAt: on('15:00', 5 * 365 * 86_400_000) });
    expect(phaseOf(far, on('14:02')).phase).toBe('scheduled');
  });
});

describe('a clock set back (T7)', () => {
  const wasDue = promise({ firstDueAt: on('14:45') });

  it('may turn late into due again, never below due once it was due', () => {
    expect(phaseOf(wasDue, on('15:00', 1)).phase).toBe('overdue');
    expect(phaseOf(wasDue, on('14:58')).phase).toBe('due');
    expect(phaseOf(wasDue, on('13:00'))).toEqual({ phase: 'due', changesAt: on('15:00', 1) });
  });

  it('does not make a promise due that never was', () => {
    expect(phaseOf(promise(), on('13:00')).phase).toBe('scheduled');
  });
});

describe('while a next try is planned', () => {
  const triedOnTime = after(promise({ firstDueAt: on('14:45') }), attempted(on('14:50'), on('15:20')));
  const triedLate = after(promise({ firstDueAt: on('14:45') }), attempted(on('15:05'), on('15:35')));

  it.each([
    ['15:00', 1, 'scheduled'],
    ['15:10', -1, 'scheduled'],
    ['15:10', 0, 'dueSoon'],
    ['15:20', 0, 'due'],
    ['15:35', 0, 'due'],
    ['15:35', 1, 'overdue'],
  ] as const)('tried on time, it is not late until the next try is missed too: %s %i ms is %s', (time, ms, phase) => {
    expect(phaseOf(triedOnTime, on(time, ms)).phase).toBe(phase);
  });

  it('a first try exactly at the due moment is on time, one millisecond later it is not', () => {
    expect(phaseOf(after(promise(), attempted(on('15:00'), on('15:30'))), on('15:05')).phase).toBe('scheduled');
    expect(phaseOf(after(promise(), attempted(on('15:00', 1), on('15:35'))), on('15:05')).phase).toBe('overdue');
  });

  it('tried late, it stays late while it waits', () => {
    expect(phaseOf(triedLate, on('15:10')).phase).toBe('overdue');
    expect(phaseOf(triedLate, on('15:40')).phase).toBe('overdue');
  });

  it('is not late before the moment the customer was told, however early the next try is', () => {
    const longWindow = promise({ windowStart: on('15:00'), dueAt: on('17:00') });
    const tried = after(longWindow, attempted(on('15:01'), on('15:35')));
    expect(phaseOf(tried, on('16:30')).phase).toBe('due');
    expect(phaseOf(tried, on('17:00', 1)).phase).toBe('overdue');
  });

  it('once the next try was rung for, it stays due when the clock is set back', () => {
    const entry = { anchor: on('15:20'), rung: 'due', at: on('15:20'), outcome: 'accepted', failure: null } as const;
    expect(phaseOf({ ...triedOnTime, rungLog: [entry] }, on('15:01')).phase).toBe('due');
  });
});
