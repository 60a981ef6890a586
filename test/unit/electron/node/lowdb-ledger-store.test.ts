import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRealFiles } from '../../../../electron/node/files.ts';
import { FILE_VERSIONS, fileKindOf } from '../../../../shared/ledger/files.ts';
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
} from '../../../support/saved-records.ts';
import { byKey, createQuickStore, everythingIn, temporaryFolder } from '../../../support/store-folder.ts';

const DONE = { kind: 'done', value: null };

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
    expect(found).toEqual({ saved: byKey(entries), reports: [], readOnly: null });
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
    const [, ofDay] = await Promise.all([store.commit(puts(savedCall({ day: DAY }))), store.readDay(DAY)]);
    expect(byKey(ofDay.records)).toEqual(byKey([savedCall({ day: DAY })]));
  });

  it('moves a call out of its day when its finish is undone, and into another day later', async () => {
    const finished = puts(savedCall({ revision: 1, day: DAY }), savedCall({ id: 'other', day: DAY }));
    const folder = await folderWith(finished, puts(savedCall({ revision: 2 })));
    const again = createQuickStore(folder);
    expect((await again.open()).records).toEqual([savedCall({ revision: 2 })]);
    expect((await again.readDay(DAY)).records).toEqual([savedCall({ id: 'other', day: DAY })]);
    await again.commit(puts(savedCall({ revision: 3, day: NEXT_DAY })));
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
    const folder = await folderWith(made, { puts: [], removes });
    const all = await everythingIn(createQuickStore(folder));
    expect(all.saved).toEqual(byKey([savedEngine()]));
  });

  it('keeps the last of many commits sent at once', async () => {
    const { store, recorded } = await openStore(await temporaryFolder());
    const commits = Array.from({ length: 40 }, (_, n) => store.commit(puts(savedNotes(`${n}`, { revision: n + 1 }))));
    expect(await Promise.all(commits)).toEqual(commits.map(() => DONE));
    const writes = recorded.changes().filter((change) => change === 'rename hot.json').length;
    expect(writes).toBeLessThanOrEqual(2);
    expect((await store.open()).records).toEqual([savedNotes('39', { revision: 40 })]);
  });
});

describe('how a commit reaches the disk', () => {
  it('writes, syncs, compares, keeps the one before, renames, syncs the folder, and only then answers', async () => {
    const { store, recorded } = await openStore(await temporaryFolder());
    await store.commit(puts(savedEngine()));
    recorded.calls.length = 0;
    await store.commit(puts(savedNotes('Parcel late')));
    const folder = recorded.calls.at(-1)?.name;
    expect(recorded.changes()).toEqual([
      'create temporary',
      'write temporary',
      'sync temporary',
      'size temporary',
      'remove hot.json.1',
      'link hot.json.1',
      'rename hot.json',
      `syncFolder ${folder}`,
    ]);
  });

  it('a note rewrites neither 2,000 customers nor any day', async () => {
    const customers = Array.from({ length: 2000 }, (_, n) => savedCustomer({ id: `customer${n}` }));
    const folder = await folderWith(puts(...customers, savedCall({ id: 'old', day: DAY })));
    const { store, recorded } = await openStore(folder);
    await store.commit(puts(savedNotes('first', { revision: 1 })));
    await store.commit(puts(savedNotes('second', { revision: 2 })));
    await store.close();
    const renamed = recorded.calls.filter(({ act }) => act === 'rename').map(({ name }) => name);
    expect(renamed).toEqual(['hot.json', 'hot.json']);
    expect((await stat(join(folder, 'hot.json'))).size).toBeLessThan(1000);
  });

  it('takes a record from hot.json only after its own file is synced', async () => {
    const folder = await temporaryFolder();
    const { store, recorded } = await openStore(folder);
    recorded.failWith(({ name }) => (name === 'customers.json' ? 'EBUSY' : null));
    expect(await store.commit(puts(savedCustomer()))).toEqual(DONE);
    expect(await store.commit(puts(savedNotes('on')))).toEqual(DONE);
    await store.close();
    expect(await readFile(join(folder, 'hot.json'), 'utf8')).toContain('"customer1"');
    recorded.failWith(null);
    const again = createQuickStore(folder);
    expect((await everythingIn(again)).saved).toEqual(byKey([savedCustomer(), savedNotes('on')]));
    await again.close();
    expect(await readFile(join(folder, 'customers.json'), 'utf8')).toContain('"customer1"');
  });

  it('gives every file a version, says which product saved it, and lets only its owner read it', async () => {
    const folder = await folderWith(puts(savedSettings(), savedCustomer(), savedCall({ day: DAY })));
    const names = ['hot.json', 'customers.json', 'settings.json', 'manifest.json', `days/${DAY}.json`];
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
    expect((await readdir(folder)).filter((name) => !name.endsWith('.json'))).toEqual(['days', 'mine.txt']);
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
    expect(await readFile(join(folder, 'hot.json'), 'utf8')).not.toContain('Parcel');
    expect((await everythingIn(createQuickStore(folder, { encoding }))).saved).toEqual(
      byKey([savedNotes('Parcel late')]),
    );
  });
});

