import { describe, expect, it } from 'vitest';
import type { Call, Hold, OptionChoice } from '../../../../shared/call/record.ts';
import { callFacts } from '../../../../shared/call/call-facts.ts';
import { at } from '../../../support/manual-clock.ts';
import { call, finishedCall, LONDON, TWO_PAST_TWO, WRAP_UP } from '../../../support/records.ts';
import { type Instant, plus } from '../../../../shared/time.ts';

const after = (seconds: number): Instant => plus(TWO_PAST_TWO, seconds * 1000);
const fresh = call({ ringingAt: after(-9), answeredAt: TWO_PAST_TWO });

function lines(changes: Partial<Call>, base: Call = fresh): string[] {
  return callFacts({ call: { ...base, ...changes }, zone: LONDON }).map(({ text }) => text);
}

describe('how a call began', () => {
  it.each<[Partial<Call>, string[]]>([
    [{}, ['Answered after 9 s']],
    [{ ringingAt: null }, ['Answered']],
    [{ ringingAt: TWO_PAST_TWO }, ['Answered']],
    [{ direction: 'callback', attempt: 2 }, ['Rang back as promised, attempt 2']],
    [{ direction: 'outgoing' }, ['You rang them']],
    [{ phase: 'ringing', answeredAt: null }, []],
  ])('%j', (changes, expected) => {
    expect(lines(changes)).toEqual(expected);
  });

  it('and how it ended before it began', () => {
    const missed = finishedCall('missed', TWO_PAST_TWO, { answeredAt: null, wrapUp: null });
    expect(lines({}, missed)).toEqual(['They rang off before you answered']);
    expect(lines({ direction: 'callback' }, missed)).toEqual(['Not answered']);
  });
});

describe('holds (002-03, 001-07)', () => {
  const hold: Hold = {
    askedAt: after(50),
    permission: 'agreed',
    minutes: 2,
    reason: 'checking the depot',
    startedAt: after(60),
    endedAt: after(108),
  };

  it.each<[Partial<Hold>, string]>([
    [{}, 'Hold 0:48 with permission, checking the depot; the first, 1:00 into the call'],
    [{ reason: '' }, 'Hold 0:48 with permission; the first, 1:00 into the call'],
    [{ reason: 'none' }, 'Hold 0:48 with permission, none; the first, 1:00 into the call'],
    [{ endedAt: null }, 'On hold with permission, checking the depot'],
    [{ permission: 'notNoted' }, 'Hold 0:48 on the phone; whether they agreed was not noted'],
    [{ permission: 'notNoted', endedAt: null }, 'On hold on the phone; whether they agreed was not noted'],
    [{ permission: 'declined', startedAt: null, endedAt: null }, 'Asked to hold, checking the depot: they said no'],
  ])('%j', (changes, expected) => {
    expect(lines({ holds: [{ ...hold, ...changes }] })[1]).toBe(expected);
  });

  it('one that was never resumed ends with the call', () => {
    const [, line] = lines({ holds: [{ ...hold, endedAt: null }], endedAt: after(70) });
    expect(line).toBe('Hold 0:10 with permission, checking the depot; the first, 1:00 into the call');
  });
});

describe('options and what came of them (000-13)', () => {
  const choice: OptionChoice = {
    option: 1,
    at: after(30),
    cause: 'authority',
    agreedToWait: 'yes',
    personId: null,
    reason: '',
    endedAt: after(90),
    result: 'none',
  };

  it.each([
    ['none', []],
    ['permitted', ['Permission given']],
    ['notPermitted', ['Permission refused']],
    ['transferred', ['Put through']],
  ] as const)('%s', (result, outcome) => {
    const texts = lines({ options: [{ ...choice, result }] });
    expect(texts.slice(1)).toEqual(['Offered three ways, chose 1', ...outcome]);
  });
});

it('the wish for a supervisor, a gap of the app, and the end have their lines', () => {
  const changes: Partial<Call> = {
    escalations: [{ at: after(40), level: 3, cause: 'customerAsked', tag: 'authority' }],
    gaps: [{ from: at('2026-03-18', '14:03'), to: at('2026-03-18', '14:06') }],
    endedAt: after(350),
    wrapUp: WRAP_UP,
  };
  expect(lines(changes).slice(1)).toEqual([
    'Asked for a supervisor',
    'The app was closed 14:03–14:06',
    'Ended. Name and number given',
  ]);
  const gave = (wrapUp: Call['wrapUp']) => lines({ endedAt: after(350), wrapUp }).at(-1);
  expect(gave(null)).toBe('Ended');
  expect(gave({ ...WRAP_UP, gave: 'nameOnly' })).toBe('Ended. Name given, not the number');
  expect(gave({ ...WRAP_UP, gave: 'neither' })).toBe('Ended. Name and number not given');
});
