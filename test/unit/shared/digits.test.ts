import { expect, it } from 'vitest';
import { asciiDigits } from '../../../shared/digits.ts';

it.each([
  ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
  ['۰۱۲۳۴۵۶۷۸۹', '0123456789'],
  ['०१२३४५६७८९', '0123456789'],
  ['４０', '40'],
  ['𝟎𝟗𝟘𝟡𝟶𝟿', '090909'],
  ['by 5, ½ x²', 'by 5, ½ x²'],
])('%s reads %s', (text, ascii) => {
  expect(asciiDigits(text)).toBe(ascii);
});
