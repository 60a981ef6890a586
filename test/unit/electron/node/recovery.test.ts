// What cannot be made whole again: the store opens to read and to remind, and writes nothing until the agent goes on.

import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LedgerStore } from '../../../../electron/core/ports.ts';
import { fileNameOf } from '../../../../shared/ledger/files.ts';
import type { RecoveredFile } from '../../../../shared/ledger/recovery.ts';
import type { LedgerRecord } from '../../../../shared/ledger/shapes.ts';
import { contentsOf } from '../../../support/folder-contents.ts';
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
import { allOf, byKey, createQuickStore, temporaryFolder } from '../../../support/store-folder.ts';

const DONE = { kind: 'done', value: null };
const DAY_FILE = `days/${DAY}.json`;
const CUSTOMERS_FILE = fileNameOf({ kind: 'customers', customerId: savedVisit().customerId });

async function session(folder: string, ...entries: LedgerRecord[]): Promise<void> {
  const store = createQuickStore(folder);
  await store.open();
  expect(await store.commit(puts(...entries))).toEqual(DONE);
  await store.close();
}

/** Everything, then so many sessions that the journal no longer goes back to it. */
async function longUsedFolder(): Promise<string> {
  const folder = await temporaryFolder();
  await session(folder, savedCustomer(), savedSettings(), savedCall({ id: 'old', day: DAY }), savedPromise());
  for (let revision = 1; revision <= 4; revision += 1) await session(folder, savedEngine(revision));
  return folder;
}

async function damageAll(folder: string, ...names: string[]): Promise<void> {
  for (const name of names) await writeFile(join(folder, name), 'garbled');
}

async function segmentsOf(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.startsWith('journal-'));
}

/** Opens, sees that nothing is written while the agent has not decided, goes on, and sees that everything works then. */
async function goThrough(folder: string, found: readonly RecoveredFile[]): Promise<LedgerStore> {
  const before = await contentsOf(folder);
  const store = createQuickStore(folder);
  const opened = await store.open();
  expect(opened.recovery?.found).toEqual(found);
  expect(opened.reports.length).toBeGreaterThan(0);
  expect(await store.commit(puts(savedEngine(90)))).toMatchObject({ kind: 'refused' });
  expect(await contentsOf(folder)).toEqual(before);
  const read = byKey(await allOf(store));

  expect(await store.goOn()).toEqual(DONE);
  expect(await store.commit(puts(savedEngine(91)))).toEqual(DONE);
  await store.close();
  const again = createQuickStore(folder);
  expect(await again.open()).toMatchObject({ recovery: null, readOnly: null, reports: [] });
  expect(byKey(await allOf(again))).toEqual({ ...read, ...byKey([savedEngine(91)]) });
  return again;
}

describe('D6: something known is lost', () => {
  it('hot.json in all its generations: what the journal still holds is in use', async () => {
    const folder = await longUsedFolder();
    await damageAll(folder, 'hot.json', 'hot.json.1', 'hot.json.2');
    const store = await goThrough(folder, [{ file: 'hot.json', what: 'hot', state: 'lost', rescued: 0 }]);
    expect(byKey(await allOf(store))).toMatchObject(byKey([savedCall({ id: 'old', day: DAY }), savedCustomer()]));
    const kept = await readdir(join(folder, 'quarantine'));
    expect(kept.map((name) => name.replace(/\.[0-9a-f]{8}$/, '')).sort()).toEqual([
      'hot.json',
      'hot.json.1',
      'hot.json.2',
    ]);
  });

  it('hot.json whose newest sound generation is older than the journal that is left', async () => {
    const folder = await longUsedFolder();
    await damageAll(folder, 'hot.json');
    for (const name of await segmentsOf(folder)) await rm(join(folder, name));
    const store = createQuickStore(folder);
    const opened = await store.open();
    expect(opened.recovery).toMatchObject({
      found: [{ file: 'hot.json', what: 'hot', state: 'older', rescued: 2 }, { what: 'journal' }],
      openPromises: 1,
    });
    expect(opened.records).toContainEqual(savedPromise());
  });

  it('hot.json of which only parts can be read', async () => {
    const folder = await longUsedFolder();
    const text = await readFile(join(folder, 'hot.json'), 'utf8');
    await writeFile(join(folder, 'hot.json'), text.replace('"status":"open"', '"status":"lost"'));
    await damageAll(folder, 'hot.json.1', 'hot.json.2');
    await goThrough(folder, [{ file: 'hot.json', what: 'hot', state: 'part', rescued: 1 }]);
  });

  it.each([
    [DAY_FILE, 'day'],
    [CUSTOMERS_FILE, 'customers'],
  ] as const)('%s is missing with the generation before it', async (file, what) => {
    const folder = await longUsedFolder();
    await rm(join(folder, file));
    await rm(join(folder, `${file}.1`), { force: true });
    await goThrough(folder, [{ file, what, state: 'lost', rescued: 0 }]);
  });

  it('settings.json cannot be read at all', async () => {
    const folder = await longUsedFolder();
    await damageAll(folder, 'settings.json');
    await goThrough(folder, [{ file: 'settings.json', what: 'settings', state: 'lost', rescued: 0 }]);
  });

  it('several at once are all named', async () => {
    const folder = await longUsedFolder();
    await rm(join(folder, DAY_FILE));
    await damageAll(folder, 'settings.json', 'hot.json', 'hot.json.1', 'hot.json.2');
    const { recovery } = await createQuickStore(folder).open();
    expect(recovery?.found.map(({ file }) => file)).toEqual(['hot.json', 'settings.json', DAY_FILE]);
  });
});

