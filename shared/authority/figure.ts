// A figure typed for one row of the checklist: `/a 1 9`, `/a 2 12.50`, `/a 3 overnight`, `/a 4 20 late parcel`.

import { asciiDigits } from '../digits.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import { type CalendarDay, daysBetween } from '../time.ts';
import type { AuthorityNeed, AuthorityRow, DeliverySpeed, MoneyOrPercent, RefundForm } from './grants.ts';
import { readMoneyOrPercent } from './money.ts';

/** Persisted nowhere; the words are in copy under `authority.figure.<problem>`. */
export type FigureProblem = 'notDays' | 'notMoney' | 'noSuchSpeed';
type Read = Outcome<AuthorityNeed, FigureProblem>;
type Reader = (text: string, currency: string) => Read;

/**
 * The need that `text` names for `row`. Empty text ticks the row without a figure. Days are days late, over the ordinary
 * return term; an amount without a sign is in `currency`, the agent's. After a refund's figure (or without one) comes
 * its form, if it is not a refund, and its reason.
 */
export function parseFigure(row: AuthorityRow, text: string, currency: string): Read {
  return READERS[row](asciiDigits(text).trim(), currency);
}

/** Days late of a thing bought on `boughtOn`; 0 while it is inside the ordinary term of `returnTermDays` (000-05). */
export function daysLate(boughtOn: CalendarDay, today: CalendarDay, returnTermDays: number): number {
  return Math.max(0, daysBetween(boughtOn, today) - returnTermDays);
}

const DAYS = /^(\d{1,4})\s*(?:d|days?)?(?:\s+(?:late|over))?$/i;

/** Longest first: `2 days` is not `2` and a cost. */
const SPEEDS: readonly { readonly speed: DeliverySpeed; readonly said: RegExp }[] = [
  { speed: 'overnight', said: /^(?:overnight|next day|1 ?(?:d|days?)?)(?=\s|$)/i },
  { speed: 'twoDays', said: /^(?:2|two) ?(?:d|days?)?(?=\s|$)/i },
  { speed: 'threeDays', said: /^(?:3|three) ?(?:d|days?)?(?=\s|$)/i },
  { speed: 'fiveDays', said: /^(?:5|five) ?(?:d|days?)?(?=\s|$)/i },
];

const FORMS: readonly RefundForm[] = ['rebate', 'refund', 'discount'];

const READERS: Readonly<Record<AuthorityRow, Reader>> = {
  returnTerms(text) {
    if (text === '') return done({ row: 'returnTerms', daysLate: null });
    const days = DAYS.exec(text)?.[1];
    return days === undefined ? refused('notDays') : done({ row: 'returnTerms', daysLate: Number(days) });
  },
  shippingFee(text, currency) {
    const amount = readMoneyOrPercent(text, currency);
    if (text !== '' && (amount === null || 'percent' in amount)) return refused('notMoney');
    return done({ row: 'shippingFee', amount: amount !== null && 'minor' in amount ? amount : null });
  },
  delivery(text, currency) {
    if (text === '') return done({ row: 'delivery', speed: null, cost: null });
    const found = SPEEDS.find(({ said }) => said.test(text));
    if (found === undefined) return refused('noSuchSpeed');
    const costText = text.replace(found.said, '').trim();
    const cost = readMoneyOrPercent(costText, currency);
    if (costText !== '' && (cost === null || 'percent' in cost)) return refused('notMoney');
    return done({ row: 'delivery', speed: found.speed, cost: cost !== null && 'minor' in cost ? cost : null });
  },
  refund(text, currency) {
    const { amount, rest } = leadingAmount(text, currency);
    const form = FORMS.find((name) => new RegExp(`^${name}\\b`, 'i').test(rest)) ?? null;
    const reason = (form === null ? rest : rest.slice(form.length)).trim();
    return done({ row: 'refund', form: form ?? 'refund', amount, reason: reason === '' ? null : reason.slice(0, 300) });
  },
  exception: (text) => done({ row: 'exception', reason: text === '' ? null : text.slice(0, 300) }),
};

/** The amount in front, written in one or two words (`20`, `10%`, `20 EUR`), and what follows it. */
function leadingAmount(text: string, currency: string): { amount: MoneyOrPercent | null; rest: string } {
  const parts = text.split(/\s+/);
  const sizes = isCode(parts[1]) ? [2, 1] : [1];
  for (const size of sizes) {
    const amount = readMoneyOrPercent(parts.slice(0, size).join(' '), currency);
    if (amount !== null) return { amount, rest: parts.slice(size).join(' ') };
  }
  return { amount: null, rest: text };
}

/** Written in capitals, so that "20 for the delay" stays a reason. */
function isCode(word: string | undefined): boolean {
  return word !== undefined && /^(?:[A-Z]{3}|%|[€£$¥])$/.test(word);
}
