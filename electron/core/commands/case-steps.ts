// Cases open, get their name and close beside the calls they belong to (002-07: the agent owns them throughout).

import { labelOf } from '../../../shared/call/labels.ts';
import type { Call, Notes } from '../../../shared/call/record.ts';
import { isAnswerWaiting, isOnTheLine } from '../../../shared/case/expert.ts';
import { type Case, FRESH_CASE } from '../../../shared/case/record.ts';
import type { ExpertStep } from '../../../shared/case/steps.ts';
import { withStep } from '../../../shared/case/with-step.ts';
import type { CaseId, CustomerId } from '../../../shared/ids.ts';
import type { LedgerRecord } from '../../../shared/ledger/shapes.ts';
import type { PromiseRecord } from '../../../shared/promise/record.ts';
import { type Instant, wallMoment, type ZoneId } from '../../../shared/time.ts';
import type { LedgerReader } from '../ledger-view.ts';
import type { CommandContext } from './decision.ts';
import { entry } from './entries.ts';
import { zoneOfAgent } from './zone-of-agent.ts';

export interface CallInCase {
  readonly call: Call;
  readonly puts: readonly LedgerRecord[];
}

/** Joins a conversation to its customer's open case, or opens one: the first identified live call does. */
export function joinedToCase(view: LedgerReader, call: Call, context: CommandContext): CallInCase {
  const { customerId } = call;
  if (customerId === null || call.phase === 'ringing') return { call, puts: [] };
  if (call.caseId !== null && view.case(call.caseId)?.closedAt === null) return { call, puts: [] };
  const known = view.openCaseOf(customerId);
  if (known !== undefined) return { call: { ...call, caseId: known.id }, puts: [] };
  const { one, engine } = freshCase(view, customerId, context);
  return { call: { ...call, caseId: one.id }, puts: [entry('case', one), entry('engine', engine)] };
}

/** The customer's open case, or a new one with its own number; what has to be saved for a new one is in `engine`. */
export function caseForCustomer(view: LedgerReader, customerId: CustomerId, context: CommandContext) {
  const known = view.openCaseOf(customerId);
  return known === undefined ? freshCase(view, customerId, context) : { one: known, engine: view.engine };
}

function freshCase(view: LedgerReader, customerId: CustomerId, context: CommandContext) {
  const casesOpened = view.engine.casesOpened + 1;
  const one = openedCase(customerId, `A${casesOpened}`, zoneOfAgent(view), context);
  return { one, engine: { ...view.engine, casesOpened } };
}

function openedCase(customerId: CustomerId, code: string, zone: ZoneId, { now, newId }: CommandContext): Case {
  return {
    id: newId() as CaseId,
    ...FRESH_CASE,
    code,
    customerId,
    openedAt: now,
    openedOn: wallMoment(now, zone).day,
  };
}

/** A case without a name takes the first Reason of the notes, else what the customer needs. */
export function titled(one: Case, notes: Notes | undefined): Case {
  if (one.title !== '' || notes === undefined) return one;
  const title = titleIn(notes).slice(0, 120).trim();
  return title === '' ? one : { ...one, title };
}

function titleIn({ lines, need }: Notes): string {
  const said = lines.map(({ text }) => labelOf(text)).filter(({ rest }) => rest.trim() !== '');
  return (said.find(({ label }) => label === 'reason')?.rest ?? need).trim();
}

/** A promise of the case is open: something is still owed to the customer. */
export function isOwed(view: LedgerReader, one: Case): boolean {
  return openPromisesOf(view, one).length > 0;
}

export function openPromisesOf(view: LedgerReader, { id, customerId }: Case): readonly PromiseRecord[] {
  return view.promisesTo(customerId).filter(({ status, caseId }) => status === 'open' && caseId === id);
}

/**
 * The customer has just heard from us by this promise (002-06). `by`: how they got the answer of the expert that the
 * promise was about, where one waits; null when it was only an update.
 */
export function heardThrough(
  view: LedgerReader,
  { id, caseId }: PromiseRecord,
  by: ExpertStep['toldBy'],
  now: Instant,
): readonly LedgerRecord[] {
  const one = caseId === null ? undefined : view.case(caseId);
  if (one === undefined || one.closedAt !== null) return [];
  const waiting = one.steps.find((step) => step.kind === 'expert' && step.promiseId === id && isAnswerWaiting(step));
  const told =
    waiting?.kind !== 'expert' || by === null ? one : withStep(one, { ...waiting, toldAnswerAt: now, toldBy: by });
  return [entry('case', { ...told, heardAt: now })];
}

/** A conversation of the case is over: the customer heard from us, and nobody is on the line in three any more. */
export function afterCall(one: Case, call: Call, now: Instant): Case {
  const steps = one.steps.map((step) =>
    step.kind === 'expert' && isOnTheLine(step) ? { ...step, leftAt: now } : step,
  );
  return { ...one, steps, heardAt: call.answeredAt === null ? one.heardAt : now };
}
