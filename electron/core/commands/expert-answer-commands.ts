// What came of asking an expert: the answer, the customer having it (003-17), and what they say of it (003-18).

import { endBlockedBy, minutesBetween, withAnswerIn } from '../../../shared/case/expert.ts';
import { withLine, withStep } from '../../../shared/case/with-step.ts';
import type { ExpertStep } from '../../../shared/case/steps.ts';
import type { Params } from '../../../shared/contract/methods.ts';
import type { LedgerRecord } from '../../../shared/ledger/shapes.ts';
import type { PromiseEvent } from '../../../shared/promise/events.ts';
import { react } from '../../../shared/promise/rung-log.ts';
import { advance } from '../../../shared/promise/status.ts';
import { type Instant, wallMoment } from '../../../shared/time.ts';
import type { LedgerReader } from '../ledger-view.ts';
import { openStepNamed } from './case-found.ts';
import { type CommandContext, type Decide, decided, refuse } from './decision.ts';
import { entry } from './entries.ts';
import { whoIs } from './who-is.ts';
import { zoneOfAgent } from './zone-of-agent.ts';

/**
 * A later answer to the same question replaces the words; the first one's minutes count for the expert. Refused as
 * `openStepNamed` does.
 */
export const recordAnswer: Decide<'recordAnswer'> = (view, { answer, ...named }, { now }) => {
  const found = openStepNamed(view, named, 'expert');
  if (found.kind === 'refused') return found;
  const { one, step } = found.value;
  const answered: ExpertStep = { ...step, answer, answerAt: step.answerAt ?? now };
  const known = step.answerAt === null ? minutesOfPerson(view, step, now) : [];
  const undo = { label: 'expertAnswered', who: whoIs(view, one.customerId) } as const;
  return decided(null, [entry('case', withStep(one, answered)), ...known], { undo });
};

/**
 * The customer has the answer: said on a call, left as a voicemail or written. That keeps the promise of it. Refused:
 * noAnswerYet, and as `openStepNamed` does.
 */
export const tellAnswer: Decide<'tellAnswer'> = (view, { by, callId, ...named }, context) => {
  const found = openStepNamed(view, named, 'expert');
  if (found.kind === 'refused') return found;
  const { one, step } = found.value;
  if (step.answerAt === null) return refuse('noAnswerYet');
  const { now } = context;
  const told: ExpertStep = { ...step, toldAnswerAt: step.toldAnswerAt ?? now, toldBy: by };
  const puts = [
    entry('case', { ...withStep(one, told), heardAt: now }),
    ...promiseKept(view, step, { by, callId }, context),
  ];
  return decided(null, puts, { undo: { label: 'answerTold', who: whoIs(view, one.customerId) } });
};

/** Refused: toldMissing, answerNotTold, verdictMissing (see `endBlockedBy`), and as `openStepNamed` does. */
export const endExpert: Decide<'endExpert'> = (view, { result, verdict, ...named }, { now }) => {
  const found = openStepNamed(view, named, 'expert');
  if (found.kind === 'refused') return found;
  const { one, step } = found.value;
  const blocked = endBlockedBy(step, result, verdict);
  if (blocked !== null) return refuse(blocked);
  const leftAt = step.joinedAt === null ? null : (step.leftAt ?? now);
  const ended = withStep(one, { ...step, result, verdict, leftAt, endedAt: now });
  const undo = { label: 'expertEnded', who: whoIs(view, one.customerId) } as const;
  return decided(null, [entry('case', withLine(ended, now, 'stepEnded', `${step.name}: ${result}`))], { undo });
};

function minutesOfPerson(view: LedgerReader, { personId, at }: ExpertStep, now: Instant): readonly LedgerRecord[] {
  const { settings } = view;
  if (!settings.people.some(({ id }) => id === personId)) return [];
  const minutes = minutesBetween(at, now);
  const people = settings.people.map((one) => (one.id === personId ? withAnswerIn(one, minutes) : one));
  return [entry('settings', { ...settings, people })];
}

/** The promise that was made with the step, if it is still open. */
function promiseKept(
  view: LedgerReader,
  { promiseId }: ExpertStep,
  { by, callId }: Pick<Params<'tellAnswer'>, 'by' | 'callId'>,
  { now }: CommandContext,
): readonly LedgerRecord[] {
  const promise = promiseId === null ? undefined : view.promise(promiseId);
  if (promise?.status !== 'open') return [];
  const { day } = wallMoment(now, zoneOfAgent(view));
  const began = (callId === null ? null : view.call(callId)?.answeredAt) ?? now;
  const told: PromiseEvent =
    by === 'voicemail'
      ? { kind: 'attempted', at: now, day, beganAt: now, how: 'voicemail', callId, nextTryAt: null }
      : { kind: 'reached', at: now, day, reachedAt: began, callId, updateOnly: false, successor: null, note: by };
  const next = advance(promise, told);
  return next.kind === 'refused' ? [] : [entry('promise', react(next.value, now))];
}
