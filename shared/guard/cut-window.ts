// Cuts a window so that no call falls where none may be made (c.5): before the shift, in a break, before the calling
// hours there, inside the customer's own limit. The due time never moves.

import { breakAt } from '../agent/shift.ts';
import type { PromiseWindow } from '../promise/window.ts';
import { type Instant, instantOf, wallMoment } from '../time.ts';
import type { Outlook } from './outlook.ts';

export interface CutWindow extends PromiseWindow {
  readonly uncut: boolean;
}

/** From when a call is right as far as one rule goes; null where the rule does not apply. */
type Bound = (outlook: Outlook, window: PromiseWindow) => Instant | null;

const BOUNDS: readonly Bound[] = [
  (outlook, { dueAt }) => outlook.shifts.covering(dueAt)?.start ?? null,
  (outlook, { dueAt, windowStart }) => {
    const shift = outlook.shifts.covering(dueAt);
    return shift === null ? null : (breakAt(shift, windowStart)?.end ?? null);
  },
  (outlook, { dueAt }) => outlook.there?.calling.covering(dueAt)?.start ?? null,
  ({ facts, customerZone }, { dueAt }) => {
    const notBefore = facts.customer?.notBefore ?? null;
    if (notBefore === null || customerZone === null) return null;
    return instantOf(wallMoment(dueAt, customerZone).day, notBefore, customerZone);
  },
];

/** Applies the bounds in turn. A window cut down to its due time is said as "by". */
export function cutWindow(outlook: Outlook, window: PromiseWindow): CutWindow {
  const cut = BOUNDS.reduce((open, bound) => openedNotBefore(open, bound(outlook, open)), window);
  return { ...cut, uncut: cut.windowStart === window.windowStart };
}

function openedNotBefore(window: PromiseWindow, bound: Instant | null): PromiseWindow {
  if (bound === null || bound <= window.windowStart) return window;
  const windowStart = bound < window.dueAt ? bound : window.dueAt;
  return { ...window, windowStart, spokenAsWindow: window.spokenAsWindow && windowStart < window.dueAt };
}
