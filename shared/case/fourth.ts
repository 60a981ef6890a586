// Level 4: the customer's own step, a letter to the top or to the bureau (003-28..30). What was offered has to go
// beyond levels 1 to 3 before it is over: nothing less keeps them.

import { done, type Outcome, refused } from '../outcome.ts';
import { because, type Refusal } from '../refusal.ts';
import { type CalendarDay, daysBetween, type Instant } from '../time.ts';
import type { Case } from './record.ts';
import type { CustomersStep } from './steps.ts';

/** The one that is not answered yet; undefined when none is open. */
export function openFourthStep({ steps }: Pick<Case, 'steps'>): CustomersStep | undefined {
  return steps.find((step): step is CustomersStep => step.kind === 'customersOwn' && step.endedAt === null);
}

/** 003-30. Refused: beyondMissing. */
export function closedFourth(
  step: CustomersStep,
  { beyond, outcome }: { readonly beyond: string; readonly outcome: 'stayed' | 'lost' },
  now: Instant,
): Outcome<CustomersStep, Refusal> {
  const offered = beyond.trim();
  if (offered === '') return refused(because('beyondMissing'));
  return done({ ...step, beyond: offered, outcome, endedAt: now });
}

/** 003-29: of the team, without names. `daysSinceLast` is null while there was none. */
export interface FourthFigure {
  readonly count: number;
  readonly daysSinceLast: number | null;
}

export function fourthFigure(receivedOn: readonly CalendarDay[], today: CalendarDay): FourthFigure {
  const last = [...receivedOn].sort().at(-1);
  return { count: receivedOn.length, daysSinceLast: last === undefined ? null : Math.max(0, daysBetween(last, today)) };
}
