// What a supervisor is given so that they can resolve it on receipt (003-24): who, the need, what was tried, what was
// promised and how that went. Stored as it was then; the agent can copy it.

import type { Notes } from '../call/record.ts';
import { dayTime } from '../copy/day-time.ts';
import { listInWords } from '../copy/lists.ts';
import { words } from '../copy/words.ts';
import type { PromiseRecord } from '../promise/record.ts';
import type { Instant, ZoneId } from '../time.ts';
import type { Case } from './record.ts';

export interface BriefFacts {
  readonly who: string;
  readonly case: Pick<Case, 'code' | 'title' | 'tried'>;
  /** Of the call in which it is handed over; null when none is on the line. */
  readonly notes: Pick<Notes, 'need'> | null;
  /** Of the case, ended ones too. */
  readonly promises: readonly PromiseRecord[];
  readonly now: Instant;
  /** The agent's clock. */
  readonly zone: ZoneId;
}

/** Longest brief the step keeps. */
const LONGEST = 2000;
const MOST_PROMISES = 5;

/** A line each for who, need, tried and promised; what nobody wrote down is said to be so. */
export function briefOf(facts: BriefFacts): string {
  const { who, case: one, notes } = facts;
  const none = words('supervisor.brief.none');
  const need = notes?.need.trim() || one.title || none;
  const tried = one.tried.map(({ text }) => text).join('; ') || none;
  const lines = [
    words('supervisor.brief.who', { who, code: one.code }),
    words('supervisor.brief.need', { need }),
    words('supervisor.brief.tried', { tried }),
    words('supervisor.brief.promised', { promised: promised(facts) || none }),
  ];
  return lines.join('\n').slice(0, LONGEST);
}

/** The latest first: when, what, and how it went. */
function promised({ promises, now, zone }: BriefFacts): string {
  const latest = [...promises].sort((a, b) => b.dueAt - a.dueAt).slice(0, MOST_PROMISES);
  return listInWords(
    latest.map(({ dueAt, about, status }) => {
      const is = status === 'open' && dueAt < now ? 'overdue' : status;
      return words('supervisor.brief.promise', { time: dayTime(dueAt, now, zone, 'spoken'), about, is });
    }),
  );
}
