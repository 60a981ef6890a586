// The five written limits as somebody types them, one line each (c.12 step 4). An empty line is a row without a
// grant, and such a row says No.

import type { GrantId } from '../ids.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import { readMoneyOrPercent, showMoneyOrPercent } from './money.ts';
import {
  AUTHORITY_ROWS,
  type AuthorityRow,
  DELIVERY_SPEEDS,
  type DeliverySpeed,
  type Grant,
  type GrantLimit,
  type MoneyOrPercent,
} from './grants.ts';

export type LimitsDraft = Readonly<Record<AuthorityRow, string>>;
export type LimitProblems = Partial<Record<AuthorityRow, 'notDays' | 'notMoney' | 'notSpeeds' | 'notACount'>>;

const SPEED_WORDS: Readonly<Record<DeliverySpeed, RegExp>> = {
  overnight: /overnight|next day|\b1 day/i,
  twoDays: /\b2|two/i,
  threeDays: /\b3|three/i,
  fiveDays: /\b5|five/i,
};

const SPEED_TEXT: Readonly<Record<DeliverySpeed, string>> = {
  overnight: 'overnight',
  twoDays: '2 days',
  threeDays: '3 days',
  fiveDays: '5 days',
};

const EMPTY: LimitsDraft = { returnTerms: '', shippingFee: '', delivery: '', refund: '', exception: '' };

/** The lines as they stand today; a refund row with three different limits shows its largest. */
export function limitsDraft(grants: readonly Grant[]): LimitsDraft {
  return grants.reduce<LimitsDraft>((draft, { limit }) => ({ ...draft, [limit.row]: limitText(limit) }), EMPTY);
}

/**
 * Reads the five lines into grants. A line that was not touched keeps its grant as it is (with its review day and
 * policy line); a changed one keeps who granted it. `currency` is the agent's.
 */
export function readLimits(
  draft: LimitsDraft,
  before: readonly Grant[],
  facts: { readonly currency: string; readonly grantedBy: string },
): Outcome<Grant[], LimitProblems> {
  const problems: LimitProblems = {};
  const grants: Grant[] = [];
  const earlier = limitsDraft(before);
  for (const row of AUTHORITY_ROWS) {
    const old = before.find(({ limit }) => limit.row === row);
    const text = draft[row].trim();
    if (old !== undefined && text === earlier[row]) grants.push(old);
    else if (text !== '') {
      const limit = LINE_READERS[row](text, facts.currency);
      if (typeof limit === 'string') problems[row] = limit;
      else grants.push(grantOf(limit, old, facts.grantedBy));
    }
  }
  return Object.keys(problems).length > 0 ? refused(problems) : done(grants);
}

type LineReader = (text: string, currency: string) => GrantLimit | NonNullable<LimitProblems[AuthorityRow]>;

const LINE_READERS: Readonly<Record<AuthorityRow, LineReader>> = {
  returnTerms: (text) => {
    const days = /^(?:up to )?(\d{1,4})\s*(?:d|days?)?(?: late)?$/i.exec(text)?.[1];
    return days === undefined ? 'notDays' : { row: 'returnTerms', days: Number(days) };
  },
  shippingFee: (text, currency) => {
    const upTo = readMoneyOrPercent(text, currency);
    return upTo === null || 'percent' in upTo ? 'notMoney' : { row: 'shippingFee', upTo };
  },
  delivery: (text) => {
    const speeds = DELIVERY_SPEEDS.filter((speed) => SPEED_WORDS[speed].test(text));
    return speeds.length === 0 ? 'notSpeeds' : { row: 'delivery', speeds, costCap: null };
  },
  refund: (text, currency) => {
    const upTo = readMoneyOrPercent(text, currency);
    return upTo === null ? 'notMoney' : { row: 'refund', rebate: upTo, refund: upTo, discount: upTo };
  },
  exception: (text) => {
    const count = /^(\d{1,2})\s*(?:(?:a|per|\/)\s*week)?$/i.exec(text)?.[1];
    return count === undefined ? 'notACount' : { row: 'exception', perWeek: Number(count) };
  },
};

function limitText(limit: GrantLimit): string {
  switch (limit.row) {
    case 'returnTerms':
      return `${limit.days} days late`;
    case 'shippingFee':
      return `up to ${showMoneyOrPercent(limit.upTo)}`;
    case 'delivery':
      return limit.speeds.map((speed) => SPEED_TEXT[speed]).join(', ');
    case 'refund':
      return largestText([limit.rebate, limit.refund, limit.discount]);
    case 'exception':
      return `${limit.perWeek} a week`;
  }
}

function largestText(limits: readonly (MoneyOrPercent | null)[]): string {
  const size = (limit: MoneyOrPercent): number => ('minor' in limit ? limit.minor : limit.percent);
  const known = limits.filter((limit): limit is MoneyOrPercent => limit !== null);
  const largest = known.sort((a, b) => size(b) - size(a))[0];
  return largest === undefined ? '' : `up to ${showMoneyOrPercent(largest)}`;
}

function grantOf(limit: GrantLimit, old: Grant | undefined, grantedBy: string): Grant {
  return old === undefined
    ? { id: `grant-${limit.row}` as GrantId, limit, grantedBy, policyLine: null, reviewDay: null, howOften: null }
    : { ...old, limit };
}
