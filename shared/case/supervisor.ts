// Level 3 as rules: who is asked first, what has to be tried before, what has to be said before it ends, and how long
// it took. Pure; the commands only look things up and save.

import type { Person } from '../agent/people.ts';
import type { AgentProfile } from '../agent/profile.ts';
import { availabilityOf } from '../options/free.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import type { PromiseCause } from '../promise/record.ts';
import { because, type Refusal } from '../refusal.ts';
import { words } from '../copy/words.ts';
import { type Instant, MINUTE_MS } from '../time.ts';
import { type Exit, riseBlockedBy, skipsALevel } from './ladder.ts';
import type { Case } from './record.ts';
import type { SupervisorStep } from './steps.ts';

export type SupervisorWhy = SupervisorStep['why'];

interface WhyRow {
  /** 003-06: a customer's demand and safety never wait for anything; null where something has to be tried first. */
  readonly exit: Exit | null;
  /** 003-05: it says by itself why level 2 was left out. */
  readonly saysWhy: boolean;
  /** 000-03. */
  readonly tag: PromiseCause;
}

export const SUPERVISOR_WHYS: Readonly<Record<SupervisorWhy, WhyRow>> = {
  customerAsked: { exit: 'customerAsked', saysWhy: true, tag: 'authority' },
  expertDidNotResolve: { exit: null, saysWhy: false, tag: 'knowledge' },
  noExpert: { exit: null, saysWhy: true, tag: 'knowledge' },
  beyondLimits: { exit: null, saysWhy: false, tag: 'authority' },
  safety: { exit: 'safety', saysWhy: true, tag: 'authority' },
};

/** c.10: when a step that nobody ended is called out. */
export const OPEN_TOO_LONG_MS = 10 * MINUTE_MS;

/** The one that runs; undefined when none does. There is never more than one. */
export function openSupervisorStep({ steps }: Pick<Case, 'steps'>): SupervisorStep | undefined {
  return steps.find((step): step is SupervisorStep => step.kind === 'supervisor' && step.endedAt === null);
}

/** 003-05, 003-06. Refused: nothingTried, skipNeedsReason. Answers why level 2 was left out; null when it was not. */
export function supervisorMayStart(one: Case, why: SupervisorWhy, skipReason: string): Outcome<string | null, Refusal> {
  const { exit, saysWhy } = SUPERVISOR_WHYS[why];
  const reason = skipReason.trim() || (saysWhy ? words(`supervisor.why.${why}`) : '');
  const blocked = riseBlockedBy(one, { to: 3, exit, skipReason: reason });
  if (blocked !== null) return refused(because(blocked));
  return done(skipsALevel(one, 3) ? reason.slice(0, 200) : null);
}

/** 003-21: the expert could not solve it, or there is nobody to ask; null while neither is so. */
export function whyOffered({ steps }: Pick<Case, 'steps'>, people: readonly Person[]): SupervisorWhy | null {
  const last = steps.at(-1);
  if (last?.kind === 'expert' && last.result === 'notResolved') return 'expertDidNotResolve';
  return last === undefined && !people.some(({ role }) => role === 'expert') ? 'noExpert' : null;
}

/**
 * Who is asked, the first first (003-23): supervisors who are free, then free deputies of those who are not, then
 * supervisors who are busy. Whoever is off shift comes last and is never the first choice while anybody is here.
 */
export function supervisorsInOrder(people: readonly Person[], now: Instant, profile: AgentProfile): readonly Person[] {
  const supervisors = people.filter(({ role }) => role === 'supervisor');
  const deputies = supervisors.flatMap(({ deputyId }) => people.find(({ id }) => id === deputyId) ?? []);
  const rank = (person: Person): number => {
    const { kind } = availabilityOf(person, now, profile);
    if (kind === 'free') return supervisors.includes(person) ? 0 : 1;
    return { busy: 2, laterToday: 3, gone: 4 }[kind];
  };
  const all = [...new Set([...supervisors, ...deputies])];
  return all
    .map((person) => ({ person, at: rank(person) }))
    .sort((a, b) => a.at - b.at)
    .map(({ person }) => person);
}

/** The first who is free; null where nobody is, so that nobody is named who is not there. */
export function freeSupervisor(people: readonly Person[], now: Instant, profile: AgentProfile): Person | null {
  const [first] = supervisorsInOrder(people, now, profile);
  return first !== undefined && availabilityOf(first, now, profile).kind === 'free' ? first : null;
}

/** 003-25, 003-26. Refused: apologyMissing, explanationMissing. */
export function endedSupervisor(
  step: SupervisorStep,
  said: Pick<SupervisorStep, 'apologised' | 'explained' | 'actions'>,
  now: Instant,
): Outcome<SupervisorStep, Refusal> {
  if (!said.apologised) return refused(because('apologyMissing'));
  const explained = said.explained.trim();
  if (explained === '') return refused(because('explanationMissing'));
  return done({ ...step, ...said, explained, endedAt: now });
}

/** 003-24: from hand-over to its end, or to now. */
export function supervisorMs({ handedAt, endedAt }: SupervisorStep, now: Instant): number {
  return Math.max(0, (endedAt ?? now) - handedAt);
}
