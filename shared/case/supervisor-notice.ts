// The words of "Supervisor step open 10 min" (c.10). With hidden names it names nobody.

import { words } from '../copy/words.ts';
import type { PromiseNotice } from '../promise/notices.ts';
import { type Instant, MINUTE_MS } from '../time.ts';
import type { Case } from './record.ts';
import { OPEN_TOO_LONG_MS, openSupervisorStep, supervisorMs } from './supervisor.ts';

/** One at a time is told: the step that is open longest. */
export const SUPERVISOR_NOTICE = 'supervisor';

/** The case whose supervisor step is open longest, once that is 10 minutes; undefined while none is. */
export function supervisorTooLong(cases: readonly Case[], now: Instant): Case | undefined {
  const longest = cases
    .flatMap((one) => {
      const step = openSupervisorStep(one);
      return step === undefined ? [] : [{ one, ms: supervisorMs(step, now) }];
    })
    .sort((a, b) => b.ms - a.ms)[0];
  return longest !== undefined && longest.ms >= OPEN_TOO_LONG_MS ? longest.one : undefined;
}

/** `who` as said; null where names are hidden or nobody asked for it. */
export function supervisorNotice(openMs: number, who: string | null): PromiseNotice {
  return {
    id: SUPERVISOR_NOTICE,
    title: words('notice.supervisor.title', { n: Math.floor(openMs / MINUTE_MS) }),
    body: who === null ? words('notice.supervisor.unnamed') : words('notice.supervisor.both', { who }),
    actions: [{ id: 'open', label: words('notice.act.open') }],
    urgent: false,
    silent: true,
  };
}
