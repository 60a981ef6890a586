import { expect, it } from 'vitest';
import { isRunning, ownIdentity } from '../../../../electron/node/process-identity.ts';

it('this process runs', () => {
  expect(ownIdentity().id).toBe(process.pid);
  expect(isRunning(ownIdentity())).toBe(true);
});

it('an id that nobody has does not run', () => {
  // Above the largest id of Linux (2²²) and of macOS.
  expect(isRunning({ id: 4_999_999, start: null })).toBe(false);
});

it('an id whose start was never known counts as running', () => {
  expect(isRunning({ id: process.pid, start: null })).toBe(true);
});

it.runIf(process.platform === 'linux')('the same id with another start is another process', () => {
  expect(isRunning({ id: process.pid, start: 'another boot 1' })).toBe(false);
  expect(isRunning({ id: 1, start: 'another boot 1' })).toBe(false);
});
