import { cp, lstat, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LedgerStore } from '../../../../electron/core/ports.ts';
import { createRealFiles } from '../../../../electron/node/files.ts';
import { sealed, unsealed } from '../../../../electron/node/seal.ts';
import { fileNameOf } from '../../../../shared/ledger/files.ts';
import { contentsOf } from '../../../support/folder-contents.ts';
import { createRecordedFiles } from '../../../support/recorded-files.ts';
import {
  DAY,
  puts,
  savedCall,
  savedCustomer,
  savedEngine,
  savedNotes,
  savedPromise,
  savedSettings,
  savedVisit,
} from '../../../support/saved-records.ts';
import { byKey, createQuickStore, everythingIn, temporaryFolder } from '../../../support/store-folder.ts';

const { customerId } = savedVisit();
const CUSTOMERS_FILE = fileNameOf({ kind: 'customers', customerId });
const FILES = ['hot.json', CUSTOMERS_FILE, 'settings.json', `days/${DAY}.json`, 'manifest.json'];

function everything(revision: number) {
  return [
    savedEngine(revision),
    savedNotes(`Typed in ${revision}`, { revision }),
    savedPromise({ revision }),
    savedSettings(revision),
    savedCustomer({ revision }),
    savedCall({ id: 'old', revision, day: DAY }),
  ];
}

/** Everything twice, so that each file has an older generation. */
async function usedFolder(): Promise<string> {
  const folder = await temporaryFolder();
  for (const revision of [1, 2]) {
    const store = createQuickStore(folder);
    await store.open();
    await store.commit(puts(...everything(revision)));
    await store.close();
  }
  return folder;
}

/** Everything, with what is said of the customer's file, which no start reads. */
async function foundIn(store: LedgerStore) {
  const found = await everythingIn(store);
  const recalled = await store.recall({ kind: 'customer', id: customerId });
  return { ...found, reports: [...new Set([...found.reports, ...recalled.reports])] };
}

async function copiesIn(folder: string): Promise<readonly Buffer[]> {
  const names = await readdir(join(folder, 'quarantine'));
  return Promise.all(names.map((name) => readFile(join(folder, 'quarantine', name))));
}

/** As a later version would have written it. */
function asNewer(text: string): string {
  const [first = '', ...rest] = text.split('\n');
  const newer = unsealed(first)
    .text.replace(/"version":\d+/, '"version":99')
    .replace('0.1.0', '7.0.0');
  return [sealed(newer), ...rest].join('\n');
}

const DAMAGES: readonly (readonly [string, (text: string) => string | Buffer | null])[] = [
  ['missing', () => null],
  ['empty', () => ''],
  ['NUL-filled', (text) => Buffer.alloc(text.length)],
  ['truncated', (text) => text.slice(0, -20)],
  ['cut after one byte', (text) => text.slice(0, 1)],
  ['null', () => 'null'],
  ['{}', () => '{}'],
  ['a list', () => '[]'],
  ['with a byte-order mark', (text) => `\uFEFF${text}`],
  ['not JSON', (text) => text.replace('{', '<')],
  ['not UTF-8', (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xff])])],
  ['without its version', (text) => text.replace(/"version":\d+,/, '')],
  ['with one bit flipped', (text) => text.replace('0.1.0', '0.1.1')],
  ['with a field nobody knows', (text) => text.replace('"savedBy"', '"colour":"red","savedBy"')],
];

describe.each(FILES)('damage of %s', (name) => {
  it.each(DAMAGES)(
    'D6: %s is reported in one sentence, kept aside, and nothing older than the last save is lost',
    async (_damage, damaged) => {
      const folder = await usedFolder();
      const path = join(folder, name);
      const content = damaged(await readFile(path, 'utf8'));
      if (content === null) await rm(path);
      else await writeFile(path, content);

      const store = createQuickStore(folder);
      const found = await foundIn(store);
      expect(found).toMatchObject({ readOnly: null, recovery: null, saved: byKey(everything(2)) });
      expect(found.reports).toEqual([expect.stringContaining(name)]);
      await store.close();
      if (content !== null) expect(await copiesIn(folder)).toEqual([Buffer.from(content)]);

      const again = createQuickStore(folder);
      expect(await foundIn(again)).toEqual({ ...found, reports: [] });
      expect(await again.commit(puts(...everything(3)))).toEqual({ kind: 'done', value: null });
      await again.close();
      expect((await everythingIn(createQuickStore(folder))).saved).toEqual(byKey(everything(3)));
    },
  );
});

