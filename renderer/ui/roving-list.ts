// Arrow keys inside a list of which one item at a time is in the Tab order.

import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };

/** Moves the focus to the next, previous, first or last `[data-roving]` of the list. */
export function moveFocus(event: KeyboardEvent, list: HTMLElement | null): void {
  const step = STEPS[event.key];
  if (step === undefined || list === null) return;
  const items = [...list.querySelectorAll<HTMLElement>('[data-roving]')];
  const at = items.findIndex((item) => item.contains(document.activeElement));
  const next = items[Math.max(0, Math.min(items.length - 1, at + step))];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
