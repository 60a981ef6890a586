import { describe, expect, it } from 'vitest';
import { CASE_SORTS, type CaseRow, sortedCases } from '../../../../shared/case/rows.ts';
import type { CaseId, CustomerId } from '../../../../shared/ids.ts';
import { HOUR_MS, plus } from '../../../../shared/time.ts';
import { TWO_PAST_TWO } from '../../../support/records.ts';

function row(code: string, openedHoursAgo: number, changes: Partial<CaseRow> = {}): CaseRow {
  return {
    ...{ caseId: code as CaseId, code, title: '', customerId: 'dana' as CustomerId, customerName: code, owner: 'you' },
    ...{ level: 1, openedAt: plus(TWO_PAST_TWO, -openedHoursAgo * HOUR_MS), heardAt: null, passes: 0 },
    ...{ openPromises: 0, openSteps: 0, ...changes },
  };
}

const PRIYA = { name: 'Priya', since: TWO_PAST_TWO };
const ROWS = [
  row('A10', 3, { heardAt: TWO_PAST_TWO, level: 2, customerName: 'Zoe' }),
  row('A9', 2, { owner: PRIYA, customerName: 'Mia' }),
  row('A2', 1, { customerName: 'Ada' }),
];

describe('002-06: the open cases', () => {
  it.each([
    ['heard', ['A9', 'A2', 'A10']],
    ['age', ['A10', 'A9', 'A2']],
    ['owner', ['A2', 'A10', 'A9']],
    ['level', ['A10', 'A9', 'A2']],
    ['code', ['A2', 'A9', 'A10']],
    ['customer', ['A2', 'A9', 'A10']],
  ] as const)('are sorted by %s', (sort, codes) => {
    expect(sortedCases(ROWS, sort).map(({ code }) => code)).toEqual(codes);
  });

  it('begin with who has waited longest for a word from us', () => {
    expect(CASE_SORTS[0]).toBe('heard');
  });
});
