// What the agent may decide in writing, what came of it, and what the team shares.

import type { ExceptionUse, Policy } from '../../../shared/authority/grants.ts';
import { type Report, reportOf } from '../../../shared/figures/report.ts';
import type { CallId, ExceptionId, PolicyId, PromiseId } from '../../../shared/ids.ts';
import { type CalendarDay, HOUR_MS, MINUTE_MS, plus } from '../../../shared/time.ts';
import { finishedCall, LONDON, promise } from '../records.ts';
import { danasCall, desk, NOW } from './sample-day.ts';
import type { GalleryState } from './states.ts';

const STRICT: Policy = { id: 'late' as PolicyId, line: 'No returns after 30 days', noExceptions: true };
const EASY: Policy = { id: 'fee' as PolicyId, line: 'Shipping is paid by the customer', noExceptions: false };
const day = (text: string) => text as CalendarDay;

function use(n: number, reason: string, changes: Partial<ExceptionUse> = {}): ExceptionUse {
  return {
    id: `use-${n}` as ExceptionId,
    revision: 1,
    at: plus(NOW, -n * HOUR_MS),
    day: day('2026-03-17'),
    callId: `call-u${n}` as CallId,
    customerId: null,
    reason,
    result: 'granted',
    policyId: null,
    ...changes,
  };
}

const LEDGER = [
  use(1, 'wedding gift, box opened', { policyId: STRICT.id }),
  use(2, 'Wedding gift, box opened', { policyId: STRICT.id, result: 'declined' }),
  use(3, 'parcel late twice', { policyId: EASY.id }),
];

const option = {
  option: 1,
  cause: 'authority',
  agreedToWait: 'yes',
  personId: null,
  reason: 'overnight',
  result: 'permitted',
} as const;
const at = (days: number) => plus(NOW, -days * 24 * HOUR_MS);
const REPORT: Report = reportOf({
  from: day('2026-02-19'),
  to: day('2026-03-18'),
  zone: LONDON,
  calls: [0, 1, 2].flatMap((back) => [
    finishedCall(`a${back}`, at(back)),
    finishedCall(`b${back}`, at(back), {
      options: [{ ...option, at: at(back), endedAt: plus(at(back), (4 + 3 * back) * MINUTE_MS) }],
    }),
  ]),
  promises: [promise({ about: 'overnight delivery' }), promise({ id: 'p2' as PromiseId, about: 'refund of £80' })],
  cases: [],
  unread: [],
});

const base = desk();
const written = desk({ settings: { ...base.settings, policies: [STRICT, EASY] } });
const settings = (settingsPart: 'limits' | 'team' | 'report') => ({ screen: 'settings', settingsPart }) as const;
const done = <Value>(value: Value) => ({ kind: 'done', value }) as const;

const PREVIEW = {
  signed: { by: 'Ana', on: day('2026-03-16') },
  parts: [
    { part: 'people', added: ['Max', 'Yusuf'], changed: ['Lee'], removed: ['Priya'], same: 2 },
    { part: 'grants', added: [], changed: ['Return terms: 14 days'], removed: [], same: 3 },
    { part: 'policies', added: [STRICT.line], changed: [], removed: [], same: 0 },
    { part: 'scripts', added: [], changed: [], removed: [], same: 0 },
  ],
} as const;
const look = { signed: PREVIEW.signed, parts: PREVIEW.parts.map((part) => ({ ...part, ...copied(part) })) };

function copied(part: (typeof PREVIEW.parts)[number]) {
  return { added: [...part.added], changed: [...part.changed], removed: [...part.removed] };
}

export const AUTHORITY_STATES: Readonly<Record<string, GalleryState>> = {
  'settings-limits-written': { desk: written, view: settings('limits'), answers: { exceptionsLedger: LEDGER } },
  report: { desk: written, view: settings('report'), answers: { report: REPORT } },
  'report-empty': {
    desk: written,
    view: settings('report'),
    answers: { report: { ...REPORT, days: [], byAuthority: [] } },
  },
  team: { desk: written, view: settings('team') },
  'team-look': {
    desk: written,
    view: settings('team'),
    answers: { choosePlace: done('/home/sam/team.json'), previewTeam: done(look) },
    press: 'Choose a team file',
  },
  'exception-rules': {
    desk: { ...written, call: danasCall({ needs: [{ row: 'exception', reason: null }] }) },
    view: { bar: { kind: 'exception' } },
    answers: { exceptionsLedger: LEDGER },
  },
};
