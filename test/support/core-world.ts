// The whole product in a walk: real core over doubles, acts as a window would ask for them, a disk and a desktop that
// fail, and an end at any moment. What the desk tells and what was shown is held against what must always hold.

import type { Desk } from '../../shared/desk/desk.ts';
import type { CustomerId, PromiseId } from '../../shared/ids.ts';
import { phaseOf } from '../../shared/promise/phase.ts';
import type { PromiseRecord } from '../../shared/promise/record.ts';
import { type Instant, MINUTE_MS, plus, SECOND_MS } from '../../shared/time.ts';
import { createInProcessHost, type InProcessHost } from './in-process-host.ts';
import { customer, entry, promise, settings, TWO_PAST_TWO } from './records.ts';
import { carryOutAct, reportZone } from './walk/core-acts.ts';
import type { CoreAct, CoreOp, CoreWalk } from './walk/core-ops.ts';
import { type CoreRules, createCoreRules } from './walk/core-rules.ts';
import { must, mustEqual } from './walk/violation.ts';

/** How long the walk waits at most between two looks at the product. */
const PIECE_MS = MINUTE_MS;
const FULL = { problem: 'the disk is full', folder: '/data' };

interface CoreWorld {
  readonly host: InProcessHost;
  readonly rules: CoreRules;
  lived: number;
  /** What people did, as it was answered last: status, times, tries, history. */
  deeds: ReadonlyMap<PromiseId, unknown>;
  /** How many notices were judged. */
  judged: number;
  /** What the desktop may take to answer; a look waits for it. */
  patienceMs: number;
}

/** Walks and throws a Violation at the first thing that must not happen. Answers how many promises lived. */
export async function walkCore({ dueInMinutes, ops }: CoreWalk): Promise<number> {
  const host = createInProcessHost(TWO_PAST_TWO, [settings(), ...dueInMinutes.flatMap(recordsDue)]);
  const world: CoreWorld = {
    host,
    rules: createCoreRules(),
    lived: 0,
    deeds: new Map(),
    judged: 0,
    patienceMs: SECOND_MS,
  };
  await host.start();
  world.deeds = deedsOf(world, await deskOf(world));
  for (const op of ops) await happen(world, op);
  return world.deeds.size;
}

function recordsDue(minutes: number, index: number) {
  const id = `dana-${index}` as CustomerId;
  const dueAt = plus(TWO_PAST_TWO, minutes * MINUTE_MS);
  const windowStart = plus(dueAt, -Math.min(minutes, 15) * MINUTE_MS);
  const made = promise({ id: `promise-${index}` as PromiseId, customerId: id, dueAt, windowStart });
  return [entry('customer', customer({ id })), entry('promise', made)];
}

async function happen(world: CoreWorld, op: CoreOp): Promise<void> {
  switch (op.op) {
    case 'pass':
      return pass(world, op.ms);
    case 'sleep':
      world.host.clock.jump(op.ms);
      world.host.services.resync('slept');
      return anew(world, op.ms);
    case 'setClock':
      world.host.clock.jump(Math.max(op.ms, -world.host.clock.clock.now()));
      return anew(world, 0);
    case 'act':
      return act(world, op.act, op.which);
    case 'crash':
      return crash(world, op);
    case 'restart':
      return restart(world);
    default:
      await switchOver(world, op);
      return anew(world, 0);
  }
}

type Switch = Exclude<CoreOp, { op: 'pass' | 'sleep' | 'setClock' | 'act' | 'crash' | 'restart' }>;

