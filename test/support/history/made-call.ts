// One finished call of a generated history, with its notes.

import type { Call, Disposition, Escalation, Hold, Notes, OptionChoice } from '../../../shared/call/record.ts';
import type { Customer } from '../../../shared/customer/record.ts';
import type { CallId, CaseId, PersonId } from '../../../shared/ids.ts';
import type { PhoneNumber } from '../../../shared/phone/number.ts';
import { type CalendarDay, type Instant, MINUTE_MS, plus, SECOND_MS } from '../../../shared/time.ts';
import type { Chance } from './chance.ts';
import { anyText } from './words.ts';

export interface Calling {
  readonly id: CallId;
  readonly customer: Customer | null;
  readonly number: PhoneNumber | null;
  readonly caseId: CaseId | null;
  readonly ringingAt: Instant;
  readonly day: CalendarDay;
  readonly promises: boolean;
}

const PEOPLE = ['ana', 'ben', 'chi', 'dee'] as PersonId[];
const MISSED_PERCENT = 4;

/** A call that was answered, but for a few; promised ones always are. */
export function finishedCallOf(chance: Chance, calling: Calling): Call {
  const { id, number, customer, caseId, ringingAt, day, promises } = calling;
  const isMissed = !promises && chance.happens(MISSED_PERCENT);
  const answeredAt = isMissed ? null : plus(ringingAt, (2 + chance.below(18)) * SECOND_MS);
  const endedAt = plus(ringingAt, (60 + chance.below(240)) * SECOND_MS);
  const talked = answeredAt === null ? null : talkOf(chance, answeredAt);
  return {
    id,
    revision: 4,
    phase: 'finished',
    direction: chance.oneOf(['incoming', 'incoming', 'incoming', 'outgoing'] as const),
    number,
    customerId: customer?.id ?? null,
    caseId,
    promiseId: null,
    attempt: null,
    ringingAt,
    answeredAt,
    endedAt,
    finishedAt: plus(endedAt, 40 * SECOND_MS),
    holds: talked?.holds ?? [],
    options: talked?.options ?? [],
    escalations: talked?.escalations ?? [],
    needs: [],
    pace: 'normal',
    repSteps: [],
    gaps: [],
    phone: null,
    parked: false,
    wrapUp: isMissed ? null : wrapUpOf(chance, promises),
    day,
  };
}

/** About 700 bytes as JSON; a missed call has a short one. */
export function notesOf(chance: Chance, call: Call): Notes {
  const { ringingAt, answeredAt, endedAt } = call;
  const from = answeredAt ?? ringingAt ?? (0 as Instant);
  const texts = answeredAt === null ? [anyText(chance, 30)] : talkedOf(chance);
  return {
    callId: call.id,
    revision: 3 + chance.below(9),
    need: chance.happens(60) ? anyText(chance, 50) : '',
    lines: texts.map((text, index) => ({ at: plus(from, index * 20 * SECOND_MS), text })),
    savedAt: endedAt ?? from,
    day: call.day,
  };
}

function talkedOf(chance: Chance): readonly string[] {
  const reason = `Reason: ${anyText(chance, 60)}`;
  const rest = Array.from({ length: 2 + chance.below(4) }, () => anyText(chance, 40 + chance.below(110)));
  return chance.happens(70) ? [reason, ...rest, `Resolution: ${anyText(chance, 60)}`] : [reason, ...rest];
}

function talkOf(chance: Chance, answeredAt: Instant) {
  const at = plus(answeredAt, 30 * SECOND_MS);
  const endedAt = plus(at, MINUTE_MS);
  const holds: Hold[] = chance.happens(20)
    ? [{ askedAt: at, permission: 'agreed', minutes: 2, reason: anyText(chance, 20), startedAt: at, endedAt }]
    : [];
  const options: OptionChoice[] = chance.happens(10)
    ? [
        {
          option: 1,
          at,
          cause: 'authority',
          agreedToWait: 'yes',
          personId: chance.oneOf(PEOPLE),
          reason: anyText(chance, 30),
          endedAt,
          result: chance.oneOf(['permitted', 'notPermitted', 'transferred'] as const),
        },
      ]
    : [];
  const escalations: Escalation[] = chance.happens(3)
    ? [{ at, level: 3, cause: 'customerAsked', tag: 'authority' }]
    : [];
  return { holds, options, escalations };
}

const WITHOUT_PROMISE: readonly Disposition[] = [
  ...Array.from({ length: 14 }, () => 'resolved' as const),
  'escalated',
  'refused',
  'wrongNumber',
];

function wrapUpOf(chance: Chance, promises: boolean): Call['wrapUp'] {
  const disposition = promises ? 'promised' : chance.oneOf(WITHOUT_PROMISE);
  return {
    disposition,
    alternative: disposition === 'refused' ? anyText(chance, 40) : null,
    needMet: chance.oneOf(['yes', 'yes', 'partly', 'no'] as const),
    gave: 'both',
    gaveReason: null,
    thanks: chance.oneOf(['none', 'said'] as const),
    mood: chance.oneOf([null, 'calmer', 'same', 'upset'] as const),
  };
}
