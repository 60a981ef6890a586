// A call of the phone comes to the desk: bound to what the agent began by key a moment ago, as a call of its own on a free
// desk, or not at all while another one is under way. Not in the contract: what the phone tells is decided like a command.

import type { Call, Hold } from '../../../shared/call/record.ts';
import type { CallId } from '../../../shared/ids.ts';
import type { LedgerRecord } from '../../../shared/ledger/shapes.ts';
import { dialString } from '../../../shared/phone/parse.ts';
import type { CallPhone } from '../../../shared/telephony/event.ts';
import { LEAST_TRUSTED, type ToldCall } from '../../../shared/telephony/told-call.ts';
import { MINUTE_MS } from '../../../shared/time.ts';
import { beganAt } from '../call-times.ts';
import type { LedgerReader } from '../ledger-view.ts';
import { answered, callUnderWay, ended, emptyNotes, filed, parkedOthers, startedCall } from './call-steps.ts';
import { callerFor, readNumber } from './caller-steps.ts';
import { joinedToCase } from './case-steps.ts';
import { type CommandContext, type Decided, decided } from './decision.ts';
import { entry } from './entries.ts';
import { zoneOfAgent } from './zone-of-agent.ts';

/** A key press and the phone's own word of the same call are this far apart at most. */
const TOGETHER_MS = MINUTE_MS;

/** One spelling for a number, however it is written; empty for none. */
export function lineOf(number: string, country: string): string {
  const read = readNumber(number, country);
  return read === null ? '' : (dialString(read) ?? read.raw.toLowerCase());
}

/** Answers the call on the desk; null while another one is there, which is never touched. */
export function broughtToDesk(view: LedgerReader, told: ToldCall, context: CommandContext): Decided<CallId | null> {
  const own = agentsOwn(view, told);
  if (own !== undefined) return decided(own.id, boundToPhone(view, own, told, context));
  if (callUnderWay(view) !== undefined) return decided(null, []);
  const { call, puts } = callFromPhone(view, told, context);
  return decided(call.id, [...parkedOthers(view), ...puts]);
}

/** Talked in while the desk was busy, and over: listed under *To finish*, where no restart loses it (000-11). */
export function toFinishBeside(view: LedgerReader, told: ToldCall, context: CommandContext): Decided<CallId> {
  const { call, puts } = callFromPhone(view, told, context);
  return decided(call.id, [...puts, entry('call', { ...call, parked: true })]);
}

/** Nobody answered it while the desk was busy: it is found in the history, with whoever is known under the number. */
export function missedBeside(view: LedgerReader, told: ToldCall, context: CommandContext): Decided<CallId> {
  const { call, puts } = callFromPhone(view, told, context);
  const notes = emptyNotes(call.id, context.now);
  return decided(call.id, [...puts, ...filed(call, notes, zoneOfAgent(view), context.now)]);
}

/** The call as the phone told it so far, and its caller. An end that nobody told leaves it live until the agent ends it. */
function callFromPhone(view: LedgerReader, told: ToldCall, context: CommandContext) {
  const { rangAt, direction, number: text } = told.call;
  const number = readNumber(text, view.settings.profile?.country ?? '');
  const caller = callerFor(view, number, context);
  const started = startedCall({
    id: context.newId() as CallId,
    direction: direction === 'in' ? 'incoming' : 'outgoing',
    number,
    ringingAt: rangAt,
  });
  const begun: Call = { ...started, customerId: caller.customerId, phone: phoneOf(told) };
  const { call, puts } = asFarAsTold(view, begun, told, context);
  const notes = entry('notes', emptyNotes(call.id, context.now));
  return { call, puts: [...caller.puts, ...puts, entry('call', call), notes] };
}

