// A step of a case is found and put back here, and nowhere else; so is a line of its history.

import type { StepId } from '../ids.ts';
import type { Instant } from '../time.ts';
import { type Case, type CaseHistoryLine, MOST_HISTORY } from './record.ts';
import { type CaseStep, MOST_STEPS } from './steps.ts';

export type StepOf<Kind extends CaseStep['kind']> = Extract<CaseStep, { kind: Kind }>;

/** The step of this name, if it is of this kind. */
export function findStep<Kind extends CaseStep['kind']>(one: Case, id: StepId, kind: Kind): StepOf<Kind> | undefined {
  return one.steps.find((step): step is StepOf<Kind> => step.id === id && step.kind === kind);
}

/**
 * The case with this step: in the place of the one with its name, else as the latest. Where a case has more than it can
 * hold the oldest that has ended goes; an open one never does.
 */
export function withStep(one: Case, step: CaseStep): Case {
  const isKnown = one.steps.some(({ id }) => id === step.id);
  const steps = isKnown ? one.steps.map((known) => (known.id === step.id ? step : known)) : [...one.steps, step];
  const oldest = steps.length > MOST_STEPS ? steps.find(({ endedAt }) => endedAt !== null) : undefined;
  return { ...one, steps: steps.filter((each) => each !== oldest) };
}

/** One line of what happened; the oldest go first where a case has more than it can hold. */
export function withLine(one: Case, at: Instant, event: CaseHistoryLine['event'], note: string): Case {
  return { ...one, history: [...one.history, { at, event, note: note.slice(0, 300) }].slice(-MOST_HISTORY) };
}
