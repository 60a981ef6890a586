// What to show now, and when to look again: pure, and called as often as anybody likes. Showing, recording and sleeping
// are the shell's. An overdue promise is one whose stored instants have passed, never one whose timer fired.

import type { PromiseId } from '../ids.ts';
import { HOUR_MS, type Instant, MINUTE_MS, plus } from '../time.ts';
import { phaseOf } from './phase.ts';
import type { PromiseRecord } from './record.ts';
import { isSettled, type ShownRung, wasQuiet } from './rung-log.ts';
import { type RungRow, RUNGS } from './rungs.ts';
import { isSnoozed } from './snooze.ts';
import { ladderWindow, opensAt, tryWasDue } from './try-window.ts';

/** A call on the desk from its answer to its end, hold included. */
export interface LiveCall {
  readonly since: Instant;
  /** Last key, note or phone event; long ago means a forgotten F12. */
  readonly lastActivityAt: Instant;
}

export interface LadderSettings {
  /** Reminders pause until then, four hours at most; counts are never hidden. */
  readonly pausedUntil: Instant | null;
}

export interface LadderFacts {
  /** Every open promise; ended ones are silent and cost nothing. */
  readonly promises: readonly PromiseRecord[];
  readonly now: Instant;
  /** Null when nobody is on the line. */
  readonly call: LiveCall | null;
  readonly settings: LadderSettings;
  /** Set on the first look after the app was closed or asleep: when it last ran. Null while it runs on. */
  readonly lastRunningAt: Instant | null;
}

/** `onCall`: rail, compact window and tray only. `soundless`: in full but without sound. */
export type Quiet = 'no' | 'soundless' | 'onCall';

export interface RungStep extends ShownRung {
  readonly promiseId: PromiseId;
}

export type LadderAction =
  /** Show this rung; then record it with `recordRung` (outcome `quietOnCall` where quiet says so). */
  | ({ readonly kind: 'show'; readonly quiet: Quiet } & RungStep)
  /** Record only: a louder rung comes within a minute. Outcome `overtaken`. */
  | ({ readonly kind: 'skip' } & RungStep)
  /** One notice for all of them, most late first; record each with outcome `summary`. */
  | { readonly kind: 'summary'; readonly quiet: Quiet; readonly steps: readonly RungStep[] };

export interface LadderPlan {
  /** Most late first; toasts are shown one second apart. */
  readonly actions: readonly LadderAction[];
  /** The next instant at which the answer may be another one; null when only a change can do that. */
  readonly nextAt: Instant | null;
}

/** Up to this many that passed at once come one by one, more come as one summary (S7). */
const MOST_ONE_BY_ONE = 3;
/** S9: of rungs closer than this only the louder is shown. */
const LEAST_GAP_MS = MINUTE_MS;
/** A call without a sign of life for this long may be a forgotten F12. */
const FORGOTTEN_CALL_MS = 15 * MINUTE_MS;
const LONGEST_PAUSE_MS = 4 * HOUR_MS;

/** Total: bad instants only make a promise loud. Nothing is skipped because a clock was set back (T7, I8). */
export function plan(facts: LadderFacts): LadderPlan {
  const { now, settings } = facts;
  if (isPaused(settings, now)) return { actions: [], nextAt: settings.pausedUntil };
  const ladders = facts.promises.filter(({ status }) => status === 'open').map(ladderOf);
  const steps = ladders.flatMap((ladder) => stepOf(ladder, facts)).sort((a, b) => a.due - b.due);
  const moments = [...ladders.flatMap((ladder) => momentsOf(ladder, now)), ...callMoments(facts)];
  return { actions: actionsOf(steps, facts), nextAt: nextOf(moments, now) };
}

interface Ladder {
  readonly record: PromiseRecord;
  readonly due: Instant;
  /** The instant its rungs hang on: the window's start, the next try's, or the end of a snooze. */
  readonly anchor: Instant;
  readonly rungs: readonly { readonly row: RungRow; readonly at: Instant }[];
  readonly wasDue: boolean;
}

