// The guard's newer words: their limits, written grants, people who are off, and promises moved too often.

import type { Customer } from '../../../shared/customer/record.ts';
import type { CaseId, PersonId, PromiseId } from '../../../shared/ids.ts';
import type { WallTime } from '../../../shared/time.ts';
import { danasCall, desk, OPEN_PROMISES, promised, today } from './sample-day.ts';
import { DANA, OMAR } from './sample-people.ts';
import type { GalleryState } from './states.ts';

const confirmed: Customer = { ...DANA, zone: DANA.zone && { ...DANA.zone, certainty: 'confirmed' } };
const withDana = (changes: Partial<Customer> = {}) =>
  desk({ call: danasCall({}, { customer: { ...confirmed, ...changes } }) });
const plain = withDana();
const granted = {
  ...plain,
  settings: {
    ...plain.settings,
    guardGrant: { checks: [2 as const], grantedBy: 'Ana', policyLine: 'Overtime as agreed', reviewDay: null },
  },
};
const movedTwice = promised(OMAR, 'billing', today('15:30'), { moves: 2, caseId: 'case-omar' as CaseId });

export const GUARD_STATES: Readonly<Record<string, GalleryState>> = {
  limits: { desk: withDana({ notBefore: '12:00' as WallTime }), view: { bar: { kind: 'limits' } } },
  'no-calls': {
    desk: withDana({ doNotCall: true }),
    view: { bar: { kind: 'promise' } },
    edits: { typed: '1h', readBack: true },
  },
  'promise-grant': {
    desk: granted,
    now: today('16:40', 8),
    view: { bar: { kind: 'promise' } },
    edits: { typed: '1h', reason: 'Ana said so on Monday' },
  },
  'promise-helper-off': {
    desk: plain,
    view: { bar: { kind: 'promise' } },
    edits: { typed: '16:40', kind: 'expertAnswer', dependsOn: 'priya' as PersonId, readBack: true },
  },
  'move-third': {
    desk: desk({
      call: danasCall({}, { customer: confirmed }),
      promises: [movedTwice, ...OPEN_PROMISES.filter(({ customerId }) => customerId !== OMAR.id)],
      brokenCases: ['case-omar' as CaseId],
    }),
    view: { bar: { kind: 'move', promiseId: movedTwice.id as PromiseId } },
    edits: { typed: '18:40' },
  },
  'settings-shift': { desk: desk({ call: null }), view: { screen: 'settings', settingsPart: 'shift' } },
  'settings-limits': { desk: granted, view: { screen: 'settings', settingsPart: 'limits' } },
};
