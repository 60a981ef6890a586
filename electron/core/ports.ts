// Everything core needs from outside, as the smallest interfaces that do. Hosts bind them; tests bring small working
// doubles. No port may carry an Electron or Node type.

import type { Notice, NoticeAction } from '../../shared/contract/events.ts';
import type { Case } from '../../shared/case/record.ts';
import type { SelfTest } from '../../shared/contract/methods.ts';
import type { Backup } from '../../shared/copies/backup.ts';
import type { CopyPreview } from '../../shared/copies/preview.ts';
import type { StartsAtLogin } from '../../shared/desk/desk.ts';
import type { DeskGlance } from '../../shared/desk/glance.ts';
import type { FoundCustomer, HistoryAnswer, HistoryQuery } from '../../shared/history/found.ts';
import type { CustomerId, PromiseId } from '../../shared/ids.ts';
import type { Recovery } from '../../shared/ledger/recovery.ts';
import type { LedgerChange, LedgerRecord } from '../../shared/ledger/shapes.ts';
import type { Outcome } from '../../shared/outcome.ts';
import type { DialWay } from '../../shared/telephony/setup.ts';
import type { CalendarDay, Instant, ZoneId } from '../../shared/time.ts';
import type { OwnPlace } from './own-place.ts';
import type { Phones } from './phone-port.ts';

export type { PhoneReception, PhoneReport, Phones, StandingCall } from './phone-port.ts';

/** Stops what was started. Calling it twice is harmless. */
export type Stop = () => void;

export interface Clock {
  now(): Instant;
  /** Milliseconds on a clock that nobody can set and that need not run during sleep; only differences mean anything. */
  monotonicMs(): number;
}

export interface Timers {
  /** Calls once, after at least `delayMs`. */
  after(delayMs: number, call: () => void): Stop;
}

/** What the store could not do, as a fragment for "I can't save: …", such as `the disk is full`. */
export interface SaveProblem {
  readonly problem: string;
  readonly folder: string;
}

export interface OpenedLedger {
  /** Open calls, promises, customers, cases, exceptions, settings, engine: small whatever the history. */
  readonly records: readonly LedgerRecord[];
  /** Days with finished calls, newest first. */
  readonly days: readonly CalendarDay[];
  /** What was damaged and set aside, one clear sentence each. */
  readonly reports: readonly string[];
  /** Set when nothing can be written; reading and reminding go on. */
  readonly readOnly: SaveProblem | null;
  /** Set when something known is lost: every commit is refused until `goOn`. */
  readonly recovery: Recovery | null;
}

/** Whom something is about: everybody under a number, in the one spelling of `dialString`, or one customer. */
export type Whom =
  | { readonly kind: 'number'; readonly number: string }
  | { readonly kind: 'customer'; readonly id: CustomerId };

export interface RecalledLedger {
  /** Customers, their closed cases, their newest finished calls with notes, promises that ended on the same days. */
  readonly records: readonly LedgerRecord[];
  /** How many finished calls of each were answered, whether or not they are among the records. */
  readonly answered: ReadonlyMap<CustomerId, number>;
  readonly reports: readonly string[];
}

/** The saved data as a whole. One writer; commits are answered in order. */
export interface LedgerStore {
  /** Never throws for damage: what cannot be read is set aside, reported, and never overwritten. */
  open(): Promise<OpenedLedger>;
  /** Finished calls and ended promises of one day. Damage as in `open`, in `reports`. */
  readDay(day: CalendarDay): Promise<{ records: readonly LedgerRecord[]; reports: readonly string[] }>;
  /** What rests of somebody who is not among the records of `open`. Rejects when it cannot be read now. */
  recall(whom: Whom): Promise<RecalledLedger>;
  /** The closed cases of these customers, for looking back. Rejects when they cannot be read now. */
  casesOf(customers: readonly CustomerId[]): Promise<readonly Case[]>;
  /** Every saved record once, in pieces as small as a file; for copies of everything. */
  everything(): AsyncIterable<readonly LedgerRecord[]>;
  /** Answers `done` only when the change is synced to the disk; `refused` leaves the disk as it was. */
  commit(change: LedgerChange): Promise<Outcome<null, SaveProblem>>;
  /**
   * Ends a recovery: what is damaged is copied aside, and saving begins with what could be read. Without a recovery it
   * does nothing; `refused` leaves everything as it was.
   */
  goOn(): Promise<Outcome<null, SaveProblem>>;
  /** Waits for commits under way and lets go of the folder. */
  close(): Promise<void>;
}

