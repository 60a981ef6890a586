// Commands on a ledger of the test's making: the real bus and view over a disk in memory and a clock that stands still.

import { type CommandBus, createCommandBus } from '../../electron/core/command-bus.ts';
import type { Decide } from '../../electron/core/commands/decision.ts';
import { createLedgerKeeper } from '../../electron/core/ledger-keeper.ts';
import { createLedgerView, type LedgerReader } from '../../electron/core/ledger-view.ts';
import { createSerialQueue } from '../../electron/core/serial-queue.ts';
import { createSession, type Session } from '../../electron/core/session.ts';
import type { Topic } from '../../electron/core/topics.ts';
import { createUndoStack, type UndoStack } from '../../electron/core/undo-stack.ts';
import type { CommandName, CommandValue, Params } from '../../shared/contract/methods.ts';
import type { LedgerRecord } from '../../shared/ledger/shapes.ts';
import type { Outcome } from '../../shared/outcome.ts';
import type { Refusal } from '../../shared/refusal.ts';
import { createCountingIds } from './counting-ids.ts';
import { createManualClock, type ManualClock } from './manual-clock.ts';
import { createMemoryDisk, createMemoryLedgerStore, type MemoryDisk } from './memory-ledger-store.ts';
import { settings, TWO_PAST_TWO } from './records.ts';

export interface CommandBench {
  readonly view: LedgerReader;
  readonly clock: ManualClock;
  readonly disk: MemoryDisk;
  readonly session: Session;
  readonly bus: CommandBus;
  readonly undoStack: UndoStack;
  /** What was announced, one entry per announcement. */
  readonly announced: ReadonlySet<Topic>[];
  run<Name extends CommandName>(
    decide: Decide<Name>,
    params: Params<Name>,
  ): Promise<Outcome<CommandValue<Name>, Refusal>>;
  /** The code of the refusal; the test fails when the command is carried out. */
  refusalOf<Name extends CommandName>(decide: Decide<Name>, params: Params<Name>): Promise<Refusal>;
}

/** Begins at 14:02 in London with Alex's settings, unless a settings record is among `records`. */
export function createCommandBench(records: readonly LedgerRecord[] = [], now = TWO_PAST_TWO): CommandBench {
  const all = records.some(({ type }) => type === 'settings') ? records : [settings(), ...records];
  const disk = createMemoryDisk(all);
  const clock = createManualClock(now);
  const view = createLedgerView();
  view.apply({ puts: all, removes: [] });
  const session = createSession();
  const undoStack = createUndoStack();
  const announced: ReadonlySet<Topic>[] = [];
  const log = { write: () => undefined };
  const store = createMemoryLedgerStore(disk);
  const keeper = createLedgerKeeper({ view, store, session, clock: clock.clock, log, dataFolder: '/data' });
  const bus = createCommandBus({
    view,
    keeper,
    queue: createSerialQueue(),
    undoStack,
    clock: clock.clock,
    ids: createCountingIds(),
    announce: (topics) => announced.push(topics),
  });
  const run: CommandBench['run'] = (decide, params) => bus.run((reader, context) => decide(reader, params, context));
  return {
    ...{ view, clock, disk, session, bus, undoStack, announced, run },
    async refusalOf(decide, params) {
      const outcome = await run(decide, params);
      if (outcome.kind === 'done') throw new Error('carried out, though it should have been refused');
      return outcome.reason;
    },
  };
}
