import { describe, expect, it } from 'vitest';
import { FILE_VERSIONS } from '../../../../shared/ledger/files.ts';
import {
  checkMigrations,
  MIGRATIONS,
  type Migration,
  type MigrationChains,
  upgradeFile,
} from '../../../../shared/ledger/migrations.ts';

const renamed: Migration = { from: 1, upgrade: ({ entries, ...rest }) => ({ ...rest, records: entries }) };
const counted: Migration = { from: 2, upgrade: (file) => ({ ...file, leaving: [] }) };
const CHAIN = [renamed, counted];
const VERSIONS = { ...FILE_VERSIONS, hot: 3 };

function chains(hot: readonly Migration[]): MigrationChains {
  return { ...MIGRATIONS, hot };
}

describe('the numbering', () => {
  it('of what ships is whole', () => {
    expect(() => checkMigrations()).not.toThrow();
  });

  it('of a chain from 1 to the present version is whole', () => {
    expect(() => checkMigrations(chains(CHAIN), VERSIONS)).not.toThrow();
  });

  it.each([
    ['a gap', [renamed]],
    ['a missing first step', [counted]],
    ['the wrong order', [counted, renamed]],
    ['a step twice', [renamed, renamed, counted]],
    ['a step too many', [renamed, counted, { ...counted, from: 3 }]],
  ])('with %s stops the start and names the file', (_fault, chain) => {
    expect(() => checkMigrations(chains(chain), VERSIONS)).toThrow(/^Migrations of hot are numbered/);
  });
});

describe('an upgrade', () => {
  it('runs every step from the file’s version on and counts the version up', () => {
    const file = { version: 1, savedBy: '0.1.0', entries: ['a'] };
    expect(upgradeFile(CHAIN, 1, file)).toEqual({ version: 3, savedBy: '0.1.0', records: ['a'], leaving: [] });
    expect(file).toEqual({ version: 1, savedBy: '0.1.0', entries: ['a'] });
  });

  it('skips steps that the file has behind it', () => {
    expect(upgradeFile(CHAIN, 2, { version: 2, records: [] })).toEqual({ version: 3, records: [], leaving: [] });
    expect(upgradeFile(CHAIN, 3, { version: 3 })).toEqual({ version: 3 });
  });
});
