// How a promise begins: the first row of the life table. What must hold before (customer, number, guard) is the caller's.

import type { CallId, CaseId, CustomerId, PersonId, PromiseId } from '../ids.ts';
import type { PhoneNumber } from '../phone/number.ts';
import { type Instant, wallMoment, type ZoneId } from '../time.ts';
import type { PassedWarning, PromiseCause, PromiseKind, PromiseRecord } from './record.ts';
import type { PromiseWindow } from './window.ts';

export interface NewPromise {
  readonly id: PromiseId;
  readonly kind: PromiseKind;
  readonly cause: PromiseCause;
  readonly about: string;
  readonly customerId: CustomerId;
  readonly caseId: CaseId | null;
  readonly number: PhoneNumber;
  readonly callId: CallId | null;
  readonly madeAt: Instant;
  /** Cut as in c.5. */
  readonly window: PromiseWindow;
  /** The agent's. */
  readonly zone: ZoneId;
  readonly customerAsked: boolean;
  readonly readBack: boolean;
  readonly passedWarnings: readonly PassedWarning[];
  /** Check 9: an expert or supervisor it cannot be kept without. */
  readonly dependsOn?: PersonId | null;
  /** Check 11: how often a new time was agreed before this one; 0 for the first. */
  readonly moves?: number;
  /** The promise this one follows: a new time, or an update given (002-20). */
  readonly predecessor: PromiseId | null;
}

/** A fresh open promise; its ladder starts afresh whatever it follows. */
export function createPromise({ window, dependsOn = null, moves = 0, ...facts }: NewPromise): PromiseRecord {
  return {
    ...facts,
    dependsOn,
    moves,
    ...window,
    passedWarnings: [...facts.passedWarnings],
    revision: 1,
    status: 'open',
    dueLocal: wallMoment(window.dueAt, facts.zone),
    firstDueAt: null,
    snoozedUntil: null,
    snoozeCount: 0,
    attempts: [],
    nextTryAt: null,
    handOverOffer: null,
    rungLog: [],
    reactedAt: null,
    successor: null,
    resolution: null,
    history: [{ at: facts.madeAt, event: 'made' }],
    day: null,
  };
}
