import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { expect, it } from 'vitest';
import { createDurableAdapter } from '../../../../electron/node/durable-adapter.ts';
import { createRealFiles, type Files } from '../../../../electron/node/files.ts';
import { createRecordedFiles } from '../../../support/recorded-files.ts';
import { temporaryFolder } from '../../../support/store-folder.ts';

function adapterFor(path: string, files: Files = createRealFiles(), waits: number[] = []) {
  const patience = { backOffMs: [1, 2, 3, 4, 5, 6, 7, 8, 9], wait: async (ms: number) => void waits.push(ms) };
  const parse = (text: string) => JSON.parse(text) as { calls: number };
  return createDurableAdapter({ files, path, parse, patience, previousPaths: [] });
}

it('carries lowdb’s data to the disk and back', async () => {
  const path = join(await temporaryFolder(), 'calls.json');
  const low = new Low(adapterFor(path), { calls: 0 });
  await low.update((data) => {
    data.calls = 3;
  });
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({ seal: expect.any(String), calls: 3 });
  expect(await adapterFor(path).read()).toEqual({ calls: 3 });
});

it('answers null for no file, and only for that', async () => {
  const folder = await temporaryFolder();
  expect(await adapterFor(join(folder, 'none.json')).read()).toBeNull();
  await writeFile(join(folder, 'empty.json'), '');
  await expect(adapterFor(join(folder, 'empty.json')).read()).rejects.toThrow(SyntaxError);
  await expect(adapterFor(folder).read()).rejects.toMatchObject({ code: 'EISDIR' });
});

it('refuses bytes that are no UTF-8 instead of changing them', async () => {
  const path = join(await temporaryFolder(), 'calls.json');
  await writeFile(path, Buffer.from([0x22, 0xff, 0x22]));
  await expect(adapterFor(path).read()).rejects.toThrow();
});

it('does not read through a link', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'calls.json'), '{"calls":1}');
  await symlink(join(folder, 'calls.json'), join(folder, 'link.json'));
  await expect(adapterFor(join(folder, 'link.json')).read()).rejects.toMatchObject({ code: 'LINK' });
});

it('D3: waits a little for a file that another program holds, less long than for saving', async () => {
  const path = join(await temporaryFolder(), 'calls.json');
  await writeFile(path, '{"calls":1}');
  const recorded = createRecordedFiles(createRealFiles());
  const waits: number[] = [];
  recorded.failWith(({ act }) => (act === 'read' ? 'EBUSY' : null));
  await expect(adapterFor(path, recorded.files, waits).read()).rejects.toMatchObject({ code: 'HELD' });
  expect(waits).toEqual([1, 2, 3, 4, 5, 6, 7]);
});
