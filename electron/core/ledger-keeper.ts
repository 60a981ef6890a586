// Disk first, memory second: the only path of a change into the ledger. Also the only place that raises revisions,
// the one that knows whether saving works, and the one that takes card numbers out: nothing passes here unmasked.

import { words } from '../../shared/copy/words.ts';
import { homeOf, isSameHome, keyOf } from '../../shared/ledger/homes.ts';
import {
  type KnownChange,
  type LedgerChange,
  type LedgerRecord,
  type Left,
  type RecordRef,
  refOf,
} from '../../shared/ledger/shapes.ts';
import { done, type Outcome, refused } from '../../shared/outcome.ts';
import { digitSpellings } from '../../shared/phone/parse.ts';
import { maskedRecord } from '../../shared/privacy/masked-record.ts';
import { because, type Refusal } from '../../shared/refusal.ts';
import type { LedgerReader, LedgerView } from './ledger-view.ts';
import type { Clock, LedgerStore, Log, SaveProblem } from './ports.ts';
import type { Session } from './session.ts';

/** A change as a decision words it: revisions and homes are not its business. */
export type DraftChange = KnownChange;

/** What a change did to one record; null where there was or is none. */
export interface Step {
  readonly ref: RecordRef;
  readonly before: LedgerRecord | null;
  readonly after: LedgerRecord | null;
}

export interface LedgerKeeper {
  /** Refuses with `cannotSave` when the disk does; memory is then untouched. */
  save(draft: DraftChange): Promise<Outcome<readonly Step[], Refusal>>;
  /**
   * For what has happened in the world already, such as a notice that was shown: it stays known while the app runs
   * even when it cannot be written, so that an unwritable folder does not make a reminder repeat.
   */
  keep(draft: DraftChange): Promise<readonly Step[]>;
  /** Nothing can be written: said in red until a save succeeds. */
  noteProblem(problem: SaveProblem): void;
}

export interface KeeperParts {
  readonly view: LedgerView;
  readonly store: Pick<LedgerStore, 'commit'>;
  readonly session: Session;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
  readonly dataFolder: string;
}

export function createLedgerKeeper({ view, store, session, clock, log, dataFolder }: KeeperParts): LedgerKeeper {
  function noteProblem({ problem, folder }: SaveProblem): void {
    const since = session.save.kind === 'failing' ? session.save.since : clock.now();
    session.save = { kind: 'failing', since, problem, folder };
  }

  /** A store that throws, though it must not, is one that could not save. */
  async function attempt(change: LedgerChange): Promise<Outcome<null, SaveProblem>> {
    try {
      return await store.commit(change);
    } catch (thrown) {
      const code = thrown instanceof Error ? thrown.name : 'unknown';
      return refused({ problem: words('store.problem.other', { code }), folder: dataFolder });
    }
  }

  async function commit(change: LedgerChange): Promise<SaveProblem | null> {
    const outcome = await attempt(change);
    if (outcome.kind === 'done') {
      session.save = { kind: 'saving', lastSavedAt: clock.now() };
      return null;
    }
    log.write('saveFailed', { puts: change.puts.length, removes: change.removes.length });
    noteProblem(outcome.reason);
    return outcome.reason;
  }

  return {
    noteProblem,
    async save(draft) {
      const change = withRevisions(view, draft);
      const steps = stepsOf(view, change);
      if (steps.length === 0) return done(steps);
      const problem = await commit({ ...change, left: leftBy(steps) });
      if (problem !== null) return refused(because('cannotSave', { ...problem }));
      view.apply(change);
      return done(steps);
    },
    async keep(draft) {
      const change = withRevisions(view, draft);
      const steps = stepsOf(view, change);
      if (steps.length > 0) await commit({ ...change, left: leftBy(steps) });
      view.apply(change);
      return steps;
    },
  };
}

/** Every put masked, and one revision above what is known; a record that is the known one is no change. */
function withRevisions(view: LedgerReader, draft: DraftChange): KnownChange {
  const latest = new Map(draft.puts.map((entry) => [keyOf(refOf(entry)), entry]));
  const puts = [...latest.values()].flatMap((entry) => raised(view, entry));
  return { puts, removes: draft.removes };
}

function raised(view: LedgerReader, entry: LedgerRecord): readonly LedgerRecord[] {
  const known = view.find(refOf(entry));
  if (known?.record === entry.record) return [];
  const revision = (known?.record.revision ?? 0) + 1;
  const { type, record } = maskedRecord(entry, { spared: ownNumbers(view, entry) });
  // The spread keeps the record's type; the compiler sees only the union.
  return [{ type, record: { ...record, revision } } as LedgerRecord];
}

function stepsOf(view: LedgerReader, change: KnownChange): readonly Step[] {
  const puts = change.puts.map((after) => ({ ref: refOf(after), before: view.find(refOf(after)) ?? null, after }));
  const removes = change.removes.map((ref) => ({ ref, before: view.find(ref) ?? null, after: null }));
  return [...puts, ...removes];
}

/** Copies that lie elsewhere from now on: of what moved to another home, and of what is no more. */
function leftBy(steps: readonly Step[]): readonly Left[] {
  return steps.flatMap(({ ref, before, after }) => {
    if (before === null) return [];
    const home = homeOf(before);
    return after !== null && isSameHome(home, homeOf(after)) ? [] : [{ ref, home }];
  });
}

/** The call's own number is never taken for a card, with or without its `+` or as it is dialled at home. */
function ownNumbers(view: LedgerReader, { type, record }: LedgerRecord): readonly string[] {
  const call = type === 'call' ? record : type === 'notes' ? view.call(record.callId) : null;
  return call?.number == null ? [] : digitSpellings(call.number);
}
