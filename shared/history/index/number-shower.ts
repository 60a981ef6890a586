// Numbers as they are shown, each worked out once: spelling one takes longer than finding it.

import type { PhoneNumber } from '../../phone/number.ts';
import { showNumber } from '../../phone/parse.ts';

/** More than a day's reading; then all are forgotten. */
const KEPT = 5_000;

/** `country` is the agent's and may change. */
export function createNumberShower(country: () => string): (number: PhoneNumber) => string {
  const kept = new Map<string, string>();
  return (number) => {
    if (number.kind !== 'e164') return showNumber(number, country());
    const key = `${country()} ${number.e164}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= KEPT) kept.clear();
    const shown = showNumber(number, country());
    kept.set(key, shown);
    return shown;
  };
}
