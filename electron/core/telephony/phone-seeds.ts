// After a restart: calls the phone had told of are bound again, so that its next word finds them on the desk.

import type { Call } from '../../../shared/call/record.ts';
import { runningHold } from '../../../shared/call/on-the-line.ts';
import type { ToldCall } from '../../../shared/telephony/told-call.ts';
import { lastActivity } from '../call-activity.ts';
import { beganAt } from '../call-times.ts';
import { lineOf } from '../commands/phone-call-steps.ts';
import type { LedgerReader } from '../ledger-view.ts';
import type { Ids } from '../ports.ts';
import type { PhoneBoard } from './phone-board.ts';

export function bindSaved(view: LedgerReader, board: PhoneBoard, ids: Ids): void {
  for (const call of savedPhoneCalls(view)) {
    const told = toldBefore(view, call, ids.next());
    if (told === null) continue;
    const { state } = board;
    board.take({ state: { ...state, calls: [...state.calls, told] }, changes: [], outcome: 'taken' });
    board.bind(told.call.key, call.id);
  }
}

/** Ringing and live calls of the phone whose end was not told. */
function savedPhoneCalls(view: LedgerReader): readonly Call[] {
  return view
    .openCalls()
    .filter(
      ({ phase, phone }) => (phase === 'ringing' || phase === 'live') && phone !== null && phone.endedAt === null,
    );
}

/** Null for a call the phone did not tell of. */
function toldBefore(view: LedgerReader, call: Call, key: string): ToldCall | null {
  const { phone, number, direction, ringingAt, answeredAt } = call;
  if (phone === null) return null;
  const { source, callId, name, lostAt } = phone;
  const raw = number?.raw ?? '';
  const heldAt = runningHold(call)?.startedAt ?? null;
  const way = direction === 'incoming' ? 'in' : 'out';
  const waiting = way === 'in' ? 'ringing' : 'dialling';
  const state = call.phase === 'ringing' ? waiting : heldAt === null ? 'active' : 'held';
  return {
    call: {
      ...{ key, source, callId, number: raw, name, direction: way, heldAt },
      ...{ rangAt: ringingAt, answeredAt, endedAt: null, cause: null },
      state: lostAt === null ? state : 'ended',
      result: lostAt === null ? null : 'unknown',
    },
    line: lineOf(raw, view.settings.profile?.country ?? ''),
    tellers: [{ source, callId, rungAt: ringingAt }],
    beganAt: beganAt(call),
    seenAt: lastActivity(view, call),
    holds: heldAt === null ? [] : [{ from: heldAt, to: null }],
    maybeEndedAt: null,
    lostAt,
  };
}