/**
 * Finished calls of all years, found by what was said in them. Rebuildable, opened by the first question, and never
 * needed for saving or reminding.
 */
export interface Archive {
  /** Newest first. Rejects only when nothing at all can be read. */
  findCalls(query: HistoryQuery): Promise<HistoryAnswer>;
  /** Customers whose name or number fits, latest contact first; at most 20. */
  findCustomers(text: string): Promise<readonly FoundCustomer[]>;
}

/** Long work as it goes. */
export interface Work {
  /** `of` null while nobody can know how much there is. Cheap: call it for every record. */
  tell(done: number, of: number | null): void;
  /** True once the agent gave it up: it ends soon, and leaves nothing behind. */
  isGivenUp(): boolean;
}

/** Why a copy was not made or used: given up by the agent, or one clear sentence. */
export type CopyRefusal =
  | { readonly kind: 'givenUp' }
  | { readonly kind: 'problem'; readonly sentence: string }
  /** D11: trying again soon would find the same. */
  | { readonly kind: 'shrunk'; readonly sentence: string };
export type Copied<Value> = Promise<Outcome<Value, CopyRefusal>>;

export type CopySource =
  /** Takes the place of everything that is here. */
  | { readonly kind: 'backup'; readonly folder: string; readonly name: string }
  /** A file of `exportTo`: comes to what is here, and of each record the higher revision counts. */
  | { readonly kind: 'export'; readonly path: string };

/** A whole data folder beside the present one, ready to take its place. */
export interface StagedCopy {
  /**
   * Takes the place of the present data; the store is then to be opened anew. What was there is kept in the folder that
   * is answered. Refused with a sentence; the present data then stays what it was.
   */
  takeOver(now: Instant): Promise<Outcome<string, string>>;
  discard(): Promise<void>;
}

export interface ExportOrder {
  readonly as: 'json' | 'csv';
  /** An existing folder; the name inside it is made here and never replaces anything. */
  readonly folder: string;
  readonly day: CalendarDay;
  readonly now: Instant;
  readonly zone: ZoneId;
}

/** Copies of everything that is saved, and the way back from one. Memory stays small, the process stays free. */
export interface Copies {
  /** Where backups go until the agent chooses: on the same disk as the data. */
  readonly usualFolder: string;
  /** Newest first, torn ones among them. Refused, with a sentence, when the folder cannot be read. */
  backups(folder: string): Promise<Outcome<readonly Backup[], string>>;
  /** Makes the backup of `day`, in the place of an earlier one of that day. Refused too when it shrank by half (D11). */
  backUp(folder: string, day: CalendarDay, now: Instant, work: Work): Copied<Backup>;
  /** Reads a copy through and says what it would change. */
  preview(source: CopySource, work: Work): Copied<CopyPreview>;
  /** Nothing may be saved until the copy took over or was discarded. */
  stage(source: CopySource, work: Work): Copied<StagedCopy>;
  /** Answers the whole path of the file or folder that was made. */
  exportTo(order: ExportOrder, work: Work): Copied<string>;
  /** Really writes in a folder; refused with a sentence. Answers its whole path. */
  proveFolder(path: string): Promise<Outcome<string, string>>;
  /** Whether this is a file that can be read; refused with a sentence. Answers its whole path. */
  proveFile(path: string): Promise<Outcome<string, string>>;
  /** The text of a plain file of at most so many bytes; refused with a sentence. A `table` may be older than UTF-8. */
  readSmall(path: string, mostBytes: number, as: 'json' | 'table'): Promise<Outcome<string, string>>;
  /** A new file in an existing folder, under this name or a numbered one; answers its whole path. */
  writeSmall(folder: string, name: string, text: string): Promise<Outcome<string, string>>;
}

