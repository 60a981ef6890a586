// Every state of the window that has a picture. A new one is a row: what the desk is, and what the window shows of it.

import type { AppState, PromiseEdits, View } from '../../../renderer/state/app-store.ts';
import type { Result, SelfTest } from '../../../shared/contract/methods.ts';
import type { Desk } from '../../../shared/desk/desk.ts';
import type { PromiseId } from '../../../shared/ids.ts';
import { type Instant, plus, SECOND_MS } from '../../../shared/time.ts';
import { NO_FIGURES } from '../no-figures.ts';
import { at } from '../manual-clock.ts';
import { ALERT_STATES } from './alert-states.ts';
import { AUTHORITY_STATES } from './authority-states.ts';
import { DATA_STATES } from './data-states.ts';
import type { FixtureAnswers } from './fixture-client.ts';
import { DIAL_STATES } from './dial-states.ts';
import { EXPERT_STATES } from './expert-states.ts';
import { GUARD_STATES } from './guard-states.ts';
import { HISTORY_STATES } from './history-states.ts';
import { danasCall, desk, earlier, KEPT_PROMISES, NOW, OPEN_PROMISES, promised, today, written } from './sample-day.ts';
import { DANA, DAVID, LENA, MEHTA, MIA, OMAR, ORTIZ, PETRA, RAJ, SAM, STRANGER } from './sample-people.ts';
import { LEVEL_STATES } from './level-states.ts';
import { NOTES_STATES } from './notes-states.ts';
import { PHONE_CALL_STATES } from './phone-call-states.ts';
import { PHONE_STATES } from './phone-states.ts';
import { WEEK_STATES } from './week-states.ts';

export interface GalleryState {
  readonly desk: Desk;
  readonly now?: Instant;
  readonly view?: Partial<View>;
  readonly edits?: PromiseEdits;
  readonly app?: Partial<AppState>;
  /** How long ago the reminders were looked at; just now when left out. */
  readonly checkedAgoMs?: number;
  readonly selfTest?: Partial<SelfTest>;
  readonly history?: Result<'findCalls'> | null;
  readonly details?: Result<'callDetails'>;
  /** Typed into the search of the history once it is there. */
  readonly searched?: string;
  readonly answers?: NonNullable<FixtureAnswers['answers']>;
  /** The words of things to press, each once it is there. */
  readonly press?: string | readonly string[];
  /** The small window on top instead of the main one. */
  readonly isOnTop?: boolean;
}

const live = desk({ call: danasCall() });
const onHold = danasCall({
  holds: [
    {
      askedAt: today('14:05', 2),
      permission: 'agreed',
      minutes: 2,
      reason: 'checking the order',
      startedAt: today('14:05', 4),
      endedAt: null,
    },
  ],
});
const unknownCall = danasCall(
  {
    customerId: STRANGER.id,
    number: STRANGER.numbers[0] ?? null,
    caseId: null,
    needs: [],
    ringingAt: plus(NOW, -7 * SECOND_MS),
    answeredAt: plus(NOW, -3 * SECOND_MS),
  },
  { customer: STRANGER, case: null, earlier: [], contact: 1, notes: written('') },
);
const wrappingUp = danasCall({ phase: 'wrapUp', endedAt: plus(NOW, -24 * SECOND_MS) });
const stopped = danasCall({ needs: [{ row: 'delivery', speed: 'overnight', cost: null }] });
/** Dana's clock is confirmed: the guard has nothing to ask. */
const known = desk({
  call: danasCall({}, { customer: { ...DANA, zone: DANA.zone && { ...DANA.zone, certainty: 'confirmed' } } }),
});
const checking = danasCall({
  options: [
    {
      option: 1,
      at: plus(NOW, -95 * SECOND_MS),
      cause: 'authority',
      agreedToWait: 'yes',
      personId: null,
      reason: 'overnight delivery isn’t mine to give',
      endedAt: null,
      result: 'none',
    },
  ],
});
const danasPromise = promised(DANA, 'parcel lost', today('14:30'), { spokenAsWindow: true });
const ringingBack = danasCall(
  {
    phase: 'ringing',
    direction: 'callback',
    promiseId: danasPromise.id,
    attempt: 1,
    needs: [],
    ringingAt: plus(NOW, -8 * SECOND_MS),
    answeredAt: null,
  },
  { notes: written('') },
);
const idle = desk({
  promises: [...OPEN_PROMISES, ...KEPT_PROMISES],
  toFinish: [
    earlier('call-z', today('13:41'), 'new password', {
      customerId: MEHTA.id,
      customerName: 'R. Mehta',
      disposition: null,
    }),
  ],
});
const miasCall = danasCall(
  { customerId: MIA.id, number: MIA.numbers[0] ?? null, caseId: null, needs: [] },
  { customer: MIA, case: null, notes: written('return label that works', ['14:02', 'Reason: label will not print']) },
);
const danaLate = promised(DANA, 'parcel lost', today('13:58'));
const ortizSoon = promised(ORTIZ, 'refund', today('14:08'), { spokenAsWindow: true });
const miaHolds = {
  ...miasCall,
  call: {
    ...miasCall.call,
    holds: [
      {
        askedAt: today('14:03', 30),
        permission: 'agreed',
        minutes: 2,
        reason: 'checking the order',
        startedAt: today('14:03', 32),
        endedAt: null,
      },
    ],
  },
} satisfies typeof miasCall;
const cameDue = promised(RAJ, 'router answer', today('14:18'), { windowStart: today('14:03') });
const threeTries = ['10:00', '10:30', '12:30'].map((time) => ({
  at: today(time),
  how: 'noAnswer' as const,
  callId: null,
}));
const longLate = [
  promised(OMAR, 'billing', today('12:15')),
  promised(PETRA, 'letter sent?', today('10:10'), { attempts: threeTries }),
  promised(RAJ, 'router answer', today('13:20'), { handOverOffer: { to: 'Priya', at: today('13:30') } }),
];
const laterToday = [
  promised(ORTIZ, 'refund', today('16:55'), { spokenAsWindow: true }),
  promised(MIA, 'return label', today('17:00')),
  promised(LENA, 'invoice copy', today('16:40')),
];
/** Late since yesterday, and windows that overlap. */
const busyDay = [
  promised(PETRA, 'letter sent?', at('2026-03-17', '10:10')),
  promised(LENA, 'invoice copy', at('2026-03-17', '16:10')),
  promised(OMAR, 'billing', today('13:58')),
  promised(ORTIZ, 'refund', today('14:20'), { spokenAsWindow: true }),
  promised(RAJ, 'router answer, asked Lee', today('15:10'), { windowStart: today('14:30') }),
  promised(MIA, 'return label', today('15:00'), { windowStart: today('14:45') }),
  promised(DANA, 'parcel lost, third call', today('16:50')),
];
const nobodyFree = { ...live.settings, people: live.settings.people.map((one) => ({ ...one, hours: null })) };
const compactly = { compact: true, staysOnTop: 'yes' } as const;

