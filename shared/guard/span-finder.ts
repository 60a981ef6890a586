// Finds the span that covers a moment among spans that repeat by the day (shifts, calling hours). Days are worked out
// as far as a question needs and remembered, because the search for a safe time asks hundreds of times.

import { type CalendarDay, dayPlus, type Instant } from '../time.ts';

export interface Span {
  readonly start: Instant;
  readonly end: Instant;
}

export interface SpanFinder<Found extends Span> {
  /** The span whose half-open time covers `at`, or null. */
  covering(at: Instant): Found | null;
  /** Spans that end after `at`, in order, up to 400 days from the first. */
  endingAfter(at: Instant): Generator<Found, undefined>;
}

/** Longer than any list of days off is likely to fill; keeps a week without workdays from being searched for ever. */
const DAYS = 400;

/** `spansOn` gives the spans that start on a day, in order. Moments before `first` are covered by nothing. */
export function createSpanFinder<Found extends Span>(
  first: CalendarDay,
  spansOn: (day: CalendarDay) => readonly Found[],
): SpanFinder<Found> {
  const known: Found[] = [];
  let day = first;
  let looked = 0;

  function lookAtNextDay(): boolean {
    if (looked >= DAYS) return false;
    known.push(...spansOn(day));
    day = dayPlus(day, 1);
    looked += 1;
    return true;
  }

  function* endingAfter(at: Instant): Generator<Found, undefined> {
    for (let index = firstEndingAfter(known, at); index < known.length || lookAtNextDay(); ) {
      const span = known[index];
      if (span === undefined) continue;
      index += 1;
      if (span.end > at) yield span;
    }
    return undefined;
  }

  function covering(at: Instant): Found | null {
    const span = endingAfter(at).next().value;
    return span !== undefined && span.start <= at ? span : null;
  }

  return { covering, endingAfter };
}

/** Ends come in order, so the first span that ends after `at` is found by halving. */
function firstEndingAfter(spans: readonly Span[], at: Instant): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? at) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
