// Level 3 (003-21..27): asked for in two keys and never held up, or promoted by the agent; ended with an apology and
// an explanation. The owner stays throughout (002-07).

import type { Call } from '../../../shared/call/record.ts';
import { briefOf } from '../../../shared/case/brief.ts';
import { raisedTo } from '../../../shared/case/ladder.ts';
import type { Case } from '../../../shared/case/record.ts';
import type { SupervisorStep } from '../../../shared/case/steps.ts';
import {
  endedSupervisor,
  freeSupervisor,
  openSupervisorStep,
  SUPERVISOR_WHYS,
  supervisorMayStart,
  type SupervisorWhy,
} from '../../../shared/case/supervisor.ts';
import { withLine, withStep } from '../../../shared/case/with-step.ts';
import { words } from '../../../shared/copy/words.ts';
import type { PersonId, StepId } from '../../../shared/ids.ts';
import type { LedgerReader } from '../ledger-view.ts';
import { callIn, escalatedBy } from './call-steps.ts';
import { openCaseNamed, openStepNamed } from './case-found.ts';
import { type CallInCase, joinedToCase, titled } from './case-steps.ts';
import { type CommandContext, type Decide, decided, refuse } from './decision.ts';
import { entry } from './entries.ts';
import { whoIs } from './who-is.ts';
import { zoneOfAgent } from './zone-of-agent.ts';

/**
 * 003-22: no obstacle, no persuasion. Asking again while level 3 is open is noted and begins nothing anew. A caller
 * nobody identified has no case yet; the wish is noted with the call. Refused: noSuchCall, callNotLive, callFinished.
 */
export const askForSupervisor: Decide<'askForSupervisor'> = (view, { callId }, context) => {
  const call = callIn(view, callId, ['live', 'wrapUp'], 'callNotLive');
  if (call.kind === 'refused') return call;
  const joined = joinedToCase(view, call.value, context);
  const one = caseOf(view, joined);
  const stamped = escalated(joined.call, 'customerAsked', context);
  const who = whoIs(view, call.value.customerId);
  const asked = { why: 'customerAsked', personId: null, call: joined.call, who } as const;
  const raised = one === undefined ? [] : [entry('case', raisedOnce(view, one, asked, context))];
  const others = joined.puts.filter(({ type }) => type !== 'case');
  const undo = { label: 'supervisorAsked', who } as const;
  return decided(null, [entry('call', stamped), ...others, ...raised], { undo });
};

/** A supervisor was asked for before anybody knew who is calling: their case begins on level 3 once it is there. */
export function askedBefore(view: LedgerReader, joined: CallInCase, who: string, context: CommandContext): CallInCase {
  const { call, puts } = joined;
  const asked = call.escalations.some(({ level, cause }) => level === 3 && cause === 'customerAsked');
  const one = asked ? caseOf(view, joined) : undefined;
  if (one === undefined || one.steps.some(({ callId, kind }) => kind === 'supervisor' && callId === call.id))
    return joined;
  const begun = { why: 'customerAsked', personId: null, call, who } as const;
  const others = puts.filter(({ type }) => type !== 'case');
  return { call, puts: [...others, entry('case', raisedOnce(view, one, begun, context))] };
}

/**
 * 003-21. Refused: noSuchCase, caseClosed, noSuchCall, noSuchPerson; nothingTried (003-06) and skipNeedsReason
 * (003-05), except when the customer demands it or for safety. While level 3 is open it answers that step.
 */
export const startSupervisor: Decide<'startSupervisor'> = (view, params, context) => {
  const { caseId, callId, why, personId, skipReason } = params;
  const one = openCaseNamed(view, caseId);
  if (one.kind === 'refused') return one;
  const running = openSupervisorStep(one.value);
  if (running !== undefined) return decided(running.id, []);
  const call = callId === null ? undefined : view.call(callId);
  if (callId !== null && call === undefined) return refuse('noSuchCall');
  if (personId !== null && !view.settings.people.some(({ id }) => id === personId)) return refuse('noSuchPerson');
  const skipped = supervisorMayStart(one.value, why, skipReason);
  if (skipped.kind === 'refused') return skipped;
  const who = whoIs(view, one.value.customerId);
  const begun = { why, personId, call: call ?? null, who, skipped: skipped.value };
  const raised = raisedOnce(view, one.value, begun, context);
  const stamped = call === undefined || call.phase === 'finished' ? [] : [entry('call', escalated(call, why, context))];
  const undo = { label: 'supervisorAsked', who } as const;
  const stepId = openSupervisorStep(raised)?.id;
  return stepId === undefined ? refuse('noSuchStep') : decided(stepId, [...stamped, entry('case', raised)], { undo });
};

