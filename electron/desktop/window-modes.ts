// The two sizes of the one window: full (c.2) and compact (c.8), small and above the others where the desktop allows.
// Each goes back to where it was left. All places are of the page inside the frame, so that the design's px are the page's.

import { type BrowserWindow, screen } from 'electron';
import type { WindowMemory } from './window-memory.ts';
import { COMPACT_SIZE, compactPlace, corrected, FULL_MINIMUM, fullPlace, type Place } from './window-placement.ts';

export interface WindowModes {
  /** Answers whether the window now stays on top. */
  setCompact(compact: boolean): boolean;
}

/** Puts the window where it was last time, in full size. */
export function createWindowModes(window: BrowserWindow, memory: WindowMemory): WindowModes {
  let isCompact = false;
  const put = placer(window);
  const remember = (): void => {
    if (window.isMaximized() || window.isMinimized() || window.isFullScreen()) return;
    const place = window.getContentBounds();
    // While a size changes, window managers report the other mode's size once more.
    const looksFull = place.width >= FULL_MINIMUM.width;
    if (looksFull !== isCompact) memory.remember(isCompact ? 'compact' : 'full', place);
  };
  put(restore(window, memory));
  for (const moved of ['resize', 'move', 'close'] as const) window.on(moved as 'resize', remember);
  return {
    setCompact(compact) {
      if (compact !== isCompact) remember();
      isCompact = compact;
      put(compact ? shrink(window, memory) : restore(window, memory));
      return window.isAlwaysOnTop();
    },
  };
}

/** So long, in ms, the window manager's answer to a new place takes at most; later moves are the agent's. */
const ANSWERED_WITHIN_MS = 400;

/**
 * Puts the page at a place. A window manager of X11 takes it for the place of the frame that it draws around the page,
 * and the window would wander by that frame each time; so its answer is compared once and set right.
 */
function placer(window: BrowserWindow): (place: Place) => void {
  let wanted: Place | null = null;
  let until = 0;
  const wait = (): void => {
    until = performance.now() + ANSWERED_WITHIN_MS;
  };
  window.on('move', () => {
    if (wanted === null || performance.now() > until) return;
    const better = corrected(wanted, window.getContentBounds());
    if (better === null) return;
    wanted = null;
    window.setContentBounds(better);
  });
  // Only a shown window has a frame.
  window.once('show', wait);
  return (place) => {
    wanted = place;
    wait();
    window.setContentBounds(place);
  };
}

function shrink(window: BrowserWindow, memory: WindowMemory): Place {
  const { areas, here } = displaysOf(window);
  if (window.isFullScreen()) window.setFullScreen(false);
  if (window.isMaximized()) window.unmaximize();
  window.setMinimumSize(COMPACT_SIZE.width, COMPACT_SIZE.height);
  window.setAlwaysOnTop(true, 'floating');
  return compactPlace(memory.placeOf('compact'), areas, here);
}

function restore(window: BrowserWindow, memory: WindowMemory): Place {
  const { areas, here } = displaysOf(window);
  const frame = frameOf(window);
  window.setAlwaysOnTop(false);
  window.setMinimumSize(FULL_MINIMUM.width + frame.width, FULL_MINIMUM.height + frame.height);
  return fullPlace(memory.placeOf('full'), areas, here);
}

/** The work areas of all displays and of the window's own, less the frame: where the page may lie. */
function displaysOf(window: BrowserWindow): { areas: Place[]; here: Place } {
  const { x, y, width, height } = frameOf(window);
  const inside = (area: Place): Place => ({
    x: area.x + x,
    y: area.y + y,
    width: area.width - width,
    height: area.height - height,
  });
  return {
    areas: screen.getAllDisplays().map(({ workArea }) => inside(workArea)),
    here: inside(screen.getDisplayMatching(window.getBounds()).workArea),
  };
}

/** What the title bar and borders add: `x` and `y` left and above, `width` and `height` in all. */
function frameOf(window: BrowserWindow): Place {
  const outer = window.getBounds();
  const page = window.getContentBounds();
  return {
    x: page.x - outer.x,
    y: page.y - outer.y,
    width: outer.width - page.width,
    height: outer.height - page.height,
  };
}
