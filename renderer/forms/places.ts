// The zones, countries and currencies a form offers: what this browser knows, named in the language of the app.

import { placeOf } from '../../shared/copy/format.ts';
import { dialCountries } from '../../shared/phone/parse.ts';
import type { ZoneId } from '../../shared/time.ts';
import type { Choice } from '../ui/select.tsx';

/** `London (Europe)`: a place and where to find it, so that typing "lon" is enough. */
export function zoneChoices(): readonly Choice<string>[] {
  return Intl.supportedValuesOf('timeZone')
    .filter((zone) => zone.includes('/'))
    .map((zone) => ({ key: zone, label: `${placeOf(zone as ZoneId)} (${regionOf(zone)})` }))
    .sort(byLabel);
}

export function countryChoices(): readonly Choice<string>[] {
  const names = new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'code' });
  return dialCountries()
    .map((code) => ({ key: code, label: names.of(code) ?? code }))
    .sort(byLabel);
}

export function currencyChoices(): readonly Choice<string>[] {
  const names = new Intl.DisplayNames('en-GB', { type: 'currency', fallback: 'code' });
  return Intl.supportedValuesOf('currency').map((code) => ({ key: code, label: `${code}, ${names.of(code) ?? code}` }));
}

/** Where this computer seems to be: a first answer that the agent confirms. */
export function homeHere(): { zone: ZoneId; country: string; currency: string } {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const region = new Intl.Locale(navigator.language).region;
  const country = region ?? (zone === 'Europe/London' ? 'GB' : 'US');
  return {
    zone: (zone === 'UTC' ? 'Europe/London' : zone) as ZoneId,
    country,
    currency: CURRENCY_OF[country] ?? 'EUR',
  };
}

/** Only the countries of the shipped calling-hours profiles; everybody else picks from the list. */
const CURRENCY_OF: Readonly<Record<string, string>> = {
  US: 'USD',
  GB: 'GBP',
  CA: 'CAD',
  AU: 'AUD',
  IN: 'INR',
  FR: 'EUR',
  IT: 'EUR',
  ES: 'EUR',
  DE: 'EUR',
  IE: 'EUR',
};

function regionOf(zone: string): string {
  return zone.split('/').slice(0, -1).join(', ').replaceAll('_', ' ');
}

function byLabel(a: Choice<string>, b: Choice<string>): number {
  return a.label.localeCompare(b.label);
}
