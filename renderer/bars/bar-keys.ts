// Keys that belong to a whole bar: digits and single letters act unless text is being typed or a list is open.

import type { KeyboardEvent } from 'react';

/** The digit 1 to 9 of a key press by its position, so AZERTY works; null when it is none or belongs to a text field. */
export function digitPressed(event: KeyboardEvent<HTMLElement>): number | null {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
  return digit === undefined || !isForBar(event) ? null : Number(digit);
}

/** The letter of a key press in capitals, under the same conditions; null otherwise. */
export function letterPressed(event: KeyboardEvent<HTMLElement>): string | null {
  return /^[a-z]$/i.test(event.key) && isForBar(event) ? event.key.toUpperCase() : null;
}

/** Whether Enter was pressed where no button, link or list of its own takes it. */
export function enterPressed(event: KeyboardEvent<HTMLElement>): boolean {
  const { target } = event;
  const hasOwnEnter = target instanceof Element && target.closest('button, a, [role="listbox"]') !== null;
  return event.key === 'Enter' && !hasModifier(event) && !hasOwnEnter && isInside(event);
}

function isForBar(event: KeyboardEvent<HTMLElement>): boolean {
  return !hasModifier(event) && isInside(event) && !isText(event.target);
}

/** Events of a popover reach the bar through React's tree although it lies elsewhere on the page. */
function isInside(event: KeyboardEvent<HTMLElement>): boolean {
  return event.target instanceof Node && event.currentTarget.contains(event.target);
}

function hasModifier(event: KeyboardEvent<HTMLElement>): boolean {
  return event.ctrlKey || event.metaKey || event.altKey;
}

function isText(target: EventTarget): boolean {
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox', 'button'].includes(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}