function asFarAsTold(view: LedgerReader, begun: Call, told: ToldCall, context: CommandContext) {
  if (!wasAnswered(told))
    return { call: { ...begun, ringingAt: begun.ringingAt ?? told.beganAt, endedAt: told.call.endedAt }, puts: [] };
  const live = { ...answered(begun, told.call.answeredAt ?? told.beganAt), holds: told.holds.map(holdFromPhone) };
  const { call, puts } = joinedToCase(view, live, context);
  const { endedAt } = told.call;
  return { call: endedAt === null ? call : ended(call, endedAt), puts };
}

/** Somebody talked, as far as the phone told. */
export function wasAnswered({ call, holds }: ToldCall): boolean {
  return call.answeredAt !== null || holds.length > 0 || call.state === 'active' || call.result === 'answered';
}

/** A call that the agent began by key in the same minute, or dials now: the phone speaks of this one. */
function agentsOwn(view: LedgerReader, told: ToldCall): Call | undefined {
  const call = callUnderWay(view);
  if (call === undefined || told.call.source === LEAST_TRUSTED) return undefined;
  const country = view.settings.profile?.country ?? '';
  const isSame = call.number !== null && lineOf(call.number.raw, country) === told.line;
  if (told.call.direction === 'out')
    return call.direction !== 'incoming' && isSame && isUntold(call) ? call : undefined;
  const isTogether = Math.abs(told.beganAt - beganAt(call)) <= TOGETHER_MS;
  const mayBeIt = call.direction === 'incoming' && call.phone === null && isTogether;
  return mayBeIt && (isSame || call.number === null) ? call : undefined;
}

/** No phone told of it yet, or only of a try that is over. */
function isUntold({ phone }: Call): boolean {
  return phone === null || phone.endedAt !== null || phone.lostAt !== null;
}

/** The agent's key presses stay; what they left blank is the phone's. */
function boundToPhone(view: LedgerReader, own: Call, told: ToldCall, context: CommandContext): readonly LedgerRecord[] {
  const number = own.number ?? readNumber(told.call.number, view.settings.profile?.country ?? '');
  const caller = own.customerId === null ? callerFor(view, number, context) : { customerId: own.customerId, puts: [] };
  const known: Call = { ...own, number, customerId: caller.customerId, phone: { ...phoneOf(told), told: [] } };
  const isNews = known.phase === 'ringing' && wasAnswered(told);
  const { answeredAt } = told.call;
  const live = isNews
    ? withTold(answered(known, answeredAt ?? told.beganAt), answeredAt === null ? null : 'answer')
    : known;
  const { call, puts } = joinedToCase(view, live, context);
  return [...caller.puts, ...puts, entry('call', call)];
}

/** This moment of the call is the phone's, not a key press. */
export function withTold(call: Call, moment: CallPhone['told'][number] | null): Call {
  const { phone } = call;
  if (phone === null || moment === null || phone.told.includes(moment)) return call;
  return { ...call, phone: { ...phone, told: [...phone.told, moment] } };
}

/** What the phone told of a call that nobody began by key. */
function phoneOf({ call, holds, lostAt, beganAt: began }: ToldCall): CallPhone {
  const { source, callId, name, direction, rangAt, answeredAt, endedAt, cause } = call;
  const isOver = call.state === 'ended';
  const told = [
    ...(rangAt === null ? [] : [direction === 'in' ? ('ring' as const) : ('dial' as const)]),
    ...(answeredAt === null ? [] : ['answer' as const]),
    ...(holds.length === 0 ? [] : ['hold' as const]),
    ...(endedAt === null ? [] : ['end' as const]),
  ];
  return {
    source,
    callId,
    name,
    told,
    endedAt,
    cause,
    lostAt: isOver && endedAt === null ? (lostAt ?? began) : lostAt,
  };
}

/** Nobody noted whether the customer was asked (002-03). */
export function holdFromPhone({ from, to }: ToldCall['holds'][number]): Hold {
  return { askedAt: from, permission: 'notNoted', reason: '', minutes: null, startedAt: from, endedAt: to };
}
