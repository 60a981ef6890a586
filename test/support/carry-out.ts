// What a shell does with a plan, in memory: show everything, record it, hand the promises back.

import { type LadderAction, type LadderFacts, plan, type RungStep } from '../../shared/promise/ladder.ts';
import type { PromiseRecord, RungEntry } from '../../shared/promise/record.ts';
import { recordRung } from '../../shared/promise/rung-log.ts';

export interface CarriedOut {
  readonly promises: readonly PromiseRecord[];
  readonly actions: readonly LadderAction[];
}

/** Every rung that plan() asks for at this moment is accepted by the desktop and recorded. */
export function carriedOut(facts: LadderFacts): CarriedOut {
  const { actions } = plan(facts);
  const recorded = actions.flatMap((action) => stepsOf(action).map((step) => ({ step, outcome: outcomeOf(action) })));
  const promises = facts.promises.map((record) =>
    recorded
      .filter(({ step }) => step.promiseId === record.id)
      .reduce((now, { step, outcome }) => recordRung(now, step, { at: facts.now, outcome, failure: null }), record),
  );
  return { promises, actions };
}

export function stepsOf(action: LadderAction): readonly RungStep[] {
  return action.kind === 'summary' ? action.steps : [action];
}

function outcomeOf(action: LadderAction): RungEntry['outcome'] {
  if (action.kind === 'skip') return 'overtaken';
  if (action.kind === 'ask') return 'accepted';
  if (action.quiet === 'onCall') return 'quietOnCall';
  return action.kind === 'summary' ? 'summary' : 'accepted';
}
