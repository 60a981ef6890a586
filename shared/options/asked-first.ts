// Who may be asked, and whom first: whoever is free, and for a new rep a senior training partner before a supervisor
// (001-08).

import type { Person } from '../agent/people.ts';
import type { AgentProfile } from '../agent/profile.ts';
import type { Instant } from '../time.ts';
import { isFree } from './free.ts';

/** Free ones first; among those a new rep's senior training partners. Otherwise as the agent listed them. */
export function askedFirst(people: readonly Person[], now: Instant, profile: AgentProfile): readonly Person[] {
  const rank = (person: Person): number =>
    Number(!isFree(person, now, profile)) * 2 + Number(profile.newRep && person.role !== 'seniorPartner');
  return [...people].sort((a, b) => rank(a) - rank(b));
}

/** Who may answer option 1 or 2: supervisors, and for a new rep who only checks, a senior training partner as well. */
export function mayAnswer(people: readonly Person[], option: 1 | 2, profile: AgentProfile): readonly Person[] {
  const isPartnerAsked = option === 1 && profile.newRep;
  return people.filter(({ role }) => role === 'supervisor' || (isPartnerAsked && role === 'seniorPartner'));
}
