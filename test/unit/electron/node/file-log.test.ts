import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFileLog, redact } from '../../../../electron/node/file-log.ts';
import { temporaryFolder } from '../../../support/store-folder.ts';
import { at, LONDON } from '../../../support/times.ts';

const clock = { now: () => at('2026-03-18 14:02', LONDON) };

async function logIn(folder: string, limitBytes = 1_000_000) {
  return { path: join(folder, 'app.log'), log: createFileLog({ path: join(folder, 'app.log'), clock, limitBytes }) };
}

describe('what is written', () => {
  it('is one line per event, in order, readable by its owner only', async () => {
    const { path, log } = await logIn(await temporaryFolder());
    log.write('started', { version: '0.1.0', days: 3, demo: false, failure: null });
    log.write('stopped');
    await log.flush();
    expect((await readFile(path, 'utf8')).split('\n')).toEqual([
      '{"at":"2026-03-18T14:02:00.000Z","event":"started","version":"0.1.0","days":3,"demo":false,"failure":null}',
      '{"at":"2026-03-18T14:02:00.000Z","event":"stopped"}',
      '',
    ]);
    if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('turns over when full, and keeps one older file', async () => {
    const folder = await temporaryFolder();
    const { path, log } = await logIn(folder, 300);
    for (let n = 0; n < 20; n += 1) log.write('counted', { n });
    await log.flush();
    expect((await readdir(folder)).sort()).toEqual(['app.log', 'app.log.1']);
    expect((await stat(path)).size).toBeLessThanOrEqual(300);
    expect(await readFile(path, 'utf8')).toContain('"n":19');
  });

  it('that cannot be kept stops nothing', async () => {
    const log = createFileLog({ path: join(await temporaryFolder(), 'no', 'folder', 'app.log'), clock });
    log.write('started');
    await expect(log.flush()).resolves.toBeUndefined();
  });
});

describe('what is cut', () => {
  it.each([
    ['+44 20 7946 0018', '[digits]'],
    ['call +442079460018 now', 'call [digits] now'],
    ['(020) 7946-0018', '([digits]'],
    ['1234567', '[digits]'],
    ['x'.repeat(61), '[61 characters]'],
  ])('%s becomes %s', (text, cut) => {
    expect(redact(text)).toBe(cut);
  });

  it.each(['123456', 'x'.repeat(60), 'k3Jz_9a0bQw-77ZzAa01xY', 'ENOSPC', 1_773_842_520_000, true, null])(
    '%s stays',
    (fact) => {
      expect(redact(fact)).toBe(fact);
    },
  );
});
