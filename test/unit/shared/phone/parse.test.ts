import { describe, expect, it } from 'vitest';
import { PhoneNumber } from '../../../../shared/phone/number.ts';
import {
  dialString,
  digitSpellings,
  natureOf,
  numbersInText,
  parseNumber,
  sameNumber,
  showNumber,
  spokenGroups,
} from '../../../../shared/phone/parse.ts';

/** No-break spaces made visible, so that a table row can be read. */
function visible(text: string): string {
  return text.replaceAll(' ', '[plain space]').replaceAll('\u00a0', '_');
}

describe('parseNumber', () => {
  it.each([
    ['+1 212 555 0100', 'GB', '+12125550100'],
    ['  020 7946 0142 ', 'GB', '+442079460142'],
    ['(212) 555-0100', 'US', '+12125550100'],
    ['00 41 44 668 18 00', 'US', '+41446681800'],
    ['0041446681800', 'GB', '+41446681800'],
    ['011 44 20 7946 0142', 'US', '+442079460142'],
    ['+44 (0)20 7946 0142', 'US', '+442079460142'],
    ['tel:+12125550100', 'GB', '+12125550100'],
    ['٠٢٠ ٧٩٤٦ ٠١٤٢', 'GB', '+442079460142'],
    ['０２０ ７９４６ ０１４２', 'GB', '+442079460142'],
    ['212 555 0100 ext 12', 'US', '+12125550100'],
    ['+61 412 345 678', 'ZZ', '+61412345678'],
  ])('reads %s typed in %s as %s', (raw, country, e164) => {
    expect(parseNumber(raw, country)).toEqual({ kind: 'e164', raw: raw.trim(), e164 });
  });

  it.each([
    ['12', '12'],
    ['12345', '12345'],
    ['911', '911'],
    ['*21#', '*21#'],
    ['x204', '204'],
    ['ext. 204', '204'],
    ['٢٠٤', '204'],
  ])('c.5 #1: %s is the extension %s', (raw, digits) => {
    expect(parseNumber(raw, 'US')).toEqual({ kind: 'extension', raw, digits });
  });

  it.each(['', '   ', '1', '*#', 'abc', 'ring 212 555 0100 later', '123456', '+1911', '9'.repeat(30), '7'.repeat(900)])(
    'c.5 #1: %j is unusable and its text is kept',
    (raw) => {
      const number = parseNumber(raw, 'US');
      expect(number).toEqual({ kind: 'unusable', raw: raw.trim().slice(0, 200) });
      expect(PhoneNumber.safeParse(number).success).toBe(true);
    },
  );
});

describe('showNumber', () => {
  it.each([
    ['+12125550100', 'GB', '+1_212_555_0100'],
    ['+12125550100', 'US', '(212)_555-0100'],
    ['+442079460142', 'GB', '020_7946_0142'],
    ['+442079460142', 'US', '+44_20_7946_0142'],
    ['+447911123456', 'GB', '07911_123456'],
    ['204', 'GB', '204'],
    ['no number', 'GB', 'no[plain space]number'],
  ])('shows %s to an agent in %s as %s', (raw, country, shown) => {
    expect(visible(showNumber(parseNumber(raw, 'GB'), country))).toBe(shown);
  });
});

describe('spokenGroups', () => {
  it.each([
    ['+12125550100', '212_555_0100'],
    ['+442079460142', '020_7946_0142'],
    ['+447911123456', '079_1112_3456'],
    ['+33612345678', '061_234_5678'],
    ['+4930123456', '030_123_456'],
    ['204', '204'],
  ])('000-16: reads %s back as %s', (raw, groups) => {
    expect(visible(spokenGroups(parseNumber(raw, 'GB')))).toBe(groups);
  });
});

describe('sameNumber and dialString', () => {
  const national = parseNumber('020 7946 0142', 'GB');
  const international = parseNumber('+44 20 7946 0142', 'US');
  const extension = parseNumber('204', 'GB');
  const unusable = parseNumber('anonymous', 'GB');

  it('knows one telephone by both spellings', () => {
    expect(sameNumber(national, international)).toBe(true);
    expect(sameNumber(extension, parseNumber('x204', 'US'))).toBe(true);
    expect(sameNumber(national, extension)).toBe(false);
    expect(sameNumber(national, parseNumber('020 7946 0143', 'GB'))).toBe(false);
  });

  it('never takes two texts without a number for the same telephone', () => {
    expect(sameNumber(unusable, unusable)).toBe(false);
  });

  it('dials E.164 and extensions, nothing else', () => {
    expect(dialString(national)).toBe('+442079460142');
    expect(dialString(extension)).toBe('204');
    expect(dialString(unusable)).toBeNull();
  });
});

describe('natureOf', () => {
  it.each([
    ['+442079460142', { callingCode: '44', line: 'fixed', country: 'GB' }],
    ['+61412345678', { callingCode: '61', line: 'mobile', country: 'AU' }],
    ['+12125550100', { callingCode: '1', line: 'mobile', country: 'US' }],
    ['+18005550100', { callingCode: '1', line: 'tollFree', country: 'US' }],
    ['+448451234567', { callingCode: '44', line: 'other', country: 'GB' }],
    ['204', null],
  ])('%s is %j', (raw, nature) => {
    expect(natureOf(parseNumber(raw, 'GB'))).toEqual(nature);
  });
});

describe('numbers in what somebody wrote', () => {
  it('are found where they stand, and read as those of the country', () => {
    const text = 'ring 020 7946 0018, or +1 212 555 0100 at night';
    expect(numbersInText(text, 'GB')).toEqual([
      { from: 5, to: 18, text: '020 7946 0018', e164: '+442079460018' },
      { from: 23, to: 38, text: '+1 212 555 0100', e164: '+12125550100' },
    ]);
  });

  it.each(['order 40-2217', 'at 14:05 on 3 Mar', '3 boxes of 12', ''])('are none in %j', (text) => {
    expect(numbersInText(text, 'GB')).toEqual([]);
  });
});

it('the digits of a number are the same in each of its spellings', () => {
  expect(digitSpellings(parseNumber('020 7946 0018', 'GB'))).toEqual(['442079460018', '00442079460018', '02079460018']);
  expect(digitSpellings(parseNumber('4021', 'GB'))).toEqual([]);
});
