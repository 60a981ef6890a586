// Limits and grants as they are said to a customer: the truth, with the real limit in it (000-12).

import { dayInWords } from '../copy/format.ts';
import { listInWords } from '../copy/lists.ts';
import { words } from '../copy/words.ts';
import type { AuthorityNeed, GrantLimit } from './grants.ts';
import { figureInWords, limitInWords } from './limit-words.ts';
import type { RowVerdict } from './row-answer.ts';
import type { CallVerdict } from './verdict.ts';

/**
 * The part after "what my job lets me decide:". Every row that stops the call is named with its limit; where none does,
 * only whose yes is needed.
 */
export function limitSaid({ result }: CallVerdict): string {
  if (result.kind !== 'stopped') return words('authority.said.unspecified');
  return listInWords(result.by.map(rowLimitSaid));
}

/** The part after "I can do that for you now:" for the rows that are Yes: "$50 back and no shipping fee". */
export function grantSaid(rows: readonly RowVerdict[]): string {
  return listInWords(
    rows.flatMap(({ row, need, answer }) =>
      answer.kind === 'yes' ? [words(`authority.said.yes.${row}`, { amount: amountSaid(answer.limit, need) })] : [],
    ),
  );
}

function rowLimitSaid({ row, need, answer }: RowVerdict): string {
  if (answer.kind !== 'no' || answer.limit === null || answer.why.kind === 'notGranted') {
    return words(`authority.said.no.${row}`);
  }
  if (answer.why.kind === 'expired') {
    const thing = words(`authority.said.thing.${row}`);
    return words('authority.said.expired', { thing, day: dayInWords(answer.why.lastDay, 'date') });
  }
  if (answer.why.kind === 'tooOften') {
    const thing = words(`authority.said.thing.${row}`);
    return words('authority.said.tooOften', { thing, day: dayInWords(answer.why.resetDay, 'date') });
  }
  return words(`authority.said.limit.${row}`, { limit: limitInWords(answer.limit, need) });
}

/** The figure that was asked, else the limit; a return is always told with its limit, a delivery by its speed. */
function amountSaid(limit: GrantLimit, need: AuthorityNeed | null): string {
  if (limit.row === 'delivery') return (need?.row === 'delivery' ? need.speed : null) ?? 'overnight';
  if (limit.row === 'returnTerms' || need === null) return limitInWords(limit, need);
  return figureInWords(need) ?? limitInWords(limit, need);
}
