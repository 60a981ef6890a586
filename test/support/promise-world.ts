// A small world around a few promises: a clock that passes, sleeps and is set, a call, acts of the agent, crashes. Each
// look at the ladder checks what must always hold (reminders.md (b) "Invariants").

import { expect } from 'vitest';
import type { PromiseId } from '../../shared/ids.ts';
import { type LadderAction, type LadderFacts, plan } from '../../shared/promise/ladder.ts';
import type { PromiseEvent } from '../../shared/promise/events.ts';
import { phaseOf } from '../../shared/promise/phase.ts';
import type { LiveCall } from '../../shared/promise/quietness.ts';
import { PromiseRecord } from '../../shared/promise/record.ts';
import { isSnoozed, SNOOZE_MS } from '../../shared/promise/snooze.ts';
import { advance, TRANSITIONS } from '../../shared/promise/status.ts';
import { proposeNextTry } from '../../shared/promise/tries.ts';
import { ladderWindow } from '../../shared/promise/try-window.ts';
import { type Instant, MINUTE_MS, plus, wallMoment } from '../../shared/time.ts';
import { carriedOut, stepsOf } from './carry-out.ts';
import { LONDON, promise, TWO_PAST_TWO } from './records.ts';

export type Act =
  | 'answered'
  | 'noAnswer'
  | 'voicemail'
  | 'snooze'
  | 'newTime'
  | 'offer'
  | 'handOver'
  | 'rangFirst'
  | 'notNeeded'
  | 'missed'
  | 'undo';

/** One thing that happens; printed as it stands when a walk fails. */
export type Op =
  | { readonly op: 'pass' | 'sleep'; readonly ms: number }
  | { readonly op: 'setClock'; readonly ms: number }
  | { readonly op: 'crash' | 'ring' | 'hangUp' }
  | { readonly op: 'promise'; readonly leadMs: number; readonly windowMs: number }
  | { readonly op: 'act'; readonly act: Act; readonly which: number };

interface World {
  now: Instant;
  /** Milliseconds really gone by, whatever the clock says. */
  lived: number;
  /** When each promise was last snoozed, in these. */
  snoozedAt: ReadonlyMap<PromiseId, number>;
  promises: readonly PromiseRecord[];
  /** As they were before the last look: what a crash between showing and recording leaves. */
  beforeLook: readonly PromiseRecord[];
  /** As they were before the last act. */
  beforeAct: ReadonlyMap<PromiseId, PromiseRecord>;
  call: LiveCall | null;
  /** Rungs shown so far, full and quiet apart. */
  shown: Set<string>;
  shownBeforeLook: ReadonlySet<string>;
}

/** Walks through `ops` and fails at the first thing that must not happen. */
export function walk(ops: readonly Op[]): void {
  const world: World = {
    now: TWO_PAST_TWO,
    lived: 0,
    snoozedAt: new Map(),
    promises: [promise()],
    beforeLook: [promise()],
    beforeAct: new Map(),
    call: null,
    shown: new Set(),
    shownBeforeLook: new Set(),
  };
  for (const op of ops) {
    const before = world.promises;
    happen(world, op);
    if (op.op !== 'act' && op.op !== 'promise') onlyTimePassed(before, world.promises);
  }
  for (const record of world.promises) expect(PromiseRecord.safeParse(record).error?.issues).toBeUndefined();
}

function happen(world: World, op: Op): void {
  switch (op.op) {
    case 'pass':
      return pass(world, plus(world.now, op.ms));
    case 'sleep': {
      const ranUntil = world.now;
      world.now = plus(world.now, op.ms);
      world.lived += op.ms;
      return look(world, ranUntil);
    }
    case 'setClock':
      world.now = Math.max(0, world.now + op.ms) as Instant;
      return look(world, null);
    case 'crash':
      world.promises = world.beforeLook;
      world.shown = new Set(world.shownBeforeLook);
      return look(world, world.now);
    case 'ring':
      world.call = { since: world.now, lastActivityAt: world.now };
      return look(world, null);
    case 'hangUp':
      world.call = null;
      return look(world, null);
    case 'promise':
      return make(world, op.leadMs, op.windowMs);
    case 'act':
      return act(world, op.act, op.which);
  }
}

/** Awake: the loop sleeps until `nextAt` and no longer than the walk asks. */
function pass(world: World, until: Instant): void {
  for (let turns = 0; world.now < until; turns += 1) {
    expect(turns, 'the loop spins').toBeLessThan(500);
    const { nextAt } = plan(factsOf(world, null));
    if (nextAt !== null) expect(nextAt).toBeGreaterThan(world.now);
    const next = nextAt !== null && nextAt < until ? nextAt : until;
    world.lived += next - world.now;
    world.now = next;
    look(world, null);
  }
}

function factsOf({ promises, now, call }: World, lastRunningAt: Instant | null): LadderFacts {
  return { promises, now, call, settings: { pausedUntil: null, muted: [] }, shiftStarts: [], lastRunningAt };
}

function look(world: World, lastRunningAt: Instant | null): void {
  const facts = factsOf(world, lastRunningAt);
  world.beforeLook = world.promises;
  world.shownBeforeLook = new Set(world.shown);
  const { promises, actions } = carriedOut(facts);
  for (const action of actions) noteShown(world, action);
  for (const [index, { firstDueAt }] of world.promises.entries()) {
    if (firstDueAt !== null) expect(promises[index]?.firstDueAt, 'the first due moment moved').toBe(firstDueAt);
  }
  world.promises = promises;
  for (const record of promises) rangInTime(record, world);
}

