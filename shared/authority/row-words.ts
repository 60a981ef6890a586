// One row of the authority checklist as the panel shows it.

import { dayInWords } from '../copy/format.ts';
import { words } from '../copy/words.ts';
import type { GrantLimit } from './grants.ts';
import { figureInWords, shortLimit, limitInWords } from './limit-words.ts';
import { showMoney } from './money.ts';
import type { NoReason, RowVerdict } from './row-answer.ts';

export interface RowWords {
  readonly label: string;
  /** "Yes", "Not yet" or "No". */
  readonly answer: string;
  /** The limit, or by how much it is passed: "14 days", "up to 14 d", "9 d of 14 d", "6 days over", "1 left". */
  readonly detail: string;
}

/** The three parts of a row; the screen sets them in columns. */
export function rowInWords(verdict: RowVerdict): RowWords {
  const { row, answer } = verdict;
  const label = words(`authority.row.${row}`);
  switch (answer.kind) {
    case 'yes':
      return { label, answer: words('authority.yes'), detail: yesDetail(verdict, answer) };
    case 'missing':
      return { label, answer: words('authority.notYet'), detail: words('authority.missingReason') };
    case 'no':
      return { label, answer: words('authority.no'), detail: noDetail(answer.why) };
  }
}

function yesDetail({ need }: RowVerdict, { limit, left }: { limit: GrantLimit; left: number | null }): string {
  if (left !== null) return words('authority.left', { n: left });
  if (need === null) return limitInWords(limit);
  const figure = figureInWords(need);
  const short = shortLimit(limit, need);
  if (figure !== null) return words('authority.ofLimit', { figure, limit: short });
  const isNamed = limit.row === 'delivery' && limit.costCap === null;
  return isNamed ? words(`authority.speed.${speedAsked(need)}`) : words('authority.upTo', { limit: short });
}

function speedAsked(need: RowVerdict['need']) {
  return need?.row === 'delivery' && need.speed !== null ? need.speed : 'overnight';
}

type NoWords = { readonly [Kind in NoReason['kind']]: (why: Extract<NoReason, { kind: Kind }>) => string };

const NO_WORDS: NoWords = {
  notGranted: () => words('authority.no.notGranted'),
  expired: ({ lastDay }) => words('authority.no.expired', { day: dayInWords(lastDay, 'short') }),
  daysOver: ({ days }) => words('authority.no.daysOver', { n: days }),
  moneyOver: ({ by }) => words('authority.no.over', { by: showMoney(by) }),
  percentOver: ({ by }) => words('authority.no.over', { by: `${by}%` }),
  otherCurrency: ({ currency }) => words('authority.no.otherCurrency', { currency }),
  notComparable: () => words('authority.no.notComparable'),
  speedNotGranted: ({ best }) => words('authority.no.speedNotGranted', { best: words(`authority.speed.${best}`) }),
  tooOften: ({ times, resetDay }) => words('authority.no.tooOften', { n: times, day: dayInWords(resetDay, 'short') }),
  usedUp: ({ resetDay }) => words('authority.no.usedUp', { day: dayInWords(resetDay, 'short') }),
};

function noDetail(why: NoReason): string {
  return (NO_WORDS[why.kind] as (why: NoReason) => string)(why);
}
