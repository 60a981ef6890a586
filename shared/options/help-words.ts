// Who can help now, or when: "Ana is free", "Ana is on a call, free in about 15 min".

import type { Person } from '../agent/people.ts';
import type { AgentProfile } from '../agent/profile.ts';
import { spanInWords } from '../copy/format.ts';
import { listInWords } from '../copy/lists.ts';
import { words } from '../copy/words.ts';
import type { Instant } from '../time.ts';
import { type Availability, availabilityOf } from './free.ts';

interface Moment {
  readonly now: Instant;
  readonly profile: AgentProfile;
}

/** Those who are free by name; else whoever is back soonest, and when. */
export function helpInWords(people: readonly Person[], free: readonly Person[], moment: Moment): string {
  if (people.length === 0) return words('options.nobody');
  if (free.length > 0) {
    return words('options.free', { names: listInWords(free.map(({ name }) => name)), n: free.length });
  }
  const [soonest] = people
    .map((person) => ({ name: person.name, is: availabilityOf(person, moment.now, moment.profile) }))
    .sort((a, b) => waitRank(a.is) - waitRank(b.is));
  return soonest === undefined ? words('options.nobody') : awayInWords(soonest.name, soonest.is, moment.now);
}

function awayInWords(name: string, is: Availability, now: Instant): string {
  switch (is.kind) {
    case 'free':
      return words('options.free', { names: name, n: 1 });
    case 'busy':
      return words('options.busy', { name, span: spanInWords(is.until - now) });
    case 'laterToday':
      return words('options.away', { name, time: is.from.replace(/^0/, '') });
    case 'gone':
      return words('options.gone', { name });
  }
}

/** Busy comes back first (the sooner the better), then those who start later today. */
function waitRank(is: Availability): number {
  switch (is.kind) {
    case 'free':
      return 0;
    case 'busy':
      return is.until;
    case 'laterToday':
      return Number.MAX_SAFE_INTEGER - 1;
    case 'gone':
      return Number.MAX_SAFE_INTEGER;
  }
}
