import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRealFiles } from '../../../../electron/node/files.ts';
import { FILE_VERSIONS, fileKindOf, fileNameOf } from '../../../../shared/ledger/files.ts';
import type { LedgerChange, LedgerRecord } from '../../../../shared/ledger/shapes.ts';
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
  savedVisit,
} from '../../../support/saved-records.ts';
import { byKey, createQuickStore, everythingIn, temporaryFolder, withLeft } from '../../../support/store-folder.ts';

const DONE = { kind: 'done', value: null };
const NOTHING: LedgerChange = { puts: [], removes: [] };
const SEGMENT = 'journal-000001.log';
const CUSTOMERS_FILE = fileNameOf({ kind: 'customers', customerId: savedVisit().customerId });

async function openStore(folder: string) {
  const recorded = createRecordedFiles(createRealFiles());
  const store = createQuickStore(folder, { files: recorded.files });
  await store.open();
  return { store, recorded };
}

/** Commits, lets everything arrive in its file, and closes. */
async function folderWith(...changes: LedgerChange[]): Promise<string> {
  const folder = await temporaryFolder();
  const { store } = await openStore(folder);
  for (const change of changes) expect(await store.commit(change)).toEqual(DONE);
  await store.close();
  return folder;
}

describe('what is saved is found again', () => {
  it('finds a record of every kind after a restart, each once', async () => {
    const entries = [
      savedEngine(),
      savedSettings(),
      savedCustomer(),
      savedCall(),
      savedNotes('Parcel late'),
      savedPromise(),
      savedCall({ id: 'call0', day: DAY }),
      savedNotes('Solved', { id: 'call0', day: DAY }),
    ];
    const folder = await folderWith(puts(...entries));
    const found = await everythingIn(createQuickStore(folder));
    expect(found).toEqual({ saved: byKey(entries), reports: [], readOnly: null, recovery: null });
  });

  it('opens a folder that nobody has used as empty, without a report', async () => {
    const store = createQuickStore(await temporaryFolder());
    expect(await store.open()).toEqual({ records: [], days: [], reports: [], readOnly: null, recovery: null });
  });

  it('lists days newest first, and a finished call is not among the open records', async () => {
    const folder = await folderWith(puts(savedCall({ id: 'a', day: DAY }), savedCall({ id: 'b', day: NEXT_DAY })));
    const opened = await createQuickStore(folder).open();
    expect(opened.days).toEqual([NEXT_DAY, DAY]);
    expect(opened.records).toEqual([]);
  });

  it('knows a call finished a moment ago before its day has a file', async () => {
    const { store } = await openStore(await temporaryFolder());
    await store.commit(puts(savedCall({ day: DAY })));
    expect((await store.readDay(DAY)).records).toEqual([savedCall({ day: DAY })]);
  });

  it('moves a call out of its day when its finish is undone, and into another day later', async () => {
    const finished = puts(savedCall({ revision: 1, day: DAY }), savedCall({ id: 'other', day: DAY }));
    const [, reopened = NOTHING, elsewhere = NOTHING] = withLeft([
      finished,
      puts(savedCall({ revision: 2 })),
      puts(savedCall({ revision: 3, day: NEXT_DAY })),
    ]);
    const folder = await folderWith(finished, reopened);
    const again = createQuickStore(folder);
    expect((await again.open()).records).toEqual([savedCall({ revision: 2 })]);
    expect((await again.readDay(DAY)).records).toEqual([savedCall({ id: 'other', day: DAY })]);
    await again.commit(elsewhere);
    await again.close();
    const all = await everythingIn(createQuickStore(folder));
    expect(all.saved).toEqual(byKey([savedCall({ revision: 3, day: NEXT_DAY }), savedCall({ id: 'other', day: DAY })]));
  });

  it('forgets a record whose making was undone, wherever it lay', async () => {
    const removes = [
      { type: 'promise', id: 'promise1' },
      { type: 'customer', id: 'customer1' },
      { type: 'call', id: 'call1' },
    ] as const;
    const made = puts(savedPromise(), savedCustomer(), savedCall({ day: DAY }), savedEngine());
    const folder = await folderWith(made);
    const [, undone = NOTHING] = withLeft([made, { puts: [], removes }]);
    const store = createQuickStore(folder);
    await store.open();
    expect(await store.commit(undone)).toEqual(DONE);
    await store.close();
    const all = await everythingIn(createQuickStore(folder));
    expect(all.saved).toEqual(byKey([savedEngine()]));
  });

  it('keeps the last of many commits sent at once', async () => {
    const { store, recorded } = await openStore(await temporaryFolder());
    const commits = Array.from({ length: 40 }, (_, n) => store.commit(puts(savedNotes(`${n}`, { revision: n + 1 }))));
    expect(await Promise.all(commits)).toEqual(commits.map(() => DONE));
    const writes = recorded.changes().filter((change) => change.startsWith('datasync')).length;
    expect(writes).toBeLessThanOrEqual(2);
    expect((await store.open()).records).toEqual([savedNotes('39', { revision: 40 })]);
  });
});

