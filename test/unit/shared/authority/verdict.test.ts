import { describe, expect, it } from 'vitest';
import { AUTHORITY_ROWS } from '../../../../shared/authority/grants.ts';
import { judge } from '../../../../shared/authority/verdict.ts';
import {
  ALL_BUT_OVERNIGHT,
  asked,
  authorityFacts,
  DAYS_LATE,
  dollars,
  grant,
  OVERNIGHT_WISH,
  RETURNS,
  refundOf,
  rowFor,
  SHIPPING_OF,
  TODAY,
} from '../../../support/authority-facts.ts';

describe('the verdict of a call (000-10)', () => {
  it('nothing needed is no verdict, yet every row says what would be possible', () => {
    const verdict = asked(ALL_BUT_OVERNIGHT);
    expect(verdict.result).toEqual({ kind: 'nothingNeeded' });
    expect(verdict.rows.map(({ row }) => row)).toEqual([...AUTHORITY_ROWS]);
    expect(verdict.rows.map(({ answer }) => answer.kind)).toEqual(['yes', 'yes', 'no', 'yes', 'yes']);
  });

  it('every needed row Yes: it can be closed now', () => {
    const { result } = asked(ALL_BUT_OVERNIGHT, DAYS_LATE(9), refundOf(20));
    expect(result).toMatchObject({ kind: 'canClose', upTo: [], rows: [{ row: 'returnTerms' }, { row: 'refund' }] });
  });

  it('c.4: without a figure the row holds up to its limit, and the verdict says which', () => {
    const { result } = asked(ALL_BUT_OVERNIGHT, DAYS_LATE(null), SHIPPING_OF(dollars(5)));
    expect(result).toMatchObject({ kind: 'canClose', upTo: [{ row: 'returnTerms' }] });
  });

  it('one No among the needed rows stops it, and is named', () => {
    const { result } = asked(ALL_BUT_OVERNIGHT, DAYS_LATE(9), OVERNIGHT_WISH);
    expect(result).toMatchObject({ kind: 'stopped', by: [{ row: 'delivery' }] });
  });

  it('a No in a row that is not needed stops nothing', () => {
    expect(asked(ALL_BUT_OVERNIGHT, DAYS_LATE(9)).result.kind).toBe('canClose');
  });

  it('something missing is not yet a Yes, and weighs less than a No', () => {
    const incomplete = refundOf(20, null);
    expect(asked(ALL_BUT_OVERNIGHT, DAYS_LATE(9), incomplete).result).toMatchObject({
      kind: 'notYet',
      missing: [{ row: 'refund' }],
    });
    expect(asked(ALL_BUT_OVERNIGHT, DAYS_LATE(20), incomplete).result.kind).toBe('stopped');
  });

  it('c.12: without any limits every answer says No', () => {
    const verdict = asked([], ...[DAYS_LATE(1)]);
    expect(verdict.hasLimits).toBe(false);
    expect(verdict.rows.every(({ answer }) => answer.kind === 'no')).toBe(true);
    expect(verdict.result.kind).toBe('stopped');
  });
});

describe('the review date of a grant (000-04)', () => {
  it('is its last valid day', () => {
    const until = (day: string) => rowFor([grant({ row: 'returnTerms', days: 14 }, day)], DAYS_LATE(9)).answer;
    expect(until(TODAY)).toMatchObject({ kind: 'yes' });
    expect(until('2026-03-17')).toMatchObject({ kind: 'no', why: { kind: 'expired', lastDay: '2026-03-17' } });
  });

  it('an expired grant does not hide a valid one of the same row', () => {
    const expired = grant({ row: 'returnTerms', days: 90 }, '2026-01-31');
    expect(rowFor([expired, RETURNS], DAYS_LATE(9)).answer.kind).toBe('yes');
    expect(rowFor([expired, RETURNS], DAYS_LATE(40)).answer).toMatchObject({ why: { kind: 'daysOver', days: 26 } });
  });
});

describe('two grants for one row', () => {
  it('the one that allows decides, in either order', () => {
    const more = grant({ row: 'returnTerms', days: 30 });
    for (const grants of [
      [RETURNS, more],
      [more, RETURNS],
    ]) {
      expect(rowFor(grants, DAYS_LATE(20)).answer).toMatchObject({ kind: 'yes', limit: { days: 30 } });
    }
  });
});

it('judging changes none of the facts', () => {
  const facts = Object.freeze(authorityFacts({ needs: [DAYS_LATE(9)] }));
  const before = structuredClone(facts);
  judge(facts);
  expect(facts).toEqual(before);
});
