// The facts as the checks look at them: spans instead of settings, moments instead of records. Made once per question.

import { type ShiftSpan, shiftOn } from '../agent/shift.ts';
import type { CustomerId } from '../ids.ts';
import { type CalendarDay, dayPlus, type Instant, wallMoment, type ZoneId } from '../time.ts';
import { type CallingSpan, callingSpansOn } from './calling-hours.ts';
import { type GuardFacts, otherPromises, workMoment } from './facts.ts';
import { helperHoursOn } from './helper-hours.ts';
import { dayOffOn, type DayOffThere } from './holidays/days-off.ts';
import { holidayOn } from './holidays/holidays.ts';
import { countryThere } from './hours/country-there.ts';
import { type AppliedHours, hoursFor } from './hours/which.ts';
import { createSpanFinder, type Span, type SpanFinder } from './span-finder.ts';

export interface Outlook {
  readonly facts: GuardFacts;
  readonly shifts: SpanFinder<ShiftSpan>;
  /**
   * The clock the customer is taken to live by, be it a guess; null for extensions, where nothing is known, and for what
   * is no call.
   */
  readonly customerZone: ZoneId | null;
  /** Null where the customer's clock is not known. */
  readonly there: There | null;
  /** Check 9: when the person it waits for is at work; null when it waits for nobody, or their hours are not known. */
  readonly helper: SpanFinder<Span> | null;
  /** When the agent's other promises will be worked on. */
  readonly taken: readonly { readonly at: Instant; readonly customerId: CustomerId }[];
}

/** What is known of the place where the customer is. */
export interface There {
  readonly zone: ZoneId;
  readonly hours: AppliedHours;
  readonly calling: SpanFinder<CallingSpan>;
  readonly daysOff: SpanFinder<DayOffThere>;
}

export function createOutlook(facts: GuardFacts): Outlook {
  const { profile, now, helper } = facts;
  const isNowhere = facts.number?.kind === 'extension' || facts.kind === 'action';
  const customerZone = isNowhere ? null : (facts.customer?.zone?.id ?? null);
  return {
    facts,
    shifts: createSpanFinder(dayBefore(now, profile.zone), (day) => {
      const shift = shiftOn(profile, day);
      return shift === null ? [] : [shift];
    }),
    customerZone,
    there: customerZone === null ? null : outlookThere(facts, customerZone),
    helper:
      helper === null || helper.person.hours === null
        ? null
        : createSpanFinder(dayBefore(now, profile.zone), (day) => helperHoursOn(helper.person, profile, day)),
    taken: otherPromises(facts).map((promise) => ({ at: workMoment(promise), customerId: promise.customerId })),
  };
}

function outlookThere({ now, number, hours: choice }: GuardFacts, zone: ZoneId): There {
  const country = countryThere(number, zone);
  const hours = hoursFor(number, country, choice);
  const isClosed = (day: CalendarDay) => hours.notOnHolidays && country !== null && holidayOn(country, day) !== null;
  const first = dayBefore(now, zone);
  return {
    zone,
    hours,
    calling: createSpanFinder(first, (day) => (isClosed(day) ? [] : callingSpansOn(hours.spans, day, zone))),
    daysOff: createSpanFinder(first, (day) => dayOffOn(country, day, zone)),
  };
}

/** A night shift that began yesterday may still run. */
function dayBefore(now: Instant, zone: ZoneId) {
  return dayPlus(wallMoment(now, zone).day, -1);
}
