// Check 7: a clock that is only guessed is asked for. Inside the house (extensions) there is nothing to ask.

import type { Outlook } from '../outlook.ts';
import type { Finding } from '../report.ts';

export function checkZone({ facts: { customer, number } }: Outlook): readonly Finding[] {
  const zone = customer?.zone ?? null;
  if (number?.kind === 'extension' || (zone !== null && zone.certainty !== 'guess')) return [];
  return [{ check: 7, result: 'ask', code: 'zoneUncertain', values: { guess: zone?.id ?? null } }];
}
