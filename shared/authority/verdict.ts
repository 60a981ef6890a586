// May I decide this? Five answers and one verdict from written grants alone (000-04..10). Total and pure.

import { isValidOn } from './exceptions.ts';
import type { AuthorityFacts } from './facts.ts';
import { AUTHORITY_ROWS, type AuthorityNeed, type AuthorityRow, type Grant, type GrantLimit } from './grants.ts';
import { spentUntil } from './how-often.ts';
import type { RowAnswer, RowVerdict } from './row-answer.ts';
import { ROW_JUDGES } from './row-judges.ts';

export type CallResult =
  | { readonly kind: 'nothingNeeded' }
  /** Every needed row is Yes. `upTo`: those that hold only up to their limit, because no figure was given. */
  | { readonly kind: 'canClose'; readonly rows: readonly RowVerdict[]; readonly upTo: readonly RowVerdict[] }
  /** No row is No, but these still lack something. */
  | { readonly kind: 'notYet'; readonly missing: readonly RowVerdict[] }
  | { readonly kind: 'stopped'; readonly by: readonly RowVerdict[] };

export interface CallVerdict {
  /** All five, in the order of the keys. */
  readonly rows: readonly RowVerdict[];
  readonly result: CallResult;
  /** False before anybody filled the limits in: then every answer says No (c.12). */
  readonly hasLimits: boolean;
}

/** The verdict of a call (000-10): it can be closed when at least one row is needed and every needed row is Yes. */
export function judge(facts: AuthorityFacts): CallVerdict {
  const rows = AUTHORITY_ROWS.map((row) => rowVerdict(row, facts));
  return { rows, result: resultOf(rows.filter(({ need }) => need !== null)), hasLimits: facts.grants.length > 0 };
}

function resultOf(needed: readonly RowVerdict[]): CallResult {
  if (needed.length === 0) return { kind: 'nothingNeeded' };
  const by = needed.filter(({ answer }) => answer.kind === 'no');
  if (by.length > 0) return { kind: 'stopped', by };
  const missing = needed.filter(({ answer }) => answer.kind === 'missing');
  if (missing.length > 0) return { kind: 'notYet', missing };
  return { kind: 'canClose', rows: needed, upTo: needed.filter(({ answer }) => !isExact(answer)) };
}

function rowVerdict(row: AuthorityRow, facts: AuthorityFacts): RowVerdict {
  const need = facts.needs.find((one) => one.row === row) ?? null;
  const answers = facts.grants
    .filter(({ limit }) => limit.row === row)
    .map((grant) => ({ grant, answer: answerUnder(grant, need, facts) }))
    .sort((a, b) => kindness(b.answer) - kindness(a.answer));
  const [kindest] = answers;
  if (kindest !== undefined) return { row, need, ...kindest };
  return { row, need, answer: { kind: 'no', why: { kind: 'notGranted' }, limit: null }, grant: null };
}

function answerUnder(grant: Grant, need: AuthorityNeed | null, facts: AuthorityFacts): RowAnswer {
  const { limit, reviewDay } = grant;
  if (reviewDay !== null && !isValidOn(grant, facts.today)) {
    return { kind: 'no', why: { kind: 'expired', lastDay: reviewDay }, limit };
  }
  const judgeRow = ROW_JUDGES[limit.row] as (
    limit: GrantLimit,
    need: AuthorityNeed | null,
    facts: AuthorityFacts,
  ) => RowAnswer;
  const answer = judgeRow(limit, need, facts);
  const resetDay = answer.kind === 'no' ? null : spentUntil(grant, facts.grantUses, facts.today, facts.callId);
  if (resetDay === null) return answer;
  return { kind: 'no', why: { kind: 'tooOften', times: grant.howOften?.times ?? 0, resetDay }, limit };
}

/** Where several grants speak to one row, the one that allows most decides. */
function kindness(answer: RowAnswer): number {
  if (answer.kind === 'yes') return answer.isExact ? 4 : 3;
  if (answer.kind === 'missing') return 2;
  return answer.why.kind === 'expired' ? 0 : 1;
}

function isExact(answer: RowAnswer): boolean {
  return answer.kind === 'yes' && answer.isExact;
}
