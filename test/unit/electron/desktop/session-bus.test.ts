import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBusAsker, notificationsAnswer, trayIsShown } from '../../../../electron/desktop/session-bus.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'session-bus-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** A bus program that does what `script` says; nothing else is on the path. */
function asker(programs: Readonly<Record<string, string>>, environment: NodeJS.ProcessEnv = {}) {
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return createBusAsker({ PATH: folder, DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere', ...environment });
}

const call = { destination: 'a.b', path: '/a/b', method: 'a.b.C', argument: 'word' };

describe.runIf(process.platform === 'linux')('a question to the bus', () => {
  it('goes through gdbus, argument last', async () => {
    const ask = asker({ gdbus: 'echo "$@"' });
    expect(await ask(call)).toBe('call --session --dest a.b --object-path /a/b --method a.b.C word\n');
  });

  it('goes through dbus-send where there is no gdbus', async () => {
    const ask = asker({ 'dbus-send': 'echo "$@"' });
    expect(await ask(call)).toBe('--session --print-reply --dest=a.b /a/b a.b.C string:word\n');
  });

  it('is not asked twice when the first program got a no', async () => {
    const ask = asker({ gdbus: 'exit 1', 'dbus-send': 'echo yes' });
    expect(await ask(call)).toBeNull();
  });

  it('has no answer where neither program is', async () => {
    expect(await asker({})(call)).toBeNull();
  });

  it('has no answer without a bus, and starts none', async () => {
    const ask = asker({ gdbus: 'echo yes' }, { DBUS_SESSION_BUS_ADDRESS: '', XDG_RUNTIME_DIR: folder });
    expect(await ask(call)).toBeNull();
  });

  it('finds the bus at its usual place', async () => {
    writeFileSync(join(folder, 'bus'), '');
    const ask = asker({ gdbus: 'echo yes' }, { DBUS_SESSION_BUS_ADDRESS: '', XDG_RUNTIME_DIR: folder });
    expect(await ask(call)).toBe('yes\n');
  });

  it('N15: has no answer when a daemon hangs, after a second and not after minutes', async () => {
    const ask = asker({ gdbus: 'exec /bin/sleep 60' });
    const before = performance.now();
    expect(await notificationsAnswer(ask)).toBe(false);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});

describe('what the answers mean', () => {
  it('a notification service answers, or it does not', async () => {
    expect(await notificationsAnswer(async () => "('dunst', 'x', '1', '1.2')")).toBe(true);
    expect(await notificationsAnswer(async () => null)).toBe(false);
  });

  it.each([
    ['(true,)\n', true],
    ['   boolean true\n', true],
    ['(false,)\n', false],
    ['   boolean false\n', false],
    [null, false],
  ])('a tray is shown when %j came back: %s', async (answer, shown) => {
    expect(await trayIsShown(async () => answer)).toBe(shown);
  });
});