export const STATES: Readonly<Record<string, GalleryState>> = {
  live: { desk: live },
  empty: { desk: desk({ call: unknownCall, promises: [] }) },
  ringing: {
    desk: desk({
      call: danasCall(
        { phase: 'ringing', answeredAt: null, ringingAt: plus(NOW, -4 * SECOND_MS), needs: [] },
        { notes: written('') },
      ),
    }),
  },
  hold: { desk: desk({ call: onHold }), now: today('14:05', 52) },
  late: {
    desk: desk({ call: miasCall, promises: [danaLate, ortizSoon, ...OPEN_PROMISES.slice(3), ...KEPT_PROMISES] }),
  },
  'at-risk': { desk: desk({ call: miasCall, promises: [ortizSoon, ...OPEN_PROMISES.slice(3)] }) },
  'at-risk-none-free': {
    desk: desk({ call: miasCall, promises: [danaLate, ortizSoon], settings: nobodyFree }),
  },
  'at-risk-offered': {
    desk: desk({
      call: miasCall,
      promises: [{ ...danaLate, handOverOffer: { to: 'Ana', at: NOW } }, ortizSoon],
    }),
  },
  'at-risk-bar': {
    desk: desk({ call: miasCall, promises: [danaLate, ortizSoon] }),
    view: { bar: { kind: 'promise' } },
  },
  'came-due': { desk: desk({ call: miaHolds, promises: [cameDue, ...OPEN_PROMISES.slice(3)] }) },
  'came-due-wrapup': {
    desk: desk({
      call: { ...miasCall, call: { ...miasCall.call, phase: 'wrapUp', endedAt: NOW } },
      promises: [cameDue, ...OPEN_PROMISES.slice(3)],
    }),
  },
  decide: { desk: desk({ promises: [...longLate, ...OPEN_PROMISES.slice(1, 2), ...KEPT_PROMISES] }) },
  sweep: { desk: desk({ promises: [...laterToday, ...KEPT_PROMISES.slice(0, 1)] }), now: today('16:34') },
  'sweep-decide': { desk: desk({ promises: [...longLate, ...laterToday] }), now: today('16:34') },
  'hand-over': { desk: idle, view: { bar: { kind: 'handOver', promiseId: 'p-omar' as PromiseId } } },
  'hand-over-offered': {
    desk: desk({ promises: longLate }),
    view: { bar: { kind: 'handOver', promiseId: 'p-raj' as PromiseId } },
  },
  missed: {
    desk: desk({ promises: longLate }),
    view: { bar: { kind: 'giveUp', promiseId: 'p-petra' as PromiseId, as: 'missed' } },
  },
  'no-answer': {
    desk: desk({
      promises: [
        promised(DANA, 'parcel lost', today('14:30'), {
          attempts: threeTries.slice(0, 1),
          nextTryAt: today('14:35'),
        }),
      ],
    }),
    view: { bar: { kind: 'settle', promiseId: 'p-dana' as PromiseId, after: 'noAnswer' } },
  },
  'no-answer-last': {
    desk: desk({ promises: longLate }),
    view: { bar: { kind: 'settle', promiseId: 'p-petra' as PromiseId, after: 'noAnswer' } },
  },
  'compact-late': { desk: { ...idle, window: compactly } },
  'compact-due': { desk: desk({ promises: [cameDue], window: compactly }) },
  'compact-risk': { desk: desk({ call: miasCall, promises: [danaLate, ortizSoon], window: compactly }) },
  idle: { desk: idle },
  'idle-busy': { desk: desk({ promises: busyDay }) },
  'idle-empty': {
    desk: desk({
      promises: [],
      today: NO_FIGURES,
    }),
    now: today('09:12'),
  },
  wrapup: { desk: desk({ call: wrappingUp }) },
  'two-people': {
    desk: desk({
      call: danasCall(
        { customerId: null, caseId: null },
        { customer: null, case: null, candidates: [DANA, DAVID], earlier: [] },
      ),
    }),
  },
  'rang-first': { desk: desk({ call: danasCall({}, {}), promises: [danasPromise, ...OPEN_PROMISES] }) },
  'calling-back': { desk: desk({ call: ringingBack, promises: [danasPromise, ...OPEN_PROMISES] }) },
  'called-back': {
    desk: desk({
      call: danasCall(
        { direction: 'callback', promiseId: danasPromise.id, attempt: 1, needs: [] },
        { notes: written('') },
      ),
      promises: [danasPromise, ...OPEN_PROMISES],
    }),
  },
  promise: { desk: live, view: { bar: { kind: 'promise' } }, edits: { typed: '1h', readBack: true } },
  'promise-refuse': { desk: live, now: today('16:40', 8), view: { bar: { kind: 'promise' } }, edits: { typed: '1h' } },
  'promise-empty': { desk: live, view: { bar: { kind: 'promise' } } },
  'promise-warn': { desk: known, view: { bar: { kind: 'promise' } }, edits: { typed: '40', readBack: true } },
  'promise-keep': {
    desk: known,
    view: { bar: { kind: 'promise' } },
    edits: { typed: '40', reason: 'she leaves at three' },
  },
  'promise-past': { desk: known, view: { bar: { kind: 'promise' } }, edits: { typed: '13:00' } },
  'promise-number': { desk: known, view: { bar: { kind: 'promise' } }, edits: { typed: '1h', number: '12 abc' } },
  move: {
    desk: live,
    view: { bar: { kind: 'move', promiseId: 'p-omar' as PromiseId } },
    edits: { typed: 'tmw 10' },
  },
  'option-running': { desk: desk({ call: checking }), view: { bar: { kind: 'options' } } },
  'wrapup-refused': {
    desk: desk({ call: wrappingUp }),
    app: {
      wrapUpEdits: {
        callId: wrappingUp.call.id,
        chosen: { disposition: 'refused', gave: 'nameOnly' },
        asked: 'alternative',
      },
    },
  },
  exception: { desk: live, view: { bar: { kind: 'exception' } } },
  refused: { desk: live, view: { bar: { kind: 'refused' } } },
  'find-typed': { desk: live, view: { bar: { kind: 'find', text: 'o' } } },
  options: { desk: desk({ call: stopped }), view: { bar: { kind: 'options' } } },
  'hold-ask': { desk: live, view: { bar: { kind: 'hold' } } },
  settle: { desk: idle, view: { bar: { kind: 'settle', promiseId: 'p-omar' as PromiseId } } },
  find: { desk: idle, view: { bar: { kind: 'find' } } },
  'find-dial': { desk: idle, view: { bar: { kind: 'find', text: 'r' } } },
  caller: { desk: desk({ call: unknownCall }), view: { bar: { kind: 'caller' } } },
  zone: { desk: live, view: { bar: { kind: 'zone' } } },
  ...GUARD_STATES,
  ask: { desk: live, view: { helpTab: 'ask' } },
  case: { desk: live, view: { helpTab: 'case' } },
  trouble: {
    desk: {
      ...live,
      host: { ...live.host, demo: true },
      health: {
        ...live.health,
        save: { kind: 'failing', since: NOW, problem: 'the disk is full', folder: '/home/sam/companion' },
      },
      away: { from: today('13:10'), to: today('14:00'), fellDue: 2, how: 'closed' },
    },
  },
  undo: { desk: live, app: { message: { id: 1, tone: 'said', text: 'Promise set, Dana', undoable: true } } },
  'first-run': { desk: desk({ settings: { ...live.settings, profile: null, grants: [], people: [] }, promises: [] }) },
  settings: { desk: idle, view: { screen: 'settings' } },
  ...HISTORY_STATES,
  ...NOTES_STATES,
  ...WEEK_STATES,
  ...EXPERT_STATES,
  ...LEVEL_STATES,
  ...ALERT_STATES,
  ...AUTHORITY_STATES,
  ...DATA_STATES,
  ...DIAL_STATES,
  ...PHONE_STATES,
  ...PHONE_CALL_STATES,
  compact: { desk: { ...live, window: { compact: true, staysOnTop: 'yes' } } },
  'new-rep': {
    desk: { ...desk({ call: stopped }), settings: { ...live.settings, profile: { ...SAM, newRep: true } } },
  },
};
