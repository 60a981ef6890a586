// The last actions that can still be taken back (c.1 #7): their records as they were and as they became. Taking one
// back is refused once somebody changed those records, so nothing later is lost with it.

import type { Call } from '../../shared/call/record.ts';
import type { UndoableAction } from '../../shared/desk/desk.ts';
import type { ActionId } from '../../shared/ids.ts';
import type { LedgerRecord } from '../../shared/ledger/shapes.ts';
import { done, type Outcome } from '../../shared/outcome.ts';
import type { PromiseRecord } from '../../shared/promise/record.ts';
import { advance } from '../../shared/promise/status.ts';
import type { Refusal } from '../../shared/refusal.ts';
import { type Instant, MINUTE_MS } from '../../shared/time.ts';
import { ended } from './commands/call-steps.ts';
import { refuse } from './commands/decision.ts';
import type { DraftChange, Step } from './ledger-keeper.ts';
import type { LedgerReader } from './ledger-view.ts';
import { sameValue } from './same-value.ts';

/** c.1 #7: Ctrl+Z and `/undo` reach back this far. */
export const UNDO_MS = 10 * MINUTE_MS;

export interface RememberedAction {
  readonly action: UndoableAction;
  readonly steps: readonly Step[];
}

export interface UndoStack {
  /** What the engine counts for itself stays: a case number is never given twice. */
  remember(remembered: RememberedAction): void;
  /** The action of this name, or with null the last one. */
  find(id: ActionId | null): RememberedAction | undefined;
  forget(id: ActionId): void;
  /** The last action, while it can be taken back. */
  offered(view: LedgerReader, now: Instant): UndoableAction | null;
}

export function createUndoStack(): UndoStack {
  let actions: readonly RememberedAction[] = [];
  return {
    remember({ action, steps }) {
      const since = action.at - UNDO_MS;
      const people = steps.filter(({ ref }) => ref.type !== 'engine');
      actions = [...actions.filter((earlier) => earlier.action.at >= since), { action, steps: people }];
    },
    find: (id) => (id === null ? actions.at(-1) : actions.find(({ action }) => action.id === id)),
    forget(id) {
      actions = actions.filter(({ action }) => action.id !== id);
    },
    offered(view, now) {
      const last = actions.at(-1);
      return last !== undefined && undoOf(last, view, now).kind === 'done' ? last.action : null;
    },
  };
}

/** The change that takes an action back. Refuses with `undoTooLate` after 10 minutes or once its records changed. */
export function undoOf(
  { action, steps }: RememberedAction,
  view: LedgerReader,
  now: Instant,
): Outcome<DraftChange, Refusal> {
  const unchanged = steps.every(({ ref, after }) => sameDeed(after, view.find(ref) ?? null));
  if (now - action.at > UNDO_MS || !unchanged) return refuse('undoTooLate');
  return done({
    puts: steps.flatMap((step) => (step.before === null ? [] : [restored(step, step.before, view, now)])),
    removes: steps.flatMap((step) => (step.before === null ? [step.ref] : [])),
  });
}

/** The same as far as people changed it: what the reminder engine notes for itself does not stand in the way. */
function sameDeed(a: LedgerRecord | null, b: LedgerRecord | null): boolean {
  return sameValue(a === null ? null : deedOf(a), b === null ? null : deedOf(b));
}

function deedOf(entry: LedgerRecord): unknown {
  const { revision: _, ...rest } = entry.record;
  const engines = { rungLog: [], firstDueAt: null, reactedAt: null, snoozedUntil: null };
  return entry.type === 'promise' ? { ...rest, ...engines } : rest;
}

function restored(step: Step, before: LedgerRecord, view: LedgerReader, now: Instant): LedgerRecord {
  const current = view.find(step.ref);
  switch (before.type) {
    case 'promise':
      return current?.type === 'promise' ? reopened(before.record, current.record, now) : before;
    case 'call':
      return { type: 'call', record: besideOthers(before.record, view, now) };
    default:
      return before;
  }
}

/** A promise keeps what it has been through: history, shown rungs, once due (`undone` of its life). */
function reopened(before: PromiseRecord, current: PromiseRecord, now: Instant): LedgerRecord {
  const back = advance(current, { kind: 'undone', at: now, before });
  return { type: 'promise', record: back.kind === 'refused' ? before : back.value };
}

/** The desk has room for one call: while another is on it, one that comes back goes to *To finish*. */
function besideOthers(before: Call, view: LedgerReader, now: Instant): Call {
  const isTaken = view.openCalls().some(({ id, parked }) => id !== before.id && !parked);
  if (!isTaken || before.phase === 'finished') return before;
  return { ...(before.phase === 'wrapUp' ? before : ended(before, now)), parked: true };
}
