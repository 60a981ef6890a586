import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import afterPack from '../../../build/scripts/after-pack.mjs';

let folder = '';
const context = () => ({
  appOutDir: folder,
  electronPlatformName: 'linux',
  packager: { appInfo: { productFilename: 'Callback Companion' } },
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'after-pack-'));
  mkdirSync(join(folder, 'resources', 'app'), { recursive: true });
  for (const name of ['app.asar', 'default_app.asar', 'app/main.cjs'])
    writeFileSync(join(folder, 'resources', name), '');
  writeFileSync(join(folder, 'version'), '45.0.0');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a packed folder', () => {
  it('loses what a local Electron brings along', () => {
    afterPack(context());
    expect(existsSync(join(folder, 'resources', 'default_app.asar'))).toBe(false);
    expect(existsSync(join(folder, 'resources', 'app'))).toBe(false);
    expect(existsSync(join(folder, 'version'))).toBe(false);
    expect(existsSync(join(folder, 'resources', 'app.asar'))).toBe(true);
  });

  it.each(['app-update.yml', 'main.cjs.map'])('is refused with %s inside', (name) => {
    writeFileSync(join(folder, 'resources', name), '');
    expect(() => afterPack(context())).toThrow(name);
  });

  it('is refused without the app', () => {
    rmSync(join(folder, 'resources', 'app.asar'));
    expect(() => afterPack(context())).toThrow('no app.asar');
  });
});
