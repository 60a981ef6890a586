import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { DataLock, LockRefusal } from '../../../../electron/node/data-lock.ts';
import { createRealFiles, type Files } from '../../../../electron/node/files.ts';
import { createOwnedFiles, type OwnedFiles } from '../../../../electron/node/owned-files.ts';
import { done, type Outcome, refused } from '../../../../shared/outcome.ts';

let folder: string;
let answer: Outcome<DataLock, LockRefusal>;
let asked: number;
let released: number;

const lock: DataLock = {
  release: async () => {
    released += 1;
  },
};
const path = (name: string) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'owned-files-'));
  answer = done(lock);
  asked = 0;
  released = 0;
});

afterEach(() => rmSync(folder, { recursive: true }));

function owned(): Promise<OwnedFiles> {
  const acquire = async () => {
    asked += 1;
    return answer;
  };
  return createOwnedFiles({ folder, files: createRealFiles(), acquire });
}

const CHANGES: readonly (readonly [string, (files: Files) => Promise<unknown>])[] = [
  ['create', (files) => files.create(path('new')).then((file) => file.close())],
  ['rename', (files) => files.rename(path('old'), path('new'))],
  ['link', (files) => files.link(path('old'), path('new'))],
  ['remove', (files) => files.remove(path('old'))],
  ['makeFolder', (files) => files.makeFolder(path('new'))],
];

it.each(CHANGES)('%s changes nothing while somebody else has the folder', async (_name, change) => {
  writeFileSync(path('old'), 'old');
  answer = refused({ kind: 'taken', sentence: 'Somebody has it.' });
  const { files } = await owned();
  await expect(change(files)).rejects.toThrow('another Callback Companion uses the folder now');
  expect(readdirSync(folder)).toEqual(['old']);
});

it.each(CHANGES)('%s goes through once the folder is ours', async (_name, change) => {
  writeFileSync(path('old'), 'old');
  const { files } = await owned();
  await change(files);
  expect(readdirSync(folder)).not.toEqual(['old']);
});

it('looking never takes the folder', async () => {
  writeFileSync(path('old'), 'old');
  const { files } = await owned();
  await files.read(path('old'));
  await files.list(folder);
  await files.kindOf(folder);
  expect(asked).toBe(0);
});

it('what stands in the way of the lock is told', async () => {
  answer = refused({ kind: 'unwritable', problem: 'the disk is full' });
  const { files } = await owned();
  await expect(files.makeFolder(path('new'))).rejects.toThrow('the disk is full');
});

it('the folder is taken once, also by calls of the same moment, and let go once', async () => {
  const files = await owned();
  await Promise.all([files.files.makeFolder(path('a')), files.files.makeFolder(path('b'))]);
  await files.files.makeFolder(path('c'));
  expect(asked).toBe(1);
  await files.release();
  expect(released).toBe(1);
});

it.each([
  ['appeared', null, 'of another host'],
  ['changed', 'as it was read', 'of another host'],
  ['went away', 'as it was read', null],
])('a hot.json that %s meanwhile is not written over, and the folder is let go', async (_how, before, after) => {
  if (before !== null) writeFileSync(path('hot.json'), before);
  const { files } = await owned();
  rmSync(path('hot.json'), { force: true });
  if (after !== null) writeFileSync(path('hot.json'), after);
  await expect(files.remove(path('hot.json'))).rejects.toThrow('holds other data');
  expect(readdirSync(folder)).toEqual(after === null ? [] : ['hot.json']);
  expect(released).toBe(1);
});
