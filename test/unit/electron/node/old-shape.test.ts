import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRealFiles } from '../../../../electron/node/files.ts';
import { FILE_VERSIONS } from '../../../../shared/ledger/files.ts';
import { FOLDER_VERSIONS, OLD_RECORDS, writeOlderFolder } from '../../../support/older-folder.ts';
import { createRecordedFiles } from '../../../support/recorded-files.ts';
import { puts, savedNotes, savedVisit } from '../../../support/saved-records.ts';
import { byKey, createQuickStore, everythingIn } from '../../../support/store-folder.ts';

const SOUND = { saved: byKey(OLD_RECORDS), reports: [], readOnly: null, recovery: null };
const { customerId } = savedVisit();
const CHANGING = new Set([
  'create',
  'write',
  'sync',
  'datasync',
  'rename',
  'link',
  'remove',
  'makeFolder',
  'syncFolder',
]);

describe.each(FOLDER_VERSIONS)('a folder of version %i', (version) => {
  it('opens with everything, and again after it has become the present shape', async () => {
    const folder = await writeOlderFolder(version);
    const store = createQuickStore(folder);
    expect(await everythingIn(store)).toEqual(SOUND);
    await store.close();
    expect(await everythingIn(createQuickStore(folder))).toEqual(SOUND);
    const names = await readdir(folder);
    expect(names).not.toContain('customers.json');
    expect(names).not.toContain('customers.json.1');
    expect(JSON.parse(await readFile(join(folder, 'hot.json'), 'utf8'))).toMatchObject({
      version: FILE_VERSIONS.hot,
      stamp: 1,
    });
  });

  it('knows the customer of a number with their calls, before and after it has the present shape', async () => {
    const folder = await writeOlderFolder(version);
    for (const _start of ['before', 'after']) {
      const store = createQuickStore(folder);
      await store.open();
      const { records, answered } = await store.recall({ kind: 'number', number: '+442079460018' });
      expect(Object.keys(byKey(records))).toEqual(['call:carried', 'call:done', 'customer:customer1', 'notes:done']);
      expect(answered).toEqual(new Map([[customerId, 2]]));
      await store.close();
    }
  });

  it('keeps its old files until the list of the new ones is on the disk', async () => {
    const folder = await writeOlderFolder(version);
    const recorded = createRecordedFiles(createRealFiles());
    const store = createQuickStore(folder, { files: recorded.files });
    await store.open();
    await store.close();
    const changes = recorded.changes();
    expect(changes.indexOf('remove customers.json')).toBeGreaterThan(changes.indexOf('rename manifest.json'));
  });

  it('stopped anywhere on the way to the present shape, it opens with everything', async () => {
    for (let stop = 1; ; stop += 1) {
      const folder = await writeOlderFolder(version);
      const recorded = createRecordedFiles(createRealFiles());
      let calls = 0;
      recorded.failWith(({ act }) => (CHANGING.has(act) && ++calls > stop ? 'EIO' : null));
      const store = createQuickStore(folder, { files: recorded.files });
      await store.open();
      await store.commit(puts(savedNotes('typed', { id: 'reopened' })));
      await store.close();
      const { saved, reports, recovery } = await everythingIn(createQuickStore(folder));
      expect({ stop, reports, recovery, saved }).toEqual({
        stop,
        reports: [],
        recovery: null,
        saved: { ...saved, ...SOUND.saved },
      });
      if (calls <= stop) return;
    }
  }, 60_000);
});

it('customers that cannot be read are a loss, told and not written over', async () => {
  const folder = await writeOlderFolder(2);
  await writeFile(join(folder, 'customers.json'), 'garbled');
  await rm(join(folder, 'customers.json.1'));
  const store = createQuickStore(folder);
  const { recovery, reports } = await store.open();
  expect(recovery?.found).toEqual([{ file: 'customers.json', what: 'customers', state: 'lost', rescued: 0 }]);
  expect(reports).toEqual([expect.stringContaining('customers.json')]);
  expect(await store.goOn()).toEqual({ kind: 'done', value: null });
  await store.close();
  expect(await readdir(join(folder, 'quarantine'))).toEqual([expect.stringMatching(/^customers\.json\./)]);
  expect(await createQuickStore(folder).open()).toMatchObject({ recovery: null, reports: [] });
});
