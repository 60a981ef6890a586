// The numbers that payment services publish for tests. None of them belongs to anybody.

export const VENDOR_NUMBERS: readonly (readonly [brand: string, number: string])[] = [
  ['Visa', '4111111111111111'],
  ['Visa', '4242424242424242'],
  ['Visa', '4012888888881881'],
  ['Visa, 19 digits', '4000000000000000006'],
  ['Mastercard 51', '5105105105105100'],
  ['Mastercard 52', '5200828282828210'],
  ['Mastercard 54', '5454545454545454'],
  ['Mastercard 55', '5555555555554444'],
  ['Mastercard 2221', '2221000000000009'],
  ['Mastercard 2223', '2223003122003222'],
  ['Mastercard 2720', '2720990000000007'],
  ['American Express', '378282246310005'],
  ['American Express', '371449635398431'],
  ['American Express', '343434343434343'],
  ['Discover 6011', '6011111111111117'],
  ['Discover 6011', '6011000990139424'],
  ['Discover 644', '6445644564456445'],
  ['Discover 65', '6510000000000125'],
  ['Diners Club, 14 digits', '30569309025904'],
  ['Diners Club, 14 digits', '38520000023237'],
  ['Diners Club, 14 digits', '36227206271667'],
  ['Diners Club, 16 digits', '3056930009020004'],
  ['JCB', '3530111333300000'],
  ['JCB', '3566002020360505'],
  ['Maestro', '6759649826438453'],
  ['Maestro', '6799990100000000019'],
  ['Maestro', '5018000000000009'],
  ['UnionPay', '6200000000000005'],
  ['UnionPay', '6205500000000000004'],
];

/** How a card number is written, pasted or dictated. */
export const SEPARATOR_FORMS: readonly (readonly [name: string, write: (digits: string) => string])[] = [
  ['without anything between', (digits) => digits],
  ['in fours with spaces', (digits) => inFours(digits, ' ')],
  ['in fours with no-break spaces', (digits) => inFours(digits, '\u00a0')],
  ['in fours with dashes', (digits) => inFours(digits, '-')],
  ['in fours with spaced long dashes', (digits) => inFours(digits, ' – ')],
  ['in fours with dots', (digits) => inFours(digits, '.')],
  ['in fours with slashes', (digits) => inFours(digits, '/')],
  ['in fours with zero-width spaces', (digits) => inFours(digits, '\u200b')],
  ['in fours on lines of their own', (digits) => inFours(digits, '\n')],
  ['digit by digit', (digits) => [...digits].join(' ')],
  ['in full-width digits', (digits) => inScript(digits, 0xff10)],
  ['in Arabic-Indic digits', (digits) => inFours(inScript(digits, 0x0660), ' ')],
];

function inFours(digits: string, separator: string): string {
  return (digits.match(/.{1,4}/gu) ?? []).join(separator);
}

function inScript(digits: string, zero: number): string {
  return [...digits].map((digit) => String.fromCodePoint(zero + Number(digit))).join('');
}
