import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createArchive } from '../../../../../electron/node/history/archive.ts';
import type { CallId, PromiseId } from '../../../../../shared/ids.ts';
import type { LedgerRecord } from '../../../../../shared/ledger/shapes.ts';
import { bundleInto } from '../../../../support/bundle.mjs';
import { EVERY_CALL } from '../../../../support/every-call.ts';
import { createFolderSource, type FolderSource } from '../../../../support/folder-source.ts';
import { at } from '../../../../support/manual-clock.ts';
import { customer, finishedCall, notes, promise } from '../../../../support/records.ts';
import { saveHistory, saveInto, savedNotes, SETTINGS } from '../../../../support/saved-history.ts';

const bundles = mkdtempSync(join(tmpdir(), 'callback-archive-'));
let workerFile = '';
/** Machines are shared; this only ends what hangs. */
const PATIENT = { timeout: 20_000, interval: 10 };

beforeAll(async () => {
  workerFile = await bundleInto('electron/node/history/archive-worker.ts', bundles);
});

afterAll(() => rmSync(bundles, { recursive: true, force: true }));

type Where = 'in a thread of its own' | 'where no thread can run';

function archiveOver(source: FolderSource, where: Where = 'in a thread of its own', file = workerFile) {
  const events: string[] = [];
  const log = { write: (event: string) => void events.push(event) };
  const archive = createArchive({ source, workerFile: where === 'where no thread can run' ? null : file, log });
  onTestFinished(() => archive.close());
  const answered = (asked: object) => archive.findCalls({ ...EVERY_CALL, ...asked });
  return {
    ...archive,
    events,
    answered,
    found: async (asked: object) => (await answered(asked)).calls.map(({ callId }) => callId),
    /** Once all months are read. */
    settled: async (asked: object) => {
      await vi.waitUntil(async () => (await answered({})).unread === 0, PATIENT);
      return answered(asked);
    },
  };
}

function put(...puts: LedgerRecord[]) {
  return { puts };
}

describe.each(['in a thread of its own', 'where no thread can run'] as const)('the archive, %s', (where) => {
  it('finds calls of all months, newest first, with all that is shown of them', async () => {
    const archive = archiveOver(createFolderSource(await saveHistory(), [SETTINGS]), where);
    const { calls, ...rest } = await archive.settled({ text: 'PARC' });
    expect(rest).toEqual({ total: { n: 2, isExact: true }, marked: ['parc'], meant: null, unread: 0 });
    expect(calls.map(({ callId }) => callId)).toEqual(['monday', 'february']);
    expect(calls[0]).toMatchObject({ customerName: 'Dana Lee', gist: 'parcel lost again', day: '2026-03-16' });
    expect(calls[1]).toMatchObject({ promiseStatus: 'kept', number: '+1\u00a0212\u00a0555\u00a00100' });
  });

  it('finds by the status of a promise that ended in another month', async () => {
    const archive = archiveOver(createFolderSource(await saveHistory()), where);
    await archive.settled({});
    expect(await archive.found({ promiseStatus: 'kept' })).toEqual(['february']);
  });

  it('finds customers by name and number, with their last call', async () => {
    const archive = archiveOver(createFolderSource(await saveHistory()), where);
    await archive.settled({});
    const found = await archive.findCustomers('0999');
    expect(found.map((one) => [one.customer.name, one.last?.callId])).toEqual([['Omar K.', 'omars']]);
  });

  it('finds what is at hand and not yet in its file', async () => {
    const call = finishedCall('wednesday', at('2026-03-18', '10:00'));
    const atHand: LedgerRecord[] = [{ type: 'call', record: call }, savedNotes('wednesday', '2026-03-18', 'parcel')];
    const archive = archiveOver(createFolderSource(await saveHistory(), atHand), where);
    expect((await archive.found({ text: 'parcel' }))[0]).toBe('wednesday');
  });

  it('finds what was saved a moment ago', async () => {
    const source = createFolderSource(await saveHistory());
    const archive = archiveOver(source, where);
    await archive.settled({});
    const call = finishedCall('wednesday', at('2026-03-18', '10:00'));
    source.save(put({ type: 'call', record: call }, savedNotes('wednesday', '2026-03-18', 'parcel')));
    expect(await archive.found({ text: 'parcel' })).toEqual(['wednesday', 'monday', 'february']);
  });

  it('finds old calls by a name that was corrected since, and no longer by the wrong one', async () => {
    const source = createFolderSource(await saveHistory());
    const archive = archiveOver(source, where);
    await archive.settled({});
    source.save(put({ type: 'customer', record: customer({ name: 'Daria Lee', revision: 2 }) }));
    const { calls } = await archive.answered({ text: 'daria parcel' });
    expect(calls.map(({ callId, customerName }) => [callId, customerName])).toEqual([
      ['monday', 'Daria Lee'],
      ['february', 'Daria Lee'],
    ]);
    expect(await archive.found({ text: 'dana' })).toEqual([]);
  });

  it('reads the other half of an old call when only its notes, or only the call, were saved since', async () => {
    const source = createFolderSource(await saveHistory());
    const archive = archiveOver(source, where);
    await archive.settled({});
    source.save(put(savedNotes('monday', '2026-03-16', 'crocodile')));
    expect(await archive.found({ text: 'crocodile dana' })).toEqual(['monday']);
    expect(await archive.found({ text: 'again' })).toEqual([]);
    const call = finishedCall('tuesday', at('2026-03-17', '10:00'), { customerId: null });
    source.save(put({ type: 'call', record: call }));
    expect(await archive.found({ text: 'refund' })).toEqual(['tuesday']);
    expect(await archive.found({ text: 'refund dana' })).toEqual([]);
  });

  it('forgets a finished call that was opened again, and one that was taken back', async () => {
    const source = createFolderSource(await saveHistory());
    const archive = archiveOver(source, where);
    await archive.settled({});
    const reopened = finishedCall('monday', at('2026-03-16', '10:00'), { phase: 'wrapUp', day: null });
    source.save({
      puts: [
        { type: 'call', record: reopened },
        { type: 'notes', record: notes('monday', 'parcel') },
      ],
      removes: [{ type: 'call', id: 'february' }],
    });
    expect(await archive.found({ text: 'parcel' })).toEqual([]);
  });

  it('tells the status of a promise as it became since', async () => {
    const source = createFolderSource(await saveHistory());
    const archive = archiveOver(source, where);
    await archive.settled({});
    source.save(
      put({
        type: 'promise',
        record: promise({ id: 'kept' as PromiseId, callId: 'february' as CallId, status: 'open', day: null }),
      }),
    );
    expect(await archive.found({ promiseStatus: 'kept' })).toEqual([]);
    expect(await archive.found({ promiseStatus: 'open' })).toEqual(['february']);
  });
});