/** Refused: noSuchCase, caseClosed, noSuchStep, stepEnded, noSuchPerson, apologyMissing, explanationMissing. */
export const endSupervisor: Decide<'endSupervisor'> = (view, params, { now }) => {
  const found = openStepNamed(view, params, 'supervisor');
  if (found.kind === 'refused') return found;
  const { one, step } = found.value;
  const person = view.settings.people.find(({ id }) => id === params.personId);
  if (params.personId !== null && person === undefined) return refuse('noSuchPerson');
  const made = view.promisesTo(one.customerId).filter(({ kind, caseId }) => kind === 'action' && caseId === one.id);
  const actions = made.filter(({ madeAt }) => madeAt >= step.at).map(({ id }) => id);
  const { apologised, explained } = params;
  const ended = endedSupervisor(step, { apologised, explained, actions: actions.slice(-ACTIONS_KEPT) }, now);
  if (ended.kind === 'refused') return ended;
  const by = person === undefined ? {} : { personId: person.id, name: person.name };
  const closed = withLine(withStep(one, { ...ended.value, ...by }), now, 'stepEnded', words('supervisor.title'));
  const undo = { label: 'supervisorEnded', who: whoIs(view, one.customerId) } as const;
  return decided(null, [entry('case', closed)], { undo });
};

const ACTIONS_KEPT = 20;

/** The case as it is with this command: just opened, or the known one. */
function caseOf(view: LedgerReader, { call, puts }: CallInCase): Case | undefined {
  for (const { type, record } of puts) if (type === 'case') return record;
  return call.caseId === null ? undefined : view.case(call.caseId);
}

function escalated(call: Call, why: SupervisorWhy, { now }: CommandContext): Call {
  return escalatedBy(call, { at: now, level: 3, cause: why, tag: SUPERVISOR_WHYS[why].tag });
}

interface Beginning {
  readonly why: SupervisorWhy;
  /** Null takes the first who is free (003-23). */
  readonly personId: PersonId | null;
  readonly call: Call | null;
  /** Empty while nobody asked for the name. */
  readonly who: string;
  readonly skipped?: string | null;
}

/** On level 3 with its step; as it is while one is open already. */
function raisedOnce(view: LedgerReader, one: Case, begun: Beginning, context: CommandContext): Case {
  if (openSupervisorStep(one) !== undefined) return one;
  const note = words(`supervisor.why.${begun.why}`);
  return withStep(raisedTo(one, 3, context.now, note), begunStep(view, one, begun, context));
}

/** The clock of level 3 runs from now: the brief goes over with the customer (003-24). */
function begunStep(view: LedgerReader, one: Case, begun: Beginning, { now, newId }: CommandContext): SupervisorStep {
  const { why, call } = begun;
  const { people, profile } = view.settings;
  const chosen = people.find(({ id }) => id === begun.personId);
  const person = chosen ?? (profile === null ? null : freeSupervisor(people, now, profile));
  const skips = supervisorMayStart(one, why, '');
  const notes = call === null ? undefined : view.notes(call.id);
  return {
    kind: 'supervisor',
    id: newId() as StepId,
    at: now,
    callId: call?.id ?? null,
    cause: SUPERVISOR_WHYS[why].tag,
    skipped: begun.skipped ?? (skips.kind === 'done' ? skips.value : null),
    endedAt: null,
    personId: person?.id ?? null,
    name: person?.name ?? '',
    why,
    brief: briefOf({
      who: begun.who || words('find.unnamed'),
      // A case has no name before its first call ends; what was noted as the reason says as much.
      case: titled(one, notes),
      notes: notes ?? null,
      promises: view.promisesTo(one.customerId).filter(({ caseId }) => caseId === one.id),
      now,
      zone: zoneOfAgent(view),
    }),
    handedAt: now,
    apologised: false,
    explained: '',
    actions: [],
  };
}
