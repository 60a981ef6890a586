// What a command decides: records to save, a value to answer, and what may be taken back. A command never saves,
// never reads a clock and never speaks to the outside, so each is tested by calling it.

import type { CommandName, CommandValue, Params } from '../../../shared/contract/methods.ts';
import type { UndoableAction } from '../../../shared/desk/desk.ts';
import type { LedgerRecord, RecordRef } from '../../../shared/ledger/shapes.ts';
import { done, type Outcome, type Refused, refused } from '../../../shared/outcome.ts';
import { because, type Refusal, type RefusalCode } from '../../../shared/refusal.ts';
import type { Instant } from '../../../shared/time.ts';
import type { LedgerReader } from '../ledger-view.ts';

export interface CommandContext {
  readonly now: Instant;
  /** A fresh id, valid for every kind of record. */
  newId(): string;
}

/** The action as the undo toast names it; `who` may be empty. */
export type UndoOffer = Pick<UndoableAction, 'label' | 'who'>;

export interface Decision<Value> {
  readonly puts: readonly LedgerRecord[];
  readonly removes: readonly RecordRef[];
  readonly value: Value;
  /** Null for what is not worth taking back. */
  readonly undo: UndoOffer | null;
}

export type Decided<Value> = Outcome<Decision<Value>, Refusal>;

export type Decide<Name extends CommandName> = (
  view: LedgerReader,
  params: Params<Name>,
  context: CommandContext,
) => Decided<CommandValue<Name>>;

interface Extras {
  readonly removes?: readonly RecordRef[];
  readonly undo?: UndoOffer;
}

export function decided<Value>(value: Value, puts: readonly LedgerRecord[], extras: Extras = {}): Decided<Value> {
  return done({ puts, removes: extras.removes ?? [], value, undo: extras.undo ?? null });
}

export function refuse(code: RefusalCode, values: Refusal['values'] = {}): Refused<Refusal> {
  return refused(because(code, values));
}
