// The desk, part by part: what each part is built from and what makes it stale. A new part costs a row here and its
// field in the contract; leaving the row out does not compile.

import type { OwnPlace } from '../own-place.ts';
import { fourthFigure } from '../../../shared/case/fourth.ts';
import type { Customer } from '../../../shared/customer/record.ts';
import type { Desk } from '../../../shared/desk/desk.ts';
import { hasBroken } from '../../../shared/guard/gather-facts.ts';
import type { CaseId, CustomerId } from '../../../shared/ids.ts';
import type { PromiseRecord } from '../../../shared/promise/record.ts';
import { type Instant, mondayOf } from '../../../shared/time.ts';
import { grantUses, todaysFigures, todayOf } from '../figures.ts';
import type { LedgerReader } from '../ledger-view.ts';
import type { Desktop } from '../ports.ts';
import type { Session } from '../session.ts';
import type { Topic } from '../topics.ts';
import type { UndoStack } from '../undo-stack.ts';
import { callSummary, newestFirst } from './call-summary.ts';
import { callOnDesk, openCall } from './open-call.ts';

export interface DeskSources extends OwnPlace {
  readonly view: LedgerReader;
  readonly session: Readonly<Session>;
  readonly undoStack: Pick<UndoStack, 'offered'>;
  readonly desktop: Pick<Desktop, 'kind' | 'platform' | 'staysOnTop'>;
}

interface Slice<Part> {
  /** Built anew when one of these changed. */
  readonly on: readonly Topic[];
  build(sources: DeskSources, now: Instant): Part;
}

export const deskSlices: { readonly [Name in keyof Desk]: Slice<Desk[Name]> } = {
  host: {
    on: ['engine'],
    build: ({ view, desktop, version, dataFolder, command }) => ({
      kind: desktop.kind,
      version,
      platform: desktop.platform,
      dataFolder,
      command: [...command],
      demo: view.engine.demo,
    }),
  },
  settings: { on: ['settings'], build: ({ view }) => view.settings },
  call: {
    on: ['call', 'notes', 'customer', 'case', 'promise', 'settings', 'session'],
    build: ({ view, session }) => openCall(view, session.contacts),
  },
  toFinish: {
    on: ['call', 'notes', 'customer', 'promise', 'settings'],
    build: ({ view }) =>
      newestFirst(view.openCalls().filter(({ parked }) => parked)).map((call) => callSummary(view, call)),
  },
  promises: { on: ['promise', 'settings', 'clock'], build: ({ view }, now) => promisesOnDesk(view, now) },
  brokenCases: { on: ['promise', 'call', 'settings', 'clock'], build: ({ view }, now) => brokenCases(view, now) },
  customers: {
    on: ['promise', 'customer', 'call', 'settings', 'clock'],
    build: ({ view }, now) => customersOnDesk(view, now),
  },
  exceptionsThisWeek: {
    on: ['exception', 'settings', 'clock'],
    build: ({ view }, now) => [...view.exceptionsInWeek(mondayOf(todayOf(view, now)))],
  },
  grantUses: { on: ['call', 'settings', 'clock'], build: ({ view }, now) => grantUses(view, now) },
  today: { on: ['call', 'promise', 'settings', 'clock'], build: ({ view }, now) => todaysFigures(view, now) },
  fourth: {
    on: ['engine', 'clock'],
    build: ({ view }, now) =>
      fourthFigure(
        view.engine.fourths.map(({ on }) => on),
        todayOf(view, now),
      ),
  },
  health: {
    on: ['session', 'engine'],
    build: ({ view, session }) => ({
      save: session.save,
      remindersCheckedAt: session.remindersCheckedAt,
      notificationFailure: session.notificationFailure,
      testReminder: view.engine.testReminder,
      dataReports: [...session.dataReports],
      pausedUntil: view.engine.pausedUntil,
      startsAtLogin: session.startsAtLogin,
      clockMovedBack: session.clockMovedBack,
      zoneChanged: session.zoneChanged,
      backup: session.backup,
      recovery: session.recovery,
    }),
  },
  phone: { on: ['phone'], build: ({ session }) => session.phone },
  task: { on: ['task'], build: ({ session }) => session.task },
  alerts: { on: ['session'], build: ({ session }) => [...session.alerts] },
  undo: { on: ['session', 'clock'], build: ({ view, undoStack }, now) => undoStack.offered(view, now) },
  away: { on: ['session'], build: ({ session }) => session.away },
  window: {
    on: ['session'],
    build: ({ session, desktop }) => ({ compact: session.compact, staysOnTop: desktop.staysOnTop }),
  },
};

/** Open ones by their due time, then those that ended today. */
function promisesOnDesk(view: LedgerReader, now: Instant): PromiseRecord[] {
  const open = [...view.openPromises()].sort((a, b) => a.dueAt - b.dueAt);
  return [...open, ...view.promisesEndedOn(todayOf(view, now))];
}

function brokenCases(view: LedgerReader, now: Instant): CaseId[] {
  const call = callOnDesk(view);
  const asked = [...promisesOnDesk(view, now), ...(call === undefined ? [] : [call])];
  const broken = asked.flatMap(({ caseId, customerId }) =>
    caseId !== null && customerId !== null && hasBroken(view.promisesTo(customerId), caseId) ? [caseId] : [],
  );
  return [...new Set(broken)];
}

function customersOnDesk(view: LedgerReader, now: Instant): Customer[] {
  const ids = new Set<CustomerId>(promisesOnDesk(view, now).map(({ customerId }) => customerId));
  const caller = callOnDesk(view)?.customerId;
  if (caller !== null && caller !== undefined) ids.add(caller);
  return [...ids].flatMap((id) => view.customer(id) ?? []);
}
