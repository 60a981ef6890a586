import { expect, it } from 'vitest';
import { parseEntry } from '../../../../../shared/ledger/journal-entry.ts';
import { parseFile } from '../../../../../shared/ledger/parse-file.ts';
import { withWholeConversation } from '../../../../../shared/ledger/upgrades/whole-conversation.ts';
import type { LedgerRecord } from '../../../../../shared/ledger/shapes.ts';
import { aCase, ANA, call, exceptionsGrant, promise, settings, TWO_PAST_TWO } from '../../../../support/records.ts';

const CHOSEN = {
  option: 1,
  at: TWO_PAST_TWO,
  agreedToWait: 'yes',
  personId: null,
  reason: '',
  endedAt: null,
  result: 'none',
} as const;
const HELD = {
  askedAt: TWO_PAST_TWO,
  permission: 'agreed',
  reason: 'checking',
  minutes: null,
  startedAt: TWO_PAST_TWO,
  endedAt: null,
} as const;
const ASKED = { at: TWO_PAST_TWO, level: 3, cause: 'customerAsked' } as const;

const PRESENT: readonly LedgerRecord[] = [
  {
    type: 'call',
    record: call({
      holds: [HELD],
      options: [{ ...CHOSEN, cause: 'authority' }],
      escalations: [{ ...ASKED, tag: 'authority' }],
    }),
  },
  { type: 'promise', record: promise() },
  { type: 'case', record: aCase() },
  settings({ grants: [exceptionsGrant(3)], people: [ANA] }),
];

const NEW = new Set([
  ...['pace', 'repSteps', 'dependsOn', 'moves', 'closing', 'handOverOffer', 'tried', 'passes', 'steps', 'heardAt'],
  ...[
    'howOften',
    'deputyId',
    'answerMinutes',
    'guardGrant',
    'policies',
    'scripts',
    'process',
    'checkWords',
    'tag',
    'minutes',
  ],
]);

/** As the release before saved them. A case had no history yet, nor an option chosen a cause. */
function older(value: unknown, isCase = false): unknown {
  if (Array.isArray(value)) return value.map((one) => older(one, isCase));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([name]) => {
    if (NEW.has(name)) return name === 'handOverOffer' && !isCase;
    if (name === 'history') return !isCase;
    return !(name === 'cause' && 'agreedToWait' in value);
  });
  return Object.fromEntries(fields.map(([name, one]) => [name, older(one, 'openedOn' in value)]));
}

function olderRecords(): unknown {
  return PRESENT.map((entry) => ({ type: entry.type, record: older(entry.record, entry.type === 'case') }));
}

it('a hot file of the release before opens with everything it had, and nothing new in it', () => {
  const file = { version: 3, savedBy: '0.1.0', stamp: 7, records: olderRecords(), guests: olderRecords() };
  expect(parseFile('hot', JSON.stringify(file))).toMatchObject({
    kind: 'good',
    file: { records: PRESENT, guests: PRESENT },
  });
});

it('a day and a line of the journal of the release before open too', () => {
  const [called] = olderRecords() as readonly unknown[];
  const day = { version: 2, savedBy: '0.1.0', stamp: 7, records: [called] };
  expect(parseFile('day', JSON.stringify(day))).toMatchObject({ kind: 'good', file: { records: PRESENT.slice(0, 1) } });
  const line = { version: 1, puts: olderRecords(), removes: [], left: [] };
  expect(parseEntry(JSON.stringify(line))).toMatchObject({ puts: PRESENT });
});

it('what has another shape is left alone', () => {
  const odd = { records: [null, 7, { type: 'call' }, { type: 'notes', record: {} }], guests: 'none' };
  expect(withWholeConversation(odd)).toEqual(odd);
});

it('003-29: the engine begins to count level 4, and keeps what it has counted', () => {
  const engine = (record: object) => ({ records: [{ type: 'engine', record }] });
  expect(withWholeConversation(engine({}))).toEqual(engine({ fourths: [] }));
  const counted = engine({ fourths: [{ stepId: 's', on: '2026-03-17' }] });
  expect(withWholeConversation(counted)).toEqual(counted);
});
