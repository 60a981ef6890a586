import { describe, expect, it } from 'vitest';
import {
  dayNamed,
  FILE_SHAPES,
  FILE_VERSIONS,
  fileKindOf,
  fileNameOf,
  leaves,
  previousOf,
} from '../../../../shared/ledger/files.ts';
import type { CustomerId } from '../../../../shared/ids.ts';
import type { Home } from '../../../../shared/ledger/homes.ts';
import { DAY } from '../../../support/saved-records.ts';

describe('names that folders on agents’ machines have', () => {
  it.each([
    [{ kind: 'hot' }, 'hot.json', 'hot'],
    [{ kind: 'customers', customerId: 'k' as CustomerId }, 'customers.json', 'customers'],
    [{ kind: 'settings' }, 'settings.json', 'settings'],
    [{ kind: 'day', day: DAY }, 'days/2026-03-18.json', 'day'],
  ] as const)('%j is %s', (home: Home, name, kind) => {
    expect(fileNameOf(home)).toBe(name);
    expect(fileKindOf(name)).toBe(kind);
    expect(fileKindOf(previousOf(name))).toBe(kind);
  });

  it('the list of files is manifest.json', () => {
    expect(fileKindOf('manifest.json')).toBe('manifest');
  });

  it.each([
    ['days/2026-03-18.json', DAY],
    ['days/2026-03-18.json.1', DAY],
    ['days/2026-02-30.json', null],
    ['days/notes.json', null],
    ['days/2026-03-18.json.bak', null],
    ['days/.2026-03-18.json.7.a.tmp', null],
    ['hot.json', null],
  ])('%s stands for the day %s', (name, day) => {
    expect(dayNamed(name)).toBe(day);
  });
});

it('every shape has a version', () => {
  expect(Object.keys(FILE_VERSIONS)).toEqual(Object.keys(FILE_SHAPES));
});

it.each([
  [4, 4, true],
  [4, 5, false],
  [null, 99, true],
])('a mark up to %s means revision %i: %s', (upTo, revision, answer) => {
  expect(leaves({ type: 'call', id: 'call1', file: 'days/2026-03-18.json', upTo }, revision)).toBe(answer);
});
