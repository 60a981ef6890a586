// The lines the app adds to a call's timeline from its promises: made, tried, and how they ended.

import { clock } from '../copy/format.ts';
import { dayTime } from '../copy/day-time.ts';
import { words } from '../copy/words.ts';
import type { PromiseRecord } from '../promise/record.ts';
import { offsetMinutes, type ZoneId } from '../time.ts';
import type { TimelineFact } from './call-facts.ts';
import type { Call } from './record.ts';

interface Source {
  readonly call: Call;
  readonly promises: readonly PromiseRecord[];
  readonly zone: ZoneId;
  readonly customerZone: ZoneId | null;
}

/** Promises made in this call, and the end of the one it was made to keep. In no particular order. */
export function promiseFacts(source: Source): TimelineFact[] {
  const { call, promises, zone } = source;
  const made = promises.filter(({ callId }) => callId === call.id);
  const kept = promises.filter(({ id, callId }) => id === call.promiseId && callId !== call.id);
  return [
    ...made.map((promise) => madeFact(promise, source)),
    ...made.flatMap((promise) => attemptFacts(promise, zone)),
    ...[...made, ...kept].flatMap((promise) => endFact(promise, zone)),
  ];
}

/** On the customer's clock where it is known and differs: that is what was said. */
function madeFact(promise: PromiseRecord, { zone, customerZone }: Source): TimelineFact {
  const { madeAt, windowStart, dueAt } = promise;
  const isTheirs = customerZone !== null && offsetMinutes(dueAt, customerZone) !== offsetMinutes(dueAt, zone);
  const spokenZone = isTheirs ? customerZone : zone;
  const values = {
    from: dayTime(windowStart, madeAt, spokenZone, 'spoken'),
    by: promise.spokenAsWindow ? clockOnly(dueAt, spokenZone) : dayTime(dueAt, madeAt, spokenZone, 'spoken'),
    whose: isTheirs ? 'theirs' : 'ours',
    readBack: promise.readBack ? 'yes' : 'no',
  };
  const text = words(promise.spokenAsWindow ? 'call.promiseBetween' : 'call.promiseBy', values);
  return { at: madeAt, kind: 'promised', text };
}

/** The day stands with the beginning of the window. */
function clockOnly(at: PromiseRecord['dueAt'], zone: ZoneId): string {
  return clock(at, zone).replace(/^0/, '');
}

function attemptFacts({ attempts }: PromiseRecord, zone: ZoneId): TimelineFact[] {
  return attempts.map(({ at, how }) => ({
    at,
    kind: 'attempted',
    text: words('call.promise.attempt', { time: clock(at, zone), how }),
  }));
}

function endFact({ status, resolution }: PromiseRecord, zone: ZoneId): TimelineFact[] {
  if (resolution === null || status === 'open') return [];
  const { reachedAt, at } = resolution;
  const time = reachedAt === null ? '' : clock(reachedAt, zone);
  const text = words(`call.promise.${status}`, { time, hasTime: reachedAt === null ? 'no' : 'yes' });
  return [{ at: reachedAt ?? at, kind: 'settled', text }];
}
