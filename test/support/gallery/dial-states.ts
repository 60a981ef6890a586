// A call that rings out, in each state of what was dialled and what the phone told of it.

import type { Desk } from '../../../shared/desk/desk.ts';
import { FRESH_SETTINGS } from '../../../shared/ledger/shapes.ts';
import type { DeskPhone, WayState } from '../../../shared/telephony/desk-phone.ts';
import type { CallPhone, EndCause, SourceId } from '../../../shared/telephony/event.ts';
import type { DialWay } from '../../../shared/telephony/setup.ts';
import { plus, SECOND_MS } from '../../../shared/time.ts';
import { danasCall, desk, NOW, OPEN_PROMISES, promised, today, written } from './sample-day.ts';
import { DANA } from './sample-people.ts';
import type { GalleryState } from './states.ts';

const promise = promised(DANA, 'parcel lost', today('14:30'), { spokenAsWindow: true });
const OPEN: WayState[] = [{ way: 'webhook', state: 'open', problem: null }];

function ringingOut(phone: Partial<CallPhone> | null, part: Partial<DeskPhone> = {}, change: Partial<Desk> = {}): Desk {
  const told: CallPhone | null = phone && {
    source: 'desk-phone' as SourceId,
    callId: null,
    name: null,
    told: ['dial'],
    endedAt: null,
    cause: null,
    lostAt: null,
    ...phone,
  };
  const call = danasCall(
    {
      phase: 'ringing',
      direction: 'callback',
      promiseId: promise.id,
      attempt: 1,
      needs: [],
      ringingAt: plus(NOW, -75 * SECOND_MS),
      answeredAt: null,
      phone: told,
    },
    { notes: written('') },
  );
  const base = desk({ call, promises: [promise, ...OPEN_PROMISES], ...change });
  return { ...base, phone: { ...base.phone, ways: OPEN, ...part } };
}

const dialled = (secondsAgo: number, isSilent = false): Pick<DeskPhone, 'dialling'> => ({
  dialling: {
    callId: danasCall().call.id,
    number: '+12125550100',
    at: plus(NOW, -secondsAgo * SECOND_MS),
    isSilent,
  },
});

const ended = (cause: EndCause): GalleryState => ({
  desk: ringingOut({ told: ['dial', 'end'], endedAt: plus(NOW, -4 * SECOND_MS), cause }),
});

const settingsWith = (dialWay: DialWay): GalleryState => ({
  desk: desk({ settings: { ...desk().settings, phone: { ...FRESH_SETTINGS.phone, dialWay } } }),
  view: { screen: 'settings', settingsPart: 'phone' },
});

const compact = { compact: true, staysOnTop: 'yes' } as const;

export const DIAL_STATES: Readonly<Record<string, GalleryState>> = {
  'dial-dialling': { desk: ringingOut(null, dialled(6)) },
  'dial-handed-over': { desk: ringingOut(null, { ...dialled(6), ways: [] }) },
  'dial-silent': { desk: ringingOut(null, dialled(61, true)) },
  'dial-calls': { desk: ringingOut({}) },
  'dial-busy': ended('busy'),
  'dial-not-reached': ended('failed'),
  'dial-refused': ended('rejected'),
  'dial-no-answer': ended('noAnswer'),
  'dial-over': ended('normal'),
  'dial-lost': { desk: ringingOut({ lostAt: plus(NOW, -4 * SECOND_MS) }) },
  'compact-dial-silent': { desk: ringingOut(null, dialled(61, true), { window: compact }) },
  'dial-way-program': settingsWith({ kind: 'program', preset: 'twinkle', program: '/opt/twinkle/bin/twinkle' }),
};
