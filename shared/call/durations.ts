// The times of a call, all from its stored instants: ring, talk, hold, wrap-up (002-02, c.2, c.3).

import { words } from '../copy/words.ts';
import { type Instant, SECOND_MS } from '../time.ts';
import type { Call, Hold } from './record.ts';

export interface Ring {
  readonly seconds: number;
  /** 1 for the first ring. */
  readonly nth: number;
}

/** How long it rang before the answer, and on which ring of `ringSeconds` it was taken; null where that is not known. */
export function ringToAnswer({ ringingAt, answeredAt }: Call, ringSeconds: number): Ring | null {
  if (ringingAt === null || answeredAt === null || ringingAt === answeredAt) return null;
  const seconds = span(ringingAt, answeredAt) / SECOND_MS;
  return { seconds, nth: Math.floor(seconds / ringSeconds) + 1 };
}

/** "4.2 s, 1st ring". */
export function ringInWords({ seconds, nth }: Ring): string {
  return words('call.ring', { seconds: Math.round(seconds * 10) / 10, nth });
}

/** Milliseconds on hold so far, all holds together. */
export function holdMs(call: Call, now: Instant): number {
  return call.holds.reduce((sum, hold) => sum + holdLengthMs(hold, call.endedAt ?? now), 0);
}

/** Milliseconds of conversation so far, holds not counted. 0 before the answer. */
export function talkMs(call: Call, now: Instant): number {
  if (call.answeredAt === null) return 0;
  return Math.max(0, span(call.answeredAt, call.endedAt ?? now) - holdMs(call, now));
}

/** Milliseconds from the end of the call to its finished wrap-up, or to `now`. 0 while it lasts. */
export function wrapUpMs({ endedAt, finishedAt }: Call, now: Instant): number {
  return endedAt === null ? 0 : span(endedAt, finishedAt ?? now);
}

export interface CallSpan {
  readonly kind: 'ring' | 'talk' | 'hold' | 'wrapUp';
  readonly from: Instant;
  readonly to: Instant;
}

/** The call as a bar: ring, then talk broken by holds, then wrap-up. Empty spans are left out. */
export function spansOf(call: Call, now: Instant): CallSpan[] {
  const { ringingAt, answeredAt, endedAt, finishedAt } = call;
  const until = endedAt ?? now;
  const ring: CallSpan[] = ringingAt === null ? [] : [{ kind: 'ring', from: ringingAt, to: answeredAt ?? until }];
  const talk = answeredAt === null ? [] : talkSpans(answeredAt, until, call.holds);
  const after: CallSpan[] =
    endedAt === null || answeredAt === null ? [] : [{ kind: 'wrapUp', from: endedAt, to: finishedAt ?? now }];
  return [...ring, ...talk, ...after].filter(({ from, to }) => to > from);
}

export function holdLengthMs({ startedAt, endedAt }: Hold, until: Instant): number {
  return startedAt === null ? 0 : span(startedAt, endedAt ?? until);
}

function talkSpans(from: Instant, to: Instant, holds: readonly Hold[]): CallSpan[] {
  const spans: CallSpan[] = [];
  let at = from;
  for (const { startedAt, endedAt } of holds) {
    if (startedAt === null) continue;
    const end = endedAt ?? to;
    spans.push({ kind: 'talk', from: at, to: startedAt }, { kind: 'hold', from: startedAt, to: end });
    at = end;
  }
  return [...spans, { kind: 'talk', from: at, to }];
}

/** A clock set back during a call must not make a length negative. */
function span(from: Instant, to: Instant): number {
  return Math.max(0, to - from);
}
