// One command at a time: decide, save, apply, announce, answer. Nothing is answered as done before it is durable.

import type { ActionId } from '../../shared/ids.ts';
import { done, type Outcome } from '../../shared/outcome.ts';
import type { Refusal } from '../../shared/refusal.ts';
import type { Instant } from '../../shared/time.ts';
import { type CommandContext, type Decided, refuse, type UndoOffer } from './commands/decision.ts';
import type { DraftChange, LedgerKeeper, Step } from './ledger-keeper.ts';
import type { LedgerReader } from './ledger-view.ts';
import type { Clock, Ids } from './ports.ts';
import type { SerialQueue } from './serial-queue.ts';
import type { Announce, Topic } from './topics.ts';
import { type UndoStack, undoOf } from './undo-stack.ts';

/** A decision that waits for its turn: view and context are those of the moment it is made. */
export type Deciding<Value> = (view: LedgerReader, context: CommandContext) => Decided<Value>;

export interface CommandBus {
  run<Value>(decide: Deciding<Value>): Promise<Outcome<Value, Refusal>>;
  /** Notes what has happened already; never refused (see LedgerKeeper.keep). */
  note(draft: (view: LedgerReader, context: CommandContext) => DraftChange): Promise<void>;
  /** Takes back the action of this name, or the last one. */
  undo(id: ActionId | null): Promise<Outcome<null, Refusal>>;
}

export interface BusParts {
  readonly view: LedgerReader;
  readonly keeper: LedgerKeeper;
  readonly queue: SerialQueue;
  readonly undoStack: UndoStack;
  readonly clock: Pick<Clock, 'now'>;
  readonly ids: Ids;
  readonly announce: Announce;
}

export function createCommandBus({ view, keeper, queue, undoStack, clock, ids, announce }: BusParts): CommandBus {
  const newId = () => ids.next();

  function remember(steps: readonly Step[], offer: UndoOffer | null, at: Instant): void {
    if (offer === null) return;
    undoStack.remember({ action: { id: newId() as ActionId, at, ...offer }, steps });
  }

  /** Saves, then lets `settle` finish its books, and only then tells the windows: they see both at once. */
  async function saveThen<Value>(draft: DraftChange, settle: (steps: readonly Step[]) => Value) {
    const saved = await keeper.save(draft);
    if (saved.kind === 'refused') {
      announce(new Set<Topic>(['session']));
      return saved;
    }
    const value = settle(saved.value);
    announce(topicsOf(saved.value));
    return done(value);
  }

  return {
    run: (decide) =>
      queue.run(async () => {
        const context: CommandContext = { now: clock.now(), newId };
        const outcome = decide(view, context);
        if (outcome.kind === 'refused') return outcome;
        const { value, undo } = outcome.value;
        return saveThen(outcome.value, (steps) => {
          remember(steps, undo, context.now);
          return value;
        });
      }),
    note: (draft) =>
      queue.run(async () => {
        announce(topicsOf(await keeper.keep(draft(view, { now: clock.now(), newId }))));
      }),
    undo: (id) =>
      queue.run(async () => {
        const remembered = undoStack.find(id);
        if (remembered === undefined) return refuse('nothingToUndo');
        const change = undoOf(remembered, view, clock.now());
        if (change.kind === 'refused') return change;
        return saveThen(change.value, () => {
          undoStack.forget(remembered.action.id);
          return null;
        });
      }),
  };
}

function topicsOf(steps: readonly Step[]): ReadonlySet<Topic> {
  return new Set<Topic>([...steps.map(({ ref }) => ref.type), 'session']);
}
