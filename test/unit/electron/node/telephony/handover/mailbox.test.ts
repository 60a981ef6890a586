import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openMailbox, post } from '../../../../../../electron/node/telephony/handover/mailbox.ts';
import type { HandedOver } from '../../../../../../shared/telephony/handed-over.ts';

const message = (hint: 'noEvent' | 'tooLarge' = 'noEvent'): HandedOver => ({
  way: 'command',
  kind: 'unreadable',
  hint,
});

let profile: string;
let stops: (() => void)[];
beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'companion-told-'));
  stops = [];
});
afterEach(() => {
  for (const stop of stops) stop();
  rmSync(profile, { recursive: true, force: true });
});

function host() {
  const taken: HandedOver[] = [];
  const stop = openMailbox(profile, (handed) => taken.push(handed));
  stops.push(stop);
  return { taken, stop };
}

const letters = () => readdirSync(join(profile, 'told'));

describe('the mailbox', () => {
  it('a host that runs takes every message at once, in the order in which they came', async () => {
    const { taken } = host();
    expect(await post(profile, message('noEvent'))).toBe(true);
    expect(await post(profile, message('tooLarge'))).toBe(true);
    expect(taken).toEqual([message('noEvent'), message('tooLarge')]);
    expect(letters()).toEqual([]);
  });

  it('without a host nothing is written, and nobody waits', async () => {
    expect(await post(profile, message())).toBe(false);
    const { stop } = host();
    stop();
    expect(await post(profile, message())).toBe(false);
    expect(readdirSync(profile)).toEqual([]);
  });

  it('what a host that died left unread is taken back by its sender, and never by the next host', async () => {
    mkdirSync(join(profile, 'told'));
    expect(await post(profile, message())).toBe(false);
    expect(letters()).toEqual([]);
    writeFileSync(join(profile, 'told', `${Date.now()}-0123456789abcdef.json`), JSON.stringify(message()));
    const { taken } = host();
    await post(profile, message('tooLarge'));
    expect(taken).toEqual([message('tooLarge')]);
  });

  it('is full with twenty messages', async () => {
    mkdirSync(join(profile, 'told'));
    for (let n = 10; n < 30; n += 1) writeFileSync(join(profile, 'told', `17000000000${n}-0123456789abcdef.json`), '');
    expect(await post(profile, message())).toBe(false);
    expect(letters()).toHaveLength(20);
  });

  it.skipIf(process.platform === 'win32')('is its owner’s alone', () => {
    host();
    expect(statSync(join(profile, 'told')).mode & 0o777).toBe(0o700);
  });

  it.each<readonly [string, (file: string) => void]>([
    ['no JSON', (file) => writeFileSync(file, 'ring')],
    ['another message', (file) => writeFileSync(file, '{"way":"webhook"}')],
    ['a message of 9 kB', (file) => writeFileSync(file, `${JSON.stringify(message())}${' '.repeat(9000)}`)],
    ['a folder', (file) => mkdirSync(file)],
    [
      'a link to another file',
      (file) => {
        writeFileSync(join(profile, 'other.json'), JSON.stringify(message()));
        symlinkSync(join(profile, 'other.json'), file);
      },
    ],
  ])('%s is thrown away, and the next message taken', async (_what, write) => {
    const { taken } = host();
    write(join(profile, 'told', '1700000000000-0123456789abcdef.json'));
    await vi.waitFor(() => expect(letters()).toEqual([]));
    expect(await post(profile, message())).toBe(true);
    expect(taken).toEqual([message()]);
    if (existsSync(join(profile, 'other.json'))) expect(statSync(join(profile, 'other.json')).size).toBeGreaterThan(0);
  });

  it('what is not named like a message is left alone', async () => {
    const { taken } = host();
    writeFileSync(join(profile, 'told', 'notes.txt'), 'mine');
    await post(profile, message());
    expect(taken).toEqual([message()]);
    expect(letters()).toEqual(['notes.txt']);
  });
});
