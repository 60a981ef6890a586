// Who the flows are about: Sam at a desk in London, Ana who may say yes, and the people who ring.

import type { Person } from '../../../shared/agent/people.ts';
import type { AgentProfile } from '../../../shared/agent/profile.ts';
import type { Grant, GrantLimit } from '../../../shared/authority/grants.ts';
import type { GrantId } from '../../../shared/ids.ts';
import { ALEX, ANA } from '../../support/records.ts';

/** On shift from 9 to 17, Monday to Friday, with no break. */
export const SAM: AgentProfile = { ...ALEX, name: 'Sam', directNumber: '020 7946 0142' };

export const SAMS_PEOPLE: readonly Person[] = [ANA];

/** Faster delivery is not among them. */
export const SAMS_LIMITS: readonly Grant[] = (
  [
    { row: 'returnTerms', days: 14 },
    { row: 'shippingFee', upTo: { minor: 1500, currency: 'GBP' } },
    { row: 'refund', rebate: null, refund: { minor: 5000, currency: 'GBP' }, discount: null },
    { row: 'exception', perWeek: 3 },
  ] satisfies readonly GrantLimit[]
).map((limit, index) => grant(limit, index));

export function grant(limit: GrantLimit, index = 0): Grant {
  return {
    id: `grant-${index}` as GrantId,
    limit,
    grantedBy: 'Ana',
    policyLine: null,
    reviewDay: null,
    howOften: null,
  };
}

/** +1 is many zones: where Dana is stays a guess until she says it. */
export const DANA = { name: 'Dana Lee', number: '+1 212 555 0100', dialled: 'tel:+12125550100' } as const;
export const OMAR = { name: 'Omar K.', number: '020 7946 0999', dialled: 'tel:+442079460999' } as const;
export const MIA = { name: 'Mia Patel', number: '020 7946 0321', dialled: 'tel:+442079460321' } as const;
