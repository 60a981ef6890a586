// Level 2 and the case around it: Dana's parcel is with Lee, and every open case in its list.

import type { ExpertStep } from '../../../shared/case/steps.ts';
import type { Case } from '../../../shared/case/record.ts';
import type { CaseRow } from '../../../shared/case/rows.ts';
import type { CaseId, PersonId } from '../../../shared/ids.ts';
import { HOUR_MS, MINUTE_MS, plus } from '../../../shared/time.ts';
import { expertStep } from '../case-steps.ts';
import { aCase } from '../records.ts';
import { danasCall, desk, NOW, today } from './sample-day.ts';
import { DANA, OMAR } from './sample-people.ts';
import type { GalleryState } from './states.ts';

const CASE = 'case-17' as CaseId;
const TRIED = [{ at: today('14:02'), text: 'searched the depot’s list' }];

const LEE_ASKED: ExpertStep = expertStep({
  at: plus(NOW, -4 * MINUTE_MS),
  topic: 'lost parcels',
  missing: 'whether it left Newark at all',
});

function withDana(change: Partial<Case>) {
  const one = aCase({ id: CASE, code: 'A17', title: 'late parcel', tried: TRIED, level: 2, ...change });
  return desk({ call: danasCall({}, { case: one }) });
}

const PASSES = [
  { at: today('13:10'), to: 'Ana', how: 'transfer', why: 'overnight delivery' },
  { at: today('13:40'), to: 'Lee', how: 'coldTransfer', why: 'Lee needs the line alone' },
] as const;

const row = (code: string, change: Partial<CaseRow>): CaseRow => ({
  ...{ caseId: `case-${code}` as CaseId, code, title: 'late parcel', customerId: DANA.id, customerName: DANA.name },
  ...{ owner: 'you', level: 1, openedAt: plus(NOW, -50 * HOUR_MS), heardAt: plus(NOW, -3 * HOUR_MS), passes: 0 },
  ...{ openPromises: 1, openSteps: 0, ...change },
});

const ROWS = [
  row('A17', { caseId: CASE, level: 2, openSteps: 1, passes: 2 }),
  row('A12', { customerName: OMAR.name, title: 'billing', heardAt: null, owner: { name: 'Priya', since: NOW } }),
];

export const EXPERT_STATES: Readonly<Record<string, GalleryState>> = {
  expertFinder: {
    desk: desk({ call: danasCall() }),
    view: { helpTab: 'ask' },
    app: { askEdits: { caseId: CASE, topic: 'lost parcels', missing: 'whether it left Newark at all' } },
  },
  expertBar: {
    desk: withDana({ level: 1 }),
    view: { helpTab: 'ask', bar: { kind: 'expert', personId: 'lee' as PersonId, name: 'Lee' } },
    edits: { typed: '40' },
    app: { askEdits: { caseId: CASE, topic: 'lost parcels', missing: 'whether it left Newark at all' } },
  },
  expertNothingTried: {
    desk: desk({ call: danasCall() }),
    view: { helpTab: 'ask', bar: { kind: 'expert', personId: 'lee' as PersonId, name: 'Lee' } },
  },
  expertOnTheLine: {
    desk: withDana({ steps: [{ ...LEE_ASKED, joinedAt: plus(NOW, -MINUTE_MS), told: false }], passes: [...PASSES] }),
    view: { helpTab: 'ask' },
  },
  expertAnswered: {
    desk: withDana({
      steps: [{ ...LEE_ASKED, answerAt: plus(NOW, -MINUTE_MS), answer: 'it is back in Newark, on Monday’s van' }],
      handOverOffer: { to: 'Priya', at: NOW },
    }),
    view: { helpTab: 'case' },
  },
  cases: {
    desk: desk(),
    view: { screen: 'cases', openedCase: CASE },
    answers: {
      openCases: ROWS,
      caseDetails: {
        case: aCase({ id: CASE, code: 'A17', title: 'late parcel', tried: TRIED, level: 2, steps: [LEE_ASKED] }),
        customer: DANA,
        promises: [],
      },
    },
  },
};
