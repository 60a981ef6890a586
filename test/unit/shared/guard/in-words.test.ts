import { describe, expect, it } from 'vitest';
import { words } from '../../../../shared/copy/words.ts';
import { considerPromise } from '../../../../shared/guard/consider.ts';
import type { GuardFacts } from '../../../../shared/guard/facts.ts';
import { clockChangeInWords, findingInWords, notUnderstoodInWords } from '../../../../shared/guard/in-words.ts';
import { understandTime } from '../../../../shared/guard/spoken-time.ts';
import { parseNumber } from '../../../../shared/phone/parse.ts';
import type { Person } from '../../../../shared/agent/people.ts';
import type { PromiseId } from '../../../../shared/ids.ts';
import { type Instant, plus, type WallTime } from '../../../../shared/time.ts';
import { agentProfile, guardFacts, promiseDue } from '../../../support/guard-facts.ts';
import { ANA } from '../../../support/records.ts';
import { at, LONDON, NEW_YORK } from '../../../support/times.ts';

const london = (time: string) => at(`2026-03-18 ${time}`, LONDON);

function living(changes: Partial<NonNullable<GuardFacts['customer']>>): GuardFacts['customer'] {
  return { zone: { id: NEW_YORK, certainty: 'confirmed' }, notBefore: null, doNotCall: false, ...changes };
}

/** Ana, here from 9 to 16. */
function helper(changes: Partial<Person>, deputy: string | null): GuardFacts['helper'] {
  const hours = { start: '09:00' as WallTime, end: '16:00' as WallTime };
  return {
    person: { ...ANA, hours, ...changes },
    deputy: deputy === null ? null : { ...ANA, name: deputy },
  };
}

function sentences(dueAt: Instant, changes: Partial<GuardFacts> = {}): readonly string[] {
  const facts = guardFacts(changes);
  const speaking = { now: facts.now, agentZone: LONDON, customerZone: NEW_YORK, nameOf: () => 'Raj P.' };
  const report = considerPromise(facts, { dueAt, windowStart: null });
  return report.findings.map((finding) => findingInWords(finding, words, speaking));
}

describe('findingInWords', () => {
  const busy = Array.from({ length: 10 }, (_, index) => promiseDue(london('14:10'), { id: `p${index}` as never }));

  it.each<[string, Instant, Partial<GuardFacts>]>([
    ['That time has passed.', london('14:00'), {}],
    ['There’s no number to ring.', london('15:00'), { number: null }],
    ['“+1911” can’t be dialled.', london('15:00'), { number: parseNumber('+1911', 'US') }],
    ['You’re off that day.', london('15:00'), { profile: agentProfile({ daysOff: ['2026-03-18'] }) }],
    ['Your shift ends at 17:00.', london('17:40'), {}],
    ['Your shift starts at 09:00.', at('2026-03-19 08:30', LONDON), {}],
    ['You’re on a break (lunch) from 12:00 to 12:45.', london('12:30'), { now: london('10:00'), customerAsked: true }],
    ['Your shift ends at 17:00, and a call needs 10 minutes before that.', london('16:55'), {}],
    [
      'Overlaps Raj P. at 14:40; each call takes you about 8 min.',
      london('14:45'),
      { openPromises: [promiseDue(london('14:40'))] },
    ],
    [
      'Overlaps Raj P. at 14:40 and 1 more; each call takes you about 8 min.',
      london('14:45'),
      { openPromises: [promiseDue(london('14:40')), promiseDue(london('14:53'))] },
    ],
    [
      '11 calls would take 110 of the 178 min left that day. Keep room for the phone.',
      london('16:00'),
      { openPromises: busy },
    ],
    [
      'That’s tomorrow 05:30 in New York; we ring there 09:00 to 20:00 (Default hours, after our own choice; courtesy default, not legal advice).',
      at('2026-03-19 09:30', LONDON),
      {},
    ],
    [
      'That’s Sun 22 Mar 09:00 in New York; we don’t ring there on that day (Default hours, after our own choice; courtesy default, not legal advice).',
      at('2026-03-22 13:00', LONDON),
      {},
    ],
    [
      'They asked not to be called. Offer a letter or an e-mail.',
      london('15:00'),
      { customer: living({ doNotCall: true }) },
    ],
    [
      'That’s 11:00 in New York; they asked for no calls before 12:00.',
      london('15:00'),
      { customer: living({ notBefore: '12:00' as WallTime }) },
    ],
    ['It’s the weekend in New York.', at('2026-03-21 15:00', LONDON), {}],
    [
      'It’s a public holiday in New York: Thanksgiving.',
      at('2026-11-26 15:00', LONDON),
      { now: at('2026-11-25 15:00', LONDON) },
    ],
    ['Ana is off by then, back tomorrow 09:00. Or ask Lee.', london('16:40'), { helper: helper({}, 'Lee') }],
    ['Ana is off by then, back tomorrow 09:00.', london('16:40'), { helper: helper({}, null) }],
    ['Ana is busy until 16:45.', london('16:40'), { helper: helper({ busyUntil: london('16:45') }, null) }],
    [
      'This would be the 3rd new time. A supervisor could settle it: F8, then S.',
      london('15:00'),
      { replacing: 'p' as PromiseId, moves: 2 },
    ],
    [
      'This would be the 4th new time, and a promise in this case was broken. A supervisor could settle it: F8, then S.',
      london('15:00'),
      { replacing: 'p' as PromiseId, moves: 3, caseIsBroken: true },
    ],
    [
      'A promise in this case was broken already. A supervisor could settle it: F8, then S.',
      london('15:00'),
      { caseIsBroken: true },
    ],
    [
      'Your shift ends at 17:00. Ana lets you go past this; say why.',
      london('17:40'),
      { grant: { checks: [2], grantedBy: 'Ana', policyLine: null, reviewDay: null } },
    ],
    [
      'It’s probably 10:02 in New York. Ask what time it is there.',
      london('15:00'),
      { customer: { zone: { id: NEW_YORK, certainty: 'guess' }, notBefore: null, doNotCall: false } },
    ],
    ['Their time zone isn’t known. Ask what time it is there.', london('15:00'), { customer: null }],
    [
      'Your clocks change before then: it will be Mon 30 Mar 15:00 with you.',
      at('2026-03-30 15:00', LONDON),
      { now: at('2026-03-27 15:00', LONDON) },
    ],
    [
      'Clocks in New York change before then: it will be Mon 9 Mar 15:00 with you and Mon 9 Mar 11:00 there.',
      at('2026-03-09 15:00', LONDON),
      { now: at('2026-03-06 15:00', LONDON) },
    ],
    [
      '01:30 comes twice in London that night; the clocks go back.',
      at('2026-10-25 01:30', LONDON),
      { now: plus(at('2026-10-25 01:30', LONDON), -60_000) },
    ],
  ])('says: %s', (sentence, dueAt, changes) => {
    expect(sentences(dueAt, changes)).toContain(sentence);
  });
});

