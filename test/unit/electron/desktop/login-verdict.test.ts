import { expect, it } from 'vitest';
import { loginVerdict } from '../../../../electron/desktop/login-verdict.ts';

it.each([
  ['win32', { openAtLogin: true, executableWillLaunchAtLogin: true }, 'on'],
  ['win32', { openAtLogin: true, executableWillLaunchAtLogin: false }, 'blocked'],
  ['win32', { openAtLogin: false, executableWillLaunchAtLogin: true }, 'off'],
  ['win32', { openAtLogin: false, executableWillLaunchAtLogin: false }, 'off'],
  ['darwin', { openAtLogin: true, status: 'enabled' }, 'on'],
  ['darwin', { openAtLogin: false, status: 'requires-approval' }, 'blocked'],
  ['darwin', { openAtLogin: false, status: 'not-registered' }, 'off'],
  ['darwin', { openAtLogin: false, status: 'not-found' }, 'off'],
  ['darwin', { openAtLogin: true }, 'on'],
] as const)('L1: on %s %j means %s', (platform, settings, verdict) => {
  expect(loginVerdict(platform, settings)).toBe(verdict);
});
