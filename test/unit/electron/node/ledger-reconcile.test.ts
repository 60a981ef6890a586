import { expect, it } from 'vitest';
import { NOTHING } from '../../../../electron/node/ledger-content.ts';
import { reconcile } from '../../../../electron/node/ledger-reconcile.ts';
import type { Leaving } from '../../../../shared/ledger/files.ts';
import type { LedgerRecord } from '../../../../shared/ledger/shapes.ts';
import { DAY, NEXT_DAY, savedCall } from '../../../support/saved-records.ts';

const FILE = `days/${DAY}.json`;
const NEXT_FILE = `days/${NEXT_DAY}.json`;

function copies(...entries: readonly (readonly [string, LedgerRecord])[]) {
  return new Map(entries.map(([file, entry]) => [file, [entry]]));
}

function mark(upTo: number | null, file = FILE): Leaving {
  return { type: 'call', id: 'call1', file, upTo };
}

it.each([
  ['carried and arrived: its own file holds it', 2, DAY, 2, true, [], []],
  ['carried and not arrived yet: still held', 3, DAY, 2, true, [3], []],
  ['open again: held, and the older copy must go', 3, null, 2, true, [3], [mark(2)]],
  ['open in an older hot.json: the ended copy counts', 1, null, 2, false, [], []],
  ['both at home with one revision: a whole hot.json counts', 2, null, 2, true, [2], [mark(2)]],
  ['both at home with one revision: a rescued one does not', 2, null, 2, false, [], []],
] as const)('%s', (_case, held, day, resting, isWhole, heldAfter, leaving) => {
  const hot = { ...NOTHING, records: [savedCall({ revision: held, day })] };
  const { state, restsIn } = reconcile(hot, isWhole, copies([FILE, savedCall({ revision: resting, day: DAY })]));
  expect([...state.held.values()].map((entry) => entry.record.revision)).toEqual(heldAfter);
  expect(state.leaving).toEqual(leaving);
  expect(restsIn.get('call:call1')).toBe(FILE);
});

it('a copy that was leaving is not one that counts', () => {
  const hot = { ...NOTHING, leaving: [mark(2)] };
  const { state, restsIn } = reconcile(hot, true, copies([FILE, savedCall({ revision: 2, day: DAY })]));
  expect(restsIn.size).toBe(0);
  expect(state.leaving).toEqual([mark(2)]);
});

it('a copy newer than the mark of an older hot.json stays', () => {
  const hot = { ...NOTHING, leaving: [mark(2)] };
  const { restsIn } = reconcile(hot, false, copies([FILE, savedCall({ revision: 5, day: DAY })]));
  expect(restsIn.get('call:call1')).toBe(FILE);
});

it('of copies in two days the newer counts and the older must go', () => {
  const [older, newer] = [savedCall({ revision: 2, day: DAY }), savedCall({ revision: 4, day: NEXT_DAY })];
  for (const both of [copies([FILE, older], [NEXT_FILE, newer]), copies([NEXT_FILE, newer], [FILE, older])]) {
    const { state, restsIn } = reconcile(NOTHING, false, both);
    expect(restsIn.get('call:call1')).toBe(NEXT_FILE);
    expect(state.leaving).toEqual([mark(2)]);
  }
});
