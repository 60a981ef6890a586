// The rung that never ends by itself: 5, 10 and 15 minutes after the window or after *late*, then every 15 minutes.

import { type Instant, MINUTE_MS, plus } from '../time.ts';
import { type Ladder, reactedSince, showingOf, wasShown, windowShowing } from './ladder-state.ts';
import type { RungEntry } from './record.ts';

const QUICK_NAGS = 3;
const QUICK_MS = 5 * MINUTE_MS;
/** The floor: nothing but the end of the promise, a snooze, a next try or a pause makes nagging rarer. */
const SLOW_MS = 15 * MINUTE_MS;

/**
 * The next nag, counted from what was shown last; null before the window or *late* was shown, and after a reaction up to
 * *late*. A reaction after *late* makes it slow at once. A showing that lies ahead of the clock counts as long past (T7).
 */
export function nagAt(ladder: Ladder, now: Instant): Instant | null {
  const late = showingOf(ladder, 'late');
  const base = late ?? windowShowing(ladder);
  if (base === undefined) return null;
  const due = showingOf(ladder, 'due');
  if (late === undefined && reactedSince(ladder, due?.at ?? base.at)) return null;
  const later = ladder.log.slice(ladder.log.indexOf(base) + 1);
  const last = later.filter(({ rung }) => rung === 'nag').at(-1) ?? base;
  return last.at > now ? now : plus(last.at, intervalMs(ladder, base, later));
}

function intervalMs(ladder: Ladder, base: RungEntry, later: readonly RungEntry[]): number {
  const isSlowed = base.rung === 'late' && reactedSince(ladder, base.at);
  const nags = later.filter((entry) => entry.rung === 'nag' && wasShown(entry)).length;
  return isSlowed || nags >= QUICK_NAGS ? SLOW_MS : QUICK_MS;
}
