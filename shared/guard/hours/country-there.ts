// In which country a customer is taken to be, from their number and their clock. The number names the country where its
// plan keeps that clock; somebody abroad with a number from home is where their clock is.

import type { PhoneNumber } from '../../phone/number.ts';
import { natureOf } from '../../phone/parse.ts';
import { zonesOfCountry } from '../../phone/zone.ts';
import type { ZoneId } from '../../time.ts';

/** Zones of the countries that have calling hours or holidays of their own. */
const ZONES: Readonly<Record<string, string>> = {
  US: 'America/New_York America/Chicago America/Denver America/Phoenix America/Los_Angeles America/Anchorage Pacific/Honolulu America/Detroit America/Boise America/Indiana/Indianapolis America/Kentucky/Louisville',
  CA: 'America/Toronto America/Vancouver America/Edmonton America/Winnipeg America/Halifax America/St_Johns America/Regina America/Montreal America/Moncton America/Whitehorse',
  GB: 'Europe/London Europe/Belfast',
  FR: 'Europe/Paris',
  DE: 'Europe/Berlin Europe/Busingen',
  IT: 'Europe/Rome',
  ES: 'Europe/Madrid Atlantic/Canary Africa/Ceuta',
  AU: 'Australia/Sydney Australia/Melbourne Australia/Brisbane Australia/Adelaide Australia/Perth Australia/Darwin Australia/Hobart Australia/Broken_Hill Australia/Eucla Australia/Lindeman Australia/Lord_Howe',
  IN: 'Asia/Kolkata Asia/Calcutta',
};

const countryByZone = new Map(
  Object.entries(ZONES).flatMap(([country, zones]) => zones.split(' ').map((zone) => [zone, country] as const)),
);

/** ISO 3166; null where neither says it. */
export function countryThere(number: PhoneNumber | null, zone: ZoneId): string | null {
  const country = number === null ? null : (natureOf(number)?.country ?? null);
  if (number !== null && country !== null && zonesOfCountry(number).includes(zone)) return country;
  return countryByZone.get(zone) ?? null;
}
