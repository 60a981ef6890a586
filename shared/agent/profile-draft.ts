// The profile as somebody types it: every field text, read as a whole. What does not fit is named field by field, and
// nothing typed is thrown away.

import { type Outcome, done, refused } from '../outcome.ts';
import { isKnownZone, minutesOf, type CalendarDay, type WallTime, type ZoneId } from '../time.ts';
import type { AgentProfile, Break } from './profile.ts';

export interface ProfileDraft {
  readonly name: string;
  readonly role: string;
  readonly newRep: boolean;
  readonly directNumber: string;
  readonly extension: string;
  readonly noteAddress: string;
  readonly shiftStart: string;
  readonly shiftEnd: string;
  /** `12:30-13:00`, empty for none. */
  readonly lunch: string;
  readonly pause: string;
  readonly workdays: readonly number[];
  readonly daysOff: readonly CalendarDay[];
  readonly zone: string;
  readonly country: string;
  readonly currency: string;
  readonly returnTermDays: string;
}

export type ProfileField = Exclude<keyof ProfileDraft, 'newRep' | 'daysOff'>;
/** Codes; the sentences are in copy under `problem.<code>`. */
export type FieldProblem = 'needed' | 'notATime' | 'notASpan' | 'outsideShift' | 'noWorkday' | 'notAZone' | 'notDays';
export type ProfileProblems = Partial<Record<ProfileField, FieldProblem>>;

const ORDINARY_RETURN_TERM_DAYS = 30;

/** A draft to start from: the saved profile, or an ordinary working day in the given zone and country. */
export function profileDraft(
  profile: AgentProfile | null,
  home: { readonly zone: ZoneId; readonly country: string; readonly currency: string },
): ProfileDraft {
  const [lunch, pause] = profile?.shift.breaks ?? [];
  return {
    name: profile?.name ?? '',
    role: profile?.role ?? '',
    newRep: profile?.newRep ?? false,
    directNumber: profile?.directNumber ?? '',
    extension: profile?.extension ?? '',
    noteAddress: profile?.noteAddress ?? '',
    shiftStart: profile?.shift.start ?? '09:00',
    shiftEnd: profile?.shift.end ?? '17:00',
    lunch: profile === null ? '12:30–13:00' : spanText(lunch),
    pause: profile === null ? '15:30–15:45' : spanText(pause),
    workdays: profile?.shift.workdays ?? [1, 2, 3, 4, 5],
    daysOff: profile?.shift.daysOff ?? [],
    zone: profile?.zone ?? home.zone,
    country: profile?.country ?? home.country,
    currency: profile?.currency ?? home.currency,
    returnTermDays: String(profile?.returnTermDays ?? ORDINARY_RETURN_TERM_DAYS),
  };
}

/** Reads the whole draft, or names what is wrong in each field. `names` are the breaks' names in the agent's language. */
export function readProfile(
  draft: ProfileDraft,
  names: { readonly lunch: string; readonly pause: string },
): Outcome<AgentProfile, ProfileProblems> {
  const problems: ProfileProblems = {};
  const start = readWallTime(draft.shiftStart);
  const end = readWallTime(draft.shiftEnd);
  if (start === null) problems.shiftStart = 'notATime';
  if (end === null) problems.shiftEnd = 'notATime';
  const lunch = readBreak(draft.lunch, names.lunch);
  const pause = readBreak(draft.pause, names.pause);
  if (lunch === 'unreadable') problems.lunch = 'notASpan';
  if (pause === 'unreadable') problems.pause = 'notASpan';
  if (start !== null && end !== null) {
    if (isOutside(lunch, start, end)) problems.lunch = 'outsideShift';
    if (isOutside(pause, start, end)) problems.pause = 'outsideShift';
  }
  const days = Number(draft.returnTermDays);
  if (!/^\d{1,4}$/.test(draft.returnTermDays.trim())) problems.returnTermDays = 'notDays';
  if (draft.name.trim() === '') problems.name = 'needed';
  if (draft.directNumber.trim() === '') problems.directNumber = 'needed';
  if (draft.workdays.length === 0) problems.workdays = 'noWorkday';
  if (!isKnownZone(draft.zone) || draft.zone === '') problems.zone = 'notAZone';
  if (Object.keys(problems).length > 0 || start === null || end === null) return refused(problems);
  return done({
    name: draft.name.trim(),
    role: draft.role.trim(),
    newRep: draft.newRep,
    directNumber: draft.directNumber.trim(),
    extension: draft.extension.trim() || null,
    noteAddress: draft.noteAddress.trim() || null,
    zone: draft.zone as ZoneId,
    country: draft.country,
    currency: draft.currency,
    returnTermDays: days,
    shift: {
      workdays: [...draft.workdays].sort(),
      start,
      end,
      breaks: breaksOf(lunch, pause),
      daysOff: [...draft.daysOff],
    },
  });
}

/** `9`, `9:00`, `09.00`, `0900`, `5pm` as a wall time; null for anything else. */
export function readWallTime(text: string): WallTime | null {
  const match = /^(\d{1,2})(?:[:.]?(\d{2}))?\s*(am|pm)?$/i.exec(text.trim());
  if (match === null) return null;
  const half = match[3]?.toLowerCase();
  const typed = Number(match[1]);
  if (half !== undefined && (typed < 1 || typed > 12)) return null;
  const hour = half === undefined ? typed : (typed % 12) + (half === 'pm' ? 12 : 0);
  const minute = Number(match[2] ?? '0');
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` as WallTime;
}

function readBreak(text: string, name: string): Break | null | 'unreadable' {
  if (text.trim() === '') return null;
  const [from, to, ...rest] = text.split(/\s*(?:-|–|—|to)\s*/);
  const start = readWallTime(from ?? '');
  const end = readWallTime(to ?? '');
  if (start === null || end === null || rest.length > 0 || start === end) return 'unreadable';
  return { name, start, end };
}

const DAY_MINUTES = 24 * 60;

/** Whether a break starts before the shift or ends after it; a night shift runs over midnight. */
function isOutside(entry: ReturnType<typeof readBreak>, start: WallTime, end: WallTime): boolean {
  if (entry === null || entry === 'unreadable') return false;
  const into = (time: WallTime): number => (minutesOf(time) - minutesOf(start) + DAY_MINUTES) % DAY_MINUTES;
  const shiftEnd = into(end) || DAY_MINUTES;
  const breakEnd = into(entry.end) || DAY_MINUTES;
  return into(entry.start) >= breakEnd || breakEnd > shiftEnd;
}

function breaksOf(...read: readonly (Break | null | 'unreadable')[]): Break[] {
  return read.filter((entry): entry is Break => entry !== null && entry !== 'unreadable');
}

function spanText(entry: Break | undefined): string {
  return entry === undefined ? '' : `${entry.start}–${entry.end}`;
}
