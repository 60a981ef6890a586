// Who rings in the demo. It is opened at any hour, so the customers live where it is day then: the guard is right to
// refuse a call at their night. All numbers are kept free for stories by the countries' regulators.

import { type Instant, minutesOf, wallMoment, type ZoneId } from '../../shared/time.ts';

export interface DemoCustomer {
  readonly name: string;
  readonly number: string;
  readonly zone: ZoneId;
}

/** A place with numbers that end in two digits of ours. */
interface Place {
  readonly zone: ZoneId;
  readonly numberBegins: string;
}

const PLACES: readonly Place[] = [
  { zone: 'America/New_York' as ZoneId, numberBegins: '+1 212 555 01' },
  { zone: 'Europe/London' as ZoneId, numberBegins: '+44 20 7946 01' },
  { zone: 'Asia/Dubai' as ZoneId, numberBegins: '+971 4 555 01' },
  { zone: 'Australia/Sydney' as ZoneId, numberBegins: '+61 2 5550 01' },
  { zone: 'Pacific/Auckland' as ZoneId, numberBegins: '+64 9 555 01' },
];

/** Calling hours are 9 to 20: the late promise lies six minutes behind, the last one more than an hour ahead. */
const DAY_BEGINS = 9 * 60 + 20;
const DAY_ENDS = 18 * 60;

/** Dana first, as scenario 2 has her. */
export function demoCustomers(
  now: Instant,
): Readonly<Record<'dana' | 'omar' | 'ortiz' | 'grace' | 'mia', DemoCustomer>> {
  const place = PLACES.find(({ zone }) => isDay(now, zone)) ?? PLACES[0];
  const customer = (name: string, ending: string): DemoCustomer => ({
    name,
    number: `${place?.numberBegins ?? ''}${ending}`,
    zone: place?.zone ?? ('Europe/London' as ZoneId),
  });
  return {
    dana: customer('Dana Lee', '00'),
    omar: customer('Omar Khan', '11'),
    ortiz: customer('J. Ortiz', '22'),
    grace: customer('Grace Hall', '33'),
    mia: customer('Mia Novak', '44'),
  };
}

function isDay(now: Instant, zone: ZoneId): boolean {
  const minutes = minutesOf(wallMoment(now, zone).time);
  return minutes >= DAY_BEGINS && minutes <= DAY_ENDS;
}