describe('how a commit reaches the disk', () => {
  it('is written, synced, and only then answered', async () => {
    const { store, recorded } = await openStore(await temporaryFolder());
    await store.commit(puts(savedEngine()));
    recorded.calls.length = 0;
    await store.commit(puts(savedNotes('Parcel late')));
    expect(recorded.changes()).toEqual(['write journal-000001.log', 'datasync journal-000001.log']);
  });

  it('the first of all makes the journal, and its name last, before it is answered', async () => {
    const { store, recorded } = await openStore(await temporaryFolder());
    recorded.calls.length = 0;
    await store.commit(puts(savedEngine()));
    expect(recorded.changes().map((change) => change.replace(/callback-.*/, 'folder'))).toEqual([
      'create temporary',
      'write temporary',
      'sync temporary',
      'size temporary',
      'rename journal-000001.log',
      'syncFolder folder',
      'write journal-000001.log',
      'datasync journal-000001.log',
    ]);
  });

  it('a note rewrites neither 500 customers nor any day, also when the files are brought up to date', async () => {
    const customers = Array.from({ length: 500 }, (_, n) => savedCustomer({ id: `customer${n}` }));
    const folder = await folderWith(puts(...customers, savedCall({ id: 'old', day: DAY })));
    const { store, recorded } = await openStore(folder);
    await store.commit(puts(savedNotes('first', { revision: 1 })));
    await store.commit(puts(savedNotes('second', { revision: 2 })));
    await store.close();
    const renamed = recorded.calls.filter(({ act }) => act === 'rename').map(({ name }) => name);
    expect(renamed).toEqual(['journal-000003.log', 'hot.json', 'manifest.json']);
    expect((await stat(join(folder, 'hot.json'))).size).toBeLessThan(1000);
  });

  it('a file that cannot be written now costs nobody a save, and is written later', async () => {
    const folder = await temporaryFolder();
    const { store, recorded } = await openStore(folder);
    recorded.failWith(({ name }) => (name.endsWith('.json') ? 'EBUSY' : null));
    expect(await store.commit(puts(savedCustomer()))).toEqual(DONE);
    expect(await store.commit(puts(savedNotes('on')))).toEqual(DONE);
    await store.close();
    expect(await readdir(folder)).not.toContain('hot.json');
    recorded.failWith(null);
    const again = createQuickStore(folder);
    expect((await everythingIn(again)).saved).toEqual(byKey([savedCustomer(), savedNotes('on')]));
    await again.close();
    expect(await readFile(join(folder, CUSTOMERS_FILE), 'utf8')).toContain('"customer1"');
  });

  it('gives every file a version, says which product saved it, and lets only its owner read it', async () => {
    const folder = await folderWith(puts(savedSettings(), savedCustomer(), savedCall({ day: DAY })));
    const names = ['hot.json', CUSTOMERS_FILE, 'settings.json', 'manifest.json', `days/${DAY}.json`];
    for (const name of names) {
      const file = JSON.parse(await readFile(join(folder, name), 'utf8'));
      expect(file).toMatchObject({ version: FILE_VERSIONS[fileKindOf(name)], savedBy: '0.1.0' });
      if (process.platform !== 'win32') expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
    }
    if (process.platform !== 'win32') expect((await stat(join(folder, 'days'))).mode & 0o777).toBe(0o700);
  });

  it('removes what an interrupted save left behind, and nothing else', async () => {
    const folder = await folderWith(puts(savedEngine(), savedCall({ day: DAY })));
    await writeFile(join(folder, '.hot.json.77.abc.tmp'), 'half');
    await writeFile(join(folder, 'days', '.x.json.77.abc.tmp'), 'half');
    await writeFile(join(folder, 'mine.txt'), 'mine');
    await createQuickStore(folder).open();
    expect(await readdir(join(folder, 'days'))).toEqual([`${DAY}.json`]);
    expect((await readdir(folder)).filter((name) => !/\.json$|^journal/.test(name))).toEqual([
      'customers',
      'days',
      'mine.txt',
    ]);
  });

  it('passes through the seam for encryption, both ways', async () => {
    const encoding = {
      encode: (text: string) => Buffer.from(Buffer.from(text).toString('base64')),
      decode: (bytes: Uint8Array) => Buffer.from(Buffer.from(bytes).toString(), 'base64').toString(),
    };
    const folder = await temporaryFolder();
    const store = createQuickStore(folder, { encoding });
    await store.open();
    await store.commit(puts(savedNotes('Parcel late')));
    await store.close();
    for (const name of ['hot.json', 'journal-000001.log']) {
      expect(await readFile(join(folder, name), 'utf8')).not.toContain('Parcel');
    }
    expect((await everythingIn(createQuickStore(folder, { encoding }))).saved).toEqual(
      byKey([savedNotes('Parcel late')]),
    );
  });
});

