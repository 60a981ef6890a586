// Who is about to take their own step, as far as this window knows (c.6).

import { useMemo } from 'react';
import { type Risk, risksOf } from '../../shared/case/risk.ts';
import { openSupervisorStep } from '../../shared/case/supervisor.ts';
import { type WordKey, words } from '../../shared/copy/words.ts';
import { MINUTE_MS, type Instant } from '../../shared/time.ts';
import type { ShownCase } from './shown-case.ts';
import { useDesk, useNow } from './store-context.tsx';

export interface SaidRisk extends Risk {
  readonly said: string;
}

/** Of a case as it is shown, with or without its call. */
export function useRisks({ case: one, promises, notes }: Omit<ShownCase, 'case'> & { case: ShownCase['case'] | null }) {
  const contacts = useDesk(({ call }) => (call?.case?.id === one?.id ? (call?.caseContacts ?? 0) : 0));
  const profile = useDesk((desk) => desk.settings.profile);
  const moment = useNow(MINUTE_MS);
  const now = (moment - (moment % MINUTE_MS)) as Instant;
  return useMemo((): readonly SaidRisk[] => {
    if (profile === null) return [];
    const facts = { case: one, caseContacts: contacts, casePromises: promises, notes, now, profile };
    return risksOf(facts).map((risk) => ({
      ...risk,
      said: words(risk.reason.key satisfies WordKey, risk.reason.values),
    }));
  }, [one, contacts, promises, notes, now, profile]);
}

const NO_PROMISES: ShownCase['promises'] = [];

/** Of the call on the desk; a caller without a case can be at risk by their words alone. */
export function useCallRisks(): readonly SaidRisk[] {
  const call = useDesk((desk) => desk.call);
  return useRisks({
    case: call?.case ?? null,
    customer: call?.customer ?? null,
    promises: call?.casePromises ?? NO_PROMISES,
    call: call?.call ?? null,
    notes: call?.notes ?? null,
  });
}

/** Whether the next step of a risk can be done now: level 3 once, a promise only in a call. */
export function canDo({ next }: Risk, { case: one, call }: Pick<ShownCase, 'case' | 'call'>): boolean {
  const running = openSupervisorStep(one);
  if (next === 'supervisor') return running === undefined;
  return next === 'update' ? call !== null : running !== undefined;
}
