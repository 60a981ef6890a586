import { expect, it } from 'vitest';
import { afterMove, EMPTY_STATE, moved, movesOf, withChange } from '../../../../electron/node/ledger-state.ts';
import { DAY, puts, savedCall, savedCustomer, savedEngine, savedNotes } from '../../../support/saved-records.ts';

const FILE = `days/${DAY}.json`;
const NOWHERE = () => null;
const IN_DAY = () => FILE;

it('what lives in hot.json has nowhere to move', () => {
  expect(movesOf(withChange(EMPTY_STATE, puts(savedEngine(), savedNotes('x')), NOWHERE))).toEqual([]);
});

it('what lives elsewhere moves file by file, and is held until then', () => {
  const [customer, call] = [savedCustomer(), savedCall({ day: DAY })];
  const state = withChange(EMPTY_STATE, puts(customer, call), NOWHERE);
  expect(movesOf(state)).toEqual([
    { file: 'customers.json', arriving: [customer], leaving: new Map() },
    { file: FILE, arriving: [call], leaving: new Map() },
  ]);
  const [move] = movesOf(state);
  if (move !== undefined) expect([...afterMove(state, move).held.values()]).toEqual([call]);
});

it('D7: a change leaves the state before it as it was', () => {
  const before = withChange(EMPTY_STATE, puts(savedNotes('before')), NOWHERE);
  withChange(before, { puts: [savedNotes('after', { revision: 2 })], removes: [{ type: 'call', id: 'x' }] }, IN_DAY);
  expect([...before.held.values()]).toEqual([savedNotes('before')]);
  expect(before.leaving).toEqual([]);
});

it('a record that comes back before it has left arrives, and leaves again when it goes again', () => {
  const away = withChange(EMPTY_STATE, puts(savedCall({ revision: 2 })), IN_DAY);
  const back = withChange(away, puts(savedCall({ revision: 3, day: DAY })), IN_DAY);
  const [arrival] = movesOf(back);
  const old = [savedCall({ revision: 1, day: DAY })];
  expect(arrival && moved(old, arrival).records).toEqual([savedCall({ revision: 3, day: DAY })]);
  const awayAgain = withChange(back, puts(savedCall({ revision: 4 })), NOWHERE);
  const [departure] = movesOf(awayAgain);
  expect(departure && moved(old, departure).records).toEqual([]);
});

it('applying a change twice is harmless', () => {
  const change = { puts: [savedCall({ revision: 2 })], removes: [{ type: 'customer', id: 'c' }] } as const;
  const once = withChange(EMPTY_STATE, change, IN_DAY);
  expect(withChange(once, change, IN_DAY)).toEqual(once);
});
