// Level 2: who knows it (003-14), what has to be there before a step counts as complete (003-15..17), and how well it
// went (003-18).

import type { Person } from '../agent/people.ts';
import type { AgentProfile } from '../agent/profile.ts';
import { wordsIn } from '../history/text-words.ts';
import { type Availability, availabilityOf } from '../options/free.ts';
import type { PromiseRecord } from '../promise/record.ts';
import type { RefusalCode } from '../refusal.ts';
import { type Instant, MINUTE_MS } from '../time.ts';
import type { ExpertStep } from './steps.ts';

export interface ExpertRow {
  readonly person: Person;
  readonly availability: Availability;
  /** Minutes from question to answer, the middle of their last answers; null before the first. */
  readonly medianMinutes: number | null;
  /** What was asked for is among their topics. */
  readonly knows: boolean;
  /** They stand in for somebody who is away. */
  readonly insteadOf: Person | null;
}

interface Asked {
  readonly topic: string;
  readonly now: Instant;
  readonly profile: AgentProfile;
}

const RANKS: Readonly<Record<Availability['kind'], number>> = { free: 0, busy: 1, laterToday: 2, gone: 3 };

/**
 * Experts for a topic: those who know it first, of these who is on shift now, then who answers fastest. Who is away is
 * followed by the deputy who is free.
 */
export function rankedExperts(people: readonly Person[], asked: Asked): ExpertRow[] {
  const experts = people.filter(({ role }) => role === 'expert').map((person) => rowOf(person, asked, null));
  const deputies = experts.flatMap((row) => deputyOf(row, people, asked));
  const known = new Map<string, ExpertRow>();
  for (const row of [...experts, ...deputies]) {
    const earlier = known.get(row.person.id);
    if (earlier === undefined || (row.knows && !earlier.knows)) known.set(row.person.id, row);
  }
  return [...known.values()].sort(byFitness);
}

function rowOf(person: Person, { topic, now, profile }: Asked, insteadOf: Person | null): ExpertRow {
  return {
    person,
    availability: availabilityOf(person, now, profile),
    medianMinutes: medianOf(person.answerMinutes),
    knows: knowsTopic(person, topic),
    insteadOf,
  };
}

/** A deputy knows what the one they stand in for knows. */
function deputyOf({ person, availability, knows }: ExpertRow, people: readonly Person[], asked: Asked): ExpertRow[] {
  const deputy = people.find(({ id }) => id === person.deputyId);
  if (deputy === undefined || availability.kind === 'free') return [];
  const row = rowOf(deputy, asked, person);
  return row.availability.kind === 'free' ? [{ ...row, knows: knows || row.knows }] : [];
}

function byFitness(a: ExpertRow, b: ExpertRow): number {
  return (
    Number(b.knows) - Number(a.knows) ||
    RANKS[a.availability.kind] - RANKS[b.availability.kind] ||
    (a.medianMinutes ?? Number.MAX_SAFE_INTEGER) - (b.medianMinutes ?? Number.MAX_SAFE_INTEGER) ||
    a.person.name.localeCompare(b.person.name)
  );
}

/** One word in common is enough; without a topic nobody knows more than the others. */
function knowsTopic({ topics }: Person, topic: string): boolean {
  const known = wordsIn(topics);
  return wordsIn(topic).some(({ word }) => known.some((one) => one.word.startsWith(word) || word.startsWith(one.word)));
}

function medianOf(minutes: readonly number[]): number | null {
  const sorted = [...minutes].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : Math.round((upper + lower) / 2);
}

const ANSWERS_KEPT = 20;

/** Their latest answer counts for the next question (003-14). */
export function withAnswerIn(person: Person, minutes: number): Person {
  return { ...person, answerMinutes: [...person.answerMinutes, Math.min(minutes, 100_000)].slice(-ANSWERS_KEPT) };
}

/** Whole minutes, never negative: a clock that was set back must not pay anybody. */
export function minutesBetween(from: Instant, to: Instant): number {
  return Math.max(0, Math.round((to - from) / MINUTE_MS));
}

/** On the line in three. */
export function isOnTheLine({ joinedAt, leftAt, endedAt }: ExpertStep): boolean {
  return joinedAt !== null && leftAt === null && endedAt === null;
}

/** The answer is there and the customer does not have it yet. */
export function isAnswerWaiting({ answerAt, toldAnswerAt, endedAt }: ExpertStep): boolean {
  return answerAt !== null && toldAnswerAt === null && endedAt === null;
}

/**
 * Why a step cannot end like this: `toldMissing` until the customer was told who handles it (003-15), unless it was
 * withdrawn; solved only with an answer that the customer has (003-17) and what they say of it (003-18).
 */
export function endBlockedBy(
  step: ExpertStep,
  result: NonNullable<ExpertStep['result']>,
  verdict: ExpertStep['verdict'],
): RefusalCode | null {
  if (result === 'withdrawn') return null;
  if (!step.told) return 'toldMissing';
  if (result === 'notResolved') return null;
  if (step.toldAnswerAt === null) return 'answerNotTold';
  return verdict === 'great' || verdict === 'fine' ? null : 'verdictMissing';
}

export interface HowWell {
  /** From the question to the answer; null while there is none. */
  readonly turnaround: number | null;
  /** From the answer to the customer having it (003-17). */
  readonly lag: number | null;
  /** The customer had it by the time they were told. */
  readonly isQuick: boolean;
  readonly isGreat: boolean;
}

/** 003-18: green takes both, quick and great. `promise`: the estimate that was given. */
export function howWell(step: ExpertStep, promise: PromiseRecord | undefined): HowWell {
  const { at, answerAt, toldAnswerAt, verdict } = step;
  return {
    turnaround: answerAt === null ? null : minutesBetween(at, answerAt),
    lag: answerAt === null || toldAnswerAt === null ? null : minutesBetween(answerAt, toldAnswerAt),
    isQuick: toldAnswerAt !== null && promise !== undefined && toldAnswerAt <= promise.dueAt,
    isGreat: verdict === 'great',
  };
}
