import { describe, expect, it } from 'vitest';
import type { LedgerRecord } from '../../../../shared/ledger/shapes.ts';
import { maskedRecord } from '../../../../shared/privacy/masked-record.ts';
import {
  savedCall,
  savedCustomer,
  savedEngine,
  savedNotes,
  savedPromise,
  savedSettings,
} from '../../../support/saved-records.ts';

const CARD = '4111 1111 1111 1111';

const SAMPLES = [
  savedCall(),
  savedNotes('parcel lost'),
  savedCustomer(),
  savedPromise(),
  savedSettings(),
  savedEngine(),
];

it.each(SAMPLES)('a $type without a card number is the very same object', (entry) => {
  expect(maskedRecord(entry)).toBe(entry);
});

/** As a walk through any record would meet texts that no test thought of. */
function made(type: LedgerRecord['type'], record: object): LedgerRecord {
  return { type, record } as unknown as LedgerRecord;
}

describe('text of a person', () => {
  it('is masked however deep it lies, under whatever name', () => {
    const record = {
      revision: 1,
      wrapUp: { alternative: CARD },
      holds: [{ reason: `for ${CARD}` }],
      later: { field: [CARD] },
    };
    expect(maskedRecord(made('call', record)).record).toEqual({
      revision: 1,
      wrapUp: { alternative: '•••• 1111' },
      holds: [{ reason: 'for •••• 1111' }],
      later: { field: ['•••• 1111'] },
    });
  });

  it('also where a telephone number was expected and none was typed', () => {
    const record = { numbers: [{ kind: 'unusable', raw: CARD }] };
    expect(maskedRecord(made('customer', record)).record).toEqual({
      numbers: [{ kind: 'unusable', raw: '•••• 1111' }],
    });
  });
});

it.each([
  ['the name of a record', { id: '4111111111111111', callId: '4111111111111111' }],
  ['a number to dial', { number: { kind: 'e164', raw: '378282246310005', e164: '+378282246310005' } }],
  ['the number that is given out', { directNumber: '378282246310005' }],
  ['the number of a colleague', { people: [{ number: '378282246310005' }] }],
  ['a folder', { backupFolder: '/backups/4111111111111111' }],
])('%s is left alone', (_what, record) => {
  const entry = made('settings', record);
  expect(maskedRecord(entry)).toBe(entry);
});