function ladderOf(record: PromiseRecord): Ladder {
  const window = ladderWindow(record);
  const { snoozedUntil, nextTryAt } = record;
  const resumes = snoozedUntil !== null && snoozedUntil > window.start;
  const start = resumes ? snoozedUntil : window.start;
  const rows = resumes ? RUNGS.filter((row) => row.againAfterSnooze) : RUNGS;
  const rungs = rows.map((row) => ({ row, at: row.at({ start, due: window.due }) }));
  return {
    record,
    due: window.due,
    anchor: start,
    rungs: rungs.filter(({ at }) => at >= opensAt(record)),
    wasDue: nextTryAt === null ? record.firstDueAt !== null : tryWasDue(record),
  };
}

/** A rung whose moment has come and which was not shown yet, with what decides how it is told. */
interface Step extends RungStep {
  readonly due: Instant;
  readonly givesWay: boolean;
  /** Its moment passed unseen: while away, or quietly on a call that is over. */
  readonly passedUnseen: boolean;
}

/** The loudest rung that has come, unless it was shown; at most one. */
function stepOf(ladder: Ladder, facts: LadderFacts): Step[] {
  const { record, anchor } = ladder;
  const { now } = facts;
  if (isSnoozed(record, now)) return [];
  const come = ladder.rungs.filter(({ row, at }) => now >= at || (row.staysCome && ladder.wasDue));
  const unsettled = come.filter(({ row }) => !isSettled(record, row.rung, anchor, quietnessOf(facts) === 'onCall'));
  const loudest = come.at(-1);
  if (loudest === undefined || loudest !== unsettled.at(-1)) return [];
  const { rung } = loudest.row;
  return [
    {
      promiseId: record.id,
      rung,
      anchor,
      overtaken: unsettled.slice(0, -1).map(({ row }) => row.rung),
      due: ladder.due,
      givesWay: givesWay(ladder, loudest, now),
      passedUnseen: loudest.row.isPassing && (facts.lastRunningAt !== null || wasQuiet(record, rung, anchor)),
    },
  ];
}

/** S9: whether a louder rung comes within a minute of this one. */
function givesWay({ rungs }: Ladder, quieter: Ladder['rungs'][number], now: Instant): boolean {
  const shownAt = quieter.row.givesWay ? Math.max(now, quieter.at) : quieter.at;
  const louder = rungs.slice(rungs.indexOf(quieter) + 1);
  return louder.some(({ at }) => at > shownAt && at - shownAt < LEAST_GAP_MS);
}

function actionsOf(steps: readonly Step[], facts: LadderFacts): LadderAction[] {
  const quiet = quietnessOf(facts);
  const skipped = steps.filter((step) => step.givesWay);
  const shown = steps.filter((step) => !step.givesWay);
  const passed = quiet === 'onCall' ? [] : shown.filter((step) => step.passedUnseen);
  const summed = passed.length > MOST_ONE_BY_ONE ? passed : [];
  const alone = shown.filter((step) => !summed.includes(step));
  return [
    ...skipped.map((step): LadderAction => ({ kind: 'skip', ...bare(step) })),
    ...(summed.length > 0 ? [{ kind: 'summary', quiet, steps: summed.map(bare) } as const] : []),
    ...alone.map((step): LadderAction => ({ kind: 'show', quiet, ...bare(step) })),
  ];
}

function bare({ promiseId, rung, anchor, overtaken }: Step): RungStep {
  return { promiseId, rung, anchor, overtaken };
}

function quietnessOf({ call, now }: LadderFacts): Quiet {
  if (call === null) return 'no';
  return now - call.lastActivityAt >= FORGOTTEN_CALL_MS ? 'soundless' : 'onCall';
}

/** A pause longer than four hours was set before somebody moved the clock back; it counts as over. */
function isPaused({ pausedUntil }: LadderSettings, now: Instant): boolean {
  return pausedUntil !== null && now < pausedUntil && pausedUntil - now <= LONGEST_PAUSE_MS;
}

function momentsOf({ record, rungs }: Ladder, now: Instant): (Instant | null)[] {
  return [...rungs.map(({ at }) => at), record.snoozedUntil, phaseOf(record, now).changesAt];
}

function callMoments({ call }: LadderFacts): Instant[] {
  return call === null ? [] : [plus(call.lastActivityAt, FORGOTTEN_CALL_MS)];
}

function nextOf(moments: readonly (Instant | null)[], now: Instant): Instant | null {
  return moments.reduce<Instant | null>(
    (next, at) => (at !== null && at > now && (next === null || at < next) ? at : next),
    null,
  );
}
