import { expect, it } from 'vitest';
import { callingSpansOn, hoursOfDay } from '../../../../shared/guard/calling-hours.ts';
import { hoursById } from '../../../../shared/guard/hours/profiles.ts';
import { CalendarDay } from '../../../../shared/time.ts';
import { at, BERLIN, NEW_YORK } from '../../../support/times.ts';

const day = (text: string) => CalendarDay.parse(text);

it('makes spans of real time by the clock there, and none on a day without hours', () => {
  const { spans } = hoursById('default');
  expect(callingSpansOn(spans, day('2026-03-21'), NEW_YORK)).toMatchObject([
    { start: at('2026-03-21 09:00', NEW_YORK), end: at('2026-03-21 20:00', NEW_YORK) },
  ]);
  expect(callingSpansOn(spans, day('2026-03-22'), NEW_YORK)).toEqual([]);
});

it('keeps to the wall clock on the day the clocks change there', () => {
  const { spans } = hoursById('us');
  expect(callingSpansOn(spans, day('2026-03-29'), BERLIN)).toMatchObject([{ start: at('2026-03-29 08:00', BERLIN) }]);
});

it('c.5 #5: a day may have several spans, in order', () => {
  const { spans } = hoursById('france');
  expect(hoursOfDay([...spans].reverse(), day('2026-03-18')).map(({ from, until }) => `${from}-${until}`)).toEqual([
    '10:00-13:00',
    '14:00-20:00',
  ]);
});