describe('the files of the index', () => {
  it('are only their owner’s to read, and name nobody outside their folder', async () => {
    const folder = await saveHistory();
    await archiveOver(createFolderSource(folder)).settled({});
    const index = join(folder, 'index', 'search');
    expect(readdirSync(index).sort()).toEqual(['2026-02.idx', '2026-03.idx', 'people.idx']);
    expect(statSync(index).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(index)) expect(statSync(join(index, name)).mode & 0o777).toBe(0o600);
  });

  it('are opened again when nothing changed', async () => {
    const folder = await saveHistory();
    await archiveOver(createFolderSource(folder)).settled({});
    const before = writtenIn(folder);
    const archive = archiveOver(createFolderSource(folder));
    await archive.settled({});
    expect(await archive.found({ text: 'parcel' })).toEqual(['monday', 'february']);
    expect(writtenIn(folder)).toEqual(before);
  });

  it('are made again for the month whose days changed, and for nobody else', async () => {
    const folder = await saveHistory();
    await archiveOver(createFolderSource(folder)).settled({});
    const before = writtenIn(folder);
    const call = finishedCall('late', at('2026-03-17', '12:00'));
    await saveInto(folder, [{ type: 'call', record: call }, savedNotes('late', '2026-03-17', 'crocodile')]);
    const archive = archiveOver(createFolderSource(folder));
    expect(await archive.found({ text: 'crocodile' })).toEqual(['late']);
    await archive.settled({});
    expect(writtenIn(folder)['2026-03.idx']).not.toBe(before['2026-03.idx']);
    expect(writtenIn(folder)['2026-02.idx']).toBe(before['2026-02.idx']);
  });

  it('finds a customer whose file changed since, and brings the directory up to date', async () => {
    const folder = await saveHistory();
    await archiveOver(createFolderSource(folder)).settled({});
    const before = writtenIn(folder);
    await saveInto(folder, [{ type: 'customer', record: customer({ name: 'Daria Lee', revision: 2 }) }]);
    const archive = archiveOver(createFolderSource(folder));
    expect(await archive.found({ text: 'daria again' })).toEqual(['monday']);
    await vi.waitUntil(() => writtenIn(folder)['people.idx'] !== before['people.idx'], PATIENT);
    const next = archiveOver(createFolderSource(folder));
    expect(await next.found({ text: 'daria again' })).toEqual(['monday']);
  });

  it.each([
    ['empty', () => Buffer.alloc(0)],
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['filled with zeros', (bytes: Buffer) => Buffer.alloc(bytes.length)],
    ['one bit off in the head', (bytes: Buffer) => flipped(bytes, 100)],
    ['one bit off in the last row', (bytes: Buffer) => flipped(bytes, bytes.length - 5)],
  ])('cost nothing but time when one is %s', async (_, damage) => {
    const folder = await saveHistory();
    await archiveOver(createFolderSource(folder)).settled({});
    for (const name of ['2026-03.idx', 'people.idx']) {
      const path = join(folder, 'index', 'search', name);
      writeFileSync(path, damage(readFileSync(path)));
    }
    const archive = archiveOver(createFolderSource(folder, [SETTINGS]));
    const { calls } = await archive.settled({ text: 'dana' });
    expect(calls.map(({ callId, customerName, gist }) => [callId, customerName, gist])).toEqual([
      ['tuesday', 'Dana Lee', 'wants a refund'],
      ['monday', 'Dana Lee', 'parcel lost again'],
      ['february', 'Dana Lee', 'parcel lost in the snow'],
    ]);
  });

  it('finds the rest when a day cannot be read', async () => {
    const folder = await saveHistory();
    writeFileSync(join(folder, 'days', '2026-03-17.json'), '\0\0\0');
    const archive = archiveOver(createFolderSource(folder));
    await archive.settled({});
    expect(await archive.found({ text: 'dana' })).toEqual(['monday', 'february']);
  });
});

