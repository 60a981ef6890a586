// Done asks how (c.10): the five answers in the order of their digits, and in words what each leads to.

import { clock, spanInWords } from '../copy/format.ts';
import { words } from '../copy/words.ts';
import type { PromiseRecord } from '../promise/record.ts';
import { proposeNextTry } from '../promise/tries.ts';
import type { Instant, ZoneId } from '../time.ts';

export const SETTLE_HOWS = ['reached', 'voicemail', 'noAnswer', 'theyCalledFirst', 'notNeeded'] as const;
export type SettleHow = (typeof SETTLE_HOWS)[number];

export interface SettleFacts {
  readonly record: PromiseRecord;
  /** When the conversation or the try began: decides kept or late (reminders.md (b)). */
  readonly beganAt: Instant;
  /** The agent's clock, for the next try. */
  readonly zone: ZoneId;
}

/** What an answer leads to: "kept, on time", "Next try 15:20". */
export function settleLeadsTo(how: SettleHow, facts: SettleFacts): string {
  switch (how) {
    case 'reached':
      return keptInWords(facts);
    case 'voicemail':
      // 003-17: a voicemail with the answer keeps an expert answer; elsewhere it is a try.
      return facts.record.kind === 'expertAnswer' ? keptInWords(facts) : nextTryInWords(facts);
    case 'noAnswer':
      return nextTryInWords(facts);
    case 'theyCalledFirst':
      return words('settle.leadsCustomer');
    case 'notNeeded':
      return words('settle.leadsClosed');
  }
}

/** The next try as a clock shows it, for "I’ll try again at …"; null after the last one. */
export function nextTryClock({ record, beganAt, zone }: SettleFacts): string | null {
  const next = proposeNextTry(record, beganAt, zone);
  return next === null ? null : clock(next, zone);
}

function keptInWords({ record, beganAt }: SettleFacts): string {
  if (beganAt <= record.dueAt) return words('settle.leadsKept');
  return words('settle.leadsKeptLate', { span: spanInWords(beganAt - record.dueAt) });
}

function nextTryInWords(facts: SettleFacts): string {
  const time = nextTryClock(facts);
  return time === null ? words('settle.leadsNoTry') : words('settle.leadsNextTry', { time });
}
