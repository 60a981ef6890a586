// The words of each rung (c.10), ready to show. Never note content; with hidden names nobody is named.

import { dayTime } from '../copy/day-time.ts';
import { words } from '../copy/words.ts';
import { saidName } from '../customer/name.ts';
import type { Customer } from '../customer/record.ts';
import { type Instant, wallMoment, type ZoneId } from '../time.ts';
import type { PromiseRecord, Rung } from './record.ts';
import { type NoticeAct, RUNG_ACTS, RUNG_TEXTS, type RungText, type Telling } from './rung-words.ts';
import { rungRow } from './rungs.ts';
import { snoozeAllowed } from './snooze.ts';
import { ladderWindow } from './try-window.ts';

export type { NoticeAct } from './rung-words.ts';

/** What the host shows; the same shape as the contract's `Notice`. */
export interface PromiseNotice {
  /** The promise's id, or `passed` for a summary: a later notice with the same id replaces this one. */
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly actions: { id: NoticeAct; label: string }[];
  readonly urgent: boolean;
  /** Without our own short sound. */
  readonly silent: boolean;
}

/** The app was not running, or the computer slept, between these. */
export interface Absence {
  readonly from: Instant;
  readonly to: Instant;
  /** `unclear`: asleep, or somebody set the clock forward; nothing told us which. */
  readonly how: 'closed' | 'slept' | 'unclear';
}

export interface NoticeFacts {
  readonly customer: Customer | null;
  /** The agent's: decides how a number is spelled while the name is not known. */
  readonly country: string;
  /** The agent's. */
  readonly zone: ZoneId;
  readonly now: Instant;
  /** Lock-screen privacy (c.10). */
  readonly hideNames: boolean;
  readonly sound: boolean;
  /** Set on the first look after an absence; what fell due in it is told as passed. */
  readonly away: Absence | null;
}

/** The notice of one rung. Times are the agent's, except where the customer's clock is named. */
export function noticeFor(promise: PromiseRecord, rung: Rung, facts: NoticeFacts): PromiseNotice {
  const row = rungRow(rung);
  return {
    id: promise.id,
    ...textOf(promise, rung, facts),
    actions: actsOf(promise, rung, facts).map((act) => ({ id: act, label: words(`notice.act.${act}`) })),
    urgent: row?.means.toast !== 'normal',
    silent: !facts.sound || row?.means.sound !== true,
  };
}

function textOf(promise: PromiseRecord, rung: Rung, facts: NoticeFacts): RungText {
  const { now, zone, away, customer } = facts;
  const spoken = (at: Instant): string => dayTime(at, now, zone, 'spoken');
  if (facts.hideNames) return { title: words('notice.unnamed.title', { time: spoken(promise.dueAt) }), body: '' };
  const who = saidName(customer, promise.number, facts.country);
  const telling: Telling = { who, now, zone, customer, spoken };
  return away !== null && passedIn(promise, away)
    ? passedText(promise, away, telling)
    : RUNG_TEXTS[rung](promise, telling);
}

function passedText(promise: PromiseRecord, away: Absence, { who, now, zone, spoken }: Telling): RungText {
  const { due } = ladderWindow(promise);
  const isToday = wallMoment(due, zone).day === wallMoment(now, zone).day;
  const title = words(isToday ? 'notice.passed.title' : 'notice.passed.titleOnDay', { who, time: spoken(due) });
  return { title, body: words(`notice.passed.${away.how}`, { from: spoken(away.from), to: spoken(away.to) }) };
}

/** It became late while nobody could be told. */
function passedIn(promise: PromiseRecord, away: Absence): boolean {
  const { due } = ladderWindow(promise);
  return due >= away.from && due < away.to;
}

/** c.10: where snoozing is no longer allowed, its button offers a new time. */
function actsOf(promise: PromiseRecord, rung: Rung, { now, away }: NoticeFacts): readonly NoticeAct[] {
  if (away !== null && passedIn(promise, away)) return ['call', 'open'];
  const maySnooze = snoozeAllowed(promise, now);
  return RUNG_ACTS[rung].map((act) => (act === 'snooze' && !maySnooze ? 'newTime' : act));
}

/** The reminder of first run and self-test: "Did you see it?" */
export function testNotice(sound: boolean): PromiseNotice {
  return {
    id: 'test',
    title: words('notice.test.title'),
    body: words('notice.test.body'),
    actions: [{ id: 'open', label: words('notice.act.open') }],
    urgent: true,
    silent: !sound,
  };
}
