import { describe, expect, it } from 'vitest';
import type { PromiseId } from '../../../../shared/ids.ts';
import { glanceOf } from '../../../../shared/desk/glance.ts';
import type { PromiseRecord } from '../../../../shared/promise/record.ts';
import { at } from '../../../support/manual-clock.ts';
import { after, attempted, on, reached } from '../../../support/promise-times.ts';
import { customer, LONDON, OMAR, promise } from '../../../support/records.ts';

function glance(...promises: PromiseRecord[]) {
  return glanceOf({ promises, customers: [customer(), OMAR], now: on('14:04'), zone: LONDON, country: 'GB' });
}

const late = promise({ id: 'late' as PromiseId, dueAt: on('13:58') });
const due = promise({ id: 'due' as PromiseId, dueAt: on('14:20'), windowStart: on('14:00'), customerId: OMAR.id });

describe('what tray and badge tell at a glance', () => {
  it('nothing promised', () => {
    expect(glance()).toEqual({ late: 0, due: 0, open: 0, tooltip: 'No promises open', waiting: [] });
  });

  it('how many are late and due, and what comes next', () => {
    expect(glance(promise(), due, late)).toMatchObject({
      late: 1,
      due: 1,
      open: 3,
      tooltip: '1 late, 1 due, next 14:20 Omar K.',
    });
  });

  it('N3: what waits, the most urgent first, with the acts of its notice', () => {
    expect(glance(promise(), due, late).waiting).toEqual([
      {
        promiseId: 'late',
        label: '6 min LATE Dana Lee',
        acts: [
          { act: 'call', label: 'Call now' },
          { act: 'done', label: 'Done' },
          { act: 'newTime', label: 'Tell them a new time' },
        ],
      },
      {
        promiseId: 'due',
        label: 'DUE Omar K.',
        acts: [
          { act: 'call', label: 'Call now' },
          { act: 'snooze', label: 'Snooze 5 min' },
          { act: 'done', label: 'Done' },
          { act: 'newTime', label: 'Tell them a new time' },
        ],
      },
    ]);
  });

  it('the day of the next one, where it is not today', () => {
    expect(glance(promise({ dueAt: at('2026-03-19', '09:30') })).tooltip).toBe('next tomorrow 09:30 Dana Lee');
  });

  it('the next try stands for one that waits for it', () => {
    const tried = after(promise({ dueAt: on('14:03') }), attempted(on('14:02'), on('14:35')));
    expect(glance(tried)).toMatchObject({ late: 0, tooltip: 'next 14:35 Dana Lee' });
  });

  it('ended ones do not count', () => {
    expect(glance(after(promise(), reached(on('14:03'))))).toMatchObject({ open: 0, tooltip: 'No promises open' });
  });
});
