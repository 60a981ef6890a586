import { describe, expect, it } from 'vitest';
import { createLedgerView } from '../../../../electron/core/ledger-view.ts';
import type { CaseId, CallId, CustomerId, PromiseId } from '../../../../shared/ids.ts';
import { FRESH_ENGINE, FRESH_SETTINGS, type LedgerRecord } from '../../../../shared/ledger/shapes.ts';
import type { CalendarDay } from '../../../../shared/time.ts';
import {
  aCase,
  call,
  customer,
  DANAS_NUMBER,
  entry,
  finishedCall,
  OMAR,
  OMARS_NUMBER,
  promise,
  TWO_PAST_TWO,
} from '../../../support/records.ts';

const DANA = 'dana' as CustomerId;
const TODAY = '2026-03-18' as CalendarDay;

function viewOf(...records: LedgerRecord[]) {
  const view = createLedgerView();
  view.apply({ puts: records, removes: [] });
  return view;
}

it('knows fresh settings and a fresh engine before anything is saved', () => {
  const view = createLedgerView();
  expect(view.settings).toBe(FRESH_SETTINGS);
  expect(view.engine).toBe(FRESH_ENGINE);
});

describe('people and numbers', () => {
  it('finds a customer by any spelling of their number', () => {
    const view = viewOf(entry('customer', customer()), entry('customer', OMAR));
    const found = view.customersWithNumber({ ...DANAS_NUMBER, raw: '001 212 5550100' });
    expect(found.map(({ id }) => id)).toEqual(['dana']);
  });

  it('c.4: finds both people who share a number', () => {
    const lee = customer({ id: 'lee' as CustomerId, name: 'Lee' });
    const view = viewOf(entry('customer', customer()), entry('customer', lee));
    expect(view.customersWithNumber(DANAS_NUMBER).map(({ id }) => id)).toEqual(['dana', 'lee']);
  });

  it('finds nobody under text that is no number', () => {
    const odd = { kind: 'unusable', raw: 'ask Dana' } as const;
    const view = viewOf(entry('customer', customer({ numbers: [odd] })));
    expect(view.customersWithNumber(odd)).toEqual([]);
  });

  it('follows a number that moves to another customer', () => {
    const view = viewOf(entry('customer', customer()));
    view.apply({ puts: [entry('customer', customer({ revision: 2, numbers: [OMARS_NUMBER] }))], removes: [] });
    expect(view.customersWithNumber(DANAS_NUMBER)).toEqual([]);
    expect(view.customersWithNumber(OMARS_NUMBER)).toHaveLength(1);
  });
});

describe('calls and cases', () => {
  it('keeps open and finished calls apart, and files finished ones under their day', () => {
    const view = viewOf(entry('call', call()), entry('call', finishedCall('call-0', TWO_PAST_TWO)));
    expect(view.openCalls().map(({ id }) => id)).toEqual(['call-1']);
    expect(view.callsOfDay(TODAY).map(({ id }) => id)).toEqual(['call-0']);
    expect(view.callsWith(DANA)).toHaveLength(2);
  });

  it('knows the calls that were made to keep a promise', () => {
    const promiseId = 'promise-1' as PromiseId;
    const view = viewOf(entry('call', call({ promiseId })), entry('call', call({ id: 'call-2' as CallId })));
    expect(view.callsFor(promiseId).map(({ id }) => id)).toEqual(['call-1']);
  });

  it('has an open case of a customer until it is closed', () => {
    const view = viewOf(entry('case', aCase()));
    expect(view.openCaseOf(DANA)?.code).toBe('A1');
    view.apply({ puts: [entry('case', aCase({ revision: 2, closedAt: TWO_PAST_TWO }))], removes: [] });
    expect(view.openCaseOf(DANA)).toBeUndefined();
    expect(view.case('case-1' as CaseId)?.closedAt).toBe(TWO_PAST_TWO);
  });
});

describe('promises', () => {
  it('moves a promise from the open ones to its day when it ends', () => {
    const view = viewOf(entry('promise', promise({ callId: 'call-1' as CallId })));
    expect(view.openPromises()).toHaveLength(1);
    view.apply({ puts: [entry('promise', promise({ revision: 2, status: 'kept', day: TODAY }))], removes: [] });
    expect(view.openPromises()).toEqual([]);
    expect(view.promisesEndedOn(TODAY)).toHaveLength(1);
    expect(view.promisesTo(DANA)).toHaveLength(1);
    expect(view.promisesMadeIn('call-1' as CallId)).toEqual([]);
  });

  it('forgets a promise whose making was undone', () => {
    const view = viewOf(entry('promise', promise()));
    view.apply({ puts: [], removes: [{ type: 'promise', id: 'promise-1' }] });
    expect(view.openPromises()).toEqual([]);
    expect(view.find({ type: 'promise', id: 'promise-1' })).toBeUndefined();
  });
});