/** Shows notices on the desktop or in the page. */
export interface Notifier {
  /** `done` means the desktop accepted it, not that anybody saw it. Never blocks longer than 2 s (N15). */
  show(notice: Notice): Promise<Outcome<null, string>>;
  remove(noticeId: string): void;
  /** How many notices it still holds, so that a press on one finds its promise (N2, N10). */
  held(): number;
  /** A click (`open`) or a button. */
  onActivated(listener: (noticeId: string, action: NoticeAction) => void): Stop;
}

/** What the tray, the badge and the taskbar show at a glance. */
export type Glance = DeskGlance;
export type WaitingPromise = DeskGlance['waiting'][number];

/** A choice from the tray's or dock's menu that only core can carry out. */
export type MenuChoice =
  | { readonly kind: 'newCall' | 'compact' }
  | { readonly kind: 'promise'; readonly promiseId: PromiseId; readonly act: NoticeAction };

export interface Desktop {
  readonly kind: 'desktop' | 'loopback';
  readonly platform: 'windows' | 'mac' | 'linux';
  readonly staysOnTop: 'yes' | 'wayland' | 'browser';
  showGlance(glance: Glance): void;
  bringToFront(): void;
  /** Shows the window where it was hidden, without the keyboard: somebody rings. */
  comeIntoView(): void;
  /** True when the small window is shown and stays on top. A browser tab answers false. */
  setCompact(compact: boolean): Promise<boolean>;
  /** A host without a menu of its own leaves this out. */
  onMenuChosen?(listener: (choice: MenuChoice) => void): Stop;
}

/** Everything louder than a toast (reminders.md (b) "The ladder"). Nothing here ever takes the keyboard (S10). */
export interface Attention {
  /** The taskbar or dock asks for attention once more. */
  flash(): void;
  /** Our own small window above the others, or the page in its place, which shows `desk.alerts`. Within 2 s. */
  showAlerts(): Promise<Outcome<null, string>>;
  hideAlerts(): void;
  /** A sound of the system's, where no page is there to play ours. */
  beep(): void;
  /** The computer is kept from falling asleep while true (T5). */
  keepAwake(isKept: boolean): void;
}

/** The computer and how it is set up. Answers are asked anew each time: what was asked of it is not what it does. */
export interface Machine {
  startsAtLogin(): Promise<StartsAtLogin>;
  /** Answers what the computer does from now on (L1). */
  setStartAtLogin(on: boolean): Promise<StartsAtLogin>;
  folder(): Promise<SelfTest['folder']>;
  /** `refused` with a fragment, such as "a browser can't open folders". */
  open(page: 'dataFolder' | 'notifications'): Promise<Outcome<null, string>>;
  /** Asks the agent for a place on this computer; null when they chose none. A host that cannot ask leaves this out. */
  choose?(what: 'folder' | 'file' | 'table' | 'program', title: string): Promise<string | null>;
  /** Version of the clock-change rules this process works with, such as `2025b`. */
  readonly zoneRules: string;
}

/** Hands a number to the softphone: the one allow-listed way out. */
export interface Dialler {
  /**
   * `number` is E.164 or 2 to 5 digits; anything else is refused. `done` means that a program started, never that
   * anybody rings. By baresip it goes through `Phones`.
   */
  dial(number: string, way: Exclude<DialWay, { kind: 'baresip' }>): Promise<Outcome<null, string>>;
}

export interface Ids {
  /** A fresh id, 22 characters of [A-Za-z0-9_-]. */
  next(): string;
}

export interface Log {
  /** Ids, counts and codes only: never names, numbers or notes. */
  write(event: string, facts?: Readonly<Record<string, string | number | boolean | null>>): void;
}

export interface Ports extends OwnPlace {
  readonly clock: Clock;
  readonly timers: Timers;
  readonly store: LedgerStore;
  readonly archive: Archive;
  readonly copies: Copies;
  readonly notifier: Notifier;
  readonly desktop: Desktop;
  readonly attention: Attention;
  readonly machine: Machine;
  readonly dialler: Dialler;
  readonly phones: Phones;
  readonly ids: Ids;
  readonly log: Log;
}
