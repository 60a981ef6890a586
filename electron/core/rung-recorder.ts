// Show first, record second (reminders.md (b) rule 3). What was shown counts from that moment, also while the disk is
// slow or refuses: a reminder is repeated after a crash at the worst, never because saving is in trouble.

import type { PromiseId } from '../../shared/ids.ts';
import type { RungStep } from '../../shared/promise/ladder.ts';
import type { PromiseRecord } from '../../shared/promise/record.ts';
import { recordRung, type Showing } from '../../shared/promise/rung-log.ts';
import type { CommandBus } from './command-bus.ts';
import { entry } from './commands/entries.ts';
import type { Log } from './ports.ts';

export interface RungRecorder {
  /** Promises as they are with everything that was shown, recorded or not. */
  withShown(promises: readonly PromiseRecord[]): readonly PromiseRecord[];
  /** Counts at once, and is written as soon as its turn comes. */
  record(step: RungStep, showing: Showing): void;
}

interface Unrecorded {
  readonly promiseId: PromiseId;
  readonly apply: (record: PromiseRecord) => PromiseRecord;
}

export function createRungRecorder(bus: Pick<CommandBus, 'note'>, log: Log): RungRecorder {
  const unrecorded = new Set<Unrecorded>();

  async function write(shown: Unrecorded): Promise<void> {
    await bus.note((view) => {
      const record = view.promise(shown.promiseId);
      return { puts: record === undefined ? [] : [entry('promise', shown.apply(record))], removes: [] };
    });
    unrecorded.delete(shown);
  }

  return {
    withShown(promises) {
      if (unrecorded.size === 0) return promises;
      return promises.map((record) => {
        const mine = [...unrecorded].filter(({ promiseId }) => promiseId === record.id);
        return mine.reduce((shown, { apply }) => apply(shown), record);
      });
    },
    record(step, showing) {
      const shown: Unrecorded = { promiseId: step.promiseId, apply: (record) => recordRung(record, step, showing) };
      unrecorded.add(shown);
      write(shown).catch((thrown: unknown) => {
        log.write('rungNotRecorded', { error: thrown instanceof Error ? thrown.name : 'unknown' });
      });
    },
  };
}
