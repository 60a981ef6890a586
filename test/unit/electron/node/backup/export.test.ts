import { mkdir, readdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { LedgerStore } from '../../../../../electron/core/ports.ts';
import { createRandomIds } from '../../../../../electron/node/random-ids.ts';
import { exportName } from '../../../../../shared/copies/export-file.ts';
import { keyOf, newestOfEach } from '../../../../../shared/ledger/homes.ts';
import { type LedgerRecord, refOf } from '../../../../../shared/ledger/shapes.ts';
import {
  type CopyDesk,
  granted,
  NOON,
  openCopyDesk,
  sentenceOf,
  steadyWork,
  TODAY,
} from '../../../../support/copy-desk.ts';
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
} from '../../../../support/saved-records.ts';
import { byKey, temporaryFolder } from '../../../../support/store-folder.ts';
import { LONDON } from '../../../../support/times.ts';

const A_DAY = [
  savedSettings(),
  savedEngine(),
  savedCustomer(),
  savedCall({ day: DAY }),
  savedNotes('=1+1, "so" she said', { day: DAY }),
  savedCall({ id: 'open' }),
  savedPromise(),
];

async function allOf(store: LedgerStore) {
  const records: LedgerRecord[] = [];
  for await (const some of store.everything()) records.push(...some);
  return byKey(records);
}

async function deskWith(records: readonly LedgerRecord[]) {
  const desk = await openCopyDesk();
  await desk.store.commit(puts(...records));
  return desk;
}

async function exported(desk: CopyDesk, as: 'json' | 'csv' = 'json') {
  const folder = await temporaryFolder();
  const order = { as, folder, day: TODAY, now: NOON, zone: LONDON };
  return { folder, order, path: granted(await desk.copies.exportTo(order, steadyWork())) };
}

async function takeIn(desk: CopyDesk, path: string): Promise<void> {
  const staged = granted(await desk.copies.stage({ kind: 'export', path }, steadyWork()));
  granted(await staged.takeOver(NOON));
  await desk.store.open();
}

it('exports everything as JSON that any program reads, and an empty desk imports it whole', async () => {
  const desk = await deskWith(A_DAY);
  const { path } = await exported(desk);
  const text = await readFile(path, 'utf8');
  const file = JSON.parse(text) as { format: string; about: string[]; records: unknown[] };
  expect(file).toMatchObject({ format: 'callback-companion-export', version: 1, savedBy: '0.1.0' });
  expect(file.about.length).toBeGreaterThan(2);
  expect(file.records).toHaveLength(A_DAY.length);
  expect(text).toContain('\n      "type": "call"');

  const other = await deskWith([]);
  const preview = granted(await other.copies.preview({ kind: 'export', path }, steadyWork()));
  expect(preview).toMatchObject({
    fresh: A_DAY.length,
    newer: 0,
    older: 0,
    same: 0,
    onlyHere: 0,
    damaged: { count: 0 },
  });
  await takeIn(other, path);
  expect(await allOf(other.store)).toEqual(await allOf(desk.store));
});

it('never replaces an earlier export, and leaves nothing half-made under any name', async () => {
  const desk = await deskWith(A_DAY);
  const { folder, order } = await exported(desk);
  expect(granted(await desk.copies.exportTo(order, steadyWork()))).toBe(join(folder, exportName(TODAY, 'json', 2)));
  for (const as of ['json', 'csv'] as const) {
    expect(sentenceOf(await desk.copies.exportTo({ ...order, as }, steadyWork(3)))).toBe('givenUp');
  }
  expect(await readdir(folder)).toHaveLength(2);
});

it('exports three tables in which nothing is a formula', async () => {
  const { path } = await exported(await deskWith(A_DAY), 'csv');
  expect((await readdir(path)).sort()).toEqual(['calls.csv', 'customers.csv', 'promises.csv']);
  const calls = await readFile(join(path, 'calls.csv'), 'utf8');
  expect(calls.startsWith('\uFEFFid,began')).toBe(true);
  expect(calls).toContain('J. Ortiz');
  expect(calls).toContain(`"'=1+1, ""so"" she said"`);
  expect(calls.trimEnd().split('\r\n')).toHaveLength(3);
  expect((await readFile(join(path, 'promises.csv'), 'utf8')).trimEnd().split('\r\n')).toHaveLength(2);
});

