// Whether a number contains what somebody typed of it, however it was spelled.

import type { PhoneNumber } from '../../../shared/phone/number.ts';
import { dialString } from '../../../shared/phone/parse.ts';

/** Compares digits; a national number typed with its leading zero is found in its international form. */
export function numberHas(number: PhoneNumber, typed: string): boolean {
  const digits = typed.normalize('NFKC').replace(/\D/g, '');
  if (digits === '') return false;
  const whole = `${dialString(number) ?? ''} ${number.raw.replace(/\D/g, '')}`;
  return whole.includes(digits) || (digits.startsWith('0') && digits.length > 1 && whole.includes(digits.slice(1)));
}
