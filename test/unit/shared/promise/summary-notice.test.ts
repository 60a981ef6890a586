import { expect, it } from 'vitest';
import type { PromiseId } from '../../../../shared/ids.ts';
import { summaryNotice } from '../../../../shared/promise/summary-notice.ts';
import { on } from '../../../support/promise-times.ts';
import { customer, LONDON, promise } from '../../../support/records.ts';

const at = (id: string, time: string) => promise({ id: id as PromiseId, dueAt: on(time) });
const told = (times: readonly string[], now: string, hideNames = false) => {
  const facts = { country: 'GB', zone: LONDON, now: on(now), hideNames, sound: true };
  return summaryNotice(
    times.map((time) => at(time, time)),
    () => customer(),
    facts,
  );
};

it('S7: all of them late: their count and the most late, whatever their order', () => {
  expect(told(['15:00', '14:30', '14:45', '14:50'], '16:00')).toMatchObject({
    id: 'passed',
    title: '4 promises passed',
    body: 'Most late: Dana, due 14:30.',
    urgent: true,
    actions: [{ id: 'open', label: 'Open list' }],
  });
});

it('some of them not late yet: they wait, and none is said to have passed', () => {
  expect(told(['15:00', '14:30', '15:10', '15:20'], '14:50')).toMatchObject({
    title: '4 promises are waiting',
    body: 'Most late: Dana, due 14:30.',
  });
  expect(told(['15:00', '15:01', '15:02', '15:03'], '14:50').body).toBe('First: Dana, due 15:00.');
});

it('c.10: with hidden names nobody is named', () => {
  expect(told(['14:30', '14:31', '14:32', '14:33'], '15:00', true).body).toBe('Most late: due 14:30.');
});
