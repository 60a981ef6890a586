// The truthful options of the call on the desk, computed from what the desk knows now (000-12..18).

import { useMemo } from 'react';
import type { Desk } from '../../shared/desk/desk.ts';
import { limitsOn } from '../../shared/guard/gather-facts.ts';
import { withinTheHour } from '../../shared/guard/offers.ts';
import { type OfferedTime, offeredTime, optionsFor, type OptionsView } from '../../shared/options/options.ts';
import { type Instant, MINUTE_MS, wallMoment } from '../../shared/time.ts';
import { judgedOn } from './call-verdict.ts';
import { dayFacts } from './day-facts.ts';
import { knownPeople } from './known-people.ts';
import { useApp, useNow } from './store-context.tsx';

export interface Offer {
  readonly view: OptionsView;
  /** The time that option 3 names; null where none can be kept. */
  readonly callBack: OfferedTime | null;
}

/** Null without a call or before first run. */
export function offerOf(desk: Desk, now: Instant): Offer | null {
  const { profile, people } = desk.settings;
  if (profile === null || desk.call === null) return null;
  const { call, customer } = desk.call;
  const limits = limitsOn(call.number, customer, knownPeople(desk));
  const asked = dayFacts(desk, now, { customer: limits, number: call.number });
  if (asked === null) return null;
  const verdict = judgedOn(desk, call, wallMoment(now, profile.zone).day);
  const callBack = offeredTime(withinTheHour(asked));
  const customerZone = customer?.zone?.id ?? null;
  const view = optionsFor({
    verdict,
    people,
    now,
    profile,
    guard: callBack,
    customerZone,
    medians: desk.today.optionMinutes,
  });
  return { view, callBack };
}

/** The offer now, computed again each minute and on each change of the desk. */
export function useOffer(): Offer | null {
  const desk = useApp((state) => state.desk);
  const exact = useNow(5000);
  const now = (exact - (exact % MINUTE_MS)) as Instant;
  return useMemo(() => (desk === null ? null : offerOf(desk, now)), [desk, now]);
}
