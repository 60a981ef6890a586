// Steps of a case as tests begin with them.

import type { ExpertStep } from '../../shared/case/steps.ts';
import type { PersonId, PromiseId, StepId } from '../../shared/ids.ts';
import { TWO_PAST_TWO } from './records.ts';

/** Lee was asked in three about the router at 14:02, and the customer knows. */
export function expertStep(changes: Partial<ExpertStep> = {}): ExpertStep {
  return {
    kind: 'expert',
    id: 'step-1' as StepId,
    at: TWO_PAST_TWO,
    callId: null,
    cause: 'knowledge',
    skipped: null,
    endedAt: null,
    personId: 'lee' as PersonId,
    name: 'Lee',
    topic: 'router',
    missing: 'why it drops',
    how: 'threeWay',
    coldReason: null,
    told: true,
    promiseId: 'promise-1' as PromiseId,
    joinedAt: null,
    leftAt: null,
    answerAt: null,
    answer: '',
    toldAnswerAt: null,
    toldBy: null,
    verdict: null,
    result: null,
    ...changes,
  };
}
