import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { lookAtBackup, readBackup, writeBackup } from '../../../../../electron/node/backup/backup-file.ts';
import { createRealFiles } from '../../../../../electron/node/files.ts';
import { backupName } from '../../../../../shared/copies/backup.ts';
import type { LedgerRecord } from '../../../../../shared/ledger/shapes.ts';
import { NOON, steadyWork, TODAY } from '../../../../support/copy-desk.ts';
import { DAY, savedCall, savedCustomer, savedNotes, savedPromise } from '../../../../support/saved-records.ts';
import { temporaryFolder } from '../../../../support/store-folder.ts';

const RECORDS = [savedCustomer(), savedCall({ day: DAY }), savedNotes('Grüße, 你好 👋', { day: DAY }), savedPromise()];

async function* each(records: readonly LedgerRecord[]) {
  yield* records;
}

async function written(records: readonly LedgerRecord[] = RECORDS) {
  const path = join(await temporaryFolder(), backupName(TODAY));
  const file = await createRealFiles().create(path);
  await writeBackup({ file, savedBy: '0.1.0', now: NOON, records: each(records) });
  await file.close();
  return path;
}

async function read(path: string): Promise<LedgerRecord[]> {
  const records: LedgerRecord[] = [];
  for await (const entry of readBackup(path, steadyWork())) records.push(entry);
  return records;
}

it('gives back every record, and is plain gzip over lines of JSON for everybody else', async () => {
  const path = await written();
  expect(await read(path)).toEqual(RECORDS);
  const lines = gunzipSync(await readFile(path))
    .toString('utf8')
    .trimEnd()
    .split('\n');
  expect(lines).toHaveLength(1 + RECORDS.length + 1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ kind: 'callback-companion-backup', version: 1 });
  expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ kind: 'end', records: 4, calls: 1, openPromises: 1 });
});

it('says from its two ends alone what is in it', async () => {
  expect(await lookAtBackup(await written(), backupName(TODAY))).toMatchObject({
    day: TODAY,
    holds: { records: 4, calls: 1, openPromises: 1, madeAt: NOON },
  });
});

it('is recognised as torn at every byte, and nothing that lies behind it makes it whole', async () => {
  const path = await written();
  const bytes = await readFile(path);
  for (let length = 0; length < bytes.length; length += 1) {
    await writeFile(path, bytes.subarray(0, length));
    expect((await lookAtBackup(path, backupName(TODAY)))?.holds, `cut at ${length}`).toBeNull();
    await expect(read(path), `cut at ${length}`).rejects.toThrow(/damaged|not a backup/);
  }
  await writeFile(path, Buffer.concat([bytes, bytes]));
  await expect(read(path)).rejects.toThrow(/damaged/);
});

it('is recognised as changed in every byte that carries anything', async () => {
  const path = await written();
  const bytes = await readFile(path);
  for (let at = 0; at < bytes.length; at += 1) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 0x10;
    await writeFile(path, changed);
    const outcome = await read(path).catch((error: Error) => error.message);
    // What gzip says of itself (time, system) may change without a loss; anything else must be told.
    if (typeof outcome === 'string') expect(outcome).toMatch(/damaged|not a backup|newer/);
    else expect(outcome).toEqual(RECORDS);
  }
});

it('reads what is longer than any piece, and what a later version made only by name', async () => {
  const long = savedNotes('x'.repeat(900_000), { day: DAY });
  expect(await read(await written([savedCustomer(), long, savedCall({ day: DAY })]))).toContainEqual(long);
  const folder = await temporaryFolder();
  await mkdir(folder, { recursive: true });
  const path = await written();
  const { gzipSync } = await import('node:zlib');
  const text = gunzipSync(await readFile(path))
    .toString('utf8')
    .replace('"version":1,"savedBy":"0.1.0"', '"version":2,"savedBy":"9.9.9"');
  await writeFile(path, gzipSync(text));
  await expect(read(path)).rejects.toThrow(/newer version 9\.9\.9/);
});
