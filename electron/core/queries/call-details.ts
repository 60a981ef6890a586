// One call with everything that belongs to it, for its page in the history. An old one is read from its day.

import type { Call } from '../../../shared/call/record.ts';
import type { Params, Result } from '../../../shared/contract/methods.ts';
import type { CallId } from '../../../shared/ids.ts';
import type { CalendarDay } from '../../../shared/time.ts';
import { beganAt } from '../call-times.ts';
import { emptyNotes } from '../commands/call-steps.ts';
import type { LedgerReader, LedgerView } from '../ledger-view.ts';
import type { LedgerStore } from '../ports.ts';
import type { Recall } from '../recall.ts';
import type { Session } from '../session.ts';

export interface DetailsParts {
  readonly view: LedgerReader;
  readonly recall: Recall;
  readonly store: Pick<LedgerStore, 'readDay' | 'recall'>;
  /** A ledger of its own for one question. */
  readonly newPage: () => LedgerView;
  readonly session: Pick<Session, 'savedDays'>;
}

type Details = Result<'callDetails'>;

/** Null when there is no such call. */
export async function callDetails(parts: DetailsParts, { callId, day }: Params<'callDetails'>): Promise<Details> {
  const { view, recall } = parts;
  const call = view.call(callId);
  if (call === undefined) return day === null ? null : fromItsDay(parts, callId, day);
  if (call.customerId !== null) await recall.bring([{ kind: 'customer', id: call.customerId }]);
  return detailsIn(view, callId);
}

/** The promises are those made in the call, and the one it was made to keep. */
export function detailsIn(view: LedgerReader, callId: CallId): Details {
  const call = view.call(callId);
  if (call === undefined) return null;
  const kept = call.promiseId === null ? undefined : view.promise(call.promiseId);
  const made = view.promisesMadeIn(callId).filter(({ id }) => id !== kept?.id);
  return {
    call,
    notes: view.notes(callId) ?? emptyNotes(callId, beganAt(call)),
    customer: (call.customerId === null ? undefined : view.customer(call.customerId)) ?? null,
    promises: kept === undefined ? made : [kept, ...made],
  };
}

/** On a page of its own, so that looking back does not fill the memory. */
async function fromItsDay(parts: DetailsParts, callId: CallId, day: CalendarDay): Promise<Details> {
  const page = parts.newPage();
  await readInto(page, parts, day);
  const call = page.call(callId);
  if (call === undefined) return null;
  if (call.customerId !== null) {
    const { records } = await parts.store.recall({ kind: 'customer', id: call.customerId });
    page.apply({ puts: records, removes: [] });
  }
  page.apply({ puts: openMadeIn(parts.view, callId), removes: [] });
  await readUntilEnded(page, parts, call, day);
  return detailsIn(page, callId);
}

function openMadeIn(view: LedgerReader, callId: CallId) {
  return view.promisesMadeIn(callId).map((record) => ({ type: 'promise', record }) as const);
}

/** A promise lies in the day of its end, which is seldom more than two working weeks after it was made. */
const DAYS_AFTER = 10;

async function readUntilEnded(page: LedgerView, parts: DetailsParts, call: Call, day: CalendarDay): Promise<void> {
  if (call.wrapUp?.disposition !== 'promised') return;
  const later = [...parts.session.savedDays].filter((one) => one > day).sort();
  for (const next of later.slice(0, DAYS_AFTER)) {
    if (page.promisesMadeIn(call.id).length > 0) return;
    await readInto(page, parts, next);
  }
}

async function readInto(page: LedgerView, { store }: DetailsParts, day: CalendarDay): Promise<void> {
  const { records } = await store.readDay(day);
  page.apply({ puts: records, removes: [] });
}
