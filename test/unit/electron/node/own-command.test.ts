import { describe, expect, it } from 'vitest';
import {
  loginCommand,
  quotedForDesktopEntry,
  quotedForWindows,
  sameCommand,
  type StartFacts,
} from '../../../../electron/node/own-command.ts';

const packaged: StartFacts = {
  platform: 'linux',
  program: '/opt/callback/callback-companion',
  line: ['--hidden', '--ozone-platform=x11'],
  appImage: undefined,
  isPackaged: true,
  appFolder: '/opt/callback/resources/app.asar',
};
const fromSource: StartFacts = {
  ...packaged,
  program: '/x/electron',
  line: ['--no-sandbox', '.'],
  isPackaged: false,
  appFolder: '/home/sam/callback',
};

describe('what a login starts (L1)', () => {
  it('is the app itself, hidden', () => {
    expect(loginCommand(packaged)).toEqual({ program: packaged.program, args: ['--hidden'] });
  });

  it('is the file of an AppImage: the folder it runs from is gone by then', () => {
    const command = loginCommand({ ...packaged, appImage: '/home/sam/Callback.AppImage' });
    expect(command).toEqual({ program: '/home/sam/Callback.AppImage', args: ['--hidden'] });
  });

  it('is Electron with the folder of the app when it is not packaged, and with no sandbox where there was none', () => {
    expect(loginCommand(fromSource)?.args).toEqual(['--no-sandbox', '/home/sam/callback', '--hidden']);
  });

  it('is nothing on a Mac that would start Electron alone', () => {
    expect(loginCommand({ ...fromSource, platform: 'darwin' })).toBeNull();
  });
});

it('L3: after a death it is the same start, without the words of one start', () => {
  const line = ['.', '--hidden', '--demo', '--returned'];
  expect(sameCommand({ ...fromSource, line })).toEqual({ program: '/x/electron', args: ['.', '--demo'] });
});

describe('a word of a command line', () => {
  it.each([
    ['--hidden', '--hidden'],
    ['', '""'],
    ['C:\\Users\\Sam Lee\\app', '"C:\\Users\\Sam Lee\\app"'],
    ['C:\\Sam Lee\\', '"C:\\Sam Lee\\\\"'],
    ['say "hi"', '"say \\"hi\\""'],
    ['a\\"b', '"a\\\\\\"b"'],
  ])('on Windows %j is %j', (word, quoted) => {
    expect(quotedForWindows(word)).toBe(quoted);
  });

  it.each([
    ['/opt/app', '/opt/app'],
    ['/home/Sam Lee/app', '"/home/Sam Lee/app"'],
    ['/100%/app', '/100%%/app'],
    ['a$b`c', '"a\\\\$b\\\\`c"'],
    ['a\\b', '"a\\\\\\\\b"'],
    ['', '""'],
  ])('in a desktop entry %j is %j', (word, quoted) => {
    expect(quotedForDesktopEntry(word)).toBe(quoted);
  });
});
