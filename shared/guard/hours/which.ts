// Which calling hours apply to one customer (c.5 #5): those the agent chose for everybody, else those of the country
// and state in which the customer is taken to be, else the Default. What the agent changed goes before the table.

import type { PhoneNumber } from '../../phone/number.ts';
import type { CallingHoursId, CallingHoursSpan, HoursChoice } from './choice.ts';
import { CALLING_HOURS, hoursById, type HoursStrength } from './profiles.ts';
import { stateOf } from './us-states.ts';

export interface AppliedHours {
  readonly id: CallingHoursId;
  /** The state whose narrower hours these are. */
  readonly state: string | null;
  readonly spans: readonly CallingHoursSpan[];
  readonly notOnHolidays: boolean;
  readonly source: string;
  readonly strength: HoursStrength;
  /** The agent changed them: the source is theirs. */
  readonly isEdited: boolean;
}

/** `country` is where they are taken to be, null where nobody knows. */
export function hoursFor(number: PhoneNumber | null, country: string | null, choice: HoursChoice): AppliedHours {
  const row =
    choice.always === null
      ? (CALLING_HOURS.find(({ countries }) => country !== null && countries.includes(country)) ?? hoursById('default'))
      : hoursById(choice.always);
  const { id, notOnHolidays, source, strength } = row;
  const edited = choice.edited.find((one) => one.id === id);
  if (edited !== undefined) {
    return { id, state: null, spans: edited.spans, notOnHolidays, source, strength, isEdited: true };
  }
  const state = id === 'us' && number?.kind === 'e164' ? stateOf(number.e164) : null;
  if (state === null) return { id, state: null, spans: row.spans, notOnHolidays, source, strength, isEdited: false };
  const stateStrength = state.checkedOn === 'unverified' ? 'unverified' : strength;
  return {
    ...{ id, state: state.state, spans: state.spans, notOnHolidays },
    ...{ source: 'dropcowboy.com', strength: stateStrength, isEdited: false },
  };
}
