// Who is calling: a number matched to people (c.4), and customers as they come to be known.

import type { Customer, CustomerZone } from '../../../shared/customer/record.ts';
import type { CustomerId } from '../../../shared/ids.ts';
import type { LedgerRecord } from '../../../shared/ledger/shapes.ts';
import type { PhoneNumber } from '../../../shared/phone/number.ts';
import { dialString, parseNumber, sameNumber } from '../../../shared/phone/parse.ts';
import { zoneOfNumber } from '../../../shared/phone/zone.ts';
import type { LedgerReader } from '../ledger-view.ts';
import type { CommandContext } from './decision.ts';
import { entry } from './entries.ts';

/** The schema's limit; the number used longest ago gives way. */
const NUMBERS_KEPT = 12;

export interface MatchedCaller {
  /** Null when nobody is known yet, or when several people share the number and the agent has to pick. */
  readonly customerId: CustomerId | null;
  readonly puts: readonly LedgerRecord[];
}

/** Blank text is no number at all. */
export function readNumber(text: string | null, country: string): PhoneNumber | null {
  return text === null || text.trim() === '' ? null : parseNumber(text, country);
}

/** One person under this number is taken, several are left to the agent, a new number makes a new customer. */
export function callerFor(view: LedgerReader, number: PhoneNumber | null, context: CommandContext): MatchedCaller {
  if (number === null || dialString(number) === null) return { customerId: null, puts: [] };
  const known = view.customersWithNumber(number);
  if (known.length > 0) return { customerId: onlyOne(known)?.id ?? null, puts: [] };
  const customer = withNumber(newCustomer(context), number);
  return { customerId: customer.id, puts: [entry('customer', customer)] };
}

export function onlyOne(customers: readonly Customer[]): Customer | undefined {
  return customers.length === 1 ? customers[0] : undefined;
}

export function newCustomer({ now, newId }: CommandContext): Customer {
  return {
    id: newId() as CustomerId,
    revision: 1,
    name: null,
    numbers: [],
    zone: null,
    notBefore: null,
    doNotCall: false,
    createdAt: now,
  };
}

/** The customer can be reached under this number too; what they confirmed of their clock stays (c.5 #7). */
export function withNumber(customer: Customer, number: PhoneNumber): Customer {
  if (dialString(number) === null || customer.numbers.some((known) => sameNumber(known, number))) return customer;
  const numbers = [...customer.numbers, number].slice(-NUMBERS_KEPT);
  return { ...customer, numbers, zone: customer.zone ?? zoneFrom(number) };
}

function zoneFrom(number: PhoneNumber): CustomerZone | null {
  const read = zoneOfNumber(number);
  return read.kind === 'unknown' ? null : { id: read.zone, certainty: read.kind };
}

/** Without a number that turned out to be mistyped, and without the clock read from it. */
export function withoutNumber(customer: Customer, number: PhoneNumber): Customer {
  const zone = customer.zone?.certainty === 'confirmed' ? customer.zone : null;
  return { ...customer, numbers: customer.numbers.filter((known) => !sameNumber(known, number)), zone };
}
