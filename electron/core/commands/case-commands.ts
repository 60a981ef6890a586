// The case as a whole: what was tried (003-06), whose it is (002-07), and its end, which asks whether it is fixed
// (002-09).

import { closeBlockedBy, closed, reopened } from '../../../shared/case/close.ts';
import { acceptedBy, offeredTo, takenBack } from '../../../shared/case/owner.ts';
import { type Case, MOST_TRIED } from '../../../shared/case/record.ts';
import type { LedgerRecord } from '../../../shared/ledger/shapes.ts';
import { advance } from '../../../shared/promise/status.ts';
import { wallMoment } from '../../../shared/time.ts';
import type { LedgerReader } from '../ledger-view.ts';
import { openCaseNamed } from './case-found.ts';
import { openPromisesOf } from './case-steps.ts';
import { type CommandContext, type Decide, decided, refuse, type UndoOffer } from './decision.ts';
import { entry } from './entries.ts';
import { whoIs } from './who-is.ts';
import { zoneOfAgent } from './zone-of-agent.ts';

/** Refused: noSuchCase, caseClosed. */
export const tried: Decide<'tried'> = (view, { caseId, text }, { now }) => {
  const one = openCaseNamed(view, caseId);
  if (one.kind === 'refused') return one;
  const lines = [...one.value.tried, { at: now, text }].slice(-MOST_TRIED);
  return decided(null, [entry('case', { ...one.value, tried: lines })]);
};

/** Asked of a colleague: the owner stays until they accept (002-07). Refused: noSuchCase, caseClosed. */
export const offerCase: Decide<'offerCase'> = (view, { caseId, to }, { now }) => {
  const one = openCaseNamed(view, caseId);
  if (one.kind === 'refused') return one;
  return done(view, offeredTo(one.value, to, now), 'caseOffered');
};

/**
 * They said yes: the case and what is still promised in it are theirs. Refused: noSuchCase, caseClosed, notOffered,
 * reasonMissing (how they accepted).
 */
export const acceptCase: Decide<'acceptCase'> = (view, { caseId, note }, context) => {
  const one = openCaseNamed(view, caseId);
  if (one.kind === 'refused') return one;
  const { handOverOffer } = one.value;
  if (handOverOffer === null) return refuse('notOffered');
  if (note.trim() === '') return refuse('reasonMissing');
  const { to } = handOverOffer;
  const theirs = acceptedBy(one.value, to, note.trim(), context.now);
  return done(view, theirs, 'caseHandedOver', promisesGivenTo(view, one.value, { to, note: note.trim() }, context));
};

/** A colleague gave it back. Refused: noSuchCase, caseClosed, yoursAlready, reasonMissing (how it was agreed). */
export const takeCase: Decide<'takeCase'> = (view, { caseId, note }, { now }) => {
  const one = openCaseNamed(view, caseId);
  if (one.kind === 'refused') return one;
  if (one.value.owner === 'you') return refuse('yoursAlready');
  if (note.trim() === '') return refuse('reasonMissing');
  return done(view, takenBack(one.value, note.trim(), now), 'caseTaken');
};

/** Refused: noSuchCase, caseClosed, stepOpen with its level, notConfirmed without a reason (002-09). */
export const closeCase: Decide<'closeCase'> = (view, { caseId, ...closing }, { now }) => {
  const one = openCaseNamed(view, caseId);
  if (one.kind === 'refused') return one;
  const blocked = closeBlockedBy(one.value, closing);
  if (blocked !== null) return refuse(blocked.code, blocked.values);
  return done(view, closed(one.value, closing, now), 'caseClosed');
};

/** Refused: noSuchCase, nothingToUndo (it is open). */
export const reopenCase: Decide<'reopenCase'> = (view, { caseId }, { now }) => {
  const one = view.case(caseId);
  if (one === undefined) return refuse('noSuchCase');
  if (one.closedAt === null) return refuse('nothingToUndo');
  return done(view, reopened(one, now), 'caseReopened');
};

function promisesGivenTo(
  view: LedgerReader,
  one: Case,
  given: { readonly to: string; readonly note: string },
  { now }: CommandContext,
): readonly LedgerRecord[] {
  const { day } = wallMoment(now, zoneOfAgent(view));
  return openPromisesOf(view, one).flatMap((promise) => {
    const next = advance(promise, { kind: 'handedOver', at: now, day, ...given });
    return next.kind === 'refused' ? [] : [entry('promise', next.value)];
  });
}

function done(view: LedgerReader, one: Case, label: UndoOffer['label'], also: readonly LedgerRecord[] = []) {
  return decided(null, [entry('case', one), ...also], { undo: { label, who: whoIs(view, one.customerId) } });
}
