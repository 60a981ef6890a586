import { describe, expect, it } from 'vitest';
import type { ShiftSpan } from '../../../../shared/agent/shift.ts';
import { axisLabels, slotLabels } from '../../../../shared/desk/day-axis.ts';
import type { SafeTime } from '../../../../shared/guard/report.ts';
import type { CalendarDay } from '../../../../shared/time.ts';
import { at, LONDON } from '../../../support/times.ts';

const clock = (time: string) => at(`2026-03-18 ${time}`, LONDON);
const rest = (name: string, start: string, end: string) => ({ name, start: clock(start), end: clock(end) });
const shift = (...breaks: ShiftSpan['breaks']): ShiftSpan => ({
  ...{ start: clock('09:00'), end: clock('17:00'), day: '2026-03-18' as CalendarDay, breaks },
});
const texts = (...breaks: ShiftSpan['breaks']) => axisLabels(shift(...breaks), LONDON).map(({ text }) => text);

describe('the axis of the day', () => {
  it('names the hours between the ends of the shift', () => {
    expect(texts()).toEqual(['10', '11', '12', '13', '14', '15', '16']);
  });

  it('names a break in its middle', () => {
    expect(axisLabels(shift(rest('lunch', '12:30', '13:00')), LONDON)[0]).toEqual({
      ...{ kind: 'break', text: 'lunch', share: 0.46875 },
    });
  });

  it('leaves out the hour that a break’s name would run into', () => {
    expect(texts(rest('lunch', '12:00', '12:20'))).toEqual(['lunch', '10', '11', '13', '14', '15', '16']);
  });

  it('leaves out the name that would run into the end of the shift or another name', () => {
    expect(texts(rest('tidying up', '16:45', '17:00'))).not.toContain('tidying up');
    expect(texts(rest('coffee', '10:00', '10:10'), rest('stretching', '10:15', '10:25'))).not.toContain('stretching');
  });

  it('says nothing of a break without a name', () => {
    expect(axisLabels(shift(rest('', '12:30', '13:00')), LONDON).every(({ kind }) => kind === 'hour')).toBe(true);
  });
});

describe('the safe times below it', () => {
  it('are as many as can be read, from the first on', () => {
    const slots = ['14:05', '14:15', '14:45', '16:30'].map((time) => ({ dueAt: clock(time) }) as SafeTime);
    expect(slotLabels(slots, shift(), LONDON).map(({ text }) => text)).toEqual(['14:05', '14:45', '16:30']);
  });
});
