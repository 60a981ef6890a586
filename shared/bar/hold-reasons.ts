// Why somebody is put on hold (002-04), in the order of the digits. The words are in copy: `holdReason.<key>` is
// written down, `holdReasonSaid.<key>` is said after "while I check".

/** The first one is set when the bar opens. */
export const HOLD_REASONS = ['checking', 'order', 'account', 'rules', 'colleague', 'supervisor'] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

export const FEWEST_HOLD_MINUTES = 1;
/** Longer than this is no hold: ring them back. */
export const MOST_HOLD_MINUTES = 10;
/** What most checks take; the check-back comes well before (002-04). */
export const USUAL_HOLD_MINUTES = 2;

/** `minutes` changed by `step`, within 1 and 10. */
export function holdMinutes(minutes: number, step: number): number {
  return Math.min(MOST_HOLD_MINUTES, Math.max(FEWEST_HOLD_MINUTES, minutes + step));
}