/** I2, I4, I5. */
function noteShown(world: World, action: LadderAction): void {
  const steps = stepsOf(action);
  if (action.kind === 'summary') {
    expect(steps.length, 'I5: a summary of more than three').toBeGreaterThan(3);
    expect(new Set(steps.map(({ promiseId }) => promiseId)).size, 'I5: the real count').toBe(steps.length);
  }
  const how = 'quiet' in action && action.quiet === 'onCall' ? 'quiet' : 'full';
  for (const { promiseId, anchor, rung } of steps) {
    const record = world.promises.find(({ id }) => id === promiseId);
    expect(record?.status, 'I4: ended, yet shown').toBe('open');
    const key = `${how} ${promiseId} ${anchor} ${rung}`;
    expect(world.shown.has(key), `I2: twice ${key}`).toBe(false);
    world.shown.add(key);
  }
}

/** I1 and I8: what is due or late and not silenced by an act has been rung for, wherever the clock stands. */
function rangInTime(record: PromiseRecord, { now, lived, snoozedAt }: World): void {
  if (record.status !== 'open') return;
  const { phase } = phaseOf(record, now);
  if (record.firstDueAt !== null && record.nextTryAt === null) {
    expect(['due', 'overdue'], 'once due, stays due').toContain(phase);
  }
  const { start } = ladderWindow(record);
  const wasDue = record.nextTryAt === null && record.firstDueAt !== null;
  const isAsked = (phase === 'due' || phase === 'overdue') && (wasDue || now >= start);
  const maySnooze = lived - (snoozedAt.get(record.id) ?? -LONGEST_SNOOZE_MS) < LONGEST_SNOOZE_MS;
  // Snoozed before it was due, it may wait for the snooze by the clock, which then ends five minutes into the window at most.
  const waitsByClock = !wasDue && isSnoozed(record, now);
  if (!isAsked || maySnooze || waitsByClock) return;
  const since = Math.max(start, record.snoozedUntil ?? 0);
  const rang = record.rungLog.some(({ rung, anchor }) => anchor >= since && (rung === 'due' || rung === 'late'));
  expect(rang, `I1: ${phase} and silent`).toBe(true);
}

/** Five minutes, and at the worst five more when the clock is set back a little meanwhile. */
const LONGEST_SNOOZE_MS = 2 * SNOOZE_MS;

/** I7: time, sleep, crashes and calls end nothing, delete nothing and write no history. */
function onlyTimePassed(before: readonly PromiseRecord[], after: readonly PromiseRecord[]): void {
  const lived = ({ rungLog: _log, firstDueAt: _due, ...rest }: PromiseRecord) => rest;
  expect(after.map(lived)).toEqual(before.map(lived));
}

function make(world: World, leadMs: number, windowMs: number): void {
  const dueAt = plus(world.now, leadMs);
  const id = `promise-${world.promises.length + 1}` as PromiseId;
  const windowStart = Math.max(world.now, dueAt - windowMs) as Instant;
  const made = promise({ id, madeAt: world.now, dueAt, windowStart, history: [{ at: world.now, event: 'made' }] });
  world.promises = [...world.promises, made];
  look(world, null);
}

/** The agent acts; what the table forbids is refused and changes nothing. */
function act(world: World, what: Act, which: number): void {
  const record = world.promises[which % world.promises.length];
  if (record === undefined) return;
  const event = eventOf(world, record, what);
  const next = advance(record, event);
  if (next.kind === 'refused') return;
  expect(TRANSITIONS[record.status][event.kind], 'not in the table').toContain(next.value.status);
  const kept = next.value.history.slice(0, record.history.length);
  expect(kept, 'history is never rewritten').toEqual(record.history);
  world.beforeAct = new Map(world.beforeAct).set(record.id, record);
  world.promises = world.promises.map((one) => (one.id === record.id ? next.value : one));
  if (what === 'snooze') world.snoozedAt = new Map(world.snoozedAt).set(record.id, world.lived);
  look(world, null);
}

function eventOf({ now, beforeAct }: World, record: PromiseRecord, what: Act): PromiseEvent {
  const { day } = wallMoment(now, LONDON);
  const ending = { at: now, day };
  const nextTryAt = proposeNextTry(record, now, LONDON);
  const events: Readonly<Record<Act, PromiseEvent>> = {
    answered: {
      kind: 'reached',
      ...ending,
      reachedAt: plus(now, -MINUTE_MS),
      callId: null,
      updateOnly: false,
      successor: null,
      note: null,
    },
    noAnswer: { kind: 'attempted', ...ending, beganAt: now, how: 'noAnswer', callId: null, nextTryAt },
    voicemail: { kind: 'attempted', ...ending, beganAt: now, how: 'voicemail', callId: null, nextTryAt: null },
    snooze: { kind: 'snoozed', at: now },
    newTime: { kind: 'rescheduled', ...ending, successor: 'promise-x' as PromiseId, note: null },
    offer: { kind: 'handOverOffered', at: now, to: 'Priya' },
    handOver: { kind: 'handedOver', ...ending, to: 'Priya', note: 'said yes' },
    rangFirst: { kind: 'customerRangFirst', ...ending, reachedAt: now, callId: null },
    notNeeded: { kind: 'cancelledByCustomer', ...ending, callId: null, note: null },
    missed: { kind: 'broken', ...ending, as: 'missed', note: 'forgot' },
    undo: { kind: 'undone', at: now, before: beforeAct.get(record.id) ?? null },
  };
  return events[what];
}
