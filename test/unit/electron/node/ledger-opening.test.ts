import { cp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRealFiles } from '../../../../electron/node/files.ts';
import { createRecordedFiles } from '../../../support/recorded-files.ts';
import {
  DAY,
  NEXT_DAY,
  puts,
  savedCall,
  savedCustomer,
  savedEngine,
  savedNotes,
  savedPromise,
  savedSettings,
} from '../../../support/saved-records.ts';
import { byKey, createQuickStore, everythingIn, temporaryFolder } from '../../../support/store-folder.ts';

const FILES = ['hot.json', 'customers.json', 'settings.json', `days/${DAY}.json`, 'manifest.json'];

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

async function copiesIn(folder: string): Promise<readonly Buffer[]> {
  const names = await readdir(join(folder, 'quarantine'));
  return Promise.all(names.map((name) => readFile(join(folder, 'quarantine', name))));
}

/** Every file of a folder with its content, to see that nothing was touched. */
async function contentsOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.includes('.json')).sort();
  const read = names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(read));
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

      const found = await everythingIn(createQuickStore(folder));
      expect(found.readOnly).toBeNull();
      expect(Object.keys(found.saved)).toEqual(Object.keys(byKey(everything(2))));
      expect(found.reports).toEqual([expect.stringContaining(name)]);
      if (content !== null) expect(await copiesIn(folder)).toEqual([Buffer.from(content)]);

      const again = createQuickStore(folder);
      const second = await everythingIn(again);
      expect(second).toEqual({ saved: found.saved, reports: [], readOnly: null });
      expect(await again.commit(puts(...everything(3)))).toEqual({ kind: 'done', value: null });
      await again.close();
      expect((await everythingIn(createQuickStore(folder))).saved).toEqual(byKey(everything(3)));
    },
  );
});

describe('what the older generation cannot bring back', () => {
  it('the last save of a garbled hot.json is missing, and only that', async () => {
    const folder = await usedFolder();
    await writeFile(join(folder, 'hot.json'), '{"version":1,');
    const { saved } = await everythingIn(createQuickStore(folder));
    const older = [savedEngine(1), savedNotes('Typed in 1', { revision: 1 }), savedPromise({ revision: 1 })];
    const newest = [savedSettings(2), savedCustomer({ revision: 2 }), savedCall({ id: 'old', revision: 2, day: DAY })];
    expect(saved).toEqual(byKey([...older, ...newest]));
  });

  it('a record that does not fit is left out, the others of its file are kept as they were', async () => {
    const folder = await temporaryFolder();
    const store = createQuickStore(folder);
    await store.open();
    await store.commit(puts(savedPromise(), savedNotes('Parcel late')));
    await store.close();
    const path = join(folder, 'hot.json');
    await writeFile(path, (await readFile(path, 'utf8')).replace('"status":"open"', '"status":"lost"'));
    const { saved, reports } = await everythingIn(createQuickStore(folder));
    expect(saved).toEqual(byKey([savedNotes('Parcel late')]));
    expect(reports[0]).toContain('1 record could still be read');
  });

  it('both generations garbled: nothing is made up, and both are kept aside', async () => {
    const folder = await usedFolder();
    const store = createQuickStore(folder);
    await store.open();
    await store.commit(puts(savedEngine(3)));
    await store.close();
    await writeFile(join(folder, 'customers.json'), 'one');
    await writeFile(join(folder, 'customers.json.1'), 'two');
    const { saved, reports } = await everythingIn(createQuickStore(folder));
    expect(saved).not.toHaveProperty('customer:customer1');
    expect(reports).toEqual([expect.stringContaining('Nothing of it could be read.')]);
    expect((await copiesIn(folder)).map(String).sort()).toEqual(['one', 'two']);
  });

  it('a promise that ended does not come back open with the older generation', async () => {
    const folder = await temporaryFolder();
    const store = createQuickStore(folder);
    await store.open();
    await store.commit(puts(savedPromise({ revision: 1 })));
    await store.commit(puts(savedPromise({ revision: 2, day: DAY })));
    await store.close();
    await writeFile(join(folder, 'hot.json'), '');
    const { saved } = await everythingIn(createQuickStore(folder));
    expect(saved).toEqual(byKey([savedPromise({ revision: 2, day: DAY })]));
  });

  it('days whose files are gone with their older generation are named by their number and span', async () => {
    const folder = await usedFolder();
    const store = createQuickStore(folder);
    await store.open();
    await store.commit(puts(savedCall({ id: 'later', day: NEXT_DAY })));
    await store.close();
    await rm(join(folder, 'days'), { recursive: true });
    const { reports } = await createQuickStore(folder).open();
    expect(reports).toEqual([
      'The finished calls of 2 days between 2026-03-18 and 2026-03-19 are missing from the data folder. If you have a copy of those files, put them back.',
    ]);
  });
});

describe('what must not be written over', () => {
  it.each(FILES.filter((name) => !name.startsWith('days')))(
    '%s of a newer version is read, never written, and its version named',
    async (name) => {
      const folder = await usedFolder();
      const path = join(folder, name);
      const newer = (await readFile(path, 'utf8')).replace(/"version":\d+/, '"version":99').replace('0.1.0', '7.0.0');
      await writeFile(path, newer);
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
    const newer = (await readFile(path, 'utf8')).replace(/"version":\d+/, '"version":99').replace('0.1.0', '7.0.0');
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

  it.each(['hot.json', 'customers.json'])(
    '%s that cannot be read is not taken for empty: nothing is saved over it',
    async (name) => {
      const folder = await usedFolder();
      const before = await contentsOf(folder);
      const recorded = createRecordedFiles(createRealFiles());
      recorded.failWith((call) => (call.act === 'read' && call.name === name ? 'EACCES' : null));
      const store = createQuickStore(folder, { files: recorded.files });
      const opened = await store.open();
      expect(opened.reports).toEqual([expect.stringContaining('could not be opened')]);
      expect(opened.readOnly?.problem).toBe('a damaged file could not be set aside');
      expect((await store.commit(puts(savedEngine(9)))).kind).toBe('refused');
      await store.close();
      expect(await contentsOf(folder)).toEqual(before);
    },
  );

  it('a link in place of a file is neither followed nor replaced', async () => {
    const folder = await usedFolder();
    const elsewhere = join(await temporaryFolder(), 'elsewhere.json');
    await rename(join(folder, 'hot.json'), elsewhere);
    await symlink(elsewhere, join(folder, 'hot.json'));
    const before = await readFile(elsewhere, 'utf8');
    const store = createQuickStore(folder);
    await store.open();
    expect((await store.commit(puts(savedEngine(9)))).kind).toBe('refused');
    expect(await readFile(elsewhere, 'utf8')).toBe(before);
  });

  it('a folder copied to another place opens there with everything', async () => {
    const folder = await usedFolder();
    const copy = join(await temporaryFolder(), 'copy');
    await cp(folder, copy, { recursive: true });
    expect((await everythingIn(createQuickStore(copy))).saved).toEqual(byKey(everything(2)));
  });
});
