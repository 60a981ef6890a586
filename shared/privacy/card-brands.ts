// Which numbers can be payment cards: leading digits and lengths of each brand, as the networks publish them. Lengths of
// 12 and 13 are left out on purpose: with them one in twenty-five telephone numbers would be taken for a card.

export interface CardBrand {
  readonly name: string;
  /** Leading digits, each as the lowest and the highest of a range of equal length. */
  readonly leads: readonly (readonly [from: string, to: string])[];
  readonly lengths: readonly number[];
}

const LONG = [16, 17, 18, 19];

export const SHORTEST_CARD = 14;
export const LONGEST_CARD = 19;

export const CARD_BRANDS: readonly CardBrand[] = [
  { name: 'Visa', leads: [['4', '4']], lengths: [16, 19] },
  {
    name: 'Mastercard',
    leads: [
      ['51', '55'],
      ['2221', '2720'],
    ],
    lengths: [16],
  },
  {
    name: 'American Express',
    leads: [
      ['34', '34'],
      ['37', '37'],
    ],
    lengths: [15],
  },
  {
    name: 'Diners Club',
    leads: [
      ['300', '305'],
      ['3095', '3095'],
      ['36', '36'],
      ['38', '39'],
    ],
    lengths: [14, ...LONG],
  },
  {
    name: 'Discover',
    leads: [
      ['6011', '6011'],
      ['644', '649'],
      ['65', '65'],
    ],
    lengths: LONG,
  },
  { name: 'JCB', leads: [['3528', '3589']], lengths: LONG },
  {
    name: 'UnionPay',
    leads: [
      ['62', '62'],
      ['81', '81'],
    ],
    lengths: LONG,
  },
  {
    name: 'Maestro',
    leads: [
      ['50', '50'],
      ['56', '58'],
      ['6', '6'],
    ],
    lengths: LONG,
  },
  { name: 'Mir', leads: [['2200', '2204']], lengths: LONG },
  { name: 'Troy', leads: [['9792', '9792']], lengths: [16] },
];

/** Whether some brand issues numbers of this length with these leading digits. `digits` are 0 to 9 only. */
export function isOfSomeBrand(digits: string): boolean {
  return CARD_BRANDS.some(({ leads, lengths }) => lengths.includes(digits.length) && leads.some(leadsTo(digits)));
}

/** Whether a card may begin with these digits, however many more follow. */
export function mayBecomeCard(digits: string): boolean {
  return CARD_BRANDS.some(({ leads, lengths }) => digits.length < Math.max(...lengths) && leads.some(leadsTo(digits)));
}

function leadsTo(digits: string): (lead: readonly [string, string]) => boolean {
  return ([from, to]) => {
    const begin = digits.slice(0, from.length);
    return begin >= from.slice(0, begin.length) && begin <= to.slice(0, begin.length);
  };
}

/** The check digit of ISO/IEC 7812: a random number passes one time in ten. `digits` are 0 to 9 only. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place]);
    const doubled = place % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
