// A small world around a few promises: a clock that passes, sleeps and is set, a call, acts of the agent, crashes at any
// step, a disk and a desktop that fail. Each look at the ladder checks what must always hold.

import type { AgentProfile } from '../../shared/agent/profile.ts';
import { shiftsAround } from '../../shared/agent/shift.ts';
import type { PromiseId } from '../../shared/ids.ts';
import { isPaused, type LadderAction, type LadderFacts, plan, type RungStep } from '../../shared/promise/ladder.ts';
import type { LiveCall } from '../../shared/promise/quietness.ts';
import { PromiseRecord, type RungEntry } from '../../shared/promise/record.ts';
import { react, recordRung } from '../../shared/promise/rung-log.ts';
import { rungRow } from '../../shared/promise/rungs.ts';
import { advance, TRANSITIONS } from '../../shared/promise/status.ts';
import { HOUR_MS, type Instant, MINUTE_MS, plus, type ZoneId } from '../../shared/time.ts';
import { stepsOf } from './carry-out.ts';
import { ALEX, promise, TWO_PAST_TWO } from './records.ts';
import { createLoudness, type Loudness } from './walk/loudness.ts';
import { type Act, eventOf } from './walk/promise-acts.ts';
import { checkOnlyTimePassed, checkShown, checkTold } from './walk/promise-rules.ts';
import { must, mustEqual } from './walk/violation.ts';

export type { Act } from './walk/promise-acts.ts';

/** One thing that happens; printed as it stands when a walk fails. */
export type Op =
  | { readonly op: 'pass' | 'sleep' | 'setClock' | 'pause'; readonly ms: number }
  /** After so many notices at the next look that shows any, with the one after it shown and not recorded. */
  | { readonly op: 'crash'; readonly after: number; readonly awayMs: number }
  | { readonly op: 'ring' | 'hangUp' | 'unpause' | 'mute' | 'unmute' }
  | { readonly op: 'disk'; readonly works: boolean }
  | { readonly op: 'show'; readonly toast: boolean; readonly window: boolean }
  | { readonly op: 'zone'; readonly zone: string }
  | { readonly op: 'promise'; readonly leadMs: number; readonly windowMs: number }
  | { readonly op: 'open'; readonly which: number }
  | { readonly op: 'act'; readonly act: Act; readonly which: number };

export interface World {
  now: Instant;
  /** Milliseconds really gone by, whatever the clock says. */
  lived: number;
  /** When each promise was last snoozed, or its snooze moved with the clock, in these. */
  snoozedAt: ReadonlyMap<PromiseId, number>;
  /** In memory, and on the disk: the same unless the disk fails. */
  promises: readonly PromiseRecord[];
  saved: readonly PromiseRecord[];
  /** As they were before the last act. */
  beforeAct: ReadonlyMap<PromiseId, PromiseRecord>;
  call: LiveCall | null;
  pausedUntil: Instant | null;
  isMuted: boolean;
  diskWorks: boolean;
  desktop: { readonly toast: boolean; readonly window: boolean };
  profile: AgentProfile;
  shiftStarts: readonly Instant[];
  /** Rungs shown so far that a crash has not forgotten, full and quiet apart. */
  shown: Set<string>;
  readonly loudness: Loudness;
}

/** Walks through `ops` and throws a Violation at the first thing that must not happen. Answers how many promises lived. */
export function walk(ops: readonly Op[]): number {
  const world: World = {
    now: TWO_PAST_TWO,
    lived: 0,
    snoozedAt: new Map(),
    promises: [promise()],
    saved: [promise()],
    beforeAct: new Map(),
    call: null,
    pausedUntil: null,
    isMuted: false,
    diskWorks: true,
    desktop: { toast: true, window: true },
    profile: ALEX,
    shiftStarts: [],
    shown: new Set(),
    loudness: createLoudness(),
  };
  for (const op of ops) {
    const before = world.promises;
    happen(world, op);
    if (!['act', 'promise', 'open'].includes(op.op)) checkOnlyTimePassed(before, world.promises);
  }
  for (const record of world.promises) {
    const { error } = PromiseRecord.safeParse(record);
    must(error === undefined, 'a record keeps its shape', () => JSON.stringify(error?.issues));
  }
  return world.promises.length;
}

function happen(world: World, op: Op): void {
  switch (op.op) {
    case 'pass':
      return pass(world, op.ms);
    case 'sleep':
      return sleep(world, op.ms);
    case 'crash':
      return crash(world, op.after, op.awayMs);
    case 'setClock':
      return setClock(world, op.ms);
    case 'promise':
      return make(world, op.leadMs, op.windowMs);
    case 'act':
      return act(world, op.act, op.which);
    case 'open':
      return open(world, op.which);
    default:
      switchOver(world, op);
      disturb(world);
      return look(world, null);
  }
}

