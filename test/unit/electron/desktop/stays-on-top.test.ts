import { expect, it } from 'vitest';
import { type DisplayFacts, displayFacts, staysOnTopOf } from '../../../../electron/desktop/stays-on-top.ts';

const x11: DisplayFacts = {
  platform: 'linux',
  electron: 45,
  sessionType: 'x11',
  waylandDisplay: undefined,
  ozonePlatform: '',
};

it.each<[string, Partial<DisplayFacts>, 'yes' | 'wayland']>([
  ['Windows', { platform: 'win32' }, 'yes'],
  ['macOS', { platform: 'darwin' }, 'yes'],
  ['X11', {}, 'yes'],
  ['no session at all', { sessionType: undefined }, 'yes'],
  ['a Wayland session', { sessionType: 'wayland' }, 'wayland'],
  ['a Wayland display without a session type', { sessionType: 'tty', waylandDisplay: 'wayland-0' }, 'wayland'],
  ['an older Electron, which goes through X11 there', { sessionType: 'wayland', electron: 37 }, 'yes'],
  ['the first Electron that does not', { sessionType: 'wayland', electron: 38 }, 'wayland'],
  ['X11 by choice', { sessionType: 'wayland', ozonePlatform: 'x11' }, 'yes'],
  ['Wayland by choice', { electron: 22, ozonePlatform: 'wayland' }, 'wayland'],
])('%s', (_, facts, answer) => {
  expect(staysOnTopOf({ ...x11, ...facts })).toBe(answer);
});

it('the facts are this process’s own', () => {
  expect(displayFacts('x11')).toMatchObject({ platform: process.platform, ozonePlatform: 'x11' });
});
