import { describe, expect, it } from 'vitest';
import {
  type AnyFile,
  type Content,
  contentOf,
  fileOf,
  type Found,
  inspectionOf,
  NOTHING,
} from '../../../../electron/node/ledger-content.ts';
import { savedCustomer, savedEngine, savedNotes, savedVisit } from '../../../support/saved-records.ts';

const ABSENT: Found = { kind: 'absent' };
const UNREADABLE: Found = { kind: 'unreadable' };
const EMPTY: Found = { kind: 'damaged', damage: 'empty', records: [] };
const PART: Found = { kind: 'damaged', damage: 'wrongShape', records: [savedNotes('sound')] };
const NEWER: Found = { kind: 'newer', savedBy: '9.0.0', records: [savedEngine()] };
const OLD_CONTENT: Content = { ...NOTHING, stamp: 4, records: [savedNotes('old')] };
const OLDER: Found = { kind: 'good', file: fileOf('hot', OLD_CONTENT, '0.1.0') as AnyFile };

describe('the verdict on a file', () => {
  it.each([
    ['new folder', ABSENT, [ABSENT], false, { kind: 'absent' }],
    ['known and gone', ABSENT, [ABSENT], true, { damage: 'missing', previous: null }],
    ['gone, older one there', ABSENT, [OLDER], false, { damage: 'missing', previous: OLD_CONTENT }],
    ['empty, older one there', EMPTY, [OLDER], true, { damage: 'empty', previous: OLD_CONTENT }],
    ['empty like the one before, an older one there', EMPTY, [EMPTY, OLDER], true, { previous: OLD_CONTENT }],
    ['unreadable', UNREADABLE, [ABSENT], true, { damage: 'unreadable', previous: null }],
    ['both empty', EMPTY, [EMPTY], true, { damage: 'empty', previous: null, sound: [] }],
    ['sound in parts', PART, [EMPTY], true, { damage: 'wrongShape', sound: [savedNotes('sound')] }],
    ['newer', NEWER, [ABSENT], true, { kind: 'newer', savedBy: '9.0.0' }],
    ['damaged, the older one newer', EMPTY, [NEWER], true, { kind: 'newer', savedBy: '9.0.0' }],
  ] as const)('%s', (_case, found, previous, expected, verdict) => {
    expect(inspectionOf(found, previous, expected)).toMatchObject(verdict);
  });
});

it.each([
  ['hot', { records: [savedEngine()], guests: [savedCustomer()] }],
  ['customers', { records: [savedCustomer()], visits: [savedVisit()] }],
  ['numbers', { numbers: { '+442079460018': [savedVisit().customerId] } }],
  ['settings', { records: [savedEngine()] }],
  ['day', { records: [savedEngine()] }],
  ['manifest', { checkpoints: [{ stamp: 7, segment: 2 }], files: { 'days/2026-03-18.json': 7 } }],
] as const)('%s goes to its file and back', (kind, part) => {
  const content: Content = { ...NOTHING, stamp: 7, ...part };
  expect(contentOf(fileOf(kind, content, '0.1.0') as AnyFile)).toEqual(content);
});
