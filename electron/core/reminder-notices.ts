// From what plan() asks for to words: gathers what the notice of a rung is allowed to know.

import type { Notice } from '../../shared/contract/events.ts';
import type { LadderAction } from '../../shared/promise/ladder.ts';
import { type Absence, noticeFor } from '../../shared/promise/notices.ts';
import type { PromiseRecord } from '../../shared/promise/record.ts';
import { summaryNotice } from '../../shared/promise/summary-notice.ts';
import type { Instant } from '../../shared/time.ts';
import { zoneOfAgent } from './commands/zone-of-agent.ts';
import type { LedgerReader } from './ledger-view.ts';

/** Null when its promises are gone or have ended since the plan was made: toasts come a second apart (I4). */
export function noticeOf(
  view: LedgerReader,
  action: Extract<LadderAction, { kind: 'show' | 'summary' }>,
  now: Instant,
  away: Absence | null,
): Notice | null {
  const { profile, preferences } = view.settings;
  const facts = {
    country: profile?.country ?? '',
    zone: zoneOfAgent(view),
    now,
    hideNames: preferences.hideNames,
    sound: preferences.sound && action.quiet === 'no',
  };
  const who = ({ customerId }: PromiseRecord) => view.customer(customerId) ?? null;
  if (action.kind === 'summary') {
    const known = action.steps.flatMap(({ promiseId }) => view.promise(promiseId) ?? []);
    const promises = known.filter(({ status }) => status === 'open');
    return promises.length === 0 ? null : summaryNotice(promises, who, facts);
  }
  const promise = view.promise(action.promiseId);
  return promise?.status !== 'open'
    ? null
    : noticeFor(promise, action.rung, { ...facts, customer: who(promise), away });
}
