// The calendar on which the agent's days begin and end.

import type { ZoneId } from '../../../shared/time.ts';
import type { LedgerReader } from '../ledger-view.ts';

/** UTC before first run: nothing is filed under a day before that. */
export function zoneOfAgent(view: LedgerReader): ZoneId {
  return view.settings.profile?.zone ?? ('UTC' as ZoneId);
}