/** Everything that is on or off. */
async function switchOver(world: CoreWorld, op: Switch): Promise<void> {
  const { host } = world;
  const { client } = host;
  const now = host.clock.clock.now();
  if (op.op === 'disk') host.disk.problem = op.works ? null : FULL;
  if (op.op === 'toast') world.patienceMs = (op.how === 'hang' ? 6 : 1) * SECOND_MS;
  if (op.op === 'toast') host.notifier.behave(op.how === 'refuse' ? { kind: 'refuse', text: 'off' } : { kind: op.how });
  if (op.op === 'window') host.attention.refuseWith(op.how === 'accept' ? null : 'no display');
  if (op.op === 'zone') await reportZone(client, op.zone);
  if (op.op === 'pause') await client.request('pauseReminders', { until: plus(now, op.ms) });
  if (op.op === 'unpause') await client.request('pauseReminders', { until: null });
  if (op.op === 'ring') await ring(host);
  if (op.op === 'hangUp') await hangUp(host);
  if (op.op === 'mute' || op.op === 'unmute') {
    const { preferences } = (await deskOf(world)).settings;
    const muted = op.op === 'mute' ? (['advance'] as const) : [];
    const changed = { ...preferences, muted: [...muted] };
    await client.request('saveSettings', { profile: null, grants: null, people: null, preferences: changed });
  }
}

async function ring({ client }: InProcessHost): Promise<void> {
  const rung = await client.request('ringCall', { number: '020 7946 0999' });
  if (rung.kind === 'done') await client.request('answerCall', { callId: rung.value });
}

async function hangUp({ client }: InProcessHost): Promise<void> {
  const { call } = (await client.request('desk', {})).desk;
  if (call === null) return;
  await client.request('endCall', { callId: call.call.id });
  await client.request('parkWrapUp', { callId: call.call.id });
}

/** Awake, piece by piece, with a look from outside after each. */
async function pass(world: CoreWorld, ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= PIECE_MS) {
    const piece = Math.min(PIECE_MS, left);
    await world.host.clock.step(piece);
    world.lived += piece;
    await look(world);
  }
}

/** After a sleep, a set clock, a start or a switch: the silence counts from here, and half a minute passes awake. */
async function anew(world: CoreWorld, livedMs: number): Promise<void> {
  world.lived += livedMs;
  world.rules.disturbAll(world.lived);
  await pass(world, 30 * SECOND_MS);
}

/** I7 with everything else: nobody acted since the last look. */
async function look(world: CoreWorld): Promise<void> {
  const desk = await deskOf(world);
  const now = world.host.clock.clock.now();
  mustEqual([...deedsOf(world, desk)], [...world.deeds], 'I7 time alone deletes or ends nothing');
  checkShown(world, desk);
  checkGlance(world, desk, now);
  world.rules.look({ desk, now, at: world.lived });
}

/** I4, of every notice since the last look. */
function checkShown(world: CoreWorld, desk: Desk): void {
  const { shown } = world.host.notifier;
  for (const { id, title } of shown.slice(world.judged)) {
    const record = desk.promises.find((one) => one.id === id);
    must(record === undefined || record.status === 'open', 'I4 what has ended is silent', () => `${id}: ${title}`);
  }
  world.judged = shown.length;
}

/** I5: the tray counts what there is. */
function checkGlance({ host }: CoreWorld, desk: Desk, now: Instant): void {
  const glance = host.desktop.glances.at(-1);
  const at = desk.health.remindersCheckedAt;
  if (glance === undefined || at === null || at > now) return;
  const open = desk.promises.filter(({ status }) => status === 'open');
  const phases = open.map((record) => phaseOf(record, at).phase);
  const counted = { open: glance.open, late: glance.late };
  const real = { open: open.length, late: phases.filter((phase) => phase === 'overdue').length };
  mustEqual(counted, real, 'I5 what is counted is there');
}

async function act(world: CoreWorld, what: CoreAct, which: number): Promise<void> {
  const { host, lived, rules } = world;
  const desk = await deskOf(world);
  const record = desk.promises[which % Math.max(1, desk.promises.length)];
  if (record === undefined) return;
  const isDone = await carryOutAct(host.client, what, record, host.clock.clock.now());
  const deeds = deedsOf(world, await deskOf(world));
  const isSaved = host.disk.problem === null;
  if (!isSaved) mustEqual([...deeds], [...world.deeds], 'D7 what cannot be saved has not happened');
  // Looking at what has ended changes nothing, so there is nothing to save; a press and a hide save nothing themselves.
  const needsNoDisk = what === 'open' || what === 'press' || what === 'hide';
  must(isSaved || !isDone || needsNoDisk, 'D7 what cannot be saved is refused', () => what);
  world.deeds = deeds;
  // Taking back reaches the record of an earlier act; both begin anew for the account of silence.
  if (what === 'undo') rules.disturbAll(lived);
  countAct(world, what, record.id);
  // The next look comes within a quarter of a second, or when the desktop has answered.
  await pass(world, world.patienceMs);
}

