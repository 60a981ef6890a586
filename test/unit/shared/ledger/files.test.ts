import { describe, expect, it } from 'vitest';
import {
  dayNamed,
  FILE_SHAPES,
  FILE_VERSIONS,
  fileKindOf,
  fileNameOf,
  leaves,
  numbersFileOf,
  previousOf,
  segmentName,
  segmentNumber,
} from '../../../../shared/ledger/files.ts';
import type { CustomerId } from '../../../../shared/ids.ts';
import type { Home } from '../../../../shared/ledger/homes.ts';
import { DAY } from '../../../support/saved-records.ts';

describe('names that folders on agents’ machines have', () => {
  it.each([
    [{ kind: 'hot' }, 'hot.json', 'hot'],
    [{ kind: 'customers', customerId: 'k' as CustomerId }, 'customers/0ea.json', 'customers'],
    [{ kind: 'settings' }, 'settings.json', 'settings'],
    [{ kind: 'day', day: DAY }, 'days/2026-03-18.json', 'day'],
  ] as const)('%j is %s', (home: Home, name, kind) => {
    expect(fileNameOf(home)).toBe(name);
    expect(fileKindOf(name)).toBe(kind);
    for (const older of previousOf(name)) expect(fileKindOf(older)).toBe(kind);
  });

  it('the list of files is manifest.json', () => {
    expect(fileKindOf('manifest.json')).toBe('manifest');
  });

  it('hot.json has two older generations, any other file one', () => {
    expect(previousOf('hot.json')).toEqual(['hot.json.1', 'hot.json.2']);
    expect(previousOf('settings.json')).toEqual(['settings.json.1']);
  });

  it('the list of a number is a shard of the index', () => {
    expect(numbersFileOf('+442079460018')).toMatch(/^index\/numbers\/[0-3][0-9a-f]{2}\.json$/);
    expect(fileKindOf(numbersFileOf('118'))).toBe('numbers');
  });

  it.each([
    [1, 'journal-000001.log'],
    [1_234_567, 'journal-1234567.log'],
  ])('segment %i of the journal is %s', (number, name) => {
    expect(segmentName(number)).toBe(name);
    expect(segmentNumber(name)).toBe(number);
    expect(fileKindOf(name)).toBe('journal');
  });

  it.each(['journal-1.log', 'journal-000001.log.1', 'hot.json'])('%s is no segment', (name) => {
    expect(segmentNumber(name)).toBeNull();
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
