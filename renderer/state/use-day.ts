import { useMemo } from 'react';
import { shiftAt, type ShiftSpan, shiftsAround } from '../../shared/agent/shift.ts';
import { safeSlotsLeft, type SafeSlots } from '../../shared/guard/offers.ts';
import { type Instant, MINUTE_MS, wallMoment } from '../../shared/time.ts';
import { dayFacts } from './day-facts.ts';
import { useDesk, useNow } from './store-context.tsx';

export interface Day {
  /** To the minute: the day's picture does not move between. */
  readonly now: Instant;
  /** The shift under way, else the one that belongs to today; null on a day off. */
  readonly shift: ShiftSpan | null;
  readonly slots: SafeSlots;
}

const NO_SLOTS: SafeSlots = { count: 0, slots: [] };

/** The agent's day: its shift and the safe slots left in it, computed again each minute and on each change. */
export function useDay(): Day {
  const exact = useNow(5000);
  const now = (exact - (exact % MINUTE_MS)) as Instant;
  const promises = useDesk((desk) => desk.promises);
  const settings = useDesk((desk) => desk.settings);
  const median = useDesk((desk) => desk.today.medianCallMinutes);
  return useMemo(() => {
    const { profile } = settings;
    if (profile === null) return { now, shift: null, slots: NO_SLOTS };
    const today = wallMoment(now, profile.zone).day;
    const shift = shiftAt(profile, now) ?? shiftsAround(profile, now).find(({ day }) => day === today) ?? null;
    const facts = dayFacts({ settings, promises, today: { medianCallMinutes: median } }, now);
    return { now, shift, slots: facts === null ? NO_SLOTS : safeSlotsLeft(facts) };
  }, [now, promises, settings, median]);
}
