// The spellings of a telephone number by which it is found: any part of any of them.

import { asciiDigits } from '../digits.ts';
import type { PhoneNumber } from '../phone/number.ts';
import { nationalDigits } from '../phone/parse.ts';

/** From abroad with `00`, and as at home; parts of one text, so that one look sees both. Empty when there is no digit. */
export function spelledNumber(number: PhoneNumber): string {
  switch (number.kind) {
    case 'e164': {
      const abroad = `00${number.e164.slice(1)}`;
      const home = nationalDigits(number);
      return home === null || abroad.includes(home) ? abroad : `${abroad} ${home}`;
    }
    case 'extension':
      return number.digits.replace(/\D/g, '');
    case 'unusable':
      return asciiDigits(number.raw).replace(/\D/g, '');
  }
}
