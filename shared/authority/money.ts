// Money as people write and read it. Kept in whole minor units, so nothing is ever rounded by adding.

import type { Money, MoneyOrPercent } from './grants.ts';

const LARGEST_MAJOR = 1_000_000;

/** `$50`, `£12.50`: whole amounts without decimals. */
export function showMoney(money: Money, locale = 'en-GB'): string {
  const digits = fractionDigits(money.currency);
  const major = money.minor / 10 ** digits;
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: money.currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: Number.isInteger(major) ? 0 : digits,
    maximumFractionDigits: digits,
  }).format(major);
}

export function showMoneyOrPercent(amount: MoneyOrPercent, locale = 'en-GB'): string {
  return 'percent' in amount ? `${amount.percent}%` : showMoney(amount, locale);
}

/**
 * Reads `15`, `$15`, `12.50`, `12,50`, `up to £15`, `15 EUR`, `10%`. A sign or code of another currency gives money in
 * that currency, which no limit of the agent's covers (000-06). Null when no amount can be read.
 */
export function readMoneyOrPercent(text: string, currency: string): MoneyOrPercent | null {
  const match = /^(?:up to )?([^\d\s.,%]{0,3})\s*(\d{1,7}(?:[.,]\d{1,2})?)\s*(%|[A-Za-z]{3}|[^\d\s.,%])?$/.exec(
    text.trim(),
  );
  if (match?.[2] === undefined) return null;
  const amount = Number(match[2].replace(',', '.'));
  if (match[3] === '%') return match[1] === '' && amount <= 100 ? { percent: amount } : null;
  const written = currencyOf(match[1] || match[3] || '', currency);
  if (written === null || amount > LARGEST_MAJOR) return null;
  return { minor: Math.round(amount * 10 ** fractionDigits(written)), currency: written };
}

const SIGNS: Readonly<Record<string, string>> = { '£': 'GBP', '€': 'EUR', '¥': 'JPY', '₹': 'INR' };
const DOLLARS: readonly string[] = ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN'];

/** The currency that a sign or code names; `$` is the agent's own dollar, else the US one. Null for an unknown word. */
function currencyOf(written: string, own: string): string | null {
  if (written === '') return own;
  if (written === '$') return DOLLARS.includes(own) ? own : 'USD';
  const code = SIGNS[written] ?? (/^[A-Za-z]{3}$/.test(written) ? written.toUpperCase() : null);
  return code === null || !isCurrency(code) ? null : code;
}

function isCurrency(code: string): boolean {
  return new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' }).of(code) !== undefined;
}

function fractionDigits(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}
