// Findings and refused times as sentences. A code has one row here and its text in copy; nothing is decided.

import { clock, placeOf } from '../copy/format.ts';
import type { WordKey, Words, WordValues } from '../copy/words.ts';
import type { CustomerId } from '../ids.ts';
import { type Instant, instantOf } from '../time.ts';
import { type Clocks, sayMoment } from './describe-time.ts';
import { hoursInWords, whoseHours } from './hours/in-words.ts';
import type { FindingCode, FindingOf, FindingValues } from './report.ts';
import type { ClockChange, NotUnderstood, UnderstoodTime } from './understood-time.ts';

/** What sentences need besides the finding. */
export interface Speaking extends Clocks {
  /** How the agent knows a customer, such as `Raj P.`. */
  readonly nameOf: (customerId: CustomerId) => string;
}

type Sentence = readonly [key: WordKey, values: WordValues];
/** A time of the day in question on the agent's clock. */
type Here = (at: Instant) => string;

type Rows = {
  readonly [Code in FindingCode]: (
    values: FindingValues[Code],
    speaking: Speaking,
    here: Here,
    words: Words,
  ) => Sentence;
};

const FINDINGS: Rows = {
  notAfterNow: () => ['guard.finding.notAfterNow', {}],
  numberMissing: () => ['guard.finding.numberMissing', {}],
  numberImpossible: ({ raw }) => ['guard.finding.numberImpossible', { raw }],
  dayOff: () => ['guard.finding.dayOff', {}],
  outsideShift: ({ shiftStart, shiftEnd, isBefore }, _speaking, here) =>
    isBefore
      ? ['guard.finding.outsideShift.before', { start: here(shiftStart) }]
      : ['guard.finding.outsideShift.after', { end: here(shiftEnd) }],
  onBreak: ({ name, breakStart, breakEnd }, _speaking, here) => [
    'guard.finding.onBreak',
    { name, start: here(breakStart), end: here(breakEnd) },
  ],
  endOfShift: ({ shiftEnd }, _speaking, here) => ['guard.finding.endOfShift', { end: here(shiftEnd) }],
  overlaps: ({ customerId, at, callMinutes, more }, { nameOf }, here) => [
    'guard.finding.overlaps',
    { name: nameOf(customerId), at: here(at), more, minutes: Math.round(callMinutes) },
  ],
  dayIsFull: ({ calls, promisedMinutes, freeMinutes }) => [
    'guard.finding.dayIsFull',
    { calls, promised: promisedMinutes, free: freeMinutes },
  ],
  outsideCallingHours: ({ dueAt, zone, today, hours }, { now }, _here, words) => {
    const there = { there: sayMoment(dueAt, zone, now, words), place: placeOf(zone) };
    const whose = whoseHours(hours, words);
    return today.length === 0
      ? ['guard.finding.outsideCallingHours.none', { ...there, whose }]
      : ['guard.finding.outsideCallingHours', { ...there, whose, hours: hoursInWords(today, words) }];
  },
  doNotCall: () => ['guard.finding.doNotCall', {}],
  beforeTheirLimit: ({ dueAt, zone, notBefore }, { now }, _here, words) => [
    'guard.finding.beforeTheirLimit',
    { there: sayMoment(dueAt, zone, now, words), place: placeOf(zone), notBefore },
  ],
  dayOffThere: ({ zone, holiday }, _speaking, _here, words) => {
    const place = placeOf(zone);
    return holiday === null
      ? ['guard.finding.weekendThere', { place }]
      : ['guard.finding.holidayThere', { place, holiday: words(`guard.holiday.${holiday}`) }];
  },
  helperOff: ({ name, back, deputy }, { now, agentZone }, _here, words) =>
    back === null
      ? ['guard.finding.helperOff.gone', { name, ...deputyNamed(deputy) }]
      : ['guard.finding.helperOff', { name, back: sayMoment(back, agentZone, now, words), ...deputyNamed(deputy) }],
  helperBusy: ({ name, until, deputy }, { now, agentZone }, _here, words) => [
    'guard.finding.helperBusy',
    { name, until: sayMoment(until, agentZone, now, words), ...deputyNamed(deputy) },
  ],
  movedOften: ({ nth, caseIsBroken }) => ['guard.finding.movedOften', { nth, broken: caseIsBroken ? 'yes' : 'no' }],
  brokenBefore: () => ['guard.finding.brokenBefore', {}],
  zoneUncertain: ({ guess }, { now }, _here, words) =>
    guess === null
      ? ['guard.finding.zoneUncertain.unknown', {}]
      : ['guard.finding.zoneUncertain', { now: sayMoment(now, guess, now, words), place: placeOf(guess) }],
  clocksChange: ({ dueAt, customerZone }, { now, agentZone }, _here, words) => {
    const here = sayMoment(dueAt, agentZone, now, words);
    if (customerZone === null) return ['guard.finding.clocksChange.yours', { here }];
    const there = sayMoment(dueAt, customerZone, now, words);
    return ['guard.finding.clocksChange.theirs', { here, there, place: placeOf(customerZone) }];
  },
  doubledTime: ({ dueAt, zone }, { now }, _here, words) => [
    'guard.finding.doubledTime',
    { when: sayMoment(dueAt, zone, now, words), place: placeOf(zone) },
  ],
};

/** The sentence of one finding: "Overlaps Raj P. at 14:40; each call takes you about 8 min." */
export function findingInWords<Code extends FindingCode>(
  finding: FindingOf<Code>,
  words: Words,
  speaking: Speaking,
): string {
  const here: Here = (at) => clock(at, speaking.agentZone);
  const found = words(...FINDINGS[finding.code](finding.values, speaking, here, words));
  const { byGrantOf: name } = finding;
  return name === undefined ? found : `${found} ${words('guard.byGrant', { name })}`;
}

function deputyNamed(deputy: string | null) {
  return { has: deputy === null ? 'no' : 'yes', deputy: deputy ?? '' };
}

/** Why the time grammar refused: "16:40 has passed." */
export function notUnderstoodInWords(why: NotUnderstood, words: Words, clocks: Clocks): string {
  const here = (at: Instant) => sayMoment(at, clocks.agentZone, clocks.now, words);
  switch (why.code) {
    case 'past':
      return words('guard.time.past', { when: here(instantOf(why.day, why.time, clocks.agentZone)) });
    case 'dayIsOver':
      return why.last === null
        ? words('guard.time.dayIsOver.noShift')
        : words('guard.time.dayIsOver', { when: here(why.last) });
    case 'notATime':
    case 'noSuchTime':
    case 'dayWithoutTime':
      return words(`guard.time.${why.code}`, { typed: why.typed });
    default:
      return words(`guard.time.${why.code}`);
  }
}

/** Said beside the echo when the typed wall time is skipped or repeated that night (c.5 #10). */
export function clockChangeInWords(change: ClockChange, when: UnderstoodTime, words: Words, clocks: Clocks): string {
  return words(`guard.clockChange.${change.kind}`, {
    asked: change.asked,
    taken: sayMoment(when.dueAt, clocks.agentZone, clocks.now, words),
  });
}
