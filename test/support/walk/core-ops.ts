// What can happen to the whole product in a walk, and with what chance.

import fc from 'fast-check';
import { HOUR_MS, MINUTE_MS } from '../../../shared/time.ts';
import { span } from './promise-ops.ts';

/** What the agent does; refused where the product refuses it. */
export const CORE_ACTS = [
  'snooze',
  'open',
  'noAnswer',
  'voicemail',
  'reached',
  'theyCalledFirst',
  'notNeeded',
  'newTime',
  'offer',
  'accept',
  'break',
  'reopen',
  'undo',
  'make',
  'press',
  'hide',
] as const;
export type CoreAct = (typeof CORE_ACTS)[number];

export type CoreOp =
  | { readonly op: 'pass' | 'sleep' | 'setClock' | 'pause'; readonly ms: number }
  | { readonly op: 'unpause' | 'ring' | 'hangUp' | 'mute' | 'unmute' | 'restart' }
  | { readonly op: 'zone'; readonly zone: string }
  | { readonly op: 'disk'; readonly works: boolean }
  | { readonly op: 'toast'; readonly how: 'accept' | 'refuse' | 'throw' | 'hang' }
  | { readonly op: 'window'; readonly how: 'accept' | 'refuse' }
  | { readonly op: 'act'; readonly act: CoreAct; readonly which: number }
  /** So long awake with a disk that answers no more, before or after the change is on it; then the app dies. */
  | ({ readonly op: 'crash'; readonly act: CoreAct; readonly which: number } & Dying);

interface Dying {
  readonly stuckMs: number;
  readonly reachesDisk: boolean;
  readonly awayMs: number;
}

const WEIGHTS: Readonly<Record<CoreAct, number>> = {
  snooze: 6,
  open: 3,
  noAnswer: 3,
  voicemail: 1,
  reached: 1,
  theyCalledFirst: 1,
  notNeeded: 1,
  newTime: 2,
  offer: 1,
  accept: 1,
  break: 1,
  reopen: 2,
  undo: 3,
  make: 3,
  press: 2,
  hide: 1,
};
const anyAct = fc.constantFrom(...CORE_ACTS.flatMap((act) => Array<CoreAct>(WEIGHTS[act]).fill(act)));

/** From breath to breath: a walk of steps costs a look every 15 seconds. */
const anyOp: fc.Arbitrary<CoreOp> = fc.oneof(
  { weight: 10, arbitrary: span(16 * MINUTE_MS).map((ms): CoreOp => ({ op: 'pass', ms })) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 3_000 }).map((ms): CoreOp => ({ op: 'pass', ms })) },
  { weight: 3, arbitrary: span(3 * HOUR_MS).map((ms): CoreOp => ({ op: 'sleep', ms })) },
  { weight: 4, arbitrary: fc.integer({ min: -HOUR_MS, max: HOUR_MS }).map((ms): CoreOp => ({ op: 'setClock', ms })) },
  { weight: 1, arbitrary: span(4 * HOUR_MS).map((ms): CoreOp => ({ op: 'pause', ms })) },
  {
    weight: 6,
    arbitrary: fc.constantFrom<CoreOp>(
      ...([
        { op: 'unpause' },
        { op: 'ring' },
        { op: 'hangUp' },
        { op: 'hangUp' },
        { op: 'mute' },
        { op: 'unmute' },
        { op: 'restart' },
        { op: 'zone', zone: 'America/New_York' },
        { op: 'zone', zone: 'Europe/London' },
      ] as const),
    ),
  },
  {
    weight: 5,
    arbitrary: fc.constantFrom<CoreOp>(
      ...([
        { op: 'disk', works: false },
        { op: 'disk', works: true },
        { op: 'disk', works: true },
        { op: 'toast', how: 'accept' },
        { op: 'toast', how: 'refuse' },
        { op: 'toast', how: 'throw' },
        { op: 'toast', how: 'hang' },
        { op: 'window', how: 'accept' },
        { op: 'window', how: 'refuse' },
      ] as const),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(span(2 * MINUTE_MS), fc.boolean(), anyAct, fc.nat(4), span(2 * HOUR_MS)).map(
      ([stuckMs, reachesDisk, act, which, awayMs]): CoreOp => ({
        op: 'crash',
        ...{ act, which, stuckMs, reachesDisk, awayMs },
      }),
    ),
  },
  { weight: 12, arbitrary: fc.tuple(anyAct, fc.nat(4)).map(([act, which]): CoreOp => ({ op: 'act', act, which })) },
);

/** When the promises of a walk are due, in minutes after 14:02. */
export interface CoreWalk {
  readonly dueInMinutes: readonly number[];
  readonly ops: readonly CoreOp[];
}

export function anyCoreWalk(most: number): fc.Arbitrary<CoreWalk> {
  return fc.record({
    dueInMinutes: fc.array(fc.oneof(fc.integer({ min: 1, max: 90 }), fc.constant(20)), {
      minLength: 1,
      maxLength: 6,
      size: 'max',
    }),
    ops: fc.array(anyOp, { maxLength: most, size: 'max' }),
  });
}
