// Where the window on top goes: pure, so that odd displays are table tests.

import type { Place } from './window-placement.ts';

/** Mock `reminder`: px of the page, which has no frame. */
export const ALERT_SIZE = { width: 360, height: 150 } as const;

/** Between it and the edges of the screen, in px. */
const GAP = 16;

/**
 * In a corner of `area`, the work area of the agent's display: bottom right, unless it would lie on `spared` (the compact
 * window has the same corner) and another corner is free. Never outside the area's top left, however small it is.
 */
export function alertPlace(area: Place, spared: Place | null): Place {
  const right = area.x + area.width - ALERT_SIZE.width - GAP;
  const bottom = area.y + area.height - ALERT_SIZE.height - GAP;
  const left = area.x + GAP;
  const top = area.y + GAP;
  const corners = [
    { x: right, y: bottom },
    { x: right, y: top },
    { x: left, y: bottom },
    { x: left, y: top },
  ].map(({ x, y }) => ({ x: Math.max(x, area.x), y: Math.max(y, area.y), ...ALERT_SIZE }));
  const free = corners.find((corner) => spared === null || !touches(corner, spared));
  return free ?? (corners[0] as Place);
}

function touches(one: Place, other: Place): boolean {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return across > 0 && down > 0;
}
