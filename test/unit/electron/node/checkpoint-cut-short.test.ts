// Checkpoints that end early, or while commands go on: what they told of a record must not outlive it.

import { describe, expect, it, vi } from 'vitest';
import type { LedgerStore } from '../../../../electron/core/ports.ts';
import { createRealFiles, type Files } from '../../../../electron/node/files.ts';
import type { CallId, CustomerId, PromiseId } from '../../../../shared/ids.ts';
import type { LedgerChange, LedgerRecord } from '../../../../shared/ledger/shapes.ts';
import type { CalendarDay } from '../../../../shared/time.ts';
import { createRecordedFiles } from '../../../support/recorded-files.ts';
import { call, customer, DANAS_NUMBER, OMAR, OMARS_NUMBER, promise } from '../../../support/records.ts';
import { createQuickStore, temporaryFolder, withLeft } from '../../../support/store-folder.ts';
import { writeFirstRelease } from '../../../torture/store/first-release.ts';

const DAY = '2026-03-18' as CalendarDay;
const NEXT_DAY = '2026-03-19' as CalendarDay;
const DANA = customer();
const DONE = { kind: 'done', value: null };

function saved(...entries: LedgerRecord[]): LedgerChange {
  return { puts: entries, removes: [] };
}

const customerOf = (record: typeof DANA): LedgerRecord => ({ type: 'customer', record });
const finished = (customerId: CustomerId, revision: number, day: CalendarDay = DAY): LedgerRecord => ({
  type: 'call',
  record: call({ id: 'call-1' as CallId, phase: 'finished', customerId, revision, day }),
});
const promised: LedgerRecord = { type: 'promise', record: promise({ id: 'p' as PromiseId }) };

async function openedAndClosed(folder: string): Promise<void> {
  const store = createQuickStore(folder);
  await store.open();
  await store.close();
}

async function callsOf(folder: string, id: CustomerId): Promise<number | undefined> {
  const store = createQuickStore(folder);
  await store.open();
  const { answered } = await store.recall({ kind: 'customer', id });
  await store.close();
  return answered.get(id);
}

function createGate() {
  let open: () => void = () => undefined;
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open: () => open() };
}

/** A checkpoint stops before the list of files until it is let on. */
function heldBeforeList(): { files: Files; reached: Promise<void>; letOn: () => void } {
  const real = createRealFiles();
  const [gate, open] = [createGate(), createGate()];
  const files: Files = {
    ...real,
    async rename(from, to) {
      if (to.endsWith('manifest.json')) {
        gate.open();
        await open.passed;
      }
      return real.rename(from, to);
    },
  };
  return { files, reached: gate.passed, letOn: open.open };
}

async function afterCommitDuringCheckpoint(later: LedgerChange): Promise<readonly LedgerRecord[]> {
  const folder = await temporaryFolder();
  const { files, reached, letOn } = heldBeforeList();
  const store: LedgerStore = createQuickStore(folder, { files, pace: { commands: 1 } });
  await store.open();
  expect(await store.commit(saved(customerOf(DANA), promised))).toEqual(DONE);
  await reached;
  expect(await store.commit(later)).toEqual(DONE);
  letOn();
  await store.close();
  const again = createQuickStore(folder);
  const { records } = await again.open();
  return records.filter(({ type }) => type === 'customer');
}

describe('a customer who was saved while a checkpoint was written', () => {
  it('is known by the new name to the promises that need them', async () => {
    const renamed = customerOf({ ...DANA, revision: 2, name: 'Dana Li' });
    expect(await afterCommitDuringCheckpoint(saved(renamed))).toEqual([renamed]);
  });

  it('is not there any more when they were removed', async () => {
    const [, removed] = withLeft([saved(customerOf(DANA)), { puts: [], removes: [{ type: 'customer', id: DANA.id }] }]);
    expect(await afterCommitDuringCheckpoint(removed ?? saved())).toEqual([]);
  });
});

