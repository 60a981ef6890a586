// Digits of any script as the ASCII digits that the rest of the product reads.

const ANY_DIGIT = /\p{Nd}/u;
const OTHER_DIGITS = /[^\P{Nd}0-9]/gu;

/** `text` with the decimal digits of every script (`١`, `৩`, `５`) as 0 to 9; everything else is kept. */
export function asciiDigits(text: string): string {
  return text.replace(OTHER_DIGITS, (digit) => String(digitValue(digit)));
}

/** Unicode keeps each script's digits in unbroken runs of tens that begin with zero, so the place in the run tells. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let start = code;
  while (ANY_DIGIT.test(String.fromCodePoint(start - 1))) start -= 1;
  return (code - start) % 10;
}
