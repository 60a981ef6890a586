// The archive of a data folder: asked from this thread, answered by another. Nothing of it exists before the first
// question. A thread that dies is started again, and where none can run the work is done here, in small steps.

import type { FoundCustomer, HistoryAnswer } from '../../../shared/history/found.ts';
import type { KnownChange, LedgerRecord } from '../../../shared/ledger/shapes.ts';
import type { Archive, Log, Stop } from '../../core/ports.ts';
import type { ArchiveSource } from '../archive-source.ts';
import type { Answer, Question, ToWorker } from './archive-messages.ts';
import { startThread, ThreadGone } from './asked-thread.ts';
import { createHistoryService, type SavedFiles } from './history-service.ts';

export interface OwnArchive extends Archive {
  /** Ends the thread; questions are rejected from now on. */
  close(): Promise<void>;
}

export interface ArchiveOptions {
  readonly source: ArchiveSource;
  /** The bundle of the archive's thread; null: no thread, all is done here. */
  readonly workerFile: string | null;
  readonly log: Log;
}

/** What answers: a thread, or the same work in this one. */
interface Answering {
  apply(change: KnownChange): void;
  ask(question: Question): Promise<Answer>;
  isBusy(): boolean;
  stop(): Promise<void>;
}

interface Running extends Answering {
  readonly unfollow: Stop;
}

/** Records of one message: copying more would be felt. */
const RECORDS_A_MESSAGE = 50;
/** After so many the thread is let go, and reads from the files what it held in memory. */
const CHANGES_HELD = 2_000;
/** A thread that dies more often than that, without one answer between, is not tried again. */
const DEATHS = 3;

export function createArchive(options: ArchiveOptions): OwnArchive {
  const runner = createRunner(options);
  let isClosed = false;

  async function ask(question: Question): Promise<Answer> {
    if (isClosed) throw new Error('The archive is closed');
    try {
      const answer = await runner.running().ask(question);
      runner.praise();
      return answer;
    } catch (error) {
      if (error instanceof ThreadGone) return ask(question);
      throw error;
    }
  }

  return {
    findCalls: async (query) => (await ask({ kind: 'calls', query })) as HistoryAnswer,
    findCustomers: async (text) => (await ask({ kind: 'customers', text })) as readonly FoundCustomer[],
    async close() {
      isClosed = true;
      await runner.stop();
    },
  };
}

interface Runner {
  /** Started when it is not running. */
  running(): Answering;
  /** It answered: deaths before count no longer. */
  praise(): void;
  stop(): Promise<void>;
}

function createRunner({ source, workerFile, log }: ArchiveOptions): Runner {
  let current: Running | null = null;
  let deaths = 0;

  function start(): Answering {
    const files: SavedFiles = {
      folder: source.folder,
      days: new Map(source.days()),
      customerShards: new Map(source.customerShards()),
    };
    const atHand = source.atHand();
    // A store that is not open has nothing, and may be open at the next question.
    if (files.days.size === 0 && atHand.length === 0) return answeringHere(files);
    const answering = answeringFor(files);
    for (const puts of piecesOf(atHand)) answering.apply({ puts, removes: [] });
    answering.apply({ puts: [], removes: source.gone() });
    // Nothing can be saved between these two: they are of one turn.
    current = { ...answering, unfollow: following(source, answering, () => void stop()) };
    return current;
  }

  function answeringFor(files: SavedFiles): Answering {
    if (workerFile === null || deaths >= DEATHS) return answeringHere(files);
    try {
      const there = answeringThere(workerFile, files, () => {
        if (current?.ask === there.ask) died(current);
      });
      return there;
    } catch {
      deaths = DEATHS;
      log.write('archive.threadRefused');
      return answeringHere(files);
    }
  }

  function died(running: Running): void {
    deaths += 1;
    log.write('archive.threadDied', { deaths });
    running.unfollow();
    current = null;
  }

  async function stop(): Promise<void> {
    const ending = current;
    current = null;
    ending?.unfollow();
    await ending?.stop();
  }

  return {
    running: () => current ?? start(),
    praise() {
      deaths = 0;
    },
    stop,
  };
}

/** Hands over every change; `onFull` once the files have what would only fill the memory. */
function following(source: ArchiveSource, answering: Answering, onFull: () => void): Stop {
  let held = 0;
  return source.follow((event) => {
    if (event.kind === 'checkpoint') {
      if (held >= CHANGES_HELD && !answering.isBusy()) onFull();
      return;
    }
    const { puts, removes } = event.change;
    held += puts.length;
    answering.apply({ puts, removes });
  });
}

function answeringThere(workerFile: string, files: SavedFiles, onGone: () => void): Answering {
  const thread = startThread(workerFile, onGone);
  const tell = (message: Exclude<ToWorker, { kind: 'ask' }>) => thread.tell(message);
  tell({ kind: 'open', files });
  return { ...thread, apply: (change) => tell({ kind: 'apply', change }) };
}

function answeringHere(files: SavedFiles): Answering {
  const service = createHistoryService(files);
  return {
    apply: service.apply,
    ask: (question) =>
      question.kind === 'calls' ? service.findCalls(question.query) : service.findCustomers(question.text),
    isBusy: () => false,
    stop: async () => service.stop(),
  };
}

function* piecesOf(records: readonly LedgerRecord[]): Generator<readonly LedgerRecord[], void, void> {
  for (let from = 0; from < records.length; from += RECORDS_A_MESSAGE)
    yield records.slice(from, from + RECORDS_A_MESSAGE);
}