describe('a checkpoint that was cut short', () => {
  /** The first command's consequences are written, its cause is not; then comes the second. */
  async function folderAfter(first: readonly LedgerRecord[], cutAt: string, then: readonly LedgerRecord[]) {
    const folder = await temporaryFolder();
    const known = new Map<string, LedgerRecord>();
    const [before, after] = [withLeft([saved(...first)], known), withLeft([saved(...then)], known)];
    const recorded = createRecordedFiles(createRealFiles());
    recorded.failWith(({ act, name }) => (act === 'rename' && name === cutAt ? 'EIO' : null));
    for (const [changes, files] of [
      [before, recorded.files],
      [after, createRealFiles()],
    ] as const) {
      const store = createQuickStore(folder, { files });
      await store.open();
      for (const change of changes) expect(await store.commit(change)).toEqual(DONE);
      await store.close();
    }
    return folder;
  }

  it('counts a call for nobody but the customer it has now', async () => {
    const first = [customerOf(DANA), customerOf(OMAR), finished(DANA.id, 1)];
    const folder = await folderAfter(first, `${DAY}.json`, [finished(OMAR.id, 2)]);
    expect(await callsOf(folder, DANA.id)).toBe(0);
    expect(await callsOf(folder, OMAR.id)).toBe(1);
  });

  /** The call is on its new day already and could not be taken from the old one: what comes next must count it. */
  async function movedButNotTaken(isNextStart: boolean): Promise<number | undefined> {
    const folder = await temporaryFolder();
    const recorded = createRecordedFiles(createRealFiles());
    const store = createQuickStore(folder, { files: recorded.files, pace: { commands: 1, retryMs: 1 } });
    await store.open();
    const known = new Map<string, LedgerRecord>();
    const moved = finished(DANA.id, 2, NEXT_DAY);
    const [first = saved(), second = saved()] = withLeft(
      [saved(customerOf(DANA), finished(DANA.id, 1)), saved(moved)],
      known,
    );
    const until = (name: string) =>
      vi.waitFor(() => expect(recorded.changes().filter((line) => line === `rename ${name}`)).not.toEqual([]));
    expect(await store.commit(first)).toEqual(DONE);
    await until('manifest.json');
    recorded.failWith(({ act, name }) => (act === 'rename' && name === `${DAY}.json` ? 'EIO' : null));
    expect(await store.commit(second)).toEqual(DONE);
    await until(`${NEXT_DAY}.json`);
    if (!isNextStart) recorded.failWith(null);
    await store.close();
    await openedAndClosed(folder);
    return callsOf(folder, DANA.id);
  }

  it.each([
    ['the next start', true],
    ['the next checkpoint', false],
  ])('counts a call that is on its new day already, after %s took it from the old one', async (_when, isNextStart) => {
    expect(await movedButNotTaken(isNextStart)).toBe(1);
  });

  it('finds a customer by the number they have, also when they had another meanwhile', async () => {
    const folder = await temporaryFolder();
    const store = createQuickStore(folder);
    await store.open();
    await store.commit(saved(customerOf(DANA)));
    await store.close();
    const recorded = createRecordedFiles(createRealFiles());
    recorded.failWith(({ act, name }) =>
      act === 'rename' && /^[0-9a-f]{3}\.json$/.test(name) && isShard() ? 'EIO' : null,
    );
    // Lists of numbers are written first, then the customers.
    let lists = 2;
    const isShard = (): boolean => {
      lists -= 1;
      return lists < 0;
    };
    const cut = createQuickStore(folder, { files: recorded.files });
    await cut.open();
    await cut.commit(saved(customerOf({ ...DANA, revision: 2, numbers: [OMARS_NUMBER] })));
    await cut.close();
    const back = createQuickStore(folder);
    await back.open();
    await back.commit(saved(customerOf({ ...DANA, revision: 3 })));
    await back.close();
    const last = createQuickStore(folder);
    await last.open();
    const { records } = await last.recall({ kind: 'number', number: DANAS_NUMBER.e164 });
    expect(records).toEqual([customerOf({ ...DANA, revision: 3 })]);
  });
});

it('a folder of the first release counts a call once that was saved again before its first checkpoint', async () => {
  const folder = await temporaryFolder();
  writeFirstRelease(folder, [customerOf(DANA), finished(DANA.id, 1)]);
  const store = createQuickStore(folder);
  await store.open();
  expect(await store.commit(saved(finished(DANA.id, 2)))).toEqual(DONE);
  await store.close();
  expect(await callsOf(folder, DANA.id)).toBe(1);
});
