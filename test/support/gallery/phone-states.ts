// The page Phone: each way in, the token of a phone just added, the log, and the test of the real phone.

import type { RingTest } from '../../../renderer/state/ring-test.ts';
import type { Desk } from '../../../shared/desk/desk.ts';
import { FRESH_SETTINGS } from '../../../shared/ledger/shapes.ts';
import { words } from '../../../shared/copy/words.ts';
import type { DeskPhone, PhoneLogLine, WayState } from '../../../shared/telephony/desk-phone.ts';
import type { SourceId, WayIn } from '../../../shared/telephony/event.ts';
import { PHONE_HINTS } from '../../../shared/telephony/plain.ts';
import type { PhoneSetup, Webhook } from '../../../shared/telephony/setup.ts';
import { plus, SECOND_MS } from '../../../shared/time.ts';
import { at } from '../manual-clock.ts';
import { desk, NOW, today } from './sample-day.ts';
import type { GalleryState } from './states.ts';

const WAYS: readonly WayIn[] = ['webhook', 'link', 'command', 'baresip'];
const SETUP = FRESH_SETTINGS.phone;
const MICROSIP: Webhook = {
  id: 'desk-phone' as SourceId,
  name: 'MicroSIP',
  tokenHash: 'a'.repeat(64),
  addedAt: at('2026-03-11', '09:12'),
  byAddress: false,
};
const BRIDGE: Webhook = { ...MICROSIP, id: 'bridge' as SourceId, name: 'Exchange, second floor', byAddress: true };

interface Given {
  readonly setup?: Partial<PhoneSetup>;
  readonly ways?: readonly WayState[];
  readonly phone?: Partial<DeskPhone>;
}

/** A desk whose phone is connected like this. */
export function deskWithPhone({ setup = {}, ways = [], phone = {} }: Given, change: Partial<Desk> = {}): Desk {
  const base = desk(change);
  return {
    ...base,
    settings: { ...base.settings, phone: { ...SETUP, ...setup } },
    phone: { ...base.phone, offered: [...WAYS], ways: [...ways], ...phone },
  };
}

export const standing = (way: WayIn, state: WayState['state'], problem: string | null = null): WayState => ({
  way,
  state,
  problem,
});

const ALL_ON = {
  listener: { on: true, port: 47_911 },
  webhooks: [MICROSIP, BRIDGE],
  link: { on: true },
  command: { on: true },
  baresip: { ...SETUP.baresip, on: true },
};
const ALL_OPEN = WAYS.map((way) => standing(way, 'open'));

const line = (second: number, change: Partial<PhoneLogLine>): PhoneLogLine => ({
  at: today('14:03', second),
  way: 'webhook',
  source: MICROSIP.id,
  event: 'ring',
  digits: '100',
  outcome: 'taken',
  hint: '',
  ...change,
});
const unread = (hint: string, second: number) =>
  line(second, { event: null, digits: '', outcome: 'unreadable', hint, source: BRIDGE.id });

const OUTCOMES: readonly PhoneLogLine[] = [
  line(58, { event: 'end' }),
  line(51, { event: 'resume', digits: '' }),
  line(45, { event: 'hold', way: 'baresip', source: 'baresip' as SourceId }),
  line(40, { event: 'answer', outcome: 'known' }),
  line(39, { event: 'end', outcome: 'unknownEnd', way: 'link', source: 'link' as SourceId }),
  line(38, { outcome: 'tooMany' }),
  line(37, { outcome: 'off', way: 'command', source: 'command' as SourceId }),
  line(36, { outcome: 'notReady', event: 'dial' }),
  line(35, { outcome: 'lost', event: null, digits: '', way: 'baresip', source: 'baresip' as SourceId }),
  line(34, { outcome: 'connected', event: null, digits: '', way: 'baresip', source: 'baresip' as SourceId }),
  ...PHONE_HINTS.map((hint, nth) => unread(hint, 30 - nth)),
];

const page = { screen: 'settings', settingsPart: 'phone' } as const;
const test = (change: Partial<RingTest>): { ringTest: RingTest } => ({
  ringTest: { startedAt: 0, heard: [], hasOther: false, ...change },
});
const heard = (['ring', 'answer', 'end'] as const).map((step, nth) => ({ step, at: plus(NOW, nth * 4 * SECOND_MS) }));
const listening = { setup: { listener: ALL_ON.listener, webhooks: [MICROSIP] }, ways: [standing('webhook', 'open')] };

export const PHONE_STATES: Readonly<Record<string, GalleryState>> = {
  'phone-off': { desk: deskWithPhone({}), view: page },
  'phone-browser': { desk: deskWithPhone({ phone: { offered: ['webhook', 'command', 'baresip'] } }), view: page },
  'phone-open': { desk: deskWithPhone({ setup: ALL_ON, ways: ALL_OPEN }), view: page },
  'phone-failed': {
    desk: deskWithPhone({
      setup: { ...ALL_ON, webhooks: [] },
      ways: [
        standing('webhook', 'failed', words('phone.portTaken', { port: '47911' })),
        standing('baresip', 'opening'),
        standing('link', 'opening'),
        standing('command', 'failed'),
      ],
    }),
    view: page,
  },
  'phone-token': {
    desk: deskWithPhone(listening),
    view: page,
    answers: {
      addWebhook: {
        kind: 'done',
        value: { source: 'fresh' as SourceId, token: 'q7Jm0v1kZr3-8sWbTn5yXh2LcPd9aUeGfOiKo4_RtYw' },
      },
    },
    press: 'Add a phone',
  },
  'phone-log': { desk: deskWithPhone({ ...listening, phone: { log: [...OUTCOMES], refused: 9_812 } }), view: page },
  'phone-ring-me': { desk: deskWithPhone(listening), view: page, app: test({ startedAt: 0 }) },
  'phone-ring-heard': {
    desk: deskWithPhone(listening),
    view: page,
    app: test({ startedAt: 0, heard }),
  },
  'phone-ring-silent': {
    desk: deskWithPhone(listening),
    view: page,
    app: test({ startedAt: -61 * SECOND_MS, hasOther: true }),
  },
};
