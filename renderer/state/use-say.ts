import { grantSaid } from '../../shared/authority/said.ts';
import type { CallVerdict } from '../../shared/authority/verdict.ts';
import { USUAL_HOLD_MINUTES } from '../../shared/bar/hold-reasons.ts';
import { runningHold } from '../../shared/call/on-the-line.ts';
import { dayTime } from '../../shared/copy/day-time.ts';
import { spokenClock, unbroken } from '../../shared/copy/format.ts';
import { saidName } from '../../shared/customer/name.ts';
import type { Desk } from '../../shared/desk/desk.ts';
import type { PromiseRecord } from '../../shared/promise/record.ts';
import { proposeNextTry } from '../../shared/promise/tries.ts';
import { lineAt, type SayFacts, type SayLine, sayLines } from '../../shared/say/lines.ts';
import { sayMoment } from '../../shared/say/moment.ts';
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
  const isBoundary = useApp((state) => state.view.isBoundary);
  const verdict = useVerdict();
  const now = useReadNow()();
  if (desk.settings.profile === null) return null;
  const call = desk.call?.call ?? null;
  const keeps = desk.promises.find(({ id }) => id === call?.promiseId) ?? null;
  const moment = sayMoment({
    call,
    hasNotes: desk.call?.notes.lines.some(({ text }) => text.trim() !== '') ?? false,
    hasPromised: desk.promises.some(({ callId }) => call !== null && callId === call.id),
    keeps: keeps?.dueAt ?? null,
    isBoundary,
    now,
  });
  const lines = sayLines(moment, factsOf(desk, keeps, verdict, now), desk.settings.preferences.sayStyle);
  const line = lineAt(lines, step);
  return line === undefined ? null : { line, next: lines[lines.indexOf(line) + 1] ?? null };
}

function factsOf(desk: Desk, keeps: PromiseRecord | null, verdict: CallVerdict, now: Instant): SayFacts {
  const { profile } = desk.settings;
  const { call = null, customer = null } = desk.call ?? {};
  const number = call?.number ?? null;
  const zone = customer?.zone?.id ?? profile?.zone ?? ('UTC' as ZoneId);
  const isKnown = customer !== null && customer.name !== null && number !== null;
  const nextTry = keeps === null ? null : proposeNextTry(keeps, call?.ringingAt ?? now, zone);
  return {
    name: profile?.name ?? '',
    direct: unbroken(profile?.directNumber ?? ''),
    isNewRep: profile?.newRep ?? false,
    customer: isKnown ? saidName(customer, number, profile?.country ?? 'US') : null,
    grant: verdict.result.kind === 'canClose' ? grantSaid(verdict.result.rows) : null,
    isStopped: verdict.result.kind === 'stopped',
    promisedTime: keeps === null ? null : dayTime(keeps.dueAt, now, zone, 'spoken'),
    noteAddress: profile?.noteAddress ?? null,
    need: desk.call?.notes.need ?? '',
    isReturning: isKnown && call?.direction === 'incoming' && (desk.call?.contact ?? 1) > 1,
    holdMinutes: (call === null ? null : runningHold(call)?.minutes) ?? USUAL_HOLD_MINUTES,
    pace: call?.pace ?? 'normal',
    scripts: desk.settings.scripts,
    nextTry: nextTry === null ? null : spokenClock(nextTry, zone),
  };
}
