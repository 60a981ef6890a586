// The customers of a generated history: each follows from its index alone, so none has to be remembered.

import type { Customer } from '../../../shared/customer/record.ts';
import type { CustomerId } from '../../../shared/ids.ts';
import type { PhoneNumber } from '../../../shared/phone/number.ts';
import type { Instant, ZoneId } from '../../../shared/time.ts';
import { type Chance, chanceFrom } from './chance.ts';

interface Country {
  readonly first: readonly string[];
  readonly last: readonly string[];
  readonly zone: string;
  /** `x` is a digit of the index. */
  readonly e164: string;
  /** How such a number is typed; `x` as above. */
  readonly raw: readonly string[];
}

const COUNTRIES: readonly Country[] = [
  {
    first: list('Oliver Amelia Harry Isla Noah Ava Jack Mia Siân Zoë Aoife Ciarán'),
    last: list('Smith Jones Taylor Brown Williams Davies O’Brien Evans Thomas Roberts Walker Wright Ó_Néill MacLeod'),
    zone: 'Europe/London',
    e164: '+4479xxxxxxxx',
    raw: ['079xx xxxxxx', '+44 79xx xxxxxx', '+4479xxxxxxxx'],
  },
  {
    first: list('Dana Omar James Maria Robert Linda José Sofía Tyrone Aaliyah'),
    last: list('Lee Johnson García Martínez Miller Hernández Nguyen Anderson Washington Kowalski'),
    zone: 'America/New_York',
    e164: '+1212xxxxxxx',
    raw: ['(212) xxx-xxxx', '+1 212 xxx xxxx', '212.xxx.xxxx'],
  },
  {
    first: list('Jürgen Hannelore Björn Käthe Lukas Mia Günther Anneliese'),
    last: list('Müller Schmidt Schäfer Groß Weiß Köhler Bäcker von_der_Heide'),
    zone: 'Europe/Berlin',
    e164: '+49151xxxxxxxx',
    raw: ['0151 xxxxxxxx', '+49 151 xxxxxxxx', '0151/xxxx-xxxx'],
  },
  {
    first: list('François Chloé Théo Élodie Benoît Zoé Anaïs'),
    last: list('Lefèvre Dubois Moreau Gérard d’Arc Noël Benoist'),
    zone: 'Europe/Paris',
    e164: '+336xxxxxxxx',
    raw: ['06 xx xx xx xx', '+33 6 xx xx xx xx'],
  },
  {
    first: list('Łukasz Małgorzata Paweł Agnieszka Świętosława'),
    last: list('Wójcik Kamiński Dąbrowska Żak Szczęsny'),
    zone: 'Europe/Warsaw',
    e164: '+485xxxxxxxx',
    raw: ['5xx xxx xxx', '+48 5xx xxx xxx'],
  },
  {
    first: list('Иван Ольга Сергей Анна Ιωάννης Ελένη'),
    last: list('Петров Орлова Ковалёв Παπαδόπουλος Αγγέλου'),
    zone: 'Europe/Athens',
    e164: '+3069xxxxxxxx',
    raw: ['69x xxx xxxx', '+30 69x xxx xxxx'],
  },
];

/** A little more than a phone book's spread: most are British. */
const WEIGHTS = [0, 0, 0, 0, 1, 1, 2, 2, 3, 4, 5];

/** The customer with this index; the same for the same seed. One in fifty shares a number with the one before. */
export function customerAt(seed: number, index: number, createdAt: Instant): Customer {
  const chance = chanceOfCustomer(seed, index);
  const country = countryFrom(chance);
  const name = `${chance.oneOf(country.first)} ${chance.oneOf(country.last)}`;
  return {
    id: customerIdAt(index),
    revision: 1,
    name: chance.happens(7) ? null : chance.happens(3) ? name.toUpperCase() : name,
    numbers: numbersAt(seed, index),
    zone: { id: country.zone as ZoneId, certainty: chance.oneOf(['certain', 'guess', 'confirmed'] as const) },
    notBefore: null,
    doNotCall: chance.happens(1),
    createdAt,
  };
}

export function customerIdAt(index: number): CustomerId {
  return `customer-${index}` as CustomerId;
}

/** One in fifty has the number of the one before, one in ten two numbers. */
function numbersAt(seed: number, index: number): PhoneNumber[] {
  const chance = chanceFrom(seed * 31 + index);
  const whose = index > 0 && chance.happens(2) ? index - 1 : index;
  const country = countryFrom(chanceOfCustomer(seed, whose));
  const own = numberOf(country, whose, chance);
  return chance.happens(10) ? [own, numberOf(country, index + 5_000_000, chance)] : [own];
}

function chanceOfCustomer(seed: number, index: number): Chance {
  return chanceFrom(seed * 7_919 + index * 104_729);
}

function countryFrom(chance: Chance): Country {
  return COUNTRIES[chance.oneOf(WEIGHTS)] as Country;
}

function numberOf(country: Country, index: number, chance: Chance): PhoneNumber {
  // Neighbours get numbers that have nothing in common; no two get the same.
  const places = country.e164.split('x').length - 1;
  const digits = String((index * 7_368_787) % 10 ** places).padStart(places, '0');
  return { kind: 'e164', raw: filled(chance.oneOf(country.raw), digits), e164: filled(country.e164, digits) };
}

/** The last `x` takes the last digit; a pattern with more of them than digits does not occur. */
function filled(pattern: string, digits: string): string {
  let next = digits.length - (pattern.split('x').length - 1);
  return pattern.replace(/x/g, () => digits.charAt(next++));
}

function list(text: string): readonly string[] {
  return text.split(' ').map((word) => word.replaceAll('_', ' '));
}
