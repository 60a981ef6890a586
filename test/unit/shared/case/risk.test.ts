import { describe, expect, it } from 'vitest';
import { type RiskFacts, type RiskKey, risksOf } from '../../../../shared/case/risk.ts';
import type { Case, Pass } from '../../../../shared/case/record.ts';
import type { CustomersStep, SupervisorStep } from '../../../../shared/case/steps.ts';
import { words } from '../../../../shared/copy/words.ts';
import type { PromiseId } from '../../../../shared/ids.ts';
import type { PromiseRecord } from '../../../../shared/promise/record.ts';
import { type CalendarDay, MINUTE_MS, plus } from '../../../../shared/time.ts';
import { aCase, ALEX, notes, promise, TWO_PAST_TWO } from '../../../support/records.ts';
import { SUPERVISOR_STEP } from '../../../support/supervisor-step.ts';

const QUIET: RiskFacts = {
  case: aCase(),
  caseContacts: 1,
  casePromises: [],
  notes: notes('call-1', 'Reason: parcel lost'),
  now: TWO_PAST_TWO,
  profile: ALEX,
};

const said = (change: Partial<RiskFacts>) =>
  risksOf({ ...QUIET, ...change }).map(({ reason }) => words(reason.key, reason.values));
const found = (change: Partial<RiskFacts>) => risksOf({ ...QUIET, ...change }).map(({ key }): RiskKey => key);
const inCase = (change: Partial<Case>) => ({ case: aCase(change) });
const promised = (id: string, change: Partial<PromiseRecord>) => promise({ id: id as PromiseId, ...change });
const passed = (to: string): Pass => ({ at: TWO_PAST_TWO, to, how: 'transfer', why: '' });
const ended = (change: Partial<SupervisorStep>): SupervisorStep => ({
  ...SUPERVISOR_STEP,
  endedAt: TWO_PAST_TWO,
  ...change,
});

describe('003-31: the reasons that somebody may go to the top', () => {
  it('are none for an ordinary call', () => {
    expect(said({})).toEqual([]);
  });

  it('two promises of the case broken, kept late or overdue, and not one', () => {
    const broken = promised('a', { status: 'broken' });
    const late = promised('b', { status: 'keptLate' });
    const overdue = promised('c', { dueAt: plus(TWO_PAST_TWO, -MINUTE_MS) });
    const open = promised('d', {});
    const kept = promised('e', { status: 'kept' });
    expect(said({ casePromises: [broken, late] })).toEqual(['2 late promises']);
    expect(said({ casePromises: [broken, late, overdue] })).toEqual(['3 late promises']);
    expect(said({ casePromises: [overdue, open, kept] })).toEqual([]);
  });

  it('the third contact about the case', () => {
    expect(said({ caseContacts: 3 })).toEqual(['3rd contact']);
    expect(said({ caseContacts: 2 })).toEqual([]);
  });

  it('002-11: the second pass', () => {
    expect(said(inCase({ passes: [passed('Ana'), passed('billing')] }))).toEqual(['passed on twice']);
    expect(said(inCase({ passes: [passed('Ana')] }))).toEqual([]);
  });

  it('003-27: level 3 without an apology or an explanation, open or ended, and it says which', () => {
    expect(said(inCase({ steps: [SUPERVISOR_STEP] }))).toEqual(['no apology, no plan yet']);
    expect(said(inCase({ steps: [ended({ apologised: true })] }))).toEqual(['no plan said yet']);
    expect(said(inCase({ steps: [ended({ explained: 'we have paid' })] }))).toEqual(['no apology yet']);
    expect(said(inCase({ steps: [ended({ apologised: true, explained: 'we have paid' })] }))).toEqual([]);
  });

  it.each([
    ['my Lawyer will write', 'speaks of a lawyer'],
    ['wants the C\u0415O', 'speaks of the top'],
    ['goes to the Better Business Bureau', 'speaks of the bureau'],
    ['will tell the regulator', 'speaks of a regulator'],
    ['leaves a BAD review', 'speaks of a bad review'],
    ['wants to cancel', 'speaks of leaving'],
  ])('a word in the notes: “%s”', (text, reason) => {
    expect(said({ notes: notes('call-1', 'Reason: late', text) })).toEqual([reason]);
  });

  it('whole words only, also in what they need, and one reason however many there are', () => {
    expect(said({ notes: notes('call-1', 'oceonic cancellare reviewed badly') })).toEqual([]);
    expect(said({ notes: { ...notes('call-1'), need: 'to cancel' } })).toEqual(['speaks of leaving']);
    expect(said({ notes: notes('call-1', 'cancel', 'lawyer, CEO') })).toEqual(['speaks of a lawyer']);
  });

  it('open for more than five working days of the agent’s own calendar', () => {
    const openedOn = (day: string) => inCase({ openedOn: day as CalendarDay });
    expect(said(openedOn('2026-03-11'))).toEqual([]);
    expect(said(openedOn('2026-03-10'))).toEqual(['open 6 working days']);
    const off = { ...ALEX, shift: { ...ALEX.shift, daysOff: ['2026-03-12' as CalendarDay] } };
    expect(said({ ...openedOn('2026-03-10'), profile: off })).toEqual([]);
  });

  it('each have one next step, and stand in the order of the table', () => {
    const late = [promised('a', { status: 'broken' }), promised('b', { status: 'broken' })];
    const all = risksOf({ ...QUIET, caseContacts: 3, casePromises: late, ...inCase({ steps: [SUPERVISOR_STEP] }) });
    expect(all.map(({ key, next }) => [key, next])).toEqual([
      ['latePromises', 'update'],
      ['contacts', 'supervisor'],
      ['nothingSaid', 'finishSupervisor'],
    ]);
  });

  it('are none once the case is closed, and words alone count for a caller without a case', () => {
    expect(found({ ...inCase({ closedAt: TWO_PAST_TWO }), caseContacts: 5 })).toEqual([]);
    expect(found({ case: null, caseContacts: 0, notes: notes('call-1', 'CEO') })).toEqual(['words']);
    expect(found({ case: null, caseContacts: 0, notes: null })).toEqual([]);
  });

  it('know no level 3 in a letter of the customer', () => {
    const letter = { kind: 'customersOwn' } as CustomersStep;
    expect(found(inCase({ steps: [letter] }))).toEqual([]);
  });
});
