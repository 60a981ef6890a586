// 003-08: how many issues level 1 settled by itself. An L1 fix often keeps the customer.

import type { Case } from '../case/record.ts';

/** Of the closed cases, those that never rose: `level` of a closed case is the one it closed on, and steps only rise it. */
export function levelOneRate(cases: readonly Pick<Case, 'level' | 'closedAt' | 'steps'>[]): {
  readonly settled: number;
  readonly closed: number;
} {
  const closed = cases.filter(({ closedAt }) => closedAt !== null);
  return {
    settled: closed.filter(({ level, steps }) => level === 1 && steps.length === 0).length,
    closed: closed.length,
  };
}
