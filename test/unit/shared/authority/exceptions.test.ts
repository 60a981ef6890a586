import { describe, expect, it } from 'vitest';
import { exceptionAllowance, isValidOn } from '../../../../shared/authority/exceptions.ts';
import type { CallId } from '../../../../shared/ids.ts';
import type { CalendarDay } from '../../../../shared/time.ts';
import { EXCEPTIONS, exceptionUse, grant, TODAY } from '../../../support/authority-facts.ts';

describe('the allowance of a week (000-09)', () => {
  it('counts Monday to Sunday and begins again on Monday', () => {
    const uses = ['2026-03-15', '2026-03-16', '2026-03-22', '2026-03-23'].map((day) => exceptionUse(day));
    expect(exceptionAllowance([EXCEPTIONS], uses, TODAY)).toEqual({
      perWeek: 3,
      used: 2,
      left: 1,
      resetDay: '2026-03-23',
    });
  });

  it.each([
    ['2026-03-22', 0],
    ['2026-03-23', 3],
  ])('three used on Wednesday: on %s %i are left', (day, left) => {
    const uses = [1, 2, 3].map((id) => exceptionUse('2026-03-18', `call-${id}`));
    expect(exceptionAllowance([EXCEPTIONS], uses, day as CalendarDay)?.left).toBe(left);
  });

  it('is never below zero when the limit was lowered meanwhile', () => {
    const uses = [1, 2, 3].map((id) => exceptionUse('2026-03-18', `call-${id}`));
    expect(exceptionAllowance([grant({ row: 'exception', perWeek: 1 })], uses, TODAY)?.left).toBe(0);
  });

  it('leaves out the call that is judged', () => {
    const uses = [exceptionUse('2026-03-18', 'call-9')];
    expect(exceptionAllowance([EXCEPTIONS], uses, TODAY, 'call-9' as CallId)?.used).toBe(0);
  });

  it('is none without a valid grant', () => {
    expect(exceptionAllowance([], [], TODAY)).toBeNull();
    expect(exceptionAllowance([grant({ row: 'exception', perWeek: 3 }, '2026-03-17')], [], TODAY)).toBeNull();
  });
});

it('000-04: a grant without a review date does not end', () => {
  expect(isValidOn(EXCEPTIONS, '2099-01-01' as CalendarDay)).toBe(true);
});
