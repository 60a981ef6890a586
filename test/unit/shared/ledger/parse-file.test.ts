import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Call, Notes } from '../../../../shared/call/record.ts';
import { Case } from '../../../../shared/case/record.ts';
import { Customer } from '../../../../shared/customer/record.ts';
import { FILE_SHAPES, FILE_VERSIONS } from '../../../../shared/ledger/files.ts';
import { MIGRATIONS } from '../../../../shared/ledger/migrations.ts';
import { parseFile, parseSealed } from '../../../../shared/ledger/parse-file.ts';
import { PromiseRecord } from '../../../../shared/promise/record.ts';
import { DAY, savedCall, savedCustomer, savedEngine } from '../../../support/saved-records.ts';

const HOT = {
  version: FILE_VERSIONS.hot,
  savedBy: '0.1.0',
  stamp: 7,
  records: [savedEngine()],
  guests: [savedCustomer()],
};
const TEXT = JSON.stringify(HOT);

describe('a sound file', () => {
  it('is read as it was written', () => {
    expect(parseFile('hot', TEXT)).toEqual({ kind: 'good', file: HOT });
  });

  it('of an older version is upgraded first', () => {
    const older = JSON.stringify({ version: 1, savedBy: '0.1.0', entries: [savedEngine()] });
    const upgrade = ({ entries }: Readonly<Record<string, unknown>>) => ({
      savedBy: '0.1.0',
      stamp: 0,
      visits: [],
      records: entries,
    });
    const chains = { ...MIGRATIONS, customers: [{ from: 1, upgrade }] };
    const reading = parseFile('customers', older, chains, { ...FILE_VERSIONS, customers: 2 });
    expect(reading).toEqual({
      kind: 'good',
      file: { version: 2, savedBy: '0.1.0', stamp: 0, visits: [], records: [savedEngine()] },
    });
  });

  it('of a newer version says who wrote it, and what of it is understood', () => {
    const strange = { type: 'mood', record: { id: 'x', revision: 1 } };
    const newer = {
      ...HOT,
      version: FILE_VERSIONS.hot + 1,
      savedBy: '9.0.0',
      records: [savedEngine(), strange],
      colours: true,
    };
    const reading = parseFile('hot', JSON.stringify(newer));
    expect(reading).toEqual({ kind: 'newer', savedBy: '9.0.0', records: [savedEngine()] });
  });
});

describe('a damaged file', () => {
  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['\0'.repeat(700), 'zeros'],
    [`\uFEFF${TEXT}`, 'byteOrderMark'],
    ['not json', 'notJson'],
    [`${TEXT}}`, 'notJson'],
    ['null', 'wrongShape'],
    ['{}', 'wrongShape'],
    ['[]', 'wrongShape'],
    ['7', 'wrongShape'],
    [TEXT.replace(`"version":${FILE_VERSIONS.hot}`, '"version":0'), 'wrongShape'],
    [TEXT.replace(`"version":${FILE_VERSIONS.hot}`, '"version":"3"'), 'wrongShape'],
    [TEXT.replace('"stamp":7', '"stamp":null'), 'wrongShape'],
    [TEXT.replace('"engine"', '"motor"'), 'wrongShape'],
  ])('%j is %s', (text, damage) => {
    expect(parseFile('hot', text)).toMatchObject({ kind: 'damaged', damage });
  });

  it('cut at any byte is never taken for a sound one', () => {
    for (let length = 0; length < TEXT.length; length += 1) {
      expect(parseFile('hot', TEXT.slice(0, length)).kind).toBe('damaged');
    }
  });

  it('keeps its sound records', () => {
    const withMark = parseFile('hot', `\uFEFF${TEXT}`);
    expect(withMark).toMatchObject({ records: HOT.records });
    const customers = JSON.stringify({ ...HOT, records: [savedEngine(), savedCustomer()] });
    const oneBroken = parseFile('hot', customers.replace('"name":"J. Ortiz"', '"name":""'));
    expect(oneBroken).toMatchObject({ records: [savedEngine()] });
  });
});

describe('a sealed day', () => {
  const day = (version: number) =>
    JSON.stringify({ version, savedBy: '1.0.0', stamp: 3, records: [savedCall({ day: DAY })] });

  it('of this version is taken as it was written', () => {
    expect(parseSealed('day', day(FILE_VERSIONS.day))).toEqual(parseFile('day', day(FILE_VERSIONS.day)));
  });

  it('of another version is checked and upgraded as any file', () => {
    expect(parseSealed('day', day(99))).toMatchObject({ kind: 'newer' });
    expect(parseSealed('day', day(1))).toEqual(parseFile('day', day(1)));
    expect(parseSealed('day', '{"version":')).toMatchObject({ kind: 'damaged' });
  });

  it('needs no defaults: what is not checked again must be whole as it was written', () => {
    const shapes = [FILE_SHAPES.day, FILE_SHAPES.customers, FILE_SHAPES.numbers];
    const ofRecords = [Call, Notes, PromiseRecord, Customer, Case];
    for (const shape of ofRecords)
      expect(JSON.stringify(z.toJSONSchema(shape, { unrepresentable: 'any' }))).not.toContain('"default"');
    for (const shape of shapes)
      expect(Object.values(shape.shape).some((field) => field instanceof z.ZodDefault)).toBe(false);
  });
});
