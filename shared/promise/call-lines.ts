// The quiet lines of a call (c.10): what is at risk while somebody is on the line, and at the next hold or wrap-up one
// line for what came due meanwhile. They make no sound and end nothing; the rungs of the ladder come after the call.

import type { Person } from '../agent/people.ts';
import type { AgentProfile } from '../agent/profile.ts';
import { isOnTheLine, runningHold } from '../call/on-the-line.ts';
import type { Call } from '../call/record.ts';
import { words } from '../copy/words.ts';
import { dayTime } from '../copy/day-time.ts';
import { saidName } from '../customer/name.ts';
import type { Customer } from '../customer/record.ts';
import type { PromiseId } from '../ids.ts';
import { isFree } from '../options/free.ts';
import { type Instant, MINUTE_MS, plus } from '../time.ts';
import { lateTitle } from './late-title.ts';
import { phaseOf } from './phase.ts';
import type { PromiseRecord } from './record.ts';
import { RUNG_TEXTS, type Telling, theirClock } from './rung-words.ts';
import { ladderWindow } from './try-window.ts';

/** From this long before its due time a promise is at risk while another call goes on (reminders.md (b)). */
const AT_RISK_MS = 5 * MINUTE_MS;

export interface CallLine {
  /** `cameDue`: became due or late quietly during this call, said at its next hold or in wrap-up. */
  readonly kind: 'atRisk' | 'late' | 'cameDue';
  readonly promiseId: PromiseId;
  /** As in the rail, for where there is only room for a name. */
  readonly who: string;
  readonly title: string;
  readonly body: string;
  /** Who is free to ring instead, the first to be asked first; empty once it is offered to somebody. */
  readonly free: readonly Person[];
  /** Asked already, and has not accepted yet. */
  readonly offeredTo: string | null;
}

export interface CallLineFacts {
  readonly call: Call | null;
  readonly promises: readonly PromiseRecord[];
  readonly customers: readonly Customer[];
  readonly people: readonly Person[];
  readonly profile: AgentProfile;
  readonly now: Instant;
}

/** What the call on the desk has to know of other promises, the most urgent first. Nothing about its own customer. */
export function callLines(facts: CallLineFacts): readonly CallLine[] {
  const { call, promises } = facts;
  if (call === null) return [];
  const others = promises
    .filter((record) => record.status === 'open' && !isAbout(call, record))
    .sort((a, b) => ladderWindow(a).due - ladderWindow(b).due);
  const risks = isOnTheLine(call) ? others.filter((record) => isAtRisk(record, facts.now)) : [];
  const came = maySay(call)
    ? others.filter((record) => !risks.includes(record) && cameDue(record, call, facts.now))
    : [];
  return [...risks.map((record) => riskLine(record, facts)), ...cameDueLine(came, facts)];
}

/** Whom this call is with is told in the strip, not here. */
function isAbout(call: Call, { id, customerId }: PromiseRecord): boolean {
  return id === call.promiseId || customerId === call.customerId;
}

function isAtRisk(record: PromiseRecord, now: Instant): boolean {
  return now >= plus(ladderWindow(record).due, -AT_RISK_MS);
}

/** A breath in the call: on hold, or over. */
function maySay(call: Call): boolean {
  return call.phase === 'wrapUp' || (call.phase === 'live' && runningHold(call) !== undefined);
}

/** Its window opened, its snooze ended or it became late since this call began and before it ended. */
function cameDue(record: PromiseRecord, call: Call, now: Instant): boolean {
  const { phase } = phaseOf(record, now);
  const began = call.answeredAt ?? call.ringingAt;
  if (began === null || (phase !== 'due' && phase !== 'overdue')) return false;
  const { start, due } = ladderWindow(record);
  const until = call.endedAt ?? now;
  return [start, record.snoozedUntil, plus(due, 1)].some((at) => at !== null && at > began && at <= until);
}

function riskLine(record: PromiseRecord, facts: CallLineFacts): CallLine {
  const isLate = phaseOf(record, facts.now).phase === 'overdue';
  const named = lineAbout(record, facts);
  const telling = tellingOf(record, facts);
  return isLate
    ? { ...named, kind: 'late', title: lateTitle(record, telling.who, facts.now), body: lateBody(named, telling) }
    : { ...named, kind: 'atRisk', title: riskTitle(record, telling), body: riskBody(named) };
}

type Named = Pick<CallLine, 'promiseId' | 'who' | 'free' | 'offeredTo'>;

function lineAbout(record: PromiseRecord, facts: CallLineFacts): Named {
  const { people, profile, now } = facts;
  const offeredTo = record.handOverOffer?.to ?? null;
  const free = offeredTo === null ? people.filter((person) => isFree(person, now, profile)) : [];
  return { promiseId: record.id, who: tellingOf(record, facts).who, free, offeredTo };
}

function tellingOf(record: PromiseRecord, { customers, profile, now }: CallLineFacts): Telling {
  const customer = customers.find(({ id }) => id === record.customerId) ?? null;
  const { zone, country } = profile;
  const who = saidName(customer, record.number, country);
  return { who, customer, now, zone, spoken: (at) => dayTime(at, now, zone, 'spoken') };
}

/** Rounded up, so that it never says later than it is; the last minute is named as such. */
function riskTitle(record: PromiseRecord, { who, now }: Telling): string {
  const left = ladderWindow(record).due - now;
  return words('callLine.atRisk', { who, n: left < MINUTE_MS ? 0 : Math.ceil(left / MINUTE_MS) });
}

function riskBody({ free, offeredTo }: Named): string {
  if (offeredTo !== null) return words('callLine.offered', { to: offeredTo });
  const [first] = free;
  return first === undefined ? words('callLine.nobody') : words('callLine.ask', { to: first.name });
}

function lateBody({ free, offeredTo }: Named, telling: Telling): string {
  const help = offeredTo === null ? freeInWords(free) : [words('callLine.offered', { to: offeredTo })];
  return [words('notice.late.body'), ...theirClock(telling), ...help].join(' ');
}

function freeInWords([first, ...others]: readonly Person[]): string[] {
  if (first === undefined) return [];
  return [words('callLine.free', { who: first.name, others: others.length })];
}

/** One line for all of them: the most urgent by name, the rest by number. */
function cameDueLine([first, ...rest]: readonly PromiseRecord[], facts: CallLineFacts): CallLine[] {
  if (first === undefined) return [];
  const { title, body } = RUNG_TEXTS.nag(first, tellingOf(first, facts));
  const more = rest.length === 0 ? [] : [words('callLine.more', { n: rest.length })];
  return [{ ...lineAbout(first, facts), kind: 'cameDue', title, body: [body, ...more].join(' ') }];
}
