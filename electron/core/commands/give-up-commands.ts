// What ends or hands on a promise without a call: offered to a colleague, accepted by them, ended as not kept, and the
// later correction that opens it again. Each is a person's recorded decision; time does none of them.

import { react } from '../../../shared/promise/rung-log.ts';
import { advance } from '../../../shared/promise/status.ts';
import type { PromiseEvent } from '../../../shared/promise/events.ts';
import type { PromiseRecord } from '../../../shared/promise/record.ts';
import { type CalendarDay, type Instant, wallMoment } from '../../../shared/time.ts';
import type { LedgerReader } from '../ledger-view.ts';
import { type CommandContext, type Decide, type Decided, decided, refuse, type UndoOffer } from './decision.ts';
import { entry } from './entries.ts';
import { openPromise } from './promise-steps.ts';
import { whoIs } from './who-is.ts';
import { zoneOfAgent } from './zone-of-agent.ts';

/** Asked of a colleague: the promise stays open and rings here (002-07). Refused: noSuchPromise, promiseEnded. */
export const offerPromise: Decide<'offerPromise'> = (view, { promiseId, to }, context) => {
  const promise = openPromise(view, promiseId);
  if (promise.kind === 'refused') return promise;
  return done(view, promise.value, { kind: 'handOverOffered', at: context.now, to }, context, 'promiseOffered');
};

/** They said yes. Refused: noSuchPromise, promiseEnded, notOffered, reasonMissing (how they accepted). */
export const acceptHandOver: Decide<'acceptHandOver'> = (view, { promiseId, note }, context) => {
  const promise = openPromise(view, promiseId);
  if (promise.kind === 'refused') return promise;
  const { handOverOffer } = promise.value;
  if (handOverOffer === null) return refuse('notOffered');
  if (note.trim() === '') return refuse('reasonMissing');
  const event = { kind: 'handedOver', ...ending(view, context), to: handOverOffer.to, note: note.trim() } as const;
  return done(view, promise.value, event, context, 'promiseHandedOver');
};

/** Refused: noSuchPromise, promiseEnded, reasonMissing, stillKeepable. */
export const breakPromise: Decide<'breakPromise'> = (view, { promiseId, as, note }, context) => {
  const promise = openPromise(view, promiseId);
  if (promise.kind === 'refused') return promise;
  return done(view, promise.value, { kind: 'broken', ...ending(view, context), as, note }, context, 'promiseBroken');
};

/** A later correction; its history stays. Refused: noSuchPromise, nothingToUndo (it is open already). */
export const reopenPromise: Decide<'reopenPromise'> = (view, { promiseId }, context) => {
  const promise = view.promise(promiseId);
  if (promise === undefined) return refuse('noSuchPromise');
  return done(view, promise, { kind: 'undone', at: context.now, before: null }, context, 'promiseReopened');
};

function ending(view: LedgerReader, { now }: CommandContext): { at: Instant; day: CalendarDay } {
  return { at: now, day: wallMoment(now, zoneOfAgent(view)).day };
}

function done(
  view: LedgerReader,
  promise: PromiseRecord,
  event: PromiseEvent,
  { now }: CommandContext,
  label: UndoOffer['label'],
): Decided<null> {
  const next = advance(promise, event);
  if (next.kind === 'refused') return next;
  const undo = { label, who: whoIs(view, promise.customerId) };
  return decided(null, [entry('promise', react(next.value, now))], { undo });
}