describe('the thread', () => {
  it('is not there before the first question', async () => {
    const source = createFolderSource(await saveHistory());
    const archive = archiveOver(source);
    expect([source.looks(), source.followers()]).toEqual([0, 0]);
    await archive.found({});
    expect([source.looks(), source.followers()]).toEqual([1, 1]);
  });

  it('is started again when it dies in the middle of a question', async () => {
    const fragile = join(bundles, 'fragile.cjs');
    const flag = join(bundles, `died-${Date.now()}`);
    writeFileSync(
      fragile,
      `const fs = require('node:fs');
       if (fs.existsSync(${JSON.stringify(flag)})) require(${JSON.stringify(workerFile)});
       else require('node:worker_threads').parentPort.on('message', ({ kind }) => {
         if (kind !== 'ask') return;
         fs.writeFileSync(${JSON.stringify(flag)}, '');
         process.exit(1);
       });`,
    );
    const source = createFolderSource(await saveHistory());
    const archive = archiveOver(source, 'in a thread of its own', fragile);
    expect(await archive.found({ text: 'refund' })).toEqual(['tuesday']);
    expect(archive.events).toEqual(['archive.threadDied']);
    expect(source.followers()).toBe(1);
  });

  it('is given up when it always dies: the work is done without it', async () => {
    const broken = join(bundles, 'broken.cjs');
    writeFileSync(broken, 'throw new Error("no");');
    const archive = archiveOver(createFolderSource(await saveHistory()), 'in a thread of its own', broken);
    expect(await archive.found({ text: 'refund' })).toEqual(['tuesday']);
    expect(archive.events).toEqual(['archive.threadDied', 'archive.threadDied', 'archive.threadDied']);
  });

  it('is let go once it holds much that the files have too, and answers the same afterwards', async () => {
    const source = createFolderSource(await saveHistory());
    const archive = archiveOver(source);
    await archive.settled({});
    const call = finishedCall('tuesday', at('2026-03-17', '10:00'));
    for (let times = 0; times < 2_000; times += 1) source.save(put({ type: 'call', record: call }));
    source.checkpoint();
    expect(source.followers()).toBe(0);
    expect(await archive.found({ text: 'refund' })).toEqual(['tuesday']);
    expect(source.followers()).toBe(1);
  });

  it('rejects questions once closed', async () => {
    const archive = archiveOver(createFolderSource(await saveHistory()));
    await archive.found({});
    await archive.close();
    await expect(archive.findCalls(EVERY_CALL)).rejects.toThrow('closed');
  });
});

function flipped(bytes: Buffer, at: number): Buffer {
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes;
}

/** When each file of the index was written last. */
function writtenIn(folder: string): Readonly<Record<string, number>> {
  const index = join(folder, 'index', 'search');
  return Object.fromEntries(readdirSync(index).map((name) => [name, statSync(join(index, name)).mtimeMs]));
}
