// The draft as the commands take it.

import type { Params } from '../../../shared/contract/methods.ts';
import type { SafeTime } from '../../../shared/guard/report.ts';
import type { CustomerId, PromiseId } from '../../../shared/ids.ts';
import type { PassedWarning } from '../../../shared/promise/record.ts';
import type { PromiseDraft } from '../../state/promise-draft.ts';

export function newPromise(
  draft: PromiseDraft,
  customerId: CustomerId,
  time: SafeTime,
  passedWarnings: readonly PassedWarning[],
): Params<'makePromise'> {
  const { number, kind, cause, about } = draft.fields;
  return { callId: draft.callId, customerId, number, kind, cause, about, ...said(draft, time, passedWarnings) };
}

export function movedPromise(
  draft: PromiseDraft,
  promiseId: PromiseId,
  time: SafeTime,
  passedWarnings: readonly PassedWarning[],
): Params<'movePromise'> {
  const note = draft.fields.note.trim();
  return { promiseId, note: note === '' ? null : note, ...said(draft, time, passedWarnings) };
}

function said({ fields, understood }: PromiseDraft, { dueAt }: SafeTime, passedWarnings: readonly PassedWarning[]) {
  const { customerAsked, readBack, dependsOn } = fields;
  // A range counts only for the time that was typed, not for one the guard offers instead.
  const isTyped = understood.kind === 'done' && understood.value.dueAt === dueAt;
  const windowStart = isTyped ? understood.value.windowStart : null;
  return { when: { dueAt, windowStart }, customerAsked, readBack, dependsOn, passedWarnings: [...passedWarnings] };
}
