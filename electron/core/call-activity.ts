// When something last happened in a call, as far as the app saw it: long ago may mean a forgotten F12.

import { isOnTheLine } from '../../shared/call/on-the-line.ts';
import type { Call } from '../../shared/call/record.ts';
import type { LiveCall } from '../../shared/promise/quietness.ts';
import type { Instant } from '../../shared/time.ts';
import { beganAt } from './call-times.ts';
import type { LedgerReader } from './ledger-view.ts';

/** The last key, note or phone event of a call. */
export function lastActivity(view: LedgerReader, call: Call): Instant {
  const signs = [
    beganAt(call),
    call.answeredAt,
    call.phone?.endedAt,
    call.phone?.lostAt,
    view.notes(call.id)?.savedAt,
    ...call.holds.map(({ askedAt, endedAt }) => endedAt ?? askedAt),
    ...call.options.map(({ at, endedAt }) => endedAt ?? at),
    ...call.escalations.map(({ at }) => at),
  ];
  return signs.reduce<number>((latest, sign) => Math.max(latest, sign ?? 0), 0) as Instant;
}

/** Whom the ladder must not disturb: somebody on the line, or being rung by the agent. Null while there is nobody. */
export function liveCall(view: LedgerReader): LiveCall | null {
  const call = view.openCalls().find(isOnTheLine);
  if (call === undefined) return null;
  return { since: call.answeredAt ?? beganAt(call), lastActivityAt: lastActivity(view, call) };
}
