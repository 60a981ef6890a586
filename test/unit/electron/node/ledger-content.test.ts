import { describe, expect, it } from 'vitest';
import { contentOf, fileOf, type Found, inspectionOf, NOTHING } from '../../../../electron/node/ledger-content.ts';
import { savedEngine, savedNotes } from '../../../support/saved-records.ts';

const ABSENT: Found = { kind: 'absent' };
const UNREADABLE: Found = { kind: 'unreadable' };
const EMPTY: Found = { kind: 'damaged', damage: 'empty', records: [] };
const NEWER: Found = { kind: 'newer', savedBy: '9.0.0', records: [savedEngine()] };
const OLDER: Found = { kind: 'good', file: fileOf('hot', { ...NOTHING, records: [savedNotes('old')] }, '0.1.0') };

describe('the verdict on a file', () => {
  it.each([
    ['new folder', ABSENT, ABSENT, false, { kind: 'absent', content: NOTHING }],
    ['known and gone', ABSENT, ABSENT, true, { damage: 'missing', rescue: 'nothing' }],
    ['gone, older one there', ABSENT, OLDER, false, { damage: 'missing', rescue: 'previous' }],
    ['empty, older one there', EMPTY, OLDER, true, { damage: 'empty', rescue: 'previous' }],
    ['unreadable', UNREADABLE, ABSENT, true, { damage: 'unreadable', rescue: 'nothing' }],
    ['both empty', EMPTY, EMPTY, true, { damage: 'empty', rescue: 'nothing' }],
    ['newer', NEWER, ABSENT, true, { kind: 'newer', savedBy: '9.0.0' }],
    ['damaged, the older one newer', EMPTY, NEWER, true, { kind: 'newer', savedBy: '9.0.0' }],
  ] as const)('%s', (_case, found, previous, expected, verdict) => {
    expect(inspectionOf(found, previous, expected)).toMatchObject(verdict);
  });

  it('of two generations what is sound in either is kept, the newest of each record', () => {
    const part: Found = { kind: 'damaged', damage: 'wrongShape', records: [savedNotes('new', { revision: 2 })] };
    const previous: Found = {
      kind: 'good',
      file: fileOf('hot', { ...NOTHING, records: [savedNotes('old'), savedEngine()] }, '0.1.0'),
    };
    const { content } = inspectionOf(part, previous, true);
    expect(content.records).toEqual([savedNotes('new', { revision: 2 }), savedEngine()]);
  });
});

it.each(['hot', 'customers', 'settings', 'day', 'manifest'] as const)('%s goes to its file and back', (kind) => {
  const lists = {
    hot: { ...NOTHING, records: [savedEngine()], leaving: [{ type: 'call', id: 'a', file: 'b', upTo: 1 }] },
    manifest: { ...NOTHING, files: ['customers.json'] },
  } as const;
  const content = kind === 'hot' || kind === 'manifest' ? lists[kind] : { ...NOTHING, records: [savedEngine()] };
  expect(contentOf(fileOf(kind, content, '0.1.0'))).toEqual(content);
});
