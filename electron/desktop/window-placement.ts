// Where windows go: pure, so that lost displays and odd files are table tests and not bug reports.

import { z } from 'zod';

export const Place = z.strictObject({ x: z.int(), y: z.int(), width: z.int().min(1), height: z.int().min(1) });
export type Place = z.infer<typeof Place>;

/** Sizes in px of c.2 and c.8. */
export const FULL_SIZE = { width: 1180, height: 760 } as const;
export const FULL_MINIMUM = { width: 900, height: 600 } as const;
export const COMPACT_SIZE = { width: 360, height: 210 } as const;

/** Between the compact window and the edge of the screen, in px. */
const CORNER_GAP = 16;
/** So much of a window, in px, must be on a display for its title bar to be caught with a mouse. */
const REACHABLE = { width: 120, height: 40 } as const;

/** The remembered place when it can still be reached on one of the `displays` (work areas), else null. */
export function reachable(place: Place | null, displays: readonly Place[]): Place | null {
  if (place === null) return null;
  return displays.some((display) => overlaps(place, display)) ? place : null;
}

/** The full window on `display`: what was remembered, else the designed size, cut to the screen and centred. */
export function fullPlace(remembered: Place | null, displays: readonly Place[], display: Place): Place {
  const kept = reachable(remembered, displays);
  if (kept) {
    const { width, height } = FULL_MINIMUM;
    return { ...kept, width: Math.max(kept.width, width), height: Math.max(kept.height, height) };
  }
  const width = Math.min(FULL_SIZE.width, display.width);
  const height = Math.min(FULL_SIZE.height, display.height);
  return { ...centred(display, width, height), width, height };
}

/** The compact window: its remembered corner, else bottom right of `display`. Always its own size. */
export function compactPlace(remembered: Place | null, displays: readonly Place[], display: Place): Place {
  const kept = reachable(remembered, displays);
  if (kept) return { x: kept.x, y: kept.y, ...COMPACT_SIZE };
  return {
    x: display.x + display.width - COMPACT_SIZE.width - CORNER_GAP,
    y: display.y + display.height - COMPACT_SIZE.height - CORNER_GAP,
    ...COMPACT_SIZE,
  };
}

/** Thicker than any frame, in px. */
const THICKEST_FRAME = 80;

/** What to ask for so that `wanted` is what comes: `got` is off by a frame. Null when it came, or was another move. */
export function corrected(wanted: Place, got: Place): Place | null {
  const [right, down] = [got.x - wanted.x, got.y - wanted.y];
  const isFrame = [right, down].every((off) => off >= 0 && off <= THICKEST_FRAME) && right + down > 0;
  const isSameSize = got.width === wanted.width && got.height === wanted.height;
  return isFrame && isSameSize ? { ...wanted, x: wanted.x - right, y: wanted.y - down } : null;
}

function centred(display: Place, width: number, height: number): { x: number; y: number } {
  return {
    x: display.x + Math.floor((display.width - width) / 2),
    y: display.y + Math.floor((display.height - height) / 2),
  };
}

function overlaps(place: Place, display: Place): boolean {
  const across = Math.min(place.x + place.width, display.x + display.width) - Math.max(place.x, display.x);
  const down = Math.min(place.y + place.height, display.y + display.height) - Math.max(place.y, display.y);
  // The title bar is at the top: a window whose top is above the screen cannot be pulled back.
  return across >= REACHABLE.width && down >= REACHABLE.height && place.y >= display.y;
}
