// The verdict of a call, and of a profile, as one line (000-10, c.4).

import { listInWords, withCapital } from '../copy/lists.ts';
import { words } from '../copy/words.ts';
import { shortLimit } from './limit-words.ts';
import type { ProfileVerdict } from './profile-verdict.ts';
import type { RowVerdict } from './row-answer.ts';
import type { CallVerdict } from './verdict.ts';

export interface VerdictWords {
  readonly headline: string;
  /** One sentence more; null where the headline says it all. */
  readonly detail: string | null;
}

/** The verdict line. Where figures are missing it names the limits instead: "close this now, up to 14 d" (c.4). */
export function verdictInWords({ result, hasLimits }: CallVerdict): VerdictWords {
  if (!hasLimits) return { headline: words('authority.noLimits'), detail: null };
  switch (result.kind) {
    case 'nothingNeeded':
      return { headline: words('authority.tick'), detail: null };
    case 'canClose':
      return { headline: closeHeadline(result.upTo), detail: closeDetail(result.rows) };
    case 'notYet':
      return { headline: words('authority.notYetHeadline'), detail: sentence('authority.lacksReason', result.missing) };
    case 'stopped':
      return { headline: stopHeadline(result.by), detail: sentence('authority.needsYes', result.by) };
  }
}

/** "4 of 5 say Yes. That is most: you can finish most calls without asking." */
export function profileInWords({ kind, yes, of }: ProfileVerdict): string {
  return words(`authority.profile.${kind}`, { yes, of });
}

function closeHeadline(upTo: readonly RowVerdict[]): string {
  const limits = upTo.flatMap(({ need, answer }) => (answer.kind === 'yes' ? [shortLimit(answer.limit, need)] : []));
  if (limits.length === 0) return words('authority.canClose');
  return words('authority.canCloseUpTo', { limits: listInWords(limits) });
}

function closeDetail(rows: readonly RowVerdict[]): string {
  const only = rows.length === 1 ? rows[0] : undefined;
  if (only?.need?.row === 'returnTerms' && only.need.daysLate !== null && only.answer.kind === 'yes') {
    const { limit } = only.answer;
    const days = limit.row === 'returnTerms' ? limit.days : 0;
    return words('authority.daysInside', { late: only.need.daysLate, days });
  }
  return sentence('authority.inside', rows);
}

function stopHeadline(by: readonly RowVerdict[]): string {
  const [first] = by;
  if (by.length > 1 || first === undefined) return words('authority.notYoursAlone');
  return words('authority.pastLimit', { row: withCapital(nounOf(first)) });
}

/** A sentence about these rows; `n` chooses between "is" and "are". */
function sentence(
  key: 'authority.inside' | 'authority.needsYes' | 'authority.lacksReason',
  rows: readonly RowVerdict[],
): string {
  return words(key, { rows: withCapital(listInWords(rows.map(nounOf))), n: rows.length });
}

/** The row inside a sentence: "overnight", "2-day delivery", "rebate". */
function nounOf({ row, need }: RowVerdict): string {
  if (need?.row === 'delivery' && need.speed !== null) return words(`authority.delivery.${need.speed}`);
  if (need?.row === 'refund') return words(`authority.form.${need.form}`);
  return words(`authority.noun.${row}`);
}
