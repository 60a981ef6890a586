// Cases open, get their name and close beside the calls they belong to (002-07: the agent owns them throughout).

import { labelOf } from '../../../shared/call/labels.ts';
import type { Call, Notes } from '../../../shared/call/record.ts';
import { type Case, FRESH_CASE } from '../../../shared/case/record.ts';
import type { CaseId, CustomerId } from '../../../shared/ids.ts';
import type { LedgerRecord } from '../../../shared/ledger/shapes.ts';
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

/** Resolved, and nothing is owed to the customer any more: the case is done. */
export function closedIfSettled(view: LedgerReader, one: Case, now: Instant): Case {
  const owed = view.promisesTo(one.customerId).some(({ status, caseId }) => status === 'open' && caseId === one.id);
  return owed || one.closedAt !== null ? one : { ...one, closedAt: now };
}