describe('what must not be written over', () => {
  it.each(['hot.json', 'manifest.json', 'journal-000003.log'])(
    '%s of a newer version is read, never written, and its version named',
    async (name) => {
      const folder = await usedFolder();
      const path = join(folder, name);
      await writeFile(path, asNewer(await readFile(path, 'utf8')));
      await writeFile(join(folder, '.hot.json.9.z.tmp'), 'left over');
      const before = await contentsOf(folder);
      const store = createQuickStore(folder);
      const opened = await store.open();
      expect(opened.readOnly).toEqual({ problem: 'the folder was last written by the newer version 7.0.0', folder });
      expect(opened.reports).toEqual([expect.stringContaining('7.0.0')]);
      expect(opened.records).toContainEqual(savedPromise({ revision: 2 }));
      expect(await store.commit(puts(savedEngine(9)))).toEqual({ kind: 'refused', reason: opened.readOnly });
      await store.close();
      expect(await contentsOf(folder)).toEqual(before);
    },
  );

  it('a day of a newer version is read and stays as it is, while other files are saved', async () => {
    const folder = await usedFolder();
    const path = join(folder, 'days', `${DAY}.json`);
    const newer = asNewer(await readFile(path, 'utf8'));
    await writeFile(path, newer);
    const store = createQuickStore(folder);
    await store.open();
    const ofDay = await store.readDay(DAY);
    expect(ofDay.records).toEqual([savedCall({ id: 'old', revision: 2, day: DAY })]);
    expect(ofDay.reports).toEqual([expect.stringContaining('7.0.0')]);
    expect(await store.commit(puts(savedCall({ id: 'new', day: DAY })))).toMatchObject({ kind: 'done' });
    await store.close();
    expect(await readFile(path, 'utf8')).toBe(newer);
  });

  it('hot.json that cannot be read is not taken for empty: it stays, and the journal saves on', async () => {
    const folder = await usedFolder();
    const before = await readFile(join(folder, 'hot.json'), 'utf8');
    const recorded = createRecordedFiles(createRealFiles());
    recorded.failWith((call) => (call.act === 'read' && call.name === 'hot.json' ? 'EACCES' : null));
    const store = createQuickStore(folder, { files: recorded.files });
    const found = await everythingIn(store);
    expect(found.reports).toEqual([expect.stringContaining('could not be opened')]);
    expect(found.saved).toEqual(byKey(everything(2)));
    expect(await store.commit(puts(savedEngine(9)))).toEqual({ kind: 'done', value: null });
    await store.close();
    expect(await readFile(join(folder, 'hot.json'), 'utf8')).toBe(before);
    const again = await everythingIn(createQuickStore(folder));
    expect(again.saved).toEqual({ ...byKey(everything(2)), ...byKey([savedEngine(9)]) });
  });

  it('a link in place of a file is neither followed nor replaced', async () => {
    const folder = await usedFolder();
    const elsewhere = join(await temporaryFolder(), 'elsewhere.json');
    await rename(join(folder, 'hot.json'), elsewhere);
    await symlink(elsewhere, join(folder, 'hot.json'));
    const before = await readFile(elsewhere, 'utf8');
    const store = createQuickStore(folder);
    await store.open();
    expect((await store.commit(puts(savedEngine(9)))).kind).toBe('done');
    await store.close();
    expect((await lstat(join(folder, 'hot.json'))).isSymbolicLink()).toBe(true);
    expect(await readFile(elsewhere, 'utf8')).toBe(before);
  });

  it('a folder copied to another place opens there with everything', async () => {
    const folder = await usedFolder();
    const copy = join(await temporaryFolder(), 'copy');
    await cp(folder, copy, { recursive: true });
    expect((await everythingIn(createQuickStore(copy))).saved).toEqual(byKey(everything(2)));
  });
});
