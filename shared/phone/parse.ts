// Telephone numbers as people type and say them. The only file that knows libphonenumber-js.

import parsePhoneNumber, {
  type CountryCode,
  findPhoneNumbersInText,
  getCountries,
  getCountryCallingCode,
  isSupportedCountry,
  type PhoneNumber as ParsedNumber,
} from 'libphonenumber-js/max';
import { asciiDigits } from '../digits.ts';
import type { PhoneNumber } from './number.ts';

/** What a number is good for when a zone is to be read from it. */
export interface NumberNature {
  readonly callingCode: string;
  /** ISO 3166; null for plans of no one country, such as toll-free numbers of the world. */
  readonly country: string | null;
  readonly line: 'fixed' | 'mobile' | 'tollFree' | 'other';
}

export interface NumberInText {
  readonly from: number;
  readonly to: number;
  /** As it is written. */
  readonly text: string;
  readonly e164: string;
}

const NO_BREAK_SPACE = '\u00a0';
/** The schema's limit; longer text is no number. */
const RAW_LIMIT = 200;
const EXTENSION = /^(?:x|ext\.?|extension)?([\d*#]{2,5})$/i;
/** Longer text is no line that somebody typed. */
const LONGEST_LINE = 2000;
const SOME_DIGITS = /\d(?:\D{0,3}\d){5}/;

/** Typed in front of a number and no part of it. */
const LEAD = /^tel:/i;

/**
 * Reads what was typed or pasted as a number of `country` (ISO 3166). Digits of any script; 2 to 5 digits, `*` and `#`
 * are an extension (c.5 #1); a leading `00` is tried as `+`; what no network could dial is `unusable`. The raw text stays.
 */
export function parseNumber(raw: string, country: string): PhoneNumber {
  const kept = raw.trim().slice(0, RAW_LIMIT);
  const text = asciiDigits(kept.normalize('NFKC')).replace(LEAD, '').trim();
  const inside = EXTENSION.exec(text.replaceAll(' ', ''))?.[1];
  if (inside !== undefined && /\d/.test(inside)) return { kind: 'extension', raw: kept, digits: inside };
  const parsed = possible(text.replace(/^00\s*/, '+'), country) ?? possible(text, country);
  return parsed === null ? { kind: 'unusable', raw: kept } : { kind: 'e164', raw: kept, e164: parsed.number };
}

/** The number as people write it, with no-break spaces: national when `country` shares its calling code. */
export function showNumber(number: PhoneNumber, country: string): string {
  if (number.kind === 'extension') return number.digits;
  if (number.kind === 'unusable') return number.raw;
  const parsed = parsePhoneNumber(number.e164);
  if (parsed === undefined) return number.e164;
  const isNear = isSupportedCountry(country) && getCountryCallingCode(country) === parsed.countryCallingCode;
  return (isNear ? parsed.formatNational() : parsed.formatInternational()).replaceAll(' ', NO_BREAK_SPACE);
}

/** The number as its owner says it, in groups of 3 and 4 digits joined by no-break spaces, to read back (000-16). */
export function spokenGroups(number: PhoneNumber): string {
  if (number.kind === 'extension') return number.digits;
  if (number.kind === 'unusable') return number.raw;
  const national = parsePhoneNumber(number.e164)?.formatNational() ?? number.e164;
  const groups = national.split(/\D+/).filter((group) => group !== '');
  return (groups.every(isSayable) ? groups : threesAndFours(groups.join(''))).join(NO_BREAK_SPACE);
}

/** Whether both ring the same telephone. Text that is no number is never the same as anything. */
export function sameNumber(a: PhoneNumber, b: PhoneNumber): boolean {
  if (a.kind === 'e164' && b.kind === 'e164') return a.e164 === b.e164;
  return a.kind === 'extension' && b.kind === 'extension' && a.digits === b.digits;
}

/** What a softphone dials: E.164 or the extension's digits; null when it cannot be dialled. */
export function dialString(number: PhoneNumber): string | null {
  if (number.kind === 'e164') return number.e164;
  return number.kind === 'extension' ? number.digits : null;
}

/** The digits that are dialled at home, the leading zero included; null for anything but a world number. */
export function nationalDigits(number: PhoneNumber): string | null {
  const parsed = number.kind === 'e164' ? parsePhoneNumber(number.e164) : undefined;
  return parsed === undefined ? null : parsed.formatNational().replace(/\D/g, '');
}

/** The digits of a number in every spelling that has no `+`: with the country's code, and as it is dialled at home. */
export function digitSpellings(number: PhoneNumber): readonly string[] {
  if (number.kind !== 'e164') return [];
  const world = number.e164.slice(1);
  return [world, `00${world}`, nationalDigits(number) ?? world];
}

/** Numbers in what somebody wrote that can be rung (c.7), read as those of `country` (ISO 3166) where they do not name their own. */
export function numbersInText(text: string, country: string): readonly NumberInText[] {
  if (text.length > LONGEST_LINE || !SOME_DIGITS.test(text)) return [];
  const home = isSupportedCountry(country) ? { defaultCountry: country } : {};
  return findPhoneNumbersInText(text, home).map(({ startsAt, endsAt, number }) => ({
    from: startsAt,
    to: endsAt,
    text: text.slice(startsAt, endsAt),
    e164: number.number,
  }));
}

/** Which country's plan a number belongs to and what kind of line it is; null for anything but a world number. */
export function natureOf(number: PhoneNumber): NumberNature | null {
  const parsed = number.kind === 'e164' ? parsePhoneNumber(number.e164) : undefined;
  if (parsed === undefined) return null;
  return { callingCode: parsed.countryCallingCode, country: parsed.country ?? null, line: lineOf(parsed) };
}

function possible(text: string, country: string): ParsedNumber | null {
  const options = isSupportedCountry(country)
    ? { defaultCountry: country as CountryCode, extract: false }
    : { extract: false };
  const parsed = parsePhoneNumber(text, options);
  return parsed?.isPossible() === true ? parsed : null;
}

function lineOf(parsed: ParsedNumber): NumberNature['line'] {
  switch (parsed.getType()) {
    case 'FIXED_LINE':
      return 'fixed';
    case 'MOBILE':
    case 'FIXED_LINE_OR_MOBILE':
      return 'mobile';
    case 'TOLL_FREE':
      return 'tollFree';
    default:
      return 'other';
  }
}

function isSayable(group: string): boolean {
  return group.length === 3 || group.length === 4;
}

/** Threes from the left, and as many fours at the end as the count needs. */
function threesAndFours(digits: string): readonly string[] {
  const fours = digits.length % 3;
  const threesEnd = digits.length - fours * 4;
  if (threesEnd < 0) return [digits];
  return [...chunks(digits.slice(0, threesEnd), 3), ...chunks(digits.slice(threesEnd), 4)];
}

function chunks(digits: string, size: number): readonly string[] {
  return digits.match(new RegExp(`.{1,${size}}`, 'g')) ?? [];
}

/** ISO 3166 codes of every country with a numbering plan. */
export function dialCountries(): readonly string[] {
  return getCountries();
}
