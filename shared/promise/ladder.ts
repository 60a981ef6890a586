// What to show now, and when to look again: pure, and called as often as anybody likes. Showing, recording and sleeping
// are the shell's. An overdue promise is one whose stored instants have passed, never one whose timer fired.

import type { MutableNotice } from '../agent/preferences.ts';
import type { PromiseId } from '../ids.ts';
import { HOUR_MS, type Instant, MINUTE_MS, plus } from '../time.ts';
import { decisionAsked, decisionMoments } from './decide.ts';
import { type Ladder, ladderOf, showingOf, wasShown } from './ladder-state.ts';
import { phaseOf, SOON_MS } from './phase.ts';
import { type LiveCall, type Quiet, quietnessOf, wakesAfterCall } from './quietness.ts';
import type { PromiseRecord, Rung, RungEntry } from './record.ts';
import { type ShownRung, wasQuiet } from './rung-log.ts';
import { type RungRow, RUNGS } from './rungs.ts';
import { isSnoozed } from './snooze.ts';

export interface LadderSettings {
  /** Reminders pause until then, four hours at most; counts are never hidden. The last pause when it is over. */
  readonly pausedUntil: Instant | null;
  readonly muted: readonly MutableNotice[];
}

export interface LadderFacts {
  /** Every open promise; ended ones are silent and cost nothing. */
  readonly promises: readonly PromiseRecord[];
  readonly now: Instant;
  /** Null when nobody is on the line. */
  readonly call: LiveCall | null;
  readonly settings: LadderSettings;
  /** When the agent's shifts around `now` begin: *decide* comes again with each. */
  readonly shiftStarts: readonly Instant[];
  /** Set on the first look after the app was closed or asleep: when it last ran. Null while it runs on. */
  readonly lastRunningAt: Instant | null;
}

export interface RungStep extends ShownRung {
  readonly promiseId: PromiseId;
}

export type LadderAction =
  /** Show this rung; then record it with `recordRung` (outcome `quietOnCall` where quiet says so). */
  | ({ readonly kind: 'show'; readonly quiet: Quiet } & RungStep)
  /** Record only: a louder rung comes within a minute. Outcome `overtaken`. */
  | ({ readonly kind: 'skip' } & RungStep)
  /** Record only: the panel that asks for a decision stands in the window by itself (rung 7). */
  | ({ readonly kind: 'ask' } & RungStep)
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
export const LONGEST_PAUSE_MS = 4 * HOUR_MS;

/** Total: bad instants only make a promise loud. Nothing is skipped because a clock was set back (T7, I8). */
export function plan(facts: LadderFacts): LadderPlan {
  const { now, settings } = facts;
  if (isPaused(settings.pausedUntil, now)) return { actions: [], nextAt: settings.pausedUntil };
  const isOnCall = quietnessOf(facts) === 'onCall';
  const open = facts.promises.filter(({ status }) => status === 'open');
  const climbs = open
    .filter((record) => beginsAt(record, now) === null)
    .map((record) => climbOf(ladderOf(record, isOnCall), facts));
  const steps = climbs.flatMap((climb) => stepsOf(climb, facts)).sort((a, b) => a.due - b.due);
  const begins = open.map((record) => beginsAt(record, now));
  const moments = [...begins, ...climbs.flatMap((climb) => momentsOf(climb, facts)), ...wakesAfterCall(facts.call)];
  return { actions: actionsOf(steps, facts), nextAt: nextOf(moments, now) };
}

/**
 * When a promise that nothing was shown of, and that is still far off, begins to count; null for every other. Most of
 * thousands are such, and a look must not cost more for them.
 */
function beginsAt(record: PromiseRecord, now: Instant): Instant | null {
  const { firstDueAt, snoozedUntil, nextTryAt, rungLog } = record;
  if (firstDueAt !== null || snoozedUntil !== null || nextTryAt !== null || rungLog.length > 0) return null;
  const begins = plus(record.windowStart, -SOON_MS);
  return now < begins ? begins : null;
}

/** A pause longer than four hours was set before somebody moved the clock back; it counts as over. */
export function isPaused(pausedUntil: Instant | null, now: Instant): boolean {
  return pausedUntil !== null && now < pausedUntil && pausedUntil - now <= LONGEST_PAUSE_MS;
}

/** One promise's ladder with the moments of its rungs, from the quietest to the loudest. */
interface Climb {
  readonly ladder: Ladder;
  readonly rungs: readonly { readonly row: RungRow; readonly at: Instant }[];
}

function climbOf(ladder: Ladder, { now, settings }: LadderFacts): Climb {
  const rows = RUNGS.filter(
    ({ rung, againAfterSnooze }) =>
      (againAfterSnooze || !ladder.resumesAfterSnooze) && !(rung === 'advance' && settings.muted.includes(rung)),
  );
  const isLate = showingOf(ladder, 'late') !== undefined;
  const ordered = isLate ? [...rows].sort((a, b) => Number(a.rung === 'nag') - Number(b.rung === 'nag')) : rows;
  const rungs = ordered.flatMap((row) => {
    const at = row.comesAt(ladder, now);
    return at === null || (at < ladder.opensAt && !ladder.wasDue) ? [] : [{ row, at }];
  });
  return { ladder, rungs };
}