describe('a save that fails', () => {
  it.each([
    ['create', 'temporary', 'ENOSPC', 'the disk is full'],
    ['write', 'temporary', 'ENOSPC', 'the disk is full'],
    ['create', 'temporary', 'EROFS', 'the folder is read-only'],
    ['create', 'temporary', 'EACCES', 'this account may not write to the folder'],
    ['create', 'temporary', 'ENOENT', 'the folder is gone'],
    ['sync', 'temporary', 'EIO', 'the disk reports a fault'],
    ['size', 'temporary', 'EIO', 'the disk reports a fault'],
    ['rename', SEGMENT, 'EXDEV', 'the system refused (EXDEV)'],
    ['syncFolder', null, 'EIO', 'the disk reports a fault'],
    ['grow', SEGMENT, 'EBUSY', 'another program holds the file'],
    ['write', SEGMENT, 'ENOSPC', 'the disk is full'],
    ['write', SEGMENT, 'EDQUOT', 'the disk is full'],
    ['datasync', SEGMENT, 'EIO', 'the disk reports a fault'],
  ])(
    'D7: %s of %s refused with %s is answered, and no later start finds what was refused',
    async (act, name, code, problem) => {
      const folder = await temporaryFolder();
      const { store, recorded } = await openStore(folder);
      recorded.failWith((call) => (call.act === act && (name === null || call.name === name) ? code : null));
      const refused = { kind: 'refused', reason: { problem, folder } };
      expect(await store.commit(puts(savedPromise()))).toEqual(refused);
      expect((await readdir(folder)).filter((each) => each.endsWith('.tmp'))).toEqual([]);
      recorded.failWith(null);
      expect(await store.commit(puts(savedNotes('after', { revision: 2 })))).toEqual(DONE);
      expect((await everythingIn(createQuickStore(folder))).saved).toEqual(
        byKey([savedNotes('after', { revision: 2 })]),
      );
      await store.close();
      expect((await everythingIn(createQuickStore(folder))).saved).toEqual(
        byKey([savedNotes('after', { revision: 2 })]),
      );
    },
  );

  it('EIO on sync: the same file is never tried again, and the next save goes into a new one', async () => {
    const folder = await folderWith();
    const { store, recorded } = await openStore(folder);
    await store.commit(puts(savedEngine()));
    recorded.failWith(({ act }) => (act === 'datasync' ? 'EIO' : null));
    expect((await store.commit(puts(savedPromise()))).kind).toBe('refused');
    recorded.failWith(null);
    recorded.calls.length = 0;
    expect(await store.commit(puts(savedNotes('after')))).toEqual(DONE);
    expect(recorded.changes().slice(-2)).toEqual(['write journal-000002.log', 'datasync journal-000002.log']);
    expect(recorded.calls.some(({ name }) => name === SEGMENT)).toBe(false);
    expect((await everythingIn(createQuickStore(folder))).saved).toEqual(byKey([savedEngine(), savedNotes('after')]));
  });

  it('D3: a file that another program holds for a while is written when it lets go', async () => {
    const folder = await temporaryFolder();
    const { store, recorded } = await openStore(folder);
    await store.commit(puts(savedNotes('kept')));
    let refusals = 3;
    recorded.failWith(({ act, name }) => (act === 'rename' && name === 'hot.json' && refusals-- > 0 ? 'EPERM' : null));
    await store.close();
    expect(await readFile(join(folder, 'hot.json'), 'utf8')).toContain('kept');
  });

  it('D5: of commits sent together only the one that does not fit is refused', async () => {
    const { store, recorded } = await openStore(await temporaryFolder());
    const tooMuch = savedNotes('x'.repeat(5000), { id: 'big' });
    recorded.refuseContent((bytes) => (bytes.byteLength > 4000 ? 'ENOSPC' : null));
    const answers = await Promise.all([
      store.commit(puts(savedEngine())),
      store.commit(puts(savedNotes('small'))),
      store.commit(puts(tooMuch)),
      store.commit(puts(savedPromise())),
    ]);
    expect(answers.map(({ kind }) => kind)).toEqual(['done', 'done', 'refused', 'done']);
    expect((await store.open()).records).toHaveLength(3);
  });

  it('never reaches the disk when a record does not fit its schema', async () => {
    const { store, recorded } = await openStore(await temporaryFolder());
    recorded.calls.length = 0;
    const broken = { ...savedEngine(), record: { ...savedEngine().record, revision: 0 } } as LedgerRecord;
    const answer = await store.commit(puts(broken));
    expect(answer).toMatchObject({ kind: 'refused', reason: { problem: 'the change is not well formed' } });
    expect(recorded.calls).toEqual([]);
  });

  it('is refused after closing, and nothing is written any more', async () => {
    const { store, recorded } = await openStore(await temporaryFolder());
    await store.close();
    recorded.calls.length = 0;
    expect(await store.commit(puts(savedEngine()))).toMatchObject({ kind: 'refused' });
    expect(recorded.calls).toEqual([]);
  });

  it('D12: a folder that cannot be written opens, says so, and saves again as soon as it can', async () => {
    const folder = await folderWith(puts(savedPromise()));
    const recorded = createRecordedFiles(createRealFiles());
    recorded.failWith(({ act }) => (act === 'create' || act === 'grow' ? 'EROFS' : null));
    const store = createQuickStore(folder, { files: recorded.files });
    const opened = await store.open();
    expect(opened).toMatchObject({
      records: [savedPromise()],
      readOnly: { problem: 'the folder is read-only', folder },
    });
    expect((await store.commit(puts(savedNotes('typed')))).kind).toBe('refused');
    recorded.failWith(null);
    expect(await store.commit(puts(savedNotes('typed')))).toEqual(DONE);
  });
});