type Switch = Exclude<Op, { op: 'pass' | 'sleep' | 'crash' | 'setClock' | 'promise' | 'act' | 'open' }>;

/** Everything that is on or off. */
function switchOver(world: World, op: Switch): void {
  if (op.op === 'ring') world.call = { since: world.now, lastActivityAt: world.now };
  if (op.op === 'hangUp') world.call = null;
  if (op.op === 'pause') world.pausedUntil = plus(world.now, Math.min(op.ms, 4 * HOUR_MS));
  if (op.op === 'unpause' && world.pausedUntil !== null && world.pausedUntil > world.now) world.pausedUntil = world.now;
  if (op.op === 'mute' || op.op === 'unmute') world.isMuted = op.op === 'mute';
  if (op.op === 'disk') world.diskWorks = op.works;
  if (op.op === 'show') world.desktop = op;
  if (op.op === 'zone') world.profile = { ...ALEX, zone: op.zone as ZoneId };
}

function disturb({ promises, loudness, lived }: World): void {
  for (const { id } of promises) loudness.disturbed(id, lived);
}

/** Awake: the loop sleeps until `nextAt` and no longer than the walk asks. */
function pass(world: World, ms: number): void {
  const until = plus(world.now, ms);
  for (let turns = 0; world.now < until; turns += 1) {
    must(turns < 500, 'the loop does not spin', () => `at ${world.now}`);
    moveOn(world, until);
    look(world, null);
  }
}

/** To the next moment that plan() names, and not beyond `until`. */
function moveOn(world: World, until: Instant): void {
  const { nextAt } = plan(factsOf(world, null));
  must(nextAt === null || nextAt > world.now, 'the next look lies ahead', () => `${nextAt} at ${world.now}`);
  const next = nextAt !== null && nextAt < until ? nextAt : until;
  world.lived += next - world.now;
  world.now = next;
}

function sleep(world: World, ms: number): void {
  const ranUntil = world.now;
  world.now = plus(world.now, ms);
  world.lived += ms;
  disturb(world);
  snoozesBeginAnew(world);
  look(world, ranUntil);
}

/** A snooze is measured in time in which the app could have rung: awake, not paused, by a clock nobody touched. */
function snoozesBeginAnew(world: World): void {
  world.snoozedAt = new Map([...world.snoozedAt.keys()].map((id) => [id, world.lived]));
}

function setClock(world: World, ms: number): void {
  world.now = Math.max(0, world.now + ms) as Instant;
  disturb(world);
  if (ms < 0) snoozesBeginAnew(world);
  look(world, null);
}

/** Awake until a look shows something, a quarter of an hour at most; in it the app dies. */
function crash(world: World, after: number, awayMs: number): void {
  const until = plus(world.now, 15 * MINUTE_MS);
  while (world.now < until && plan(factsOf(world, null)).actions.length === 0) moveOn(world, until);
  look(world, null, after);
  const diedAt = world.now;
  world.promises = world.saved;
  world.shown = new Set(world.promises.flatMap(({ id, rungLog }) => rungLog.map((entry) => keyOf(id, entry))));
  world.now = plus(world.now, awayMs);
  world.lived += awayMs;
  disturb(world);
  snoozesBeginAnew(world);
  look(world, diedAt);
}

function factsOf(world: World, lastRunningAt: Instant | null): LadderFacts {
  const { promises, now, call, pausedUntil, isMuted, profile } = world;
  world.shiftStarts = shiftsAround(profile, now).map(({ start }) => start);
  const settings = { pausedUntil, muted: isMuted ? (['advance'] as const) : [] };
  return { promises, now, call, settings, shiftStarts: world.shiftStarts, lastRunningAt };
}

/** `diesAfter`: so many notices are recorded, the next is only shown, and no more. */
function look(world: World, lastRunningAt: Instant | null, diesAfter = Number.POSITIVE_INFINITY): void {
  const { actions } = plan(factsOf(world, lastRunningAt));
  if (isPaused(world.pausedUntil, world.now)) snoozesBeginAnew(world);
  checkShown(world, actions);
  const before = world.promises;
  for (const [index, action] of actions.entries()) {
    for (const step of stepsOf(action)) hear(world, action, step);
    if (index >= diesAfter) return;
    for (const step of stepsOf(action)) record(world, action, step);
  }
  for (const [index, { firstDueAt }] of before.entries()) {
    if (firstDueAt === null) continue;
    mustEqual(world.promises[index]?.firstDueAt, firstDueAt, 'T7 the first due moment never moves');
  }
  if (diesAfter === Number.POSITIVE_INFINITY) checkTold(world);
}

