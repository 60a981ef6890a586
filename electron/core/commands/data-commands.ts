// Commands on everything that is saved: backups, restore, export, import, and going on after a loss.

import type { TakenOver } from '../../../shared/contract/data-methods.ts';
import type { CommandName } from '../../../shared/contract/methods.ts';
import { done, type Outcome, refused } from '../../../shared/outcome.ts';
import { phaseOf } from '../../../shared/promise/phase.ts';
import { because, type Refusal } from '../../../shared/refusal.ts';
import type { Instant } from '../../../shared/time.ts';
import type { BackupMaker } from '../backup-maker.ts';
import { liveCall } from '../call-activity.ts';
import type { CommandBus } from '../command-bus.ts';
import { todayOf } from '../figures.ts';
import type { LedgerReader } from '../ledger-view.ts';
import type { Clock, Copies, CopySource, LedgerStore, StagedCopy } from '../ports.ts';
import type { Handlers } from '../router.ts';
import type { SerialQueue } from '../serial-queue.ts';
import type { Session } from '../session.ts';
import { startNoted } from '../start-up.ts';
import type { TaskBoard, TaskRefusal } from '../task-board.ts';
import type { Announce } from '../topics.ts';
import { refuse } from './decision.ts';
import type { Places } from './place-commands.ts';
import { entry } from './entries.ts';
import { zoneOfAgent } from './zone-of-agent.ts';

export type DataCommandName = Extract<
  CommandName,
  | 'backUpNow'
  | 'previewRestore'
  | 'restoreBackup'
  | 'exportAll'
  | 'previewImport'
  | 'importCopy'
  | 'cancelTask'
  | 'goOnAfterLoss'
>;

/** What is known once the app has begun anew, and the way to change it. */
export interface BegunAnew {
  readonly view: LedgerReader;
  readonly bus: Pick<CommandBus, 'note'>;
}

/** The app forgets everything and begins anew on what the store holds now. */
export type BeginAnew = () => Promise<BegunAnew>;

export interface DataCommandParts {
  readonly view: LedgerReader;
  readonly bus: CommandBus;
  /** No command is carried out while the data is being replaced. */
  readonly queue: SerialQueue;
  readonly session: Session;
  readonly board: TaskBoard;
  readonly backups: BackupMaker;
  readonly copies: Copies;
  readonly places: Places;
  readonly store: Pick<LedgerStore, 'goOn'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly announce: Announce;
  readonly version: string;
  readonly beginAnew: BeginAnew;
}

type Answer<Value> = Promise<Outcome<Value, Refusal>>;

export function dataHandlers(parts: DataCommandParts): Pick<Handlers, DataCommandName> {
  const { view, session, board, backups, copies, clock, places } = parts;
  const backup = (name: string): CopySource => ({ kind: 'backup', folder: backups.folder(), name });
  const look = (source: CopySource) => inWords(board.run('look', (work) => copies.preview(source, work)));

  return {
    backUpNow: () => inWords(backups.make()),
    previewRestore: ({ name }) => look(backup(name)),
    restoreBackup: ({ name }) => takeOver(parts, 'restore', backup(name)),

    /** Refused: noPlaceChosen, oneAtATime, givenUp, copyRefused. */
    async exportAll({ as }) {
      const folder = places.chosen('export');
      if (folder === null) return refuse('noPlaceChosen');
      const now = clock.now();
      const order = { as, folder, now, day: todayOf(view, now), zone: zoneOfAgent(view) };
      return inWords(board.run('export', (work) => copies.exportTo(order, work)));
    },

    async previewImport() {
      const path = places.chosen('import');
      return path === null ? refuse('noPlaceChosen') : look({ kind: 'export', path });
    },

    async importCopy() {
      const path = places.chosen('import');
      return path === null ? refuse('noPlaceChosen') : takeOver(parts, 'import', { kind: 'export', path });
    },

    async cancelTask() {
      board.giveUp();
      return done(null);
    },

    /** Refused: cannotSave. What the start did is noted now, because it could not be then. */
    async goOnAfterLoss() {
      const gone = await parts.store.goOn();
      if (gone.kind === 'refused') return refused(because('cannotSave', { ...gone.reason }));
      session.recovery = null;
      await parts.bus.note((latest) => startNoted(latest, clock.now(), parts.version));
      parts.announce(new Set(['session']));
      return done(null);
    },
  };
}

/** Nothing else is saved meanwhile. Refused: callUnderWay, oneAtATime, givenUp, copyRefused. */
function takeOver(parts: DataCommandParts, kind: 'restore' | 'import', source: CopySource): Answer<TakenOver> {
  const { view, queue, board } = parts;
  if (liveCall(view) !== null) return Promise.resolve(refuse('callUnderWay'));
  return inWords(
    board.run(kind, (work) =>
      queue.run(async () => {
        const staged = await parts.copies.stage(source, work);
        if (staged.kind === 'refused') return staged;
        if (!work.isGivenUp()) return putInPlace(parts, staged.value);
        await staged.value.discard();
        return refused({ kind: 'givenUp' });
      }),
    ),
  );
}

/** Whether it worked or not, the store was closed for it: the app begins anew on what is there. */
async function putInPlace(
  { view, clock, beginAnew }: DataCommandParts,
  staged: StagedCopy,
): Promise<Outcome<TakenOver, TaskRefusal>> {
  const { backupFolder } = view.settings.preferences;
  const over = await staged.takeOver(clock.now());
  const begun = await beginAnew();
  if (over.kind === 'refused') return refused({ kind: 'problem', sentence: over.reason });
  await keepFolder(begun, backupFolder);
  return done({ ...dutiesIn(begun.view, clock.now()), keptIn: over.value });
}

/** An older choice does not send tomorrow's backup somewhere else. */
async function keepFolder({ view, bus }: BegunAnew, backupFolder: string | null): Promise<void> {
  if (view.settings.preferences.backupFolder === backupFolder) return;
  await bus.note(({ settings }) => {
    const preferences = { ...settings.preferences, backupFolder };
    return { puts: [entry('settings', { ...settings, preferences })], removes: [] };
  });
}

function dutiesIn(view: LedgerReader, now: Instant): Pick<TakenOver, 'openPromises' | 'late'> {
  const open = view.openPromises();
  const late = open.filter((promise) => phaseOf(promise, now).phase === 'overdue');
  return { openPromises: open.length, late: late.length };
}

/** What happened in the words of a refusal. */
async function inWords<Value>(answer: Promise<Outcome<Value, TaskRefusal>>): Answer<Value> {
  const outcome = await answer;
  if (outcome.kind === 'done') return outcome;
  return refused(refusalOf(outcome.reason));
}

function refusalOf(reason: TaskRefusal): Refusal {
  switch (reason.kind) {
    case 'busy':
      return because('oneAtATime');
    case 'givenUp':
      return because('givenUp');
    case 'problem':
    case 'shrunk':
      return because('copyRefused', { sentence: reason.sentence });
  }
}
