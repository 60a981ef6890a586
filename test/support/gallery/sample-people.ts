// The people of the pictures: Sam in London on Wednesday 18 March 2026, and who is asked and called.

import type { Person } from '../../../shared/agent/people.ts';
import type { AgentProfile } from '../../../shared/agent/profile.ts';
import type { Grant, GrantLimit } from '../../../shared/authority/grants.ts';
import type { Customer } from '../../../shared/customer/record.ts';
import type { CustomerId, GrantId, PersonId } from '../../../shared/ids.ts';
import type { PhoneNumber } from '../../../shared/phone/number.ts';
import type { WallTime, ZoneId } from '../../../shared/time.ts';
import { ALEX, customer, LONDON, NEW_YORK } from '../records.ts';

const hours = (start: string, end: string) => ({ start: start as WallTime, end: end as WallTime });

export const SAM: AgentProfile = {
  ...ALEX,
  name: 'Sam',
  directNumber: '020 7946 0142',
  noteAddress: 'notes@example.com',
  currency: 'USD',
  shift: {
    ...ALEX.shift,
    ...hours('09:00', '17:00'),
    breaks: [
      { name: 'lunch', ...hours('12:30', '13:00') },
      { name: 'break', ...hours('15:30', '15:45') },
    ],
  },
};

const LIMITS: readonly GrantLimit[] = [
  { row: 'returnTerms', days: 14 },
  { row: 'shippingFee', upTo: { minor: 1500, currency: 'USD' } },
  { row: 'refund', rebate: null, refund: { minor: 5000, currency: 'USD' }, discount: null },
  { row: 'exception', perWeek: 1 },
];

export const GRANTS: readonly Grant[] = LIMITS.map((limit, index) => ({
  id: `grant-${index}` as GrantId,
  limit,
  grantedBy: 'Ana',
  policyLine: null,
  reviewDay: null,
  howOften: null,
}));

function person(name: string, role: Person['role'], topics: string, from: string, to: string): Person {
  const id = name.toLowerCase() as PersonId;
  return {
    id,
    name,
    role,
    topics,
    number: '020 7946 0100',
    hours: hours(from, to),
    busyUntil: null,
    deputyId: null,
    answerMinutes: [],
  };
}

export const PEOPLE: readonly Person[] = [
  person('Ana', 'supervisor', '', '09:00', '17:00'),
  person('Lee', 'expert', 'routers', '12:00', '20:00'),
  person('Priya', 'seniorPartner', '', '07:00', '12:00'),
];

function caller(id: string, name: string | null, e164: string, zone: ZoneId, certainty: 'certain' | 'guess'): Customer {
  const number: PhoneNumber = { kind: 'e164', raw: e164, e164 };
  return customer({ id: id as CustomerId, name, numbers: [number], zone: { id: zone, certainty } });
}

export const DANA = caller('dana', 'Dana Lee', '+12125550100', NEW_YORK, 'guess');
export const DAVID = caller('david', 'David Lee', '+12125550100', NEW_YORK, 'guess');
export const STRANGER = caller('stranger', null, '+441614960338', LONDON, 'certain');
export const OMAR = caller('omar', 'Omar K.', '+442079460999', LONDON, 'certain');
export const ORTIZ = caller('ortiz', 'J. Ortiz', '+442079460871', LONDON, 'certain');
export const RAJ = caller('raj', 'Raj P.', '+442079460872', LONDON, 'certain');
export const PETRA = caller('petra', 'Petra N.', '+4989123456', 'Europe/Berlin' as ZoneId, 'certain');
export const MIA = caller('mia', 'Mia T.', '+442079460874', LONDON, 'certain');
export const MEHTA = caller('mehta', 'R. Mehta', '+442079460875', LONDON, 'certain');
export const LENA = caller('lena', 'Lena V.', '+442079460876', LONDON, 'certain');

export const CUSTOMERS: readonly Customer[] = [DANA, DAVID, STRANGER, OMAR, ORTIZ, RAJ, PETRA, MIA, MEHTA, LENA];
