import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  autostartFolder,
  autostartText,
  autostartVerdict,
  createAutostart,
} from '../../../../electron/node/autostart-file.ts';

const command = { program: '/opt/Callback Companion/app', args: ['--hidden'] };
const homes: string[] = [];
afterAll(() => {
  for (const home of homes) rmSync(home, { recursive: true, force: true });
});

function fresh() {
  const home = mkdtempSync(join(tmpdir(), 'autostart-'));
  homes.push(home);
  const folder = join(home, 'autostart');
  return { folder, file: join(folder, 'callback-companion.desktop'), autostart: createAutostart(command, folder) };
}

describe('what the file says (L1)', () => {
  const own = autostartText(command);
  it.each([
    ['no file', null, 'off'],
    ['our own', own, 'on'],
    ['our own, written with other line ends', own.replaceAll('\n', '\r\n'), 'on'],
    ['switched off by the desktop', own.replace('enabled=true', 'enabled=false'), 'blocked'],
    ['hidden by the desktop', `${own}Hidden=true\n`, 'blocked'],
    ['another program', own.replace('/opt/', '/old/'), 'off'],
    ['another program, switched off by a person', `${own.replace('/opt/', '/old/')}Hidden=true\n`, 'blocked'],
    ['a switch of another group', `${own}[Desktop Action x]\nHidden=true\n`, 'on'],
    ['not such a file at all', 'Hidden=true', 'off'],
  ])('%s', (_what, text, verdict) => {
    expect(autostartVerdict(text, command)).toBe(verdict);
  });
});

describe('switching it on and off', () => {
  it('writes the file whole, and nothing beside it', async () => {
    const { autostart, folder, file } = fresh();
    expect(await autostart.set(true)).toBe('on');
    expect(readFileSync(file, 'utf8')).toBe(autostartText(command));
    expect(readdirSync(folder)).toEqual(['callback-companion.desktop']);
  });

  it('takes it away again', async () => {
    const { autostart, file } = fresh();
    await autostart.set(true);
    expect(await autostart.set(false)).toBe('off');
    expect(existsSync(file)).toBe(false);
  });

  it('writes it anew over one that was switched off elsewhere, when the agent asks for it', async () => {
    const { autostart, file } = fresh();
    await autostart.set(true);
    writeFileSync(file, `${autostartText(command)}Hidden=true\n`);
    expect(await autostart.read()).toBe('blocked');
    expect(await autostart.set(true)).toBe('on');
  });

  it('says what is so when the folder cannot be written', async () => {
    const { folder } = fresh();
    writeFileSync(folder, 'a file where the folder should be');
    expect(await createAutostart(command, folder).set(true)).toBe('off');
  });
});

it.each([
  [{ XDG_CONFIG_HOME: '/home/sam/settings' }, '/home/sam/settings/autostart'],
  [{}, '/home/sam/.config/autostart'],
  [{ XDG_CONFIG_HOME: 'relative' }, '/home/sam/.config/autostart'],
])('with %j it lies in %s', (environment, folder) => {
  expect(autostartFolder(environment, '/home/sam')).toBe(folder);
});