/** For the account of silence. */
function countAct({ rules, lived }: CoreWorld, what: CoreAct, id: PromiseId): void {
  rules.acted(id, lived);
  rules.reacted(id, lived);
  if (what === 'snooze' || what === 'press') rules.snoozed(id, lived);
}

async function restart(world: CoreWorld): Promise<void> {
  const saved = savedLogs(world.host);
  await world.host.stopAndStart(MINUTE_MS);
  world.rules.forget(saved, world.lived);
  await mustBeAsAnswered(world, 'I6 an orderly restart changes nothing');
  await anew(world, MINUTE_MS);
}

/** Dies with an act under way and a disk that answers no more; what was answered before must be there afterwards. */
async function crash(world: CoreWorld, op: Extract<CoreOp, { op: 'crash' }>): Promise<void> {
  const { host } = world;
  const desk = await deskOf(world);
  const never = new Promise<void>(() => undefined);
  Object.assign(host.disk, op.reachesDisk ? { answerGate: never } : { gate: never });
  await host.clock.step(op.stuckMs);
  const record = desk.promises[op.which % Math.max(1, desk.promises.length)];
  if (record !== undefined) void carryOutAct(host.client, op.act, record, host.clock.clock.now());
  await host.clock.step(SECOND_MS);
  Object.assign(host.disk, { gate: null, answerGate: null });
  if (op.reachesDisk) world.deeds = new Map(savedPromises(host).map((one) => [one.id, deedOf(one)]));
  const saved = savedLogs(host);
  world.judged = host.notifier.shown.length;
  await host.crash(op.awayMs);
  world.rules.forget(saved, world.lived);
  await mustBeAsAnswered(world, 'I6 after a restart the state is the last one that was answered');
  const after = await deskOf(world);
  for (const { id, rungLog } of after.promises) {
    const before = saved.get(id) ?? [];
    mustEqual(rungLog.slice(0, before.length), before, 'I6 what was recorded stays recorded');
  }
  if (record !== undefined && op.reachesDisk) countAct(world, op.act, record.id);
  await anew(world, op.stuckMs + SECOND_MS + op.awayMs);
}

function savedPromises({ disk }: InProcessHost): readonly PromiseRecord[] {
  return [...disk.records.values()].flatMap((each) => (each.type === 'promise' ? [each.record] : []));
}

function savedLogs(host: InProcessHost): ReadonlyMap<PromiseId, PromiseRecord['rungLog']> {
  return new Map(savedPromises(host).map(({ id, rungLog }) => [id, rungLog]));
}

async function mustBeAsAnswered(world: CoreWorld, rule: string): Promise<void> {
  // The days before are read after the start.
  await world.host.clock.settle();
  mustEqual([...deedsOf(world, await deskOf(world))], [...world.deeds].sort(byId), rule);
  world.deeds = deedsOf(world, await deskOf(world));
}

function byId([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

async function deskOf({ host }: Pick<CoreWorld, 'host'>): Promise<Desk> {
  return (await host.client.request('desk', {})).desk;
}

/** What people did to each promise: to open ones as the desk tells, to ended ones as they are on the disk. */
function deedsOf({ host }: Pick<CoreWorld, 'host'>, { promises }: Desk): ReadonlyMap<PromiseId, unknown> {
  const ended = savedPromises(host).filter(({ status }) => status !== 'open');
  const all = [...ended, ...promises.filter(({ status }) => status === 'open')];
  return new Map(all.map((record): [PromiseId, unknown] => [record.id, deedOf(record)]).sort(byId));
}

/** What the ladder notes for itself is left out. */
function deedOf(record: PromiseRecord): unknown {
  const { rungLog: _log, firstDueAt: _due, reactedAt: _reacted, snoozedUntil: _snoozed, ...deed } = record;
  return { ...deed, revision: 0 };
}
