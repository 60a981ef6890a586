import { expect, it } from 'vitest';
import { CSV_TABLES, callCells, csvLine, customerCells, promiseCells } from '../../../../shared/copies/csv.ts';
import { customer, finishedCall, LONDON, notes, promise, TWO_PAST_TWO } from '../../../support/records.ts';

it.each([
  ['plain', 'plain'],
  ['a,b', '"a,b"'],
  ['say "no"', '"say ""no"""'],
  ['two\nlines', '"two\nlines"'],
  ['two\r\nlines', '"two\r\nlines"'],
  ['=1+1', "'=1+1"],
  ['+442079460999', "'+442079460999"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['\rx', '"\'\rx"'],
  ['=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'],
  ['', ''],
  [' =1', ' =1'],
])('writes %j as RFC 4180 and never as a formula', (text, field) => {
  expect(csvLine([text, 'end'])).toBe(`${field},end\r\n`);
});

it('leaves numbers numbers and nothing empty', () => {
  expect(csvLine([-3, null, 'x'])).toBe('-3,,x\r\n');
});

it('has as many cells as columns in every table', () => {
  expect(callCells(finishedCall('c', TWO_PAST_TWO), notes('c', 'one', 'two'), 'Dana', LONDON)).toHaveLength(
    CSV_TABLES['calls.csv'].length,
  );
  expect(promiseCells(promise(), 'Dana', LONDON)).toHaveLength(CSV_TABLES['promises.csv'].length);
  expect(customerCells(customer(), LONDON)).toHaveLength(CSV_TABLES['customers.csv'].length);
});

it('tells moments as the agent’s clock showed them', () => {
  expect(promiseCells(promise(), 'Dana', LONDON)).toContain('2026-03-18 15:00');
});
