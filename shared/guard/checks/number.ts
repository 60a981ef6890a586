// Check 1, the number (000-16): without one that can be dialled there is nothing to promise. Extensions are allowed.

import type { Outlook } from '../outlook.ts';
import type { Finding } from '../report.ts';

export function checkNumber({ facts: { number } }: Outlook): readonly Finding[] {
  if (number === null) return [{ check: 1, result: 'refuse', code: 'numberMissing', values: {} }];
  if (number.kind !== 'unusable') return [];
  return number.raw === ''
    ? [{ check: 1, result: 'refuse', code: 'numberMissing', values: {} }]
    : [{ check: 1, result: 'refuse', code: 'numberImpossible', values: { raw: number.raw } }];
}
