// A day's figures before anything has happened.

import type { Desk } from '../../shared/desk/desk.ts';
import { NO_MEDIANS } from '../../shared/options/own-minutes.ts';

export const NO_FIGURES: Desk['today'] = {
  handled: 0,
  oneAndDone: 0,
  kept: 0,
  counted: 0,
  medianCallMinutes: null,
  optionMinutes: NO_MEDIANS,
  resolvedAlone: 0,
  resolvedAfterAsking: 0,
  holdsAsked: 0,
  holdsAgreed: 0,
  foldedSteps: [],
};
