import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgentProfile } from '../../../../shared/agent/profile.ts';
import { understandTime } from '../../../../shared/guard/spoken-time.ts';
import { wallMoment, type ZoneId } from '../../../../shared/time.ts';
import { agentProfile } from '../../../support/guard-facts.ts';
import { at, BERLIN, LONDON, LORD_HOWE, NEW_YORK } from '../../../support/times.ts';

const DAY = agentProfile();
const NIGHT = agentProfile({ workdays: [1, 2, 3, 4, 5, 6, 7], start: '22:00', end: '06:00', breaks: [] });
/** A Wednesday. */
const AFTERNOON = '2026-03-18 14:02';

/** `18 14:40`, `18 15:00-16:00`, or the code of the refusal; days of the month, on the agent's clock. */
function understood(typed: string, now: string = AFTERNOON, profile: AgentProfile = DAY): string {
  const answer = understandTime(typed, { now: at(now, profile.zone), profile });
  if (answer.kind === 'refused') return answer.reason.code;
  const due = wallMoment(answer.value.dueAt, profile.zone);
  const start = answer.value.windowStart;
  const from = start === null ? '' : `${wallMoment(start, profile.zone).time}-`;
  return `${due.day.slice(-2)} ${from}${due.time}`;
}

describe('c.5: presets', () => {
  it.each([
    ['1', '18 14:17'],
    ['2', '18 14:30'],
    ['3', '18 15:00'],
    ['4', '18 16:50'],
    ['5', '19 10:00'],
    ['٣', '18 15:00'],
  ])('the lone digit %s is %s', (typed, time) => {
    expect(understood(typed)).toBe(time);
  });

  it('5 on a Friday is Monday at 10', () => {
    expect(understood('5', '2026-03-20 14:02')).toBe('23 10:00');
  });

  it('5 skips days off, and is refused when no working day lies ahead', () => {
    expect(understood('5', AFTERNOON, agentProfile({ daysOff: ['2026-03-19'] }))).toBe('20 10:00');
    expect(understood('5', AFTERNOON, agentProfile({ workdays: [] }))).toBe('noWorkingDay');
  });
});

describe('b.2: the twenty shorthands', () => {
  it.each([
    ['40', '18 14:40'],
    ['90', '18 15:30'],
    ['1h30', '18 15:30'],
    ['1h', '18 15:00'],
    ['90m', '18 15:30'],
    ['1640', '18 16:40'],
    ['16:40', '18 16:40'],
    ['16.40', '18 16:40'],
    ['4', '18 16:50'],
    ['4p', '18 16:00'],
    ['4 pm', '18 16:00'],
    ['by 5', '18 17:00'],
    ['3-4p', '18 15:00-16:00'],
    ['between 3 and 4', '18 15:00-16:00'],
    ['half four', '18 16:30'],
    ['tmw 10', '19 10:00'],
    ['fri 9', '20 09:00'],
    ['end of day', '18 16:50'],
    ['eod', '18 16:50'],
    ['tomorrow am', '19 10:00'],
  ])('%s is %s', (typed, time) => {
    expect(understood(typed)).toBe(time);
  });
});

describe('c.5: spans', () => {
  it.each([
    ['20 minutes are kept to the minute', '20', '18 14:22'],
    ['21 minutes are rounded down to the full 5', '21', '18 14:20'],
    ['999 is still minutes', '999', '19 06:40'],
    ['two digits with a nought are minutes', '05', '18 14:07'],
    ['hours and minutes', '1h30m', '18 15:30'],
    ['spaced out', '1 h 30', '18 15:30'],
    ['written out', 'in 2 hours', '18 16:00'],
    ['with a word in front', 'in 4', '18 14:06'],
    ['no time at all', '0', 'past'],
  ])('%s: %s', (_name, typed, time) => {
    expect(understood(typed)).toBe(time);
  });

  it('option 3 at 14:02 is 15:00, also seconds later', () => {
    const now = at(AFTERNOON, LONDON) + 59_999;
    const answer = understandTime('1h', { now: now as ReturnType<typeof at>, profile: DAY });
    expect(answer).toMatchObject({ kind: 'done', value: { dueAt: at('2026-03-18 15:00', LONDON) } });
  });
});

describe('c.5: clock times', () => {
  it.each([
    ['kept as typed', '16:42', '18 16:42'],
    ['am and pm in any spelling', '4 P.M.', '18 16:00'],
    ['with minutes', '4:30pm', '18 16:30'],
    ['without a colon', '430p', '18 16:30'],
    ['noon', '12pm', 'past'],
    ['an open half hour lies in the shift', '4:30', '18 16:30'],
    ['half past', 'half past 3', '18 15:30'],
    ['inside the shift but over is not swapped for tonight', 'half nine', 'past'],
    ['digits of other scripts', '١٦:٤٠', '18 16:40'],
    ['wide digits', '１６４０', '18 16:40'],
    ['at in front', 'at 16:40', '18 16:40'],
    ['now itself is not after now', '1402', 'past'],
    ['a minute ahead is', '1403', '18 14:03'],
    ['past today is never silently tomorrow', '9:30', 'past'],
    ['past, four digits', '0930', 'past'],
    ['no such time', '2500', 'noSuchTime'],
    ['no such minute', '16:60', 'noSuchTime'],
    ['no such hour', '13pm', 'noSuchTime'],
  ])('%s: %s', (_name, typed, time) => {
    expect(understood(typed)).toBe(time);
  });
});