describe('a save that fails', () => {
  it.each([
    ['create', 'temporary', 'ENOSPC', 'the disk is full'],
    ['write', 'temporary', 'ENOSPC', 'the disk is full'],
    ['write', 'temporary', 'EDQUOT', 'the disk is full'],
    ['create', 'temporary', 'EROFS', 'the folder is read-only'],
    ['create', 'temporary', 'EACCES', 'this account may not write to the folder'],
    ['create', 'temporary', 'ENOENT', 'the folder is gone'],
    ['sync', 'temporary', 'EIO', 'the disk reports a fault'],
    ['size', 'temporary', 'EIO', 'the disk reports a fault'],
    ['link', 'hot.json.1', 'ENOSPC', 'the disk is full'],
    ['rename', 'hot.json', 'EBUSY', 'another program holds the file'],
    ['rename', 'hot.json', 'EPERM', 'another program holds the file'],
    ['rename', 'hot.json', 'EXDEV', 'the system refused (EXDEV)'],
    ['syncFolder', null, 'EIO', 'the disk reports a fault'],
  ])(
    'D7: %s of %s refused with %s is answered, leaves the disk as it was and no later save contains it',
    async (act, name, code, problem) => {
      const folder = await folderWith(puts(savedNotes('before', { revision: 1 })));
      const { store, recorded } = await openStore(folder);
      const before = await readFile(join(folder, 'hot.json'), 'utf8');
      recorded.failWith((call) => (call.act === act && (name === null || call.name === name) ? code : null));
      const refused = { kind: 'refused', reason: { problem, folder } };
      expect(await store.commit(puts(savedPromise()))).toEqual(refused);
      expect(await readFile(join(folder, 'hot.json'), 'utf8')).toBe(before);
      expect((await readdir(folder)).filter((each) => each.endsWith('.tmp'))).toEqual([]);
      recorded.failWith(null);
      expect(await store.commit(puts(savedNotes('after', { revision: 2 })))).toEqual(DONE);
      await store.close();
      const found = await everythingIn(createQuickStore(folder));
      expect(found.saved).toEqual(byKey([savedNotes('after', { revision: 2 })]));
    },
  );

  it('D7: the very first save refused leaves a folder that is still new', async () => {
    const folder = await temporaryFolder();
    const { store, recorded } = await openStore(folder);
    recorded.failWith(({ act }) => (act === 'syncFolder' ? 'EIO' : null));
    expect((await store.commit(puts(savedPromise()))).kind).toBe('refused');
    await store.close();
    expect(await readdir(folder)).toEqual([]);
  });

  it('D3: is saved when the other program lets go before the waits are over', async () => {
    const { store, recorded } = await openStore(await temporaryFolder());
    let refusals = 3;
    recorded.failWith(({ act }) => (act === 'rename' && refusals-- > 0 ? 'EPERM' : null));
    expect(await store.commit(puts(savedNotes('kept')))).toEqual(DONE);
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
    recorded.failWith(({ act }) => (act === 'create' ? 'EROFS' : null));
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
