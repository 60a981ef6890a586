// What the phone tells of the call on the desk: answered, held, taken back, ended, gone silent. A promise is never ended
// by it, and a moment the agent's key gave already stays the key's.

import type { Call } from '../../../shared/call/record.ts';
import type { CallId } from '../../../shared/ids.ts';
import type { LedgerRecord } from '../../../shared/ledger/shapes.ts';
import type { PhoneChange } from '../../../shared/telephony/phone-calls.ts';
import type { ToldCall } from '../../../shared/telephony/told-call.ts';
import type { LedgerReader } from '../ledger-view.ts';
import { answered, endHolds, filed, isHolding } from './call-steps.ts';
import { callerFor, readNumber } from './caller-steps.ts';
import { joinedToCase } from './case-steps.ts';
import { type CommandContext, type Decided, decided } from './decision.ts';
import { entry } from './entries.ts';
import { holdFromPhone, wasAnswered, withTold } from './phone-call-steps.ts';
import { wrappedUp } from './wrap-up-commands.ts';
import { zoneOfAgent } from './zone-of-agent.ts';

/** Limit of the saved shape; a call that passes it keeps its latest. */
const HOLDS_KEPT = 200;

/** A call that is no longer ringing or live is the agent's alone: nothing is changed. */
export function followedPhone(
  view: LedgerReader,
  callId: CallId,
  change: PhoneChange,
  context: CommandContext,
): Decided<null> {
  const call = view.call(callId);
  if (call === undefined || call.phone === null || !(call.phase === 'ringing' || call.phase === 'live'))
    return decided(null, []);
  const known = withDetails(view, call, change.told, context);
  const live = withAnswer(view, known.call, change.told, context);
  const puts = [...known.puts, ...live.puts];
  if (change.kind === 'ended') return decided(null, [...puts, ...over(view, live.call, change.told, context)]);
  return decided(null, [...puts, entry('call', moved(live.call, change))]);
}

function moved(call: Call, { kind, told, at }: PhoneChange): Call {
  if (kind === 'held') return withHold(call, told);
  if (kind !== 'resumed' || !call.holds.some(isHolding)) return call;
  return withTold({ ...call, holds: endHolds(call.holds, at) }, 'hold');
}

/** A hold that the agent asked for is this one already. */
function withHold(call: Call, told: ToldCall): Call {
  const latest = told.holds.at(-1);
  if (latest === undefined || call.holds.some(isHolding)) return call;
  return withTold({ ...call, holds: [...call.holds, holdFromPhone(latest)].slice(-HOLDS_KEPT) }, 'hold');
}

/** Who tells, under which id, the name as sent; and the number, where the call had none. */
function withDetails(view: LedgerReader, call: Call, told: ToldCall, context: CommandContext) {
  const { source, callId, name, cause } = told.call;
  const phone = call.phone === null ? null : { ...call.phone, source, callId, name, cause, lostAt: told.lostAt };
  const number = call.number ?? readNumber(told.call.number, view.settings.profile?.country ?? '');
  const isNew = call.number === null && number !== null && call.customerId === null;
  const caller = isNew ? callerFor(view, number, context) : { customerId: call.customerId, puts: [] };
  const joined = joinedToCase(view, { ...call, phone, number, customerId: caller.customerId }, context);
  return { call: joined.call, puts: [...caller.puts, ...(isNew ? joined.puts : [])] };
}

function withAnswer(view: LedgerReader, call: Call, told: ToldCall, context: CommandContext) {
  if (call.phase !== 'ringing' || !wasAnswered(told)) return { call, puts: [] };
  const { answeredAt } = told.call;
  const live = answered(call, answeredAt ?? context.now);
  return joinedToCase(view, withTold(live, answeredAt === null ? null : 'answer'), context);
}

/** Talked in: its wrap-up. Rang in vain: missed. Dialled in vain: it stays, because the agent says what it was. */
function over(view: LedgerReader, call: Call, told: ToldCall, context: CommandContext): readonly LedgerRecord[] {
  const { endedAt, cause } = told.call;
  const at = endedAt ?? context.now;
  const phone = call.phone === null ? null : { ...call.phone, endedAt, cause };
  const known = withTold({ ...call, phone }, endedAt === null ? null : 'end');
  if (known.phase === 'live') return wrappedUp(view, known, at);
  if (known.direction !== 'incoming') return [entry('call', known)];
  return filed({ ...known, endedAt: at }, view.notes(call.id), zoneOfAgent(view), context.now);
}
