// What can happen to a promise, as past facts. Each names who was reached, when, and by which call; `advance` in
// status.ts is the only reader.

import type { CallId, PromiseId } from '../ids.ts';
import type { CalendarDay, Instant } from '../time.ts';
import type { Attempt, PromiseRecord } from './record.ts';

interface Fact<Kind extends string> {
  readonly kind: Kind;
  /** When it was recorded. */
  readonly at: Instant;
}

/** A fact that ends the promise: it moves into the day file of `day`, on the agent's calendar. */
interface Ending<Kind extends string> extends Fact<Kind> {
  readonly day: CalendarDay;
}

/** A try that reached nobody. A voicemail ends an expert answer (003-17), hence its day. */
export interface Attempted extends Ending<'attempted'> {
  readonly beganAt: Instant;
  readonly how: Attempt['how'];
  readonly callId: CallId | null;
  /** From `proposeNextTry`, after the guard; null when no further try is planned. */
  readonly nextTryAt: Instant | null;
}

export interface Snoozed extends Fact<'snoozed'> {}

/** The customer was spoken to, or got an update and a next promise (`updateOnly`, 002-20). */
export interface Reached extends Ending<'reached'> {
  /** When the conversation began, not when it was logged: decides kept or late. */
  readonly reachedAt: Instant;
  readonly callId: CallId | null;
  readonly updateOnly: boolean;
  readonly successor: PromiseId | null;
  readonly note: string | null;
}

/** A new time was agreed without the call back itself. */
export interface Rescheduled extends Ending<'rescheduled'> {
  readonly successor: PromiseId;
  readonly note: string | null;
}

/** Asked of a colleague who has not accepted yet: it stays open and rings here (002-07). */
export interface HandOverOffered extends Fact<'handOverOffered'> {
  readonly to: string;
}

/** The colleague accepted; `note` says how. */
export interface HandedOver extends Ending<'handedOver'> {
  readonly to: string;
  readonly note: string;
}

/** They called first; `callId` is their call. */
export interface CustomerRangFirst extends Ending<'customerRangFirst'> {
  readonly reachedAt: Instant;
  readonly callId: CallId | null;
}

/** No longer needed, or "don't call me" (003-34); `note` is who said so. */
export interface CancelledByCustomer extends Ending<'cancelledByCustomer'> {
  readonly callId: CallId | null;
  readonly note: string | null;
}

/** Ended by the agent as missed or not reached; never by time. */
export interface Broken extends Ending<'broken'> {
  readonly as: 'missed' | 'notReached';
  readonly note: string;
}

/**
 * An act is taken back. `before` is the record as it was; null reopens an ended promise without one (a later
 * correction). What was lived through stays: history, shown rungs, "once due".
 */
export interface Undone extends Fact<'undone'> {
  readonly before: PromiseRecord | null;
}

export type PromiseEvent =
  | Attempted
  | Snoozed
  | Reached
  | Rescheduled
  | HandOverOffered
  | HandedOver
  | CustomerRangFirst
  | CancelledByCustomer
  | Broken
  | Undone;

export type PromiseEventKind = PromiseEvent['kind'];
/** The event of one kind. */
export type EventOf<Kind extends PromiseEventKind> = Extract<PromiseEvent, { kind: Kind }>;
