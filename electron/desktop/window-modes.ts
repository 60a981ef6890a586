// The two sizes of the one window: full (c.2) and compact (c.8), small and above the others where the desktop allows.
// Each goes back to where it was left. All places are of the page inside the frame, so that the design's px are the page's.

import { type BrowserWindow, screen } from 'electron';
import type { WindowMemory } from './window-memory.ts';
import { COMPACT_SIZE, compactPlace, FULL_MINIMUM, fullPlace, type Place } from './window-placement.ts';

export interface WindowModes {
  /** Answers whether the window now stays on top. */
  setCompact(compact: boolean): boolean;
}

/** Puts the window where it was last time, in full size. */
export function createWindowModes(window: BrowserWindow, memory: WindowMemory): WindowModes {
  let isCompact = false;
  const remember = (): void => {
    if (window.isMaximized() || window.isMinimized() || window.isFullScreen()) return;
    const place = window.getContentBounds();
    // While a size changes, window managers report the other mode's size once more.
    const looksFull = place.width >= FULL_MINIMUM.width;
    if (looksFull !== isCompact) memory.remember(isCompact ? 'compact' : 'full', place);
  };
  restore(window, memory);
  for (const moved of ['resize', 'move', 'close'] as const) window.on(moved as 'resize', remember);
  return {
    setCompact(compact) {
      if (compact !== isCompact) remember();
      isCompact = compact;
      if (compact) shrink(window, memory);
      else restore(window, memory);
      return window.isAlwaysOnTop();
    },
  };
}

function shrink(window: BrowserWindow, memory: WindowMemory): void {
  const { areas, here } = displaysOf(window);
  if (window.isFullScreen()) window.setFullScreen(false);
  if (window.isMaximized()) window.unmaximize();
  window.setMinimumSize(COMPACT_SIZE.width, COMPACT_SIZE.height);
  window.setContentBounds(compactPlace(memory.placeOf('compact'), areas, here));
  window.setAlwaysOnTop(true, 'floating');
}

function restore(window: BrowserWindow, memory: WindowMemory): void {
  const { areas, here } = displaysOf(window);
  const frame = frameOf(window);
  window.setAlwaysOnTop(false);
  window.setMinimumSize(FULL_MINIMUM.width + frame.width, FULL_MINIMUM.height + frame.height);
  window.setContentBounds(fullPlace(memory.placeOf('full'), areas, here));
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