describe('notUnderstoodInWords', () => {
  const clocks = { now: london('14:02'), agentZone: LONDON, customerZone: null };

  it.each([
    ['', 'Type a time: 40, 16:40, by 5, tmw 10, eod.'],
    ['Soonish', '“Soonish” isn’t a time I know. Try 40, 16:40, by 5, tmw 10, eod.'],
    ['25:00', 'No clock shows “25:00”.'],
    ['9:30', '09:30 has passed.'],
    ['Fri', '“Fri” needs a time, such as Fri 10.'],
    ['3-3', 'That range starts and ends at the same time.'],
    ['4-3', 'That range ends before it starts.'],
    ['sat eod', 'You have no shift left that day.'],
    ['{a} <b>', '“{a} <b>” isn’t a time I know. Try 40, 16:40, by 5, tmw 10, eod.'],
  ])('answers %j with a sentence', (typed, sentence) => {
    const answer = understandTime(typed, guardFacts());
    if (answer.kind === 'done') throw new Error('It was understood');
    expect(notUnderstoodInWords(answer.reason, words, clocks)).toBe(sentence);
  });

  it('names the last time of the day once it is over, and says when no working day lies ahead', () => {
    const last = london('16:50');
    expect(notUnderstoodInWords({ code: 'dayIsOver', last }, words, clocks)).toBe(
      'The last time you can keep that day was 16:50.',
    );
    expect(notUnderstoodInWords({ code: 'noWorkingDay' }, words, clocks)).toBe(
      'Your calendar has no working day ahead.',
    );
  });
});

describe('clockChangeInWords', () => {
  it('scenario 9: says that 01:30 of that night does not exist', () => {
    const facts = guardFacts({ now: at('2026-03-28 20:00', LONDON) });
    const answer = understandTime('tmw 1:30am', facts);
    if (answer.kind === 'refused' || answer.value.clockChange === null) throw new Error('No clock change was seen');
    const clocks = { now: facts.now, agentZone: LONDON, customerZone: null };
    expect(clockChangeInWords(answer.value.clockChange, answer.value, words, clocks)).toBe(
      '01:30 doesn’t exist that night; the clocks go forward. Taken as tomorrow 02:30.',
    );
  });
});