describe('c.5: by', () => {
  it.each([
    ['by 5', AFTERNOON, '18 17:00'],
    ['by 4', AFTERNOON, '18 16:00'],
    ['by five', AFTERNOON, '18 17:00'],
    ['BY  5', AFTERNOON, '18 17:00'],
    ['by 9', AFTERNOON, '19 09:00'],
    ['by 2', AFTERNOON, '19 14:00'],
    ['by 9', '2026-03-20 14:02', '23 09:00'],
    ['by 8', AFTERNOON, '18 20:00'],
    ['by 5pm', AFTERNOON, '18 17:00'],
    ['by 1pm', AFTERNOON, 'past'],
    ['by 16:40', AFTERNOON, '18 16:40'],
    ['by half four', AFTERNOON, '18 16:30'],
    ['by fri 9', AFTERNOON, '20 09:00'],
    ['fri by 9', AFTERNOON, '20 09:00'],
    ['by eod', AFTERNOON, '18 16:50'],
    ['by 40', AFTERNOON, 'noSuchTime'],
    ['by', AFTERNOON, 'notATime'],
  ])('%s at %s is %s', (typed, now, time) => {
    expect(understood(typed, now)).toBe(time);
  });
});

describe('c.5: days', () => {
  it.each([
    ['a weekday whose time is ahead is today', 'wed 16:00', '18 16:00'],
    ['a weekday whose time has passed is next week', 'wed 10', '25 10:00'],
    ['an hour is the one inside that day’s shift', 'tmw 5', '19 17:00'],
    ['outside every shift, the first ahead', 'sat 10', '21 10:00'],
    ['with am or pm', 'tmw 8pm', '19 20:00'],
    ['four digits', 'fri 0915', '20 09:15'],
    ['the day behind the time', '9 on fri', '20 09:00'],
    ['at in between', 'Friday at 9', '20 09:00'],
    ['a range on a day', 'tmw 3-4p', '19 15:00-16:00'],
    ['the end of another day', 'end of tomorrow', '19 16:50'],
    ['the end of a weekday', 'fri eod', '20 16:50'],
    ['the morning', 'tmw am', '19 10:00'],
    ['today', 'today 16:40', '18 16:40'],
    ['no time', 'tomorrow', 'dayWithoutTime'],
    ['no time, capitals', ' FRI ', 'dayWithoutTime'],
    ['no hour', 'fri am', 'notATime'],
    ['minutes on a day', 'tmw 40', 'noSuchTime'],
  ])('%s: %s', (_name, typed, time) => {
    expect(understood(typed)).toBe(time);
  });
});

describe('c.5: end of day', () => {
  it.each([
    ['a shift that ends between full 5 minutes', agentProfile({ end: '17:03' }), AFTERNOON, '18 16:50'],
    [
      'a break at the end',
      agentProfile({ breaks: [{ name: 'x', start: '16:30', end: '17:00' }] }),
      AFTERNOON,
      '18 16:25',
    ],
    ['a minute before it', DAY, '2026-03-18 16:49', '18 16:50'],
    ['at it', DAY, '2026-03-18 16:50', 'dayIsOver'],
    ['on a day off', DAY, '2026-03-21 10:00', 'dayIsOver'],
    ['before the shift', DAY, '2026-03-18 07:00', '18 16:50'],
    ['in a night shift', NIGHT, '2026-03-18 23:30', '19 05:50'],
    [
      'with too short a shift',
      agentProfile({ start: '09:00', end: '09:05', breaks: [] }),
      '2026-03-18 08:00',
      'dayIsOver',
    ],
  ])('with %s', (_name, profile, now, time) => {
    expect(understood('eod', now, profile)).toBe(time);
  });
});

describe('c.5: on a night shift a clock time is this shift’s', () => {
  it.each([
    ['2:30', '2026-03-18 23:30', '19 02:30'],
    ['0230', '2026-03-18 23:30', '19 02:30'],
    ['2330', '2026-03-19 01:00', 'past'],
    ['by 5', '2026-03-18 23:30', '19 05:00'],
    ['11p-1a', '2026-03-18 22:10', '19 23:00-01:00'],
    ['1000', '2026-03-18 23:30', 'past'],
  ])('%s at %s is %s', (typed, now, time) => {
    expect(understood(typed, now, NIGHT)).toBe(time);
  });
});