describe('a day or a customer’s file that turns out to be damaged when it is read', () => {
  it('is told, stays as it is while nobody writes into it, and is copied aside before somebody does', async () => {
    const folder = await longUsedFolder();
    await damageAll(folder, DAY_FILE);
    const store = createQuickStore(folder);
    expect(await store.open()).toMatchObject({ recovery: null, reports: [] });
    const { records, reports } = await store.readDay(DAY);
    expect(records).toEqual([]);
    expect(reports).toEqual([expect.stringContaining(DAY_FILE)]);
    await store.commit(puts(savedEngine(8)));
    await store.close();
    expect(await readFile(join(folder, DAY_FILE), 'utf8')).toBe('garbled');

    const again = createQuickStore(folder);
    await again.open();
    await again.commit(puts(savedCall({ id: 'new', day: DAY })));
    await again.close();
    const [copy = ''] = await readdir(join(folder, 'quarantine'));
    expect(await readFile(join(folder, 'quarantine', copy), 'utf8')).toBe('garbled');
    const third = createQuickStore(folder);
    await third.open();
    expect(await third.readDay(DAY)).toEqual({ records: [savedCall({ id: 'new', day: DAY })], reports: [] });
  });

  it('an older version put back by somebody is told', async () => {
    const folder = await longUsedFolder();
    const older = await readFile(join(folder, DAY_FILE));
    await session(folder, savedCall({ id: 'more', day: DAY }));
    for (let revision = 5; revision <= 8; revision += 1) await session(folder, savedEngine(revision));
    await writeFile(join(folder, DAY_FILE), older);
    const store = createQuickStore(folder);
    await store.open();
    const { reports } = await store.readDay(DAY);
    expect(reports).toEqual([expect.stringMatching(/is an older version of itself.*later changes may be missing/)]);
  });
});

describe('the journal', () => {
  /** Changes that are in the journal only, as a kill leaves them. */
  async function killedFolder(): Promise<{ folder: string; segment: string; text: Buffer }> {
    const folder = await longUsedFolder();
    const store = createQuickStore(folder);
    await store.open();
    for (let n = 1; n <= 3; n += 1) await store.commit(puts(savedNotes(`note ${n}`, { id: `call${n}` })));
    const segment = (await segmentsOf(folder)).sort().at(-1) ?? '';
    const text = await readFile(join(folder, segment));
    return { folder: await copied(folder), segment, text };
  }

  it.each([
    ['missing', () => null],
    ['empty', () => Buffer.alloc(0)],
    ['NUL-filled', (text: Buffer) => Buffer.alloc(text.length)],
    ['null', () => Buffer.from('null')],
    ['{}', () => Buffer.from('{}\n')],
    ['with a byte-order mark', (text: Buffer) => Buffer.concat([Buffer.from('\uFEFF'), text])],
    ['cut inside its first line', (text: Buffer) => text.subarray(0, 20)],
    ['a line in the middle with one bit flipped', (text: Buffer) => flipped(text, text.indexOf('note 2'))],
    ['its last line with one bit flipped', (text: Buffer) => flipped(text, text.indexOf('note 3'))],
  ])('%s: what is lost is named, what can be read is in use', async (_damage, damaged) => {
    const { folder, segment, text } = await killedFolder();
    const content = damaged(text);
    if (content === null) await rm(join(folder, segment));
    else await writeFile(join(folder, segment), content);
    const store = createQuickStore(folder);
    const opened = await store.open();
    expect(opened.recovery).toMatchObject({ found: [{ file: segment, what: 'journal' }], openPromises: 1 });
    expect(opened.reports).toEqual([expect.stringContaining(segment)]);
    expect(opened.records).toContainEqual(savedPromise());
    await store.close();
    await goThrough(folder, opened.recovery?.found ?? []);
  });

  it('with one bit flipped in the middle: all other changes are in use', async () => {
    const { folder, segment, text } = await killedFolder();
    await writeFile(join(folder, segment), flipped(text, text.indexOf('note 2')));
    const store = createQuickStore(folder);
    const { records } = await store.open();
    expect(records).toContainEqual(savedNotes('note 1', { id: 'call1' }));
    expect(records).toContainEqual(savedNotes('note 3', { id: 'call3' }));
    expect(byKey(records)).not.toHaveProperty('notes:call2');
  });

  it('D9: cut at any byte of its last line: that line is gone, nothing else, and the next save is found', async () => {
    const { folder, segment, text } = await killedFolder();
    const lastLine = text.lastIndexOf('\n', text.length - 2) + 1;
    for (let length = lastLine + 1; length < text.length; length += 37) {
      await writeFile(join(folder, segment), text.subarray(0, length));
      const place = await copied(folder);
      const store = createQuickStore(place);
      expect(await store.open()).toMatchObject({ recovery: null, reports: [] });
      expect(await store.commit(puts(savedEngine(50)))).toEqual(DONE);
      expect(await readdir(join(place, 'quarantine'))).toHaveLength(1);
      const again = createQuickStore(await copied(place));
      const { records } = await again.open();
      expect(byKey(records)).toMatchObject(byKey([savedEngine(50), savedNotes('note 2', { id: 'call2' })]));
      expect(byKey(records)).not.toHaveProperty('notes:call3');
    }
  });
});

describe('going on', () => {
  it('without anything lost does nothing', async () => {
    const folder = await longUsedFolder();
    const before = await contentsOf(folder);
    const store = createQuickStore(folder);
    await store.open();
    expect(await store.goOn()).toEqual(DONE);
    await store.close();
    expect(await contentsOf(folder)).toEqual(before);
  });
});

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

async function copied(folder: string): Promise<string> {
  const copy = join(await temporaryFolder(), 'copy');
  await cp(folder, copy, { recursive: true });
  return copy;
}
