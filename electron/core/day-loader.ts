// The last weeks come in after the reminders are armed: day by day, newest first. Each day is one read of the store,
// so the process stays free in between. What is older is asked for when it is needed.

import type { CalendarDay } from '../../shared/time.ts';
import type { LedgerView } from './ledger-view.ts';
import type { LedgerStore, Log, Stop } from './ports.ts';
import type { Session } from './session.ts';
import type { Announce, Topic } from './topics.ts';

export interface DayLoader {
  /** Starts reading; `loaded` answers when all days are there, or when it was stopped. */
  start(days: readonly CalendarDay[]): void;
  loaded(): Promise<void>;
  stop: Stop;
}

export interface LoaderParts {
  readonly store: Pick<LedgerStore, 'readDay'>;
  readonly view: LedgerView;
  readonly session: Session;
  readonly announce: Announce;
  readonly log: Log;
}

const HISTORY: ReadonlySet<Topic> = new Set(['call', 'notes', 'promise', 'session']);

export function createDayLoader({ store, view, session, announce, log }: LoaderParts): DayLoader {
  let stopped = false;
  let loading = Promise.resolve();

  /** One day that cannot be read does not keep the others away. */
  async function load(day: CalendarDay): Promise<void> {
    try {
      const { records, reports } = await store.readDay(day);
      view.apply({ puts: records, removes: [] });
      session.dataReports = [...session.dataReports, ...reports];
    } catch (thrown) {
      log.write('dayNotRead', { day, error: thrown instanceof Error ? thrown.name : 'unknown' });
    }
  }

  /** The newest day is announced at once: it is today's figures. The rest is announced once, when it is complete. */
  async function loadAll(days: readonly CalendarDay[]): Promise<void> {
    for (const [index, day] of days.entries()) {
      if (stopped) return;
      await load(day);
      if (index === 0) announce(HISTORY);
    }
    announce(HISTORY);
  }

  return {
    start(days) {
      loading = loadAll(days);
    },
    loaded: () => loading,
    stop() {
      stopped = true;
    },
  };
}
