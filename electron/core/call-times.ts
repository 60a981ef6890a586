// When a call began: its ring, or its answer where the ring was not tracked (002-02).

import type { Call } from '../../shared/call/record.ts';
import type { Instant } from '../../shared/time.ts';

/** Zero for a record that says neither; no command makes one. */
export function beganAt({ ringingAt, answeredAt }: Pick<Call, 'ringingAt' | 'answeredAt'>): Instant {
  return ringingAt ?? answeredAt ?? (0 as Instant);
}