describe('c.5: ranges', () => {
  it.each([
    ['3–4p', '18 15:00-16:00'],
    ['3 to 4', '18 15:00-16:00'],
    ['15:00 - 16:30', '18 15:00-16:30'],
    ['1500-1600', '18 15:00-16:00'],
    ['between three and four', '18 15:00-16:00'],
    ['between 2 and 3', '18 14:00-15:00'],
    ['9-5', '18 09:00-17:00'],
    ['11-1p', 'past'],
    ['3-3', 'emptyRange'],
    ['15:00-15:00', 'emptyRange'],
    ['4-3', 'backwardRange'],
    ['16:00-15:00', 'backwardRange'],
    ['4p-3p', 'backwardRange'],
    ['25:00-26:00', 'noSuchTime'],
    ['tmw 11-1', '19 11:00-13:00'],
    ['between 9 and 10', 'past'],
  ])('%s is %s', (typed, time) => {
    expect(understood(typed)).toBe(time);
  });
});

describe('c.5: everything else is refused in words', () => {
  it.each([
    ['', 'nothingTyped'],
    ['   ', 'nothingTyped'],
    ['soon', 'notATime'],
    ['__proto__', 'notATime'],
    ['constructor', 'notATime'],
    ['four', 'notATime'],
    ['16401', 'notATime'],
    ['-5', 'notATime'],
    ['4:5', 'notATime'],
    ['next week', 'notATime'],
    ['3-4-5', 'notATime'],
    ['<b>40</b>', 'notATime'],
    ['4p '.repeat(100_000), 'notATime'],
  ])('%j: %s', (typed, code) => {
    expect(understood(typed)).toBe(code);
  });

  it('never throws and never answers with a time that is not ahead, whatever is typed', () => {
    const now = at(AFTERNOON, LONDON);
    const bits = fc.constantFrom(
      'by ',
      'tmw ',
      'fri ',
      '4',
      '40',
      '16:40',
      'p',
      'am',
      '-',
      ' and ',
      'half ',
      'eod',
      '1h',
      ' ',
    );
    const typed = fc.oneof(
      fc.string(),
      fc.array(bits, { maxLength: 6 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const answer = understandTime(text, { now, profile: DAY });
        if (answer.kind === 'refused') return;
        expect(answer.value.dueAt).toBeGreaterThan(now);
        expect(answer.value.windowStart ?? 0).toBeLessThan(answer.value.dueAt);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('c.5: clock changes', () => {
  const watchful = (zone: ZoneId) =>
    agentProfile({ workdays: [1, 2, 3, 4, 5, 6, 7], start: '20:00', end: '08:00', breaks: [] }, zone);

  it.each([
    ['Berlin', BERLIN, '2026-03-28 23:00', '02:30', '29 03:30'],
    ['London', LONDON, '2026-03-28 23:00', '01:15', '29 02:15'],
    ['New York', NEW_YORK, '2026-03-07 23:00', '02:00', '08 03:00'],
    ['Lord Howe', LORD_HOWE, '2026-10-03 23:00', '02:10', '04 02:40'],
  ])('in %s a time that does not exist becomes the one after the gap', (_place, zone, now, typed, time) => {
    const profile = watchful(zone);
    const answer = understandTime(typed, { now: at(now, zone), profile });
    expect(answer).toMatchObject({ kind: 'done', value: { clockChange: { kind: 'gap', asked: typed } } });
    expect(understood(typed, now, profile)).toBe(time);
  });

  it.each([
    ['Berlin', BERLIN, '2026-10-24 23:00', '02:30', '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'],
    ['London', LONDON, '2026-10-24 23:00', '01:30', '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'],
    ['New York', NEW_YORK, '2026-10-31 23:00', '01:30', '2026-11-01T05:30:00Z', '2026-11-01T06:30:00Z'],
    ['Lord Howe', LORD_HOWE, '2026-04-04 23:00', '01:45', '2026-04-04T14:45:00Z', '2026-04-04T15:15:00Z'],
  ])('in %s a doubled time is the first still ahead', (_place, zone, evening, typed, first, second) => {
    const profile = watchful(zone);
    const clockChange = { kind: 'doubled', asked: typed };
    const before = understandTime(typed, { now: at(evening, zone), profile });
    expect(before).toMatchObject({ kind: 'done', value: { dueAt: Date.parse(first), clockChange } });
    const between = understandTime(typed, { now: Date.parse(first) as ReturnType<typeof at>, profile });
    expect(between).toMatchObject({ kind: 'done', value: { dueAt: Date.parse(second), clockChange } });
  });

  it('counts a span in real minutes across the change', () => {
    expect(understood('90', '2026-03-29 00:30', watchful(LONDON))).toBe('29 03:00');
  });
});
