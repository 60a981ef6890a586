// The draft of a promise as the rail and the Say panel show it: where it will land, and the sentence with the guard's
// time already in it (000-15).

import { dayTime } from '../../shared/copy/day-time.ts';
import { clockRange } from '../../shared/copy/format.ts';
import { words } from '../../shared/copy/words.ts';
import { unbroken } from '../../shared/copy/format.ts';
import { shownName } from '../../shared/customer/name.ts';
import type { RailRow } from '../../shared/desk/rail.ts';
import { sayWindow } from '../../shared/guard/describe-time.ts';
import { spokenGroups } from '../../shared/phone/parse.ts';
import type { PromiseId } from '../../shared/ids.ts';
import type { PromiseRecord } from '../../shared/promise/record.ts';
import type { PromiseWindow } from '../../shared/promise/window.ts';
import { type Instant, wallMoment } from '../../shared/time.ts';
import { type PromiseDraft, timeToSay } from './promise-draft.ts';

export interface DraftRow {
  readonly dueAt: Instant;
  readonly word: string;
  readonly time: string;
  readonly name: string;
  readonly about: string;
}

/** Where it will land: the typed time, or the first safe one where that is refused. */
function offeredWindow({ report }: PromiseDraft): PromiseWindow | null {
  if (report === null) return null;
  return report.verdict === 'refuse' ? report.firstSafe : report;
}

/** The dashed row in the rail; null while nothing can be promised. */
export function draftRow(draft: PromiseDraft): DraftRow | null {
  const window = offeredWindow(draft);
  const { now, profile } = draft.facts;
  if (window === null || draft.number === null) return null;
  const isToday = wallMoment(window.dueAt, profile.zone).day === wallMoment(now, profile.zone).day;
  return {
    dueAt: window.dueAt,
    word: isToday ? words('railPart.draftWord') : dayTime(window.dueAt, now, profile.zone).replace(/ \S+$/, ''),
    time: clockRange(window.windowStart, window.dueAt, profile.zone),
    name: shownName(draft.customer, draft.number, profile.country),
    about: draft.fields.about,
  };
}

/** The row before which the draft stands: the first that is due later or has ended; null when it stands last. */
export function rowBehindDraft(
  { dueAt }: Pick<DraftRow, 'dueAt'>,
  rows: readonly Pick<RailRow, 'promiseId' | 'group'>[],
  promises: readonly PromiseRecord[],
): PromiseId | null {
  const due = new Map(promises.map((promise) => [promise.id, promise.nextTryAt ?? promise.dueAt]));
  const next = rows.find(({ promiseId, group }) => group === 'ended' || (due.get(promiseId) ?? 0) > dueAt);
  return next?.promiseId ?? null;
}

/** The read-back, on the customer's clock; null while there is no time or nobody to ring. */
export function draftLine(draft: PromiseDraft): string | null {
  const window = timeToSay(draft);
  const { now, profile } = draft.facts;
  if (window === null || draft.number === null || draft.number.kind === 'unusable') return null;
  return words('say.readBack', {
    number: spokenGroups(draft.number),
    when: sayWindow(window, draft.theirZone ?? profile.zone, now, words),
    name: profile.name,
    direct: unbroken(profile.directNumber),
  });
}
