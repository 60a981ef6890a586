import { grantSaid } from '../../shared/authority/said.ts';
import type { CallVerdict } from '../../shared/authority/verdict.ts';
import type { Call } from '../../shared/call/record.ts';
import { USUAL_HOLD_MINUTES } from '../../shared/bars/hold-reasons.ts';
import { spokenClock } from '../../shared/copy/format.ts';
import { words } from '../../shared/copy/words.ts';
import { saidName } from '../../shared/customer/name.ts';
import type { Desk } from '../../shared/desk/desk.ts';
import type { PromiseRecord } from '../../shared/promise/record.ts';
import { type SayFacts, type SayLine, type SayMoment, sayLines } from '../../shared/say/lines.ts';
import type { Instant, ZoneId } from '../../shared/time.ts';
import { useApp, useDesk, useReadNow } from './store-context.tsx';
import { useVerdict } from './use-verdict.ts';

export interface SayNow {
  readonly line: SayLine;
  /** The line F9 goes to; null at the last. */
  readonly next: SayLine | null;
}

/** The line to say now, by the moment of the call and the steps already said. */
export function useSay(): SayNow | null {
  const desk = useDesk((whole) => whole);
  const step = useApp((state) => state.view.sayStep);
  const verdict = useVerdict();
  const now = useReadNow()();
  const { profile } = desk.settings;
  if (profile === null) return null;
  const promise = desk.promises.find(({ id }) => id === desk.call?.call.promiseId) ?? null;
  const lines = sayLines(momentOf(desk.call?.call ?? null, promise, now), factsOf(desk, promise, verdict));
  const at = Math.min(step, lines.length - 1);
  const line = lines[at];
  return line === undefined ? null : { line, next: lines[at + 1] ?? null };
}

function momentOf(call: Call | null, promise: PromiseRecord | null, now: Instant): SayMoment {
  if (call === null) return 'idle';
  if (call.phase === 'wrapUp') return 'wrapUp';
  const last = call.holds.at(-1);
  if (last !== undefined && last.startedAt !== null) return last.endedAt === null ? 'hold' : 'afterHold';
  if (promise === null) return 'incoming';
  return (call.answeredAt ?? now) > promise.dueAt ? 'lateCallback' : 'callback';
}

function factsOf(desk: Desk, promise: PromiseRecord | null, verdict: CallVerdict): SayFacts {
  const { profile } = desk.settings;
  const { call = null, customer = null } = desk.call ?? {};
  const number = call?.number ?? null;
  const zone = customer?.zone?.id ?? profile?.zone ?? ('UTC' as ZoneId);
  const known = customer !== null && customer.name !== null && number !== null;
  return {
    name: profile?.name ?? '',
    direct: profile?.directNumber ?? '',
    customer: known ? saidName(customer, number, profile?.country ?? 'US') : null,
    promisedTime: promise === null ? null : promisedTime(promise, zone),
    grant: verdict.result.kind === 'canClose' ? grantSaid(verdict.result.rows) : null,
    holdMinutes: USUAL_HOLD_MINUTES,
    noteAddress: profile?.noteAddress ?? null,
    newRep: profile?.newRep ?? false,
  };
}

/** The time as it was said to them, on their clock. */
function promisedTime({ windowStart, dueAt, spokenAsWindow }: PromiseRecord, zone: ZoneId): string {
  const b = spokenClock(dueAt, zone);
  return spokenAsWindow ? words('help.between', { a: spokenClock(windowStart, zone), b }) : b;
}
