// Levels 3 and 4, the risk flag and the process page: Mr Ortiz calls for the third time after two missed call-backs.

import type { CustomersStep, SupervisorStep } from '../../../shared/case/steps.ts';
import type { Case } from '../../../shared/case/record.ts';
import type { CaseId, PersonId, PromiseId, StepId } from '../../../shared/ids.ts';
import type { PromiseRecord } from '../../../shared/promise/record.ts';
import { type CalendarDay, MINUTE_MS, plus } from '../../../shared/time.ts';
import { at } from '../manual-clock.ts';
import { aCase } from '../records.ts';
import { danasCall, desk, NOW, OPEN_PROMISES, promised, today, written } from './sample-day.ts';
import { ORTIZ } from './sample-people.ts';
import type { GalleryState } from './states.ts';

const CASE = 'case-22' as CaseId;

export const SUPERVISOR_STEP: SupervisorStep = {
  ...{ kind: 'supervisor', id: 'step-3' as StepId, at: plus(NOW, -6 * MINUTE_MS), callId: null, cause: 'authority' },
  ...{ skipped: 'the customer asked', endedAt: null, personId: 'ana' as PersonId, name: 'Ana', why: 'customerAsked' },
  brief: [
    'Who: J. Ortiz, case A22',
    'Need: his refund, today',
    'Tried: asked billing twice',
    'Promised: yesterday 15:00 refund (not kept)',
  ].join('\n'),
  ...{ handedAt: plus(NOW, -6 * MINUTE_MS), apologised: false, explained: '', actions: [] },
};

const LETTER: CustomersStep = {
  ...{ kind: 'customersOwn', id: 'step-4' as StepId, at: NOW, callId: null, cause: 'customersWish', skipped: null },
  ...{ endedAt: null, customer: 'external', channel: 'letter', recipient: 'the CEO', beyond: '', outcome: null },
  ...{ receivedOn: '2026-03-17' as CalendarDay, replyBy: 'p-reply' as PromiseId },
};

const inCase = (id: string, about: string, change: Partial<PromiseRecord>) =>
  promised(ORTIZ, about, today('16:30'), { id: id as PromiseId, caseId: CASE, ...change });

const MISSED = [
  inCase('p-late', 'refund', { status: 'keptLate', dueAt: at('2026-03-17', '15:00') }),
  inCase('p-broken', 'refund', { status: 'broken', dueAt: at('2026-03-16', '11:00') }),
];

function ortizCall(change: Partial<Case>, promises: readonly PromiseRecord[] = MISSED) {
  const [number] = ORTIZ.numbers;
  const called = { customerId: ORTIZ.id, caseId: CASE, number: number ?? null, needs: [] };
  return danasCall(called, {
    customer: ORTIZ,
    case: aCase({ id: CASE, code: 'A22', title: 'refund', customerId: ORTIZ.id, ...change }),
    notes: written('his refund, today', ['14:01', 'Reason: refund not there']),
    contact: 3,
    caseContacts: 3,
    casePromises: [...promises],
    earlier: [],
  });
}

const TRIED = [{ at: today('14:02'), text: 'asked billing twice' }];
const [, secondOpen] = OPEN_PROMISES;
const onCase = { helpTab: 'case' } as const;

export const LEVEL_STATES: Readonly<Record<string, GalleryState>> = {
  risk: { desk: desk({ call: ortizCall({ tried: TRIED }) }), view: onCase },
  supervisor: {
    desk: desk({
      call: ortizCall({ level: 3, tried: TRIED, steps: [SUPERVISOR_STEP] }, [
        inCase('p-action', 'refund of 40 paid back', { kind: 'action', madeAt: NOW }),
        ...MISSED,
      ]),
      promises: secondOpen === undefined ? [] : [secondOpen],
    }),
    view: onCase,
  },
  'level-4': {
    desk: desk({
      call: ortizCall(
        {
          level: 4,
          steps: [{ ...SUPERVISOR_STEP, endedAt: NOW, apologised: true, explained: 'refund today' }, LETTER],
        },
        [inCase('p-reply', 'reply to the CEO', { kind: 'action', dueAt: at('2026-03-20', '16:00') })],
      ),
    }),
    view: onCase,
  },
  'level-4-bar': { desk: desk({ call: ortizCall({}) }), view: { bar: { kind: 'fourth', customerId: ORTIZ.id } } },
  process: {
    desk: { ...desk(), fourth: { count: 1, daysSinceLast: 12 } },
    view: { screen: 'settings', settingsPart: 'process' },
  },
};
