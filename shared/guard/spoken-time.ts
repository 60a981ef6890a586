// The time grammar of the promise bar (c.5): from what an agent types to a moment that can be promised, on the agent's
// clock and calendar. Small and pure; whether the moment can be kept is for the guard.

import { shiftOn, todaysShift } from '../agent/shift.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import { type CalendarDay, dayPlus, type Instant, instantOf, wallMoment, type WallTime } from '../time.ts';
import { lastTimeAllowed } from './checks/shift.ts';
import { exhaustive } from '../exhaustive.ts';
import { daysMeant, likeliest, nextInShift, type PlacedTime, placements, type TimeContext } from './place-clock.ts';
import { spanEnd } from './span-end.ts';
import { readPhrase, type TimePhrase } from './time-phrases.ts';
import { understandRange } from './understand-range.ts';
import type { NotUnderstood, UnderstoodTime } from './understood-time.ts';

type Answer = Outcome<UnderstoodTime, NotUnderstood>;
type Phrase<Kind extends TimePhrase['kind']> = Extract<TimePhrase, { kind: Kind }>;

/** Preset 5 and "tomorrow am". */
const MORNING = '10:00' as WallTime;
/** Longer than any list of days off is likely to fill. */
const DAYS_AHEAD = 400;

/** Understands typed text such as `40`, `by 5`, `fri 9`, `3-4p`, `eod`; refuses, with a code, what it does not. */
export function understandTime(typed: string, context: TimeContext): Answer {
  const phrase = readPhrase(typed);
  switch (phrase.kind) {
    case 'span':
      return understandSpan(phrase, context);
    case 'clock':
      return understandClock(phrase, context);
    case 'range':
      return understandRange(phrase, context);
    case 'endOfDay':
      return understandEndOfDay(phrase, context);
    case 'nextWorkingMorning':
      return understandMorning(context);
    case 'notUnderstood':
      return refused(phrase.why);
    default:
      return exhaustive(phrase);
  }
}

function understandSpan({ minutes }: Phrase<'span'>, { now, profile }: TimeContext): Answer {
  const dueAt = spanEnd(now, minutes, profile.zone);
  return dueAt > now ? understood(dueAt) : refused({ code: 'past', ...wallMoment(dueAt, profile.zone) });
}

function understandClock({ clock, day, isAfterBy }: Phrase<'clock'>, context: TimeContext): Answer {
  const next = isAfterBy && clock.readings.length > 1 ? nextInShift(clock, context) : null;
  if (next !== null) return placedAnswer(next);
  const meant = daysMeant(day, context).map((date) =>
    likeliest(
      placements(clock, date, context),
      ({ isInShift }) => isInShift,
      ({ isAhead }) => isAhead,
    ),
  );
  const placed = meant.find((option) => option?.isAhead === true) ?? meant[0];
  if (placed === undefined) throw new Error('A typed clock time has no reading');
  return placedAnswer(placed);
}

function placedAnswer({ instant, isAhead, clockChange, day, time }: PlacedTime): Answer {
  return isAhead ? understood(instant, clockChange) : refused({ code: 'past', day, time });
}

function understandEndOfDay({ day }: Phrase<'endOfDay'>, context: TimeContext): Answer {
  const { profile, now } = context;
  const lasts = daysMeant(day, context).map((date) => {
    const shift = date === 'today' ? todaysShift(profile, now) : shiftOn(profile, date);
    return shift === null ? null : lastTimeAllowed(shift, profile.zone);
  });
  const ahead = lasts.find((last) => last !== null && last > now);
  return ahead === undefined || ahead === null
    ? refused({ code: 'dayIsOver', last: lasts[0] ?? null })
    : understood(ahead);
}

function understandMorning({ now, profile }: TimeContext): Answer {
  let day: CalendarDay = wallMoment(now, profile.zone).day;
  for (let left = DAYS_AHEAD; left > 0; left -= 1) {
    day = dayPlus(day, 1);
    if (shiftOn(profile, day) !== null) return understood(instantOf(day, MORNING, profile.zone));
  }
  return refused({ code: 'noWorkingDay' });
}

function understood(dueAt: Instant, clockChange: UnderstoodTime['clockChange'] = null): Answer {
  return done({ dueAt, windowStart: null, clockChange });
}
