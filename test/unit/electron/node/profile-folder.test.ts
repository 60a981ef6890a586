import { join } from 'node:path';
import { expect, it } from 'vitest';
import { demoFolder, profileFolder } from '../../../../electron/node/profile-folder.ts';

const usual = join('/home/dana/.local/share', 'Callback Companion');

it('each data folder has a profile of its own, always the same, and never inside itself', () => {
  const [a, again, b] = [profileFolder('/a', usual), profileFolder('/a', usual), profileFolder('/b', usual)];
  expect(a).toBe(again);
  expect(a).not.toBe(b);
  expect(a).toMatch(/Callback Companion Profiles[\\/][0-9a-f]{16}$/);
  expect(profileFolder(usual, usual).startsWith(`${usual}/`)).toBe(false);
});

it('demo data has a folder of its own', () => {
  expect(demoFolder(usual)).toBe(`${usual} Demo`);
});
