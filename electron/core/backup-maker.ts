// The daily backup (D11): at the first quiet moment of each day, into the folder the agent chose. What stands in its
// way is one line in the settings; it is tried again, and never asks for attention.

import { type Backup, newestGood } from '../../shared/copies/backup.ts';
import type { Outcome } from '../../shared/outcome.ts';
import { type CalendarDay, type Instant, MINUTE_MS, plus } from '../../shared/time.ts';
import { liveCall } from './call-activity.ts';
import { todayOf } from './figures.ts';
import type { LedgerReader } from './ledger-view.ts';
import type { Clock, Copies, Log, Stop, Timers } from './ports.ts';
import type { Session } from './session.ts';
import type { TaskBoard, TaskRefusal } from './task-board.ts';
import type { Announce } from './topics.ts';

/** Late enough not to stand in the way of the start, and of whoever rings while the agent sits down. */
const LOOK_EVERY_MS = MINUTE_MS;
/** A drive that was pulled out comes back, a full disk is tidied. */
const AGAIN_AFTER_MS = 15 * MINUTE_MS;

export interface BackupMaker {
  start(): void;
  /** The backup of today, also when there is one already. */
  make(): Promise<Outcome<Backup, TaskRefusal>>;
  /** Where they go now. */
  folder(): string;
  stop: Stop;
}

export interface BackupMakerParts {
  readonly copies: Pick<Copies, 'usualFolder' | 'backups' | 'backUp'>;
  readonly board: TaskBoard;
  readonly view: LedgerReader;
  readonly session: Session;
  readonly announce: Announce;
  readonly clock: Pick<Clock, 'now'>;
  readonly timers: Timers;
  readonly log: Log;
}

export function createBackupMaker(parts: BackupMakerParts): BackupMaker {
  const { copies, board, view, session, announce, clock, timers, log } = parts;
  const attempts = createAttempts();

  const folder = () => view.settings.preferences.backupFolder ?? copies.usualFolder;

  function note(backup: Partial<Session['backup']>): void {
    session.backup = { ...session.backup, ...backup };
    announce(new Set(['session']));
  }

  async function make(): Promise<Outcome<Backup, TaskRefusal>> {
    const now = clock.now();
    const today = todayOf(view, now);
    const made = await board.run('backup', (work) => copies.backUp(folder(), today, now, work));
    attempts.ended(made, today, now);
    if (made.kind === 'done') note({ madeAt: made.value.holds?.madeAt ?? now, problem: null });
    else if ('sentence' in made.reason) note({ problem: made.reason.sentence });
    log.write('backup', { answer: made.kind === 'done' ? 'done' : made.reason.kind });
    return made;
  }

  /** What earlier runs made; a folder that cannot be read is a matter of the next attempt. */
  async function readNewest(place: string): Promise<void> {
    const found = await copies.backups(place);
    const newest = found.kind === 'done' ? newestGood(found.value) : null;
    attempts.knowsOf(place, newest);
    note({ madeAt: newest?.holds?.madeAt ?? null });
  }

  function isQuiet(): boolean {
    const isCalm = liveCall(view) === null && session.task === null;
    // While something is lost, a backup of the rest must not push out those that have it.
    return isCalm && view.settings.profile !== null && session.recovery === null;
  }

  async function look(): Promise<void> {
    if (!isQuiet()) return;
    if (!attempts.knows(folder())) await readNewest(folder());
    if (attempts.isDue(todayOf(view, clock.now()), clock.now())) await make();
  }

  const noteBug = (thrown: unknown) =>
    log.write('backup', { error: thrown instanceof Error ? thrown.name : 'unknown' });
  return { ...everyMinute(timers, () => look().catch(noteBug)), make, folder };
}

/** The next minute begins when the look is over. */
function everyMinute(timers: Timers, look: () => Promise<void>): { start(): void; stop: Stop } {
  let isStopped = false;
  let stopTimer: Stop = () => undefined;
  function start(): void {
    if (!isStopped) stopTimer = timers.after(LOOK_EVERY_MS, () => void look().then(start));
  }
  return {
    start,
    stop() {
      isStopped = true;
      stopTimer();
    },
  };
}

/** Which day has its backup, and from when another attempt makes sense. */
function createAttempts() {
  /** Of this folder the newest one is known. */
  let knownIn: string | null = null;
  let doneFor: CalendarDay | null = null;
  let notBefore: Instant | null = null;

  /** A clock that was set back does not put the next attempt off for long. */
  function isTooSoon(now: Instant): boolean {
    return notBefore !== null && now < notBefore && notBefore - now <= AGAIN_AFTER_MS;
  }

  return {
    knows: (place: string) => place === knownIn,
    knowsOf(place: string, newest: Backup | null) {
      knownIn = place;
      doneFor = newest?.day ?? null;
      notBefore = null;
    },
    isDue: (today: CalendarDay, now: Instant) => doneFor !== today && !isTooSoon(now),
    /** What shrank today is as small in a quarter of an hour. */
    ended(made: Outcome<Backup, TaskRefusal>, today: CalendarDay, now: Instant) {
      if (made.kind === 'done' || made.reason.kind === 'shrunk') doneFor = today;
      notBefore = made.kind === 'done' ? null : plus(now, AGAIN_AFTER_MS);
    },
  };
}
