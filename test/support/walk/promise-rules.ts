// What must hold of the promises of a walk at every look (reminders.md (b) "Invariants").

import { isPaused, type LadderAction } from '../../../shared/promise/ladder.ts';
import { ladderOf, wasShown } from '../../../shared/promise/ladder-state.ts';
import { phaseOf } from '../../../shared/promise/phase.ts';
import { quietnessOf } from '../../../shared/promise/quietness.ts';
import type { PromiseRecord } from '../../../shared/promise/record.ts';
import { isSnoozed, SNOOZE_MS } from '../../../shared/promise/snooze.ts';
import { ladderWindow } from '../../../shared/promise/try-window.ts';
import { type Instant, MINUTE_MS, plus } from '../../../shared/time.ts';
import { stepsOf } from '../carry-out.ts';
import type { World } from '../promise-world.ts';
import { must, mustEqual } from './violation.ts';

/** Five minutes, and at the worst five more when the clock is set back a little meanwhile. */
const LONGEST_SNOOZE_MS = 2 * SNOOZE_MS;
const MOST_ONE_BY_ONE = 3;
const DECIDE_AFTER_MS = 30 * MINUTE_MS;

/** I4, I5 and S13, of what is about to be shown. */
export function checkShown(world: World, actions: readonly LadderAction[]): void {
  const paused = isPaused(world.pausedUntil, world.now);
  must(!paused || actions.length === 0, 'S13 a pause is quiet', () => JSON.stringify(actions));
  const told = actions.flatMap((action) => (action.kind === 'ask' ? [] : stepsOf(action)));
  const ids = told.map(({ promiseId }) => promiseId);
  must(new Set(ids).size === ids.length, 'I5 each is told once in a look', () => ids.join());
  for (const action of actions) {
    const steps = stepsOf(action);
    if (action.kind === 'summary') {
      must(steps.length > MOST_ONE_BY_ONE, 'S7 a summary is of more than three', () => String(steps.length));
    }
    for (const { promiseId, rung } of steps) {
      const record = world.promises.find(({ id }) => id === promiseId);
      must(record?.status === 'open', 'I4 what has ended is silent', () => `${rung} of ${promiseId}`);
      must(!(rung === 'advance' && world.isMuted), 'a muted notice is not shown', () => promiseId);
    }
  }
}

/** I1, I3, I8 and rung 7, once everything was shown. */
export function checkTold(world: World): void {
  for (const record of world.promises) {
    if (record.status !== 'open') continue;
    checkStaysDue(world, record);
    if (isQuiet(world, record)) {
      world.loudness.disturbed(record.id, world.lived);
      continue;
    }
    checkRang(world, record);
    // What made it quiet may have ended with this very look: the silence counts from here.
    const justBefore = { ...world, now: plus(world.now, -1) };
    const wasQuiet = isQuiet(justBefore, record) || quietnessOf(justBefore) === 'onCall';
    if (wasQuiet) world.loudness.disturbed(record.id, world.lived);
    const { anchor, window } = ladderOf(record, false);
    if (quietnessOf(world) === 'onCall') world.loudness.disturbed(record.id, world.lived);
    else {
      world.loudness.checkSilence(record.id, anchor, world.lived);
      checkLate(world, record, window.due);
    }
  }
}

/** Once due, stays due, wherever the clock stands. */
function checkStaysDue({ now }: World, record: PromiseRecord): void {
  if (record.firstDueAt === null || record.nextTryAt !== null) return;
  const { phase } = phaseOf(record, now);
  must(phase === 'due' || phase === 'overdue', 'T7 once due, stays due', () => `${record.id} is ${phase}`);
}

/** Nothing is asked of the ladder: not due yet, snoozed, paused, or waiting for the next try. */
function isQuiet({ now, lived, pausedUntil, snoozedAt }: World, record: PromiseRecord): boolean {
  const { phase } = phaseOf(record, now);
  const wasDue = record.nextTryAt === null && record.firstDueAt !== null;
  const isAsked = (phase === 'due' || phase === 'overdue') && (wasDue || now >= ladderWindow(record).start);
  const maySnooze = lived - (snoozedAt.get(record.id) ?? -LONGEST_SNOOZE_MS) < LONGEST_SNOOZE_MS;
  // Snoozed before it was due, it may wait for the snooze by the clock, which then ends five minutes into the window at most.
  const waitsByClock = !wasDue && isSnoozed(record, now);
  return !isAsked || isPaused(pausedUntil, now) || (isSnoozed(record, now) && maySnooze) || waitsByClock;
}

/** I1, I8. */
function checkRang({ now }: World, record: PromiseRecord): void {
  const since = Math.max(ladderWindow(record).start, record.snoozedUntil ?? 0);
  const rang = record.rungLog.some(({ rung, anchor }) => anchor >= since && (rung === 'due' || rung === 'late'));
  must(rang, 'I1 what is due or late has been rung for', () => `${record.id} at ${now}`);
}

/** Rung 6 comes always, and rung 7 half an hour later and with each shift. */
function checkLate({ now, shiftStarts }: World, record: PromiseRecord, due: Instant): void {
  const { log } = ladderOf(record, false);
  const wasLate = log.some((entry) => entry.rung === 'late' && wasShown(entry));
  if (now > due) must(wasLate, 'late comes always', () => `${record.id} at ${now}`);
  const moments = [due + DECIDE_AFTER_MS, ...shiftStarts.filter((start) => start > due)];
  const isAsked = phaseOf(record, now).phase === 'overdue' && moments.some((moment) => moment <= now);
  const wasAsked = record.rungLog.some(({ rung }) => rung === 'decide');
  if (isAsked) must(wasAsked, 'late by half an hour asks for a decision', () => `${record.id} at ${now}`);
}

/** I7: time, sleep, crashes and calls end nothing, delete nothing and write no history. */
export function checkOnlyTimePassed(before: readonly PromiseRecord[], after: readonly PromiseRecord[]): void {
  mustEqual(after.map(lived), before.map(lived), 'I7 time alone deletes or ends nothing');
}

/** What the ladder itself writes is left out. */
function lived({
  rungLog: _log,
  firstDueAt: _due,
  reactedAt: _reacted,
  snoozedUntil: _snoozed,
  ...rest
}: PromiseRecord) {
  return rest;
}
