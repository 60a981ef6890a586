// States of the US whose hours are narrower than the country's (c.5 #5), found by the area code. A mobile number may
// have moved with its owner, so this is a hint as good as the area code; the answer to check 7 mends the clock, not it.
// Only Florida was traced to a source; the others are as commonly listed and marked so.

import type { CalendarDay } from '../../time.ts';
import type { CallingHoursSpan } from './choice.ts';
import { LOOKED_AT } from './profiles.ts';
import { EVERY_DAY, MONDAY_TO_FRIDAY, MONDAY_TO_SATURDAY, SATURDAY, span, SUNDAY } from './spans.ts';

export interface StateHours {
  /** As its people call it. */
  readonly state: string;
  readonly areaCodes: readonly string[];
  readonly spans: readonly CallingHoursSpan[];
  readonly checkedOn: CalendarDay | 'unverified';
}

export const US_STATES: readonly StateHours[] = [
  row(
    'Florida',
    '239 305 321 352 386 407 448 561 645 656 689 727 728 754 772 786 813 850 863 904 941 954',
    [span(EVERY_DAY, '08:00', '20:00')],
    LOOKED_AT,
  ),
  row('Alabama', '205 251 256 334 659 938', [span(MONDAY_TO_SATURDAY, '08:00', '20:00')]),
  row('Connecticut', '203 475 860 959', [span(EVERY_DAY, '09:00', '20:00')]),
  row('Kentucky', '270 364 502 606 859', [span(EVERY_DAY, '10:00', '21:00')]),
  row('Louisiana', '225 318 337 504 985', [span(MONDAY_TO_SATURDAY, '08:00', '20:00')]),
  row('Maryland', '227 240 301 410 443 667', [span(EVERY_DAY, '08:00', '20:00')]),
  row('Massachusetts', '339 351 413 508 617 774 781 857 978', [span(EVERY_DAY, '08:00', '20:00')]),
  row('Mississippi', '228 471 601 662 769', [span(MONDAY_TO_SATURDAY, '08:00', '20:00')]),
  row('Nevada', '702 725 775', [span(EVERY_DAY, '09:00', '20:00')]),
  row('Oklahoma', '405 539 572 580 918', [span(EVERY_DAY, '08:00', '20:00')]),
  row('Rhode Island', '401', [span(MONDAY_TO_FRIDAY, '09:00', '18:00'), span(SATURDAY, '10:00', '17:00')]),
  row('South Dakota', '605', [span(MONDAY_TO_SATURDAY, '09:00', '21:00')]),
  row(
    'Texas',
    '210 214 254 281 325 346 361 409 430 432 469 512 682 713 726 737 806 817 830 832 903 915 936 940 945 956 972 979',
    [span(MONDAY_TO_SATURDAY, '09:00', '21:00'), span(SUNDAY, '12:00', '21:00')],
  ),
  row('Utah', '385 435 801', [span(MONDAY_TO_SATURDAY, '08:00', '21:00')]),
  row('Washington', '206 253 360 425 509 564', [span(EVERY_DAY, '08:00', '20:00')]),
];

/** Null for a number of a state without hours of its own, and of everywhere else. */
export function stateOf(e164: string): StateHours | null {
  if (!e164.startsWith('+1')) return null;
  const areaCode = e164.slice(2, 5);
  return US_STATES.find(({ areaCodes }) => areaCodes.includes(areaCode)) ?? null;
}

function row(
  state: string,
  areaCodes: string,
  spans: readonly CallingHoursSpan[],
  checkedOn: StateHours['checkedOn'] = 'unverified',
): StateHours {
  return { state, areaCodes: areaCodes.split(' '), spans, checkedOn };
}
