// Limits and figures of the authority checklist in words.

import { listInWords } from '../copy/lists.ts';
import { words } from '../copy/words.ts';
import type { AuthorityNeed, GrantLimit } from './grants.ts';
import { showMoney, showMoneyOrPercent } from './money.ts';
import { bestForm } from './row-judges.ts';

/**
 * What a limit allows: "14 days", "$15", "overnight or 2 days", "$50", "3 a week". A refund has three limits; `need`
 * says which of them is meant, else the one for refunds.
 */
export function limitInWords(limit: GrantLimit, need: AuthorityNeed | null = null): string {
  switch (limit.row) {
    case 'returnTerms':
      return words('authority.limit.days', { n: limit.days });
    case 'shippingFee':
      return showMoney(limit.upTo);
    case 'delivery':
      return listInWords(
        limit.speeds.map((speed) => words(`authority.speed.${speed}`)),
        'or',
      );
    case 'refund': {
      const most = need?.row === 'refund' ? limit[need.form] : bestForm(limit);
      return most === null ? words('authority.no.notGranted') : showMoneyOrPercent(most);
    }
    case 'exception':
      return words('authority.limit.perWeek', { n: limit.perWeek });
  }
}

/** The limit of a ticked row, short: "14 d" (c.4), "$15"; for delivery its cost cap, where it has one. */
export function shortLimit(limit: GrantLimit, need: AuthorityNeed | null): string {
  if (limit.row === 'returnTerms') return words('authority.limit.daysShort', { n: limit.days });
  if (limit.row === 'delivery' && limit.costCap !== null) return showMoney(limit.costCap);
  return limitInWords(limit, need);
}

/** The figure that was given, "9 d" or "$12.50"; null while there is none. */
export function figureInWords(need: AuthorityNeed): string | null {
  switch (need.row) {
    case 'returnTerms':
      return need.daysLate === null ? null : words('authority.limit.daysShort', { n: need.daysLate });
    case 'shippingFee':
      return need.amount === null ? null : showMoney(need.amount);
    case 'delivery':
      return need.cost === null ? null : showMoney(need.cost);
    case 'refund':
      return need.amount === null ? null : showMoneyOrPercent(need.amount);
    case 'exception':
      return null;
  }
}
