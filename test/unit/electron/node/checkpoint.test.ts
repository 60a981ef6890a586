import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRealFiles } from '../../../../electron/node/files.ts';
import { fileNameOf } from '../../../../shared/ledger/files.ts';
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

const CUSTOMERS = fileNameOf({ kind: 'customers', customerId: savedVisit().customerId });
const EVERYTHING = puts(savedEngine(), savedSettings(), savedCustomer(), savedCall({ day: DAY }), savedPromise());

async function opened(folder: string) {
  const recorded = createRecordedFiles(createRealFiles());
  const store = createQuickStore(folder, { files: recorded.files });
  await store.open();
  return { store, recorded };
}

async function fileIn(folder: string, name: string) {
  return JSON.parse(await readFile(join(folder, name), 'utf8'));
}

describe('in which order a checkpoint writes', () => {
  it('a fresh segment, what follows before its cause, hot.json, and the list of files last', async () => {
    const { store, recorded } = await opened(await temporaryFolder());
    await store.commit(EVERYTHING);
    recorded.calls.length = 0;
    await store.close();
    const renamed = recorded.calls.filter(({ act }) => act === 'rename').map(({ name }) => name);
    expect(renamed[0]).toBe('journal-000002.log');
    expect(renamed[2]).toBe(CUSTOMERS.slice('customers/'.length));
    expect(renamed.slice(3).sort()).toEqual([`${DAY}.json`, 'hot.json', 'manifest.json', 'settings.json'].sort());
    expect(renamed.slice(-2)).toEqual(['hot.json', 'manifest.json']);
  });

  it('D1: each file is written, synced, compared, renamed, and its folder synced, before the next is begun', async () => {
    const { store, recorded } = await opened(await temporaryFolder());
    await store.commit(EVERYTHING);
    recorded.calls.length = 0;
    await store.close();
    const acts = recorded.calls.filter(
      ({ act }) => !['read', 'kindOf', 'list', 'close', 'grow', 'makeFolder'].includes(act),
    );
    const order = acts.map(({ act }) => act).join(' ');
    expect(order).toMatch(/^(?:(?:syncFolder )*create write sync size(?: remove)?(?: remove)? rename syncFolder ?)+$/);
  });
});

describe('what it leaves', () => {
  it('every file with the number of the last change in it, and all of them in the list', async () => {
    const folder = await temporaryFolder();
    const { store } = await opened(folder);
    await store.commit(EVERYTHING);
    await store.commit(puts(savedNotes('two')));
    await store.close();
    const manifest = await fileIn(folder, 'manifest.json');
    expect(manifest).toMatchObject({ stamp: 2, checkpoints: [{ stamp: 2, segment: 2 }] });
    expect(Object.keys(manifest.files)).toHaveLength(4);
    for (const name of Object.keys(manifest.files)) expect((await fileIn(folder, name)).stamp).toBe(2);
    expect(await fileIn(folder, 'hot.json')).toMatchObject({ stamp: 2, guests: [savedCustomer()] });
  });

  it('segments until the oldest hot.json contains them', async () => {
    const folder = await temporaryFolder();
    const kept: string[][] = [];
    for (let revision = 1; revision <= 5; revision += 1) {
      const { store } = await opened(folder);
      await store.commit(puts(savedEngine(revision)));
      await store.close();
      const names = (await readdir(folder)).filter((name) => name.startsWith('journal'));
      kept.push(names.map((name) => name.slice('journal-00000'.length, -'.log'.length)).sort());
    }
    expect(kept).toEqual([
      ['1', '2'],
      ['1', '2', '3'],
      ['2', '3', '4'],
      ['3', '4', '5'],
      ['4', '5', '6'],
    ]);
  });

  it('nothing when nothing was saved', async () => {
    const folder = await temporaryFolder();
    const first = await opened(folder);
    await first.store.commit(EVERYTHING);
    await first.store.close();
    const { store, recorded } = await opened(folder);
    recorded.calls.length = 0;
    await store.close();
    expect(recorded.changes()).toEqual([]);
  });
});

it.each([1, 2, 3])('after so many commands it comes by itself, while others are saved', async (commands) => {
  const folder = await temporaryFolder();
  const store = createQuickStore(folder, { pace: { commands } });
  const checkpoint = new Promise<void>((resolve) => {
    store.source.follow(({ kind }) => kind === 'checkpoint' && resolve());
  });
  await store.open();
  for (let revision = 1; revision <= commands; revision += 1) await store.commit(puts(savedEngine(revision)));
  await checkpoint;
  expect((await fileIn(folder, 'hot.json')).stamp).toBe(commands);
});

it('after a pause it comes by itself', async () => {
  const folder = await temporaryFolder();
  const store = createQuickStore(folder, { pace: { idleMs: 1 } });
  const checkpoint = new Promise<void>((resolve) => {
    store.source.follow(({ kind }) => kind === 'checkpoint' && resolve());
  });
  await store.open();
  await store.commit(EVERYTHING);
  await checkpoint;
  expect(await readdir(folder)).toContain('manifest.json');
});

it('what is saved while it is under way stays pending, and is found', async () => {
  const folder = await temporaryFolder();
  const recorded = createRecordedFiles(createRealFiles());
  const store = createQuickStore(folder, { files: recorded.files, pace: { commands: 1 } });
  await store.open();
  const later = puts(savedEngine(2), savedCall({ id: 'later', day: DAY }));
  const saved = new Promise((resolve) => {
    recorded.failWith(({ act, name }) => {
      if (act === 'rename' && name === 'hot.json') resolve(store.commit(later));
      return null;
    });
  });
  await store.commit(EVERYTHING);
  expect(await saved).toEqual({ kind: 'done', value: null });
  recorded.failWith(null);
  expect((await store.readDay(DAY)).records).toContainEqual(savedCall({ id: 'later', day: DAY }));
  expect((await everythingIn(createQuickStore(folder))).saved).toEqual({
    ...byKey(EVERYTHING.puts),
    ...byKey(later.puts),
  });
});
