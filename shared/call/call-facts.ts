// The lines the app adds to a call's timeline from the call itself.

import { clock, runningTime } from '../copy/format.ts';
import { words } from '../copy/words.ts';
import { type Instant, SECOND_MS, type ZoneId } from '../time.ts';
import { secondsToFirstHold } from '../figures/holds.ts';
import { holdLengthMs } from './durations.ts';
import type { Call, Hold, OptionChoice } from './record.ts';

export interface TimelineFact {
  readonly at: Instant;
  readonly kind:
    | 'answered'
    | 'notAnswered'
    | 'option'
    | 'hold'
    | 'escalation'
    | 'gap'
    | 'ended'
    | 'promised'
    | 'attempted'
    | 'settled';
  readonly text: string;
}

interface Source {
  readonly call: Call;
  readonly zone: ZoneId;
}

/** In no particular order. */
export function callFacts({ call, zone }: Source): TimelineFact[] {
  return [
    ...beginning(call),
    ...call.options.flatMap(optionFacts),
    ...call.holds.map((hold) => holdFact(hold, call)),
    ...call.escalations.map(({ at, level }) => fact(at, 'escalation', words(`call.risen.${level}`))),
    ...call.gaps.map(({ from, to }) =>
      fact(from, 'gap', words('call.closed', { from: clock(from, zone), to: clock(to, zone) })),
    ),
    ...ending(call),
  ];
}

function beginning(call: Call): TimelineFact[] {
  const { answeredAt, ringingAt, direction, phase, finishedAt, endedAt } = call;
  if (answeredAt !== null) return [fact(answeredAt, 'answered', answeredWords(call, answeredAt))];
  if (phase !== 'finished' || ringingAt === null) return [];
  const text = direction === 'incoming' ? words('call.missed') : words('call.notAnswered');
  return [fact(endedAt ?? finishedAt ?? ringingAt, 'notAnswered', text)];
}

function answeredWords({ direction, ringingAt, attempt }: Call, answeredAt: Instant): string {
  if (direction === 'callback') return words('call.rangBack', { n: attempt ?? 1 });
  if (direction === 'outgoing') return words('call.outgoing');
  if (ringingAt === null || ringingAt === answeredAt) return words('call.answered');
  return words('call.answeredAfter', { seconds: Math.max(0, Math.round((answeredAt - ringingAt) / SECOND_MS)) });
}

/** 000-13: the choice is stamped; what came of it has a line of its own. */
function optionFacts({ option, at, endedAt, result }: OptionChoice): TimelineFact[] {
  const offered = fact(at, 'option', words('call.offered', { n: option }));
  if (endedAt === null || result === 'none') return [offered];
  return [offered, fact(endedAt, 'option', words(`call.${result}`))];
}

function holdFact(hold: Hold, call: Call): TimelineFact {
  const first = hold === call.holds.find(({ startedAt }) => startedAt !== null) ? secondsToFirstHold(call) : null;
  const reason = { reason: hold.reason, hasReason: hold.reason === '' ? 'no' : 'yes' };
  if (hold.permission === 'declined') return fact(hold.askedAt, 'hold', words('call.holdDeclined', reason));
  const at = hold.startedAt ?? hold.askedAt;
  const end = hold.endedAt ?? call.endedAt;
  if (hold.permission === 'notNoted') return fact(at, 'hold', heldByPhone(hold, end));
  if (end === null) return fact(at, 'hold', words('call.holdRunning', reason));
  return fact(
    at,
    'hold',
    words('call.holdDone', {
      ...reason,
      length: runningTime(holdLengthMs(hold, end)),
      isFirst: first === null ? 'no' : 'yes',
      first: first === null ? '' : runningTime(first * SECOND_MS),
    }),
  );
}

/** The phone told of it, and nobody noted asking: no word of a permission (002-03). */
function heldByPhone(hold: Hold, end: Instant | null): string {
  if (end === null) return words('call.holdByPhoneRunning');
  return words('call.holdByPhone', { length: runningTime(holdLengthMs(hold, end)) });
}

const ENDINGS = { both: 'call.endedBoth', nameOnly: 'call.endedNameOnly', neither: 'call.endedNeither' } as const;

function ending({ endedAt, answeredAt, wrapUp }: Call): TimelineFact[] {
  if (endedAt === null || answeredAt === null) return [];
  return [fact(endedAt, 'ended', words(wrapUp === null ? 'call.ended' : ENDINGS[wrapUp.gave]))];
}

function fact(at: Instant, kind: TimelineFact['kind'], text: string): TimelineFact {
  return { at, kind, text };
}
