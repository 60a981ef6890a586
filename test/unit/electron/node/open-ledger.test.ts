import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LedgerStore } from '../../../../electron/core/ports.ts';
import { createRealFiles } from '../../../../electron/node/files.ts';
import { openLedger } from '../../../../electron/node/open-ledger.ts';
import { at } from '../../../support/manual-clock.ts';
import { createRecordedFiles } from '../../../support/recorded-files.ts';
import { puts, savedCustomer, savedSettings } from '../../../support/saved-records.ts';
import { allOf } from '../../../support/store-folder.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'open-ledger-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const request = (path: string) => ({
  folder: path,
  host: 'desktop' as const,
  now: at('2026-03-18', '14:00'),
  version: '1.2.3',
  log: { write: () => {} },
});

async function opened(path: string): Promise<LedgerStore> {
  const answer = await openLedger(request(path));
  if (answer.kind === 'refused') throw new Error(answer.reason);
  return answer.value;
}

it('a new folder is made, opened and can be saved to', async () => {
  const store = await opened(join(folder, 'new', 'deep'));
  expect(await store.open()).toMatchObject({ records: [], days: [], reports: [], readOnly: null });
  await store.close();
});

it('a folder in use is refused, with its holder named, until it is closed', async () => {
  const store = await opened(folder);
  await store.open();
  const second = await openLedger(request(folder));
  expect(second).toMatchObject({ kind: 'refused', reason: expect.stringContaining(`process ${process.pid}`) });
  await store.close();
  const third = await opened(folder);
  await third.close();
});

it('closing lets go of the folder even when it was never opened', async () => {
  const store = await opened(folder);
  await store.close().catch(() => {});
  expect(readdirSync(folder).filter((name) => name.includes('lock'))).toEqual([]);
});

it('a folder that cannot be written opens all the same, and says so', async () => {
  const path = join(folder, 'taken-by-a-file');
  writeFileSync(path, 'not a folder');
  const store = await opened(path);
  const { readOnly } = await store.open();
  expect(readOnly).toMatchObject({ folder: path, problem: expect.stringMatching(/./) });
  await store.close();
});

describe('a folder that becomes writable while the app runs', () => {
  const CHANGING = new Set(['create', 'rename', 'link', 'remove', 'makeFolder']);

  /** Opened while the folder was read-only, which it is no more. */
  async function healed(): Promise<LedgerStore> {
    const { files, failWith } = createRecordedFiles(createRealFiles());
    failWith(({ act }) => (CHANGING.has(act) ? 'EROFS' : null));
    const answer = await openLedger({ ...request(folder), files });
    if (answer.kind === 'refused') throw new Error(answer.reason);
    await answer.value.open();
    const refusal = await answer.value.commit(puts(savedSettings()));
    expect(refusal).toMatchObject({ reason: { problem: 'the folder is read-only' } });
    failWith(null);
    return answer.value;
  }

  it('is owned from the first save on, and let go at the end', async () => {
    const store = await healed();
    expect(await store.commit(puts(savedSettings()))).toEqual({ kind: 'done', value: null });
    expect(await openLedger(request(folder))).toMatchObject({ kind: 'refused' });
    await store.close();
    const again = await opened(folder);
    expect((await again.open()).records).toEqual([savedSettings()]);
    await again.close();
  });

  it('is not written to while another host has it', async () => {
    const store = await healed();
    const other = await opened(folder);
    await other.open();
    await other.commit(puts(savedCustomer()));
    const answer = await store.commit(puts(savedSettings()));
    expect(answer).toMatchObject({ reason: { problem: 'another Callback Companion uses the folder now' } });
    await store.close();
    await other.close();
    const again = await opened(folder);
    await again.open();
    expect(await allOf(again)).toEqual([savedCustomer()]);
    await again.close();
  });

  it('is not written over when another host saved there and left', async () => {
    const store = await healed();
    const other = await opened(folder);
    await other.open();
    await other.commit(puts(savedCustomer()));
    await other.close();
    const answer = await store.commit(puts(savedSettings()));
    expect(answer).toMatchObject({ reason: { problem: expect.stringContaining('holds other data') } });
    const again = await opened(folder);
    await again.open();
    expect(await allOf(again)).toEqual([savedCustomer()]);
    await again.close();
    await store.close();
  });
});

it('a synced place is warned of, and used', async () => {
  const store = await opened(join(folder, 'Dropbox', 'desk'));
  const { reports, readOnly } = await store.open();
  expect(readOnly).toBeNull();
  expect(reports).toEqual([expect.stringContaining('Dropbox')]);
  await store.close();
});
