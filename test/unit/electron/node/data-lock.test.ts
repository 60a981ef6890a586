import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { acquireDataLock } from '../../../../electron/node/data-lock.ts';
import { createRealFiles } from '../../../../electron/node/files.ts';
import { ownIdentity } from '../../../../electron/node/process-identity.ts';
import { bundleProgram, type RunningProgram, runProgram } from '../../../support/node-program.ts';
import { createRecordedFiles } from '../../../support/recorded-files.ts';
import { temporaryFolder } from '../../../support/store-folder.ts';
import { at, LONDON } from '../../../support/times.ts';

const NOW = at('2026-03-18 14:02', LONDON);
let program: string;

beforeAll(async () => {
  program = await bundleProgram('locking-program');
}, 30_000);

function start(): RunningProgram {
  const running = runProgram(program);
  onTestFinished(running.kill);
  return running;
}

function take(folder: string, host: 'desktop' | 'loopback' = 'desktop') {
  return acquireDataLock({ folder, host, now: NOW, zone: LONDON });
}

/** What a holder leaves that was killed: a lock with the id of a process, and a start that is not that process's. */
async function leftover(folder: string, name: string, token: string): Promise<void> {
  const holder = { token, host: 'desktop', process: process.pid, processStart: 'another boot 1', since: NOW };
  await writeFile(join(folder, name), JSON.stringify(holder));
}

describe('one writer per folder', () => {
  it('names the holder, its process and since when, and what to do', async () => {
    const folder = await temporaryFolder();
    expect((await take(folder)).kind).toBe('done');
    expect(await take(folder, 'loopback')).toEqual({
      kind: 'refused',
      reason: {
        kind: 'taken',
        sentence: `Callback Companion (desktop, process ${process.pid}, since 14:02) already uses this folder. Close it or choose another with --data-dir.`,
      },
    });
  });

  it('is free again after release, and releasing twice does not free somebody else’s', async () => {
    const folder = await temporaryFolder();
    const first = await take(folder);
    if (first.kind === 'refused') throw new Error('must be free');
    await first.value.release();
    expect(await readdir(folder)).toEqual([]);
    expect((await take(folder)).kind).toBe('done');
    await first.value.release();
    expect((await take(folder)).kind).toBe('refused');
  });

  it('holds against another process, on the other host', async () => {
    const folder = await temporaryFolder();
    const other = start();
    other.say(folder);
    expect(await other.nextLine()).toBe('held');
    expect(await take(folder)).toMatchObject({
      reason: { sentence: expect.stringContaining(`(browser, process ${other.child.pid}, since `) },
    });
  });

  it('is taken over at once from a process that was killed', async () => {
    const folder = await temporaryFolder();
    const other = start();
    other.say(folder);
    await other.nextLine();
    await other.kill();
    expect((await take(folder)).kind).toBe('done');
    expect(await readdir(folder)).toEqual(['owner.lock']);
  });

  it.runIf(process.platform === 'linux')(
    'is taken over when its process id belongs to another process by now',
    async () => {
      const folder = await temporaryFolder();
      await leftover(folder, 'owner.lock', 'a'.repeat(32));
      expect((await take(folder)).kind).toBe('done');
    },
  );

  it.runIf(process.platform === 'linux')('is taken over when whoever took it over was killed half-way', async () => {
    const folder = await temporaryFolder();
    await leftover(folder, 'owner.lock', 'a'.repeat(32));
    await leftover(folder, `owner.lock.after-${'a'.repeat(32)}`, 'b'.repeat(32));
    expect((await take(folder)).kind).toBe('done');
    expect(await readdir(folder)).toEqual(['owner.lock']);
    expect((await take(folder)).kind).toBe('refused');
  });

  it.each(['', '\0\0\0\0', '{"token":1}'])('is taken over when a power cut left it as %j', async (content) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'owner.lock'), content);
    expect((await take(folder)).kind).toBe('done');
    expect((await take(folder)).kind).toBe('refused');
  });

  it('says that nothing can be saved when the lock cannot be written', async () => {
    const recorded = createRecordedFiles(createRealFiles());
    recorded.failWith(({ act }) => (act === 'create' ? 'EROFS' : null));
    const folder = await temporaryFolder();
    const outcome = await acquireDataLock({ folder, host: 'desktop', now: NOW, zone: LONDON, files: recorded.files });
    expect(outcome).toEqual({ kind: 'refused', reason: { kind: 'unwritable', problem: 'the folder is read-only' } });
  });

  it('works where the system has no hard links', async () => {
    const recorded = createRecordedFiles(createRealFiles());
    recorded.failWith(({ act }) => (act === 'link' ? 'EPERM' : null));
    const folder = await temporaryFolder();
    const request = { folder, host: 'desktop', now: NOW, zone: LONDON, files: recorded.files } as const;
    expect((await acquireDataLock(request)).kind).toBe('done');
    expect((await acquireDataLock(request)).kind).toBe('refused');
  });

  it('tells nothing but what the sentence needs', async () => {
    const folder = await temporaryFolder();
    await take(folder);
    const { token, ...rest } = JSON.parse(await readFile(join(folder, 'owner.lock'), 'utf8'));
    expect(token).toMatch(/^[a-f0-9]{32}$/);
    const { id, start: processStart } = ownIdentity();
    expect(rest).toEqual({ host: 'desktop', process: id, processStart, since: NOW });
  });
});

it('D4: of two processes that start at once exactly one has the folder, twenty times, free or left over', async () => {
  const pair = [start(), start()];
  for (let round = 0; round < 20; round += 1) {
    const folder = await temporaryFolder();
    if (round % 2 === 1 && process.platform === 'linux') await leftover(folder, 'owner.lock', 'a'.repeat(32));
    for (const each of pair) each.say(folder);
    const answers = await Promise.all(pair.map((each) => each.nextLine()));
    expect(answers.sort()).toEqual(['held', 'taken']);
    for (const each of pair) each.say('');
    expect(await Promise.all(pair.map((each) => each.nextLine()))).toEqual(['released', 'released']);
    expect(await readdir(folder)).toEqual([]);
  }
});