it('imports a file that somebody tidied up, leaves damaged records out and names them', async () => {
  const { path } = await exported(await deskWith(A_DAY));
  const file = JSON.parse(await readFile(path, 'utf8')) as { records: unknown[] };
  file.records.splice(1, 0, { type: 'call', record: { id: 'half' } }, 'what?');
  await writeFile(path, JSON.stringify(file));
  const desk = await deskWith([]);
  const preview = granted(await desk.copies.preview({ kind: 'export', path }, steadyWork()));
  expect(preview.damaged).toEqual({
    count: 2,
    first: [
      { at: 2, what: 'call' },
      { at: 3, what: '' },
    ],
  });
  await takeIn(desk, path);
  expect(Object.keys(await allOf(desk.store))).toHaveLength(A_DAY.length);
});

it('of each record the higher revision counts, whatever was where (any two sets of records)', async () => {
  for (let round = 0; round < 12; round += 1) {
    const [here, there] = [someRecords(), someRecords()];
    const from = await deskWith(there);
    const { path } = await exported(from);
    const desk = await deskWith(here);
    await takeIn(desk, path);
    const wanted = [...newestOfEach([...there, ...here]).values()];
    expect(await allOf(desk.store), JSON.stringify({ here, there })).toEqual(byKey(wanted));
  }
}, 60_000);

it('given up or refused, an import changes nothing', async () => {
  const { path } = await exported(await deskWith(A_DAY));
  const desk = await deskWith([savedCustomer({ id: 'mine' })]);
  const before = await allOf(desk.store);
  expect(sentenceOf(await desk.copies.stage({ kind: 'export', path }, steadyWork(4)))).toBe('givenUp');
  await truncate(path, 900);
  expect(sentenceOf(await desk.copies.stage({ kind: 'export', path }, steadyWork()))).toMatch(/cut short/);
  expect(await allOf(desk.store)).toEqual(before);
  expect(await readdir(desk.folder)).not.toContain('staged-copy');
});

it('says in one sentence what is wrong with anything else', async () => {
  const desk = await deskWith([]);
  const folder = await temporaryFolder();
  const { path } = await exported(await deskWith(A_DAY));
  const text = await readFile(path, 'utf8');
  const tried = async (name: string, content: string | null): Promise<string> => {
    const file = join(folder, name);
    if (content !== null) await writeFile(file, content);
    const proved = await desk.copies.proveFile(file);
    if (proved.kind === 'refused') return proved.reason;
    return sentenceOf(await desk.copies.preview({ kind: 'export', path: file }, steadyWork()));
  };
  for (const other of [
    '',
    '{}',
    '[]',
    'null',
    '{"records":[]}',
    'hello',
    text.replace('callback-companion-export', 'x'),
  ]) {
    expect(await tried('other.json', other)).toMatch(/not an export/);
  }
  expect(await tried('long.json', 'x'.repeat(600_000))).toMatch(/not an export/);
  expect(await tried('newer.json', text.replace('"version": 1', '"version": 99'))).toMatch(/newer version 0\.1\.0/);
  for (const length of [500, text.length - 2, text.length - 7]) {
    expect(await tried('cut.json', text.slice(0, length))).toMatch(/cut short|not an export/);
  }
  await writeFile(join(folder, 'large.json'), '');
  await truncate(join(folder, 'large.json'), 2 * 1024 ** 3);
  expect(await tried('large.json', null)).toMatch(/larger than 2 GB/);
  await symlink(path, join(folder, 'link.json'));
  expect(await tried('link.json', null)).toMatch(/link/);
  await mkdir(join(folder, 'folder.json'));
  expect(await tried('folder.json', null)).toMatch(/not a file/);
  expect(await tried('gone.json', null)).toMatch(/no file/);
  for (const place of ['', 'relative.json', '/tmp/\0x']) {
    expect(sentenceOf(await desk.copies.proveFile(place))).toMatch(/whole place/);
  }
});

const chance = createRandomIds();

/** A number below `limit`. */
function below(limit: number): number {
  return chance.next().charCodeAt(0) % limit;
}

function someRecords(): readonly LedgerRecord[] {
  const day = () => [null, DAY, NEXT_DAY][below(3)] ?? null;
  const records = Array.from({ length: 12 }, () => {
    const part = { id: `r${below(4)}`, revision: 1 + below(4), day: day() };
    const make = [savedCall, savedPromise, savedCustomer, (given: typeof part) => savedNotes('n', given)][below(4)];
    return (make ?? savedCall)(part);
  });
  const unique = new Map(records.map((entry) => [keyOf(refOf(entry)), entry]));
  return [...unique.values()];
}
