import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { LedgerStore } from '../../../../electron/core/ports.ts';
import { openLedger } from '../../../../electron/node/open-ledger.ts';
import { at } from '../../../support/manual-clock.ts';

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

it('a synced place is warned of, and used', async () => {
  const store = await opened(join(folder, 'Dropbox', 'desk'));
  const { reports, readOnly } = await store.open();
  expect(readOnly).toBeNull();
  expect(reports).toEqual([expect.stringContaining('Dropbox')]);
  await store.close();
});
