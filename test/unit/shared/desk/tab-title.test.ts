import { expect, it } from 'vitest';
import { tabTitle, urgentCounts } from '../../../../shared/desk/tab-title.ts';
import { on } from '../../../support/promise-times.ts';
import { promise } from '../../../support/records.ts';

const due = promise({ windowStart: on('14:45'), dueAt: on('15:00') });
const late = promise({ windowStart: on('14:00'), dueAt: on('14:15') });
const kept = promise({ status: 'kept', dueAt: on('14:15') });

it.each([
  ['counts late and due, late first', [due, late, late], '(2 late, 1 due) Callback Companion'],
  ['leaves out what there is none of', [due], '(1 due) Callback Companion'],
  ['is the bare name while nothing presses, also with what has ended', [kept], 'Callback Companion'],
])('the title of a tab %s', (_, promises, title) => {
  expect(tabTitle(promises, on('14:50'))).toBe(title);
});

it('counts by the clock, to the millisecond after the due moment', () => {
  expect(urgentCounts([due], on('15:00'))).toEqual({ late: 0, due: 1 });
  expect(urgentCounts([due], on('15:00', 1))).toEqual({ late: 1, due: 0 });
});
