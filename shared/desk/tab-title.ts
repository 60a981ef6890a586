// How many promises are late and due, and the title of a browser tab that says so.

import { words } from '../copy/words.ts';
import { phaseOf } from '../promise/phase.ts';
import type { PromiseRecord } from '../promise/record.ts';
import type { Instant } from '../time.ts';

export interface UrgentCounts {
  readonly late: number;
  readonly due: number;
}

export function urgentCounts(promises: readonly PromiseRecord[], now: Instant): UrgentCounts {
  const phases = promises.filter(({ status }) => status === 'open').map((promise) => phaseOf(promise, now).phase);
  return {
    late: phases.filter((phase) => phase === 'overdue').length,
    due: phases.filter((phase) => phase === 'due').length,
  };
}

/** "(1 late, 2 due) Callback Companion"; the bare name while nothing presses. */
export function tabTitle(promises: readonly PromiseRecord[], now: Instant): string {
  const { late, due } = urgentCounts(promises, now);
  const counts = [
    ...(late > 0 ? [words('rail.glance.late', { n: late })] : []),
    ...(due > 0 ? [words('rail.glance.due', { n: due })] : []),
  ];
  return counts.length === 0 ? words('app.name') : words('tab.title', { counts: counts.join(', ') });
}
