// Hours in which customers may be called, by the clock where they are (c.5 #5), one row per region. A courtesy of the
// house: "courtesy default, not legal advice" (copy: guard.hours.label). A further region is a further row.

import { CalendarDay } from '../../time.ts';
import type { CallingHoursId, CallingHoursSpan } from './choice.ts';
import { EVERY_DAY, MONDAY_TO_FRIDAY, MONDAY_TO_SATURDAY, SATURDAY, span, WEEKEND } from './spans.ts';

/** How much weight a row carries. `unverified`: nobody has traced it to its origin. */
export type HoursStrength = 'law' | 'code of practice' | 'courtesy' | 'unverified';

export interface CallingHours {
  readonly id: CallingHoursId;
  /** Countries (ISO 3166) whose customers get these hours; empty for a row that is only chosen by hand. */
  readonly countries: readonly string[];
  readonly spans: readonly CallingHoursSpan[];
  /** Whether nobody is called on a public holiday there. */
  readonly notOnHolidays: boolean;
  /** Where the hours can be read, and the day on which that was last looked at. */
  readonly source: string;
  readonly checkedOn: CalendarDay | 'unverified';
  readonly strength: HoursStrength;
}

/** The day on which the field notes of the product were gone through. */
export const LOOKED_AT = CalendarDay.parse('2026-11-22');

export const CALLING_HOURS: readonly CallingHours[] = [
  {
    id: 'default',
    countries: [],
    spans: [span(MONDAY_TO_SATURDAY, '09:00', '20:00')],
    notOnHolidays: false,
    source: 'our own choice',
    checkedOn: LOOKED_AT,
    strength: 'courtesy',
  },
  {
    id: 'us',
    countries: ['US'],
    spans: [span(EVERY_DAY, '08:00', '21:00')],
    notOnHolidays: false,
    source: '47 CFR 64.1200',
    checkedOn: LOOKED_AT,
    strength: 'law',
  },
  {
    id: 'usCollections',
    countries: [],
    spans: [span(EVERY_DAY, '08:00', '21:00')],
    notOnHolidays: false,
    source: '15 USC 1692c',
    checkedOn: LOOKED_AT,
    strength: 'law',
  },
  {
    id: 'canada',
    countries: ['CA'],
    spans: [span(MONDAY_TO_FRIDAY, '09:00', '21:30'), span(WEEKEND, '10:00', '18:00')],
    notOnHolidays: false,
    source: 'northerntel.ca',
    checkedOn: LOOKED_AT,
    strength: 'code of practice',
  },
  {
    id: 'uk',
    countries: ['GB'],
    spans: [span(MONDAY_TO_FRIDAY, '08:00', '21:00'), span(SATURDAY, '09:00', '21:00')],
    notOnHolidays: false,
    source: 'a trade code of 2017',
    checkedOn: LOOKED_AT,
    strength: 'code of practice',
  },
  {
    id: 'france',
    countries: ['FR'],
    spans: [span(MONDAY_TO_FRIDAY, '10:00', '13:00'), span(MONDAY_TO_FRIDAY, '14:00', '20:00')],
    notOnHolidays: false,
    source: 'cms.law',
    checkedOn: LOOKED_AT,
    strength: 'law',
  },
  {
    id: 'italy',
    countries: ['IT'],
    spans: [span(MONDAY_TO_FRIDAY, '09:00', '20:00'), span(SATURDAY, '10:00', '19:00')],
    notOnHolidays: false,
    source: 'money.it',
    checkedOn: LOOKED_AT,
    strength: 'code of practice',
  },
  {
    // Weekdays 9 to 21 in general; the operators' own code leaves out the hour of lunch.
    id: 'spain',
    countries: ['ES'],
    spans: [span(MONDAY_TO_FRIDAY, '10:00', '15:00'), span(MONDAY_TO_FRIDAY, '16:00', '21:00')],
    notOnHolidays: false,
    source: 'the operators’ code',
    checkedOn: LOOKED_AT,
    strength: 'code of practice',
  },
  {
    id: 'australia',
    countries: ['AU'],
    spans: [span(MONDAY_TO_FRIDAY, '09:00', '20:00'), span(SATURDAY, '09:00', '17:00')],
    notOnHolidays: true,
    source: 'donotcall.gov.au',
    checkedOn: LOOKED_AT,
    strength: 'law',
  },
  {
    id: 'india',
    countries: ['IN'],
    spans: [span(EVERY_DAY, '09:00', '21:00')],
    notOnHolidays: false,
    source: 'one web page',
    checkedOn: 'unverified',
    strength: 'unverified',
  },
];

export function hoursById(id: CallingHoursId): CallingHours {
  const row = CALLING_HOURS.find((one) => one.id === id);
  if (row === undefined) throw new Error(`No calling hours are named ${id}`);
  return row;
}