/** A rung whose moment has come and which was not shown yet, with what decides how it is told. */
interface Step extends RungStep {
  readonly due: Instant;
  readonly givesWay: boolean;
  /** Counts among those that are told as one when they are many. */
  readonly maySum: boolean;
}

/** The loudest rung that has come, unless it was shown; and beside it the panel that asks for a decision. */
function stepsOf({ ladder, rungs }: Climb, facts: LadderFacts): Step[] {
  const { record, anchor, window, log } = ladder;
  const { now } = facts;
  if (isSnoozed(record, now)) return [];
  const base = { promiseId: record.id, anchor, due: window.due };
  const asked = decisionAsked(ladder, facts)
    ? [{ ...base, rung: 'decide' as const, overtaken: [], givesWay: false, maySum: false }]
    : [];
  const come = rungs.filter(({ row, at }) => now >= at || (row.staysCome && ladder.wasDue));
  const isSettled = (rung: Rung) => log.some((entry) => entry.rung === rung && !isUndecided(entry, log, now));
  const isOpen = ({ row: { rung } }: Climb['rungs'][number]) => rung === 'nag' || !isSettled(rung);
  const unsettled = come.filter(isOpen);
  const loudest = come.at(-1);
  if (loudest === undefined || loudest !== unsettled.at(-1)) return asked;
  const { rung } = loudest.row;
  const overtaken = unsettled.slice(0, -1).map(({ row }) => row.rung);
  const givesWay = doesGiveWay(rungs, loudest, now);
  return [{ ...base, rung, overtaken, givesWay, maySum: maySum(record, anchor, loudest, facts) }, ...asked];
}

/** T7: it gave way to a louder rung that was near, and somebody set the clock back before that one was shown. */
function isUndecided(entry: RungEntry, log: readonly RungEntry[], now: Instant): boolean {
  if (entry.outcome !== 'overtaken' || entry.at <= now) return false;
  return !log.slice(log.indexOf(entry) + 1).some(wasShown);
}

function maySum(
  record: PromiseRecord,
  anchor: Instant,
  { row, at }: Climb['rungs'][number],
  { lastRunningAt, settings: { pausedUntil } }: LadderFacts,
): boolean {
  const passedUnseen =
    lastRunningAt !== null || wasQuiet(record, row.rung, anchor) || (pausedUntil !== null && at < pausedUntil);
  return row.groups || (row.isPassing && passedUnseen);
}

/** S9: whether a louder rung comes within a minute of this one. */
function doesGiveWay(rungs: Climb['rungs'], quieter: Climb['rungs'][number], now: Instant): boolean {
  const shownAt = quieter.row.givesWay ? Math.max(now, quieter.at) : Math.min(now, quieter.at);
  const louder = rungs.slice(rungs.indexOf(quieter) + 1);
  return louder.some(({ at }) => at > shownAt && at - shownAt < LEAST_GAP_MS);
}

function actionsOf(steps: readonly Step[], facts: LadderFacts): LadderAction[] {
  const quiet = quietnessOf(facts);
  const asked = steps.filter(({ rung }) => rung === 'decide');
  const rung = steps.filter((step) => !asked.includes(step));
  const skipped = rung.filter((step) => step.givesWay);
  const shown = rung.filter((step) => !step.givesWay);
  const many = quiet === 'onCall' ? [] : shown.filter((step) => step.maySum);
  const summed = many.length > MOST_ONE_BY_ONE ? many : [];
  const alone = shown.filter((step) => !summed.includes(step));
  return [
    ...asked.map((step): LadderAction => ({ kind: 'ask', ...bare(step) })),
    ...skipped.map((step): LadderAction => ({ kind: 'skip', ...bare(step) })),
    ...(summed.length > 0 ? [{ kind: 'summary', quiet, steps: summed.map(bare) } as const] : []),
    ...alone.map((step): LadderAction => ({ kind: 'show', quiet, ...bare(step) })),
  ];
}

function bare({ promiseId, rung, anchor, overtaken }: Step): RungStep {
  return { promiseId, rung, anchor, overtaken };
}

function momentsOf({ ladder, rungs }: Climb, { now, shiftStarts }: LadderFacts): (Instant | null)[] {
  const { record } = ladder;
  const changes = [record.snoozedUntil, phaseOf(record, now).changesAt, ...decisionMoments(ladder, shiftStarts)];
  return [...rungs.map(({ at }) => at), ...changes];
}

function nextOf(moments: readonly (Instant | null)[], now: Instant): Instant | null {
  return moments.reduce<Instant | null>(
    (next, at) => (at !== null && at > now && (next === null || at < next) ? at : next),
    null,
  );
}
