import { expect, it } from 'vitest';
import { createPageDesktop } from '../../../../electron/loopback/page-desktop.ts';

it.each([
  ['win32', 'windows'],
  ['darwin', 'mac'],
  ['linux', 'linux'],
  ['freebsd', 'linux'],
] as const)('on %s it names itself %s', (platform, name) => {
  expect(createPageDesktop(platform).platform).toBe(name);
});

it('a browser tab never stays on top, and says why', async () => {
  const desktop = createPageDesktop('linux');
  expect(desktop).toMatchObject({ kind: 'loopback', staysOnTop: 'browser' });
  expect(await desktop.setCompact(true)).toBe(false);
});
