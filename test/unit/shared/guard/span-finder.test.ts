import { expect, it } from 'vitest';
import { createSpanFinder, type Span } from '../../../../shared/guard/span-finder.ts';
import { CalendarDay, instantOf, plus, WallTime } from '../../../../shared/time.ts';
import { LONDON } from '../../../support/times.ts';

const FIRST = CalendarDay.parse('2026-03-18');
const nine = (day: CalendarDay) => instantOf(day, WallTime.parse('09:00'), LONDON);

/** Nine to ten, every other day; counts the days it is asked for. */
function everyOtherDay() {
  const asked: CalendarDay[] = [];
  const finder = createSpanFinder<Span>(FIRST, (day) => {
    asked.push(day);
    return asked.length % 2 === 1 ? [{ start: nine(day), end: plus(nine(day), 3_600_000) }] : [];
  });
  return { asked, finder };
}

it('covers a span from its start up to, not at, its end', () => {
  const { finder } = everyOtherDay();
  expect(finder.covering(plus(nine(FIRST), -1))).toBeNull();
  expect(finder.covering(nine(FIRST))?.start).toBe(nine(FIRST));
  expect(finder.covering(plus(nine(FIRST), 3_599_999))?.start).toBe(nine(FIRST));
  expect(finder.covering(plus(nine(FIRST), 3_600_000))).toBeNull();
});

it('works days out as far as it must, once', () => {
  const { finder, asked } = everyOtherDay();
  finder.covering(nine(FIRST));
  finder.covering(nine(FIRST));
  expect(asked).toEqual([FIRST]);
  finder.covering(nine(CalendarDay.parse('2026-03-20')));
  expect(asked).toHaveLength(3);
});

it('gives spans in order, without those that are over', () => {
  const { finder } = everyOtherDay();
  const next = finder.endingAfter(nine(CalendarDay.parse('2026-03-19')));
  expect([next.next().value?.start, next.next().value?.start]).toEqual([
    nine(CalendarDay.parse('2026-03-20')),
    nine(CalendarDay.parse('2026-03-22')),
  ]);
});

it('gives up where no day has a span', () => {
  const never = createSpanFinder<Span>(FIRST, () => []);
  expect(never.covering(nine(FIRST))).toBeNull();
  expect([...never.endingAfter(nine(FIRST))]).toEqual([]);
});