/** I2: never twice the same rung, each nag its own; a decision is asked for again with each shift. */
function hear(world: World, action: LadderAction, step: RungStep): void {
  const outcome = outcomeOf(world, action);
  // What gave way was not shown, and may give way again once the clock was set back.
  if (step.rung !== 'nag' && step.rung !== 'decide' && outcome !== 'overtaken') {
    const key = keyOf(step.promiseId, { ...step, outcome });
    must(!world.shown.has(key), 'I2 never twice the same rung', () => key);
    world.shown.add(key);
  }
  if (outcome === 'quietOnCall' || step.rung === 'decide') return;
  world.loudness.heard(step.promiseId, { ...step, outcome, at: world.lived });
}

function keyOf(id: PromiseId, { anchor, rung, outcome }: Pick<RungEntry, 'anchor' | 'rung' | 'outcome'>): string {
  const how = outcome === 'quietOnCall' || outcome === 'overtaken' ? outcome : 'full';
  return `${how} ${id} ${anchor} ${rung}`;
}

function record(world: World, action: LadderAction, step: RungStep): void {
  const outcome = outcomeOf(world, action);
  const told = (one: PromiseRecord) => recordRung(one, step, { at: world.now, outcome, failure: null });
  change(world, step.promiseId, told);
}

/** What the shell would write: a refused toast brings up the window, and without that either the rung has failed. */
function outcomeOf({ desktop }: World, action: LadderAction): RungEntry['outcome'] {
  if (action.kind === 'skip') return 'overtaken';
  if (action.kind === 'ask') return 'accepted';
  if (action.quiet === 'onCall') return 'quietOnCall';
  const isToast = action.kind === 'summary' || rungRow(action.rung)?.means.toast !== 'none';
  if (isToast && desktop.toast) return action.kind === 'summary' ? 'summary' : 'accepted';
  if (!desktop.window) return 'failed';
  return isToast ? 'window' : 'accepted';
}

/** In memory always; on the disk the whole record, where it can be written. */
function change(world: World, id: PromiseId, to: (record: PromiseRecord) => PromiseRecord): void {
  world.promises = world.promises.map((one) => (one.id === id ? to(one) : one));
  if (!world.diskWorks) return;
  const known = new Map(world.promises.map((one) => [one.id, one]));
  world.saved = world.saved.map((one) => (one.id === id ? (known.get(id) ?? one) : one));
}

/** A command that cannot be saved is refused. */
function make(world: World, leadMs: number, windowMs: number): void {
  if (!world.diskWorks) return;
  const { now } = world;
  const dueAt = plus(now, leadMs);
  const id = `promise-${world.promises.length + 1}` as PromiseId;
  const windowStart = Math.max(now, dueAt - windowMs) as Instant;
  const made = promise({ id, madeAt: now, dueAt, windowStart, history: [{ at: now, event: 'made' }] });
  world.promises = [...world.promises, made];
  world.saved = [...world.saved, made];
  look(world, null);
}

/** The agent acts; what the table forbids is refused and changes nothing. */
function act(world: World, what: Act, which: number): void {
  const record = world.promises[which % world.promises.length];
  if (record === undefined || !world.diskWorks) return;
  const { now, lived, beforeAct } = world;
  const successor = `promise-${world.promises.length + 1}` as PromiseId;
  const event = eventOf(record, what, { now, before: beforeAct.get(record.id) ?? null, successor });
  const next = advance(record, event);
  if (next.kind === 'refused') return;
  const { status, history } = next.value;
  must(TRANSITIONS[record.status][event.kind].includes(status), 'the table of the life holds', () => status);
  mustEqual(history.slice(0, record.history.length), record.history, 'history is never rewritten');
  world.beforeAct = new Map(world.beforeAct).set(record.id, record);
  change(world, record.id, () => next.value);
  world.loudness.disturbed(record.id, lived);
  if (what === 'snooze') world.snoozedAt = new Map(world.snoozedAt).set(record.id, lived);
  if (what === 'newTime') make(world, HOUR_MS, 15 * MINUTE_MS);
  look(world, null);
}

/** Looking at it is a reaction. */
function open(world: World, which: number): void {
  const record = world.promises[which % world.promises.length];
  if (record === undefined || !world.diskWorks) return;
  change(world, record.id, (one) => react(one, world.now));
  world.loudness.reacted(record.id, world.lived);
  look(world, null);
}
