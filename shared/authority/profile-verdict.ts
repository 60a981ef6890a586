// How far the agent's limits reach over the whole checklist (000-10): all, most, or too little.

import type { CalendarDay } from '../time.ts';
import { AUTHORITY_ROWS, type Grant } from './grants.ts';
import { judge } from './verdict.ts';

export interface ProfileVerdict {
  /** Rows that say Yes, of five. A used-up allowance counts as Yes: it comes back on Monday. */
  readonly yes: number;
  readonly of: number;
  readonly kind: 'all' | 'most' | 'tooLittle';
}

/** `most` is more than half of the five rows: 3 Yes are most, 2 are too little. */
export function profileVerdict(grants: readonly Grant[], today: CalendarDay): ProfileVerdict {
  const { rows } = judge({
    grants: [...grants],
    needs: [],
    exceptionsThisWeek: [],
    grantUses: [],
    callId: null,
    today,
  });
  const of = AUTHORITY_ROWS.length;
  const yes = rows.filter(({ answer }) => answer.kind === 'yes').length;
  if (yes === of) return { yes, of, kind: 'all' };
  return { yes, of, kind: yes > of / 2 ? 'most' : 'tooLittle' };
}
