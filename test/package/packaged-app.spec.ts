import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, expect, test } from '@playwright/test';
import { inProject, root } from '../../build/scripts/project.mjs';
import { run } from '../../build/scripts/run-command.mjs';
import { findElectron, OLD_ELECTRON_VERSION, sandboxArguments } from '../support/find-electron.mjs';
import { awayFromHome, NO_RESTART, textOnly } from '../support/launch-desktop.mjs';
import type { LedgerRecord } from '../../shared/ledger/shapes.ts';
import { wallMoment } from '../../shared/time.ts';
import { at } from '../support/manual-clock.ts';
import { finishedCall, LONDON, notes } from '../support/records.ts';
import { ONLY_PROMISES, saveDesk } from '../support/saved-desk.ts';
import { filesInAsar } from './asar.ts';

test.skip(process.platform !== 'linux', 'the Linux folder is packed and started on Linux');
test.describe.configure({ mode: 'serial' });

const RANG_AT = at('2026-03-11', '10:00');
const LAST_WEEK: LedgerRecord = { type: 'call', record: finishedCall('call-1', RANG_AT) };
const LAST_WEEKS_NOTES: LedgerRecord = {
  type: 'notes',
  record: { ...notes('call-1', 'the washing machine hums'), day: wallMoment(RANG_AT, LONDON).day },
};

const work = mkdtempSync(join(tmpdir(), 'callback-package-'));
const release = join(work, 'release');
const unpacked = join(release, 'linux-unpacked');
const resources = join(unpacked, 'resources');

test.afterAll(() => rmSync(work, { recursive: true, force: true }));

test('npm run package makes the Linux folder from a local Electron', async () => {
  const { dist } = await findElectron();
  const env = { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: dist };
  const args = ['build/scripts/package.mjs', '--dir', `--config.directories.output=${release}`];
  const { code, output } = await run(process.execPath, args, { cwd: root, env });
  expect(output).toContain('Packaged into');
  expect(code).toBe(0);
});

test('holds the bundles of app, preload and search, the page and the manifest, and nothing else', () => {
  const files = filesInAsar(join(resources, 'app.asar'));
  expect(files).toContain('out/desktop/main.cjs');
  expect(files).toContain('out/desktop/preload.cjs');
  expect(files).toContain('out/archive/worker.cjs');
  expect(files).toContain('out/renderer/index.html');
  expect(files.filter((name) => !/^(package\.json|out\/(archive|desktop|renderer)\/.+)$/.test(name))).toEqual([]);
});

test('holds no source map, no update feed and no app of Electron', () => {
  const files = readdirSync(unpacked, { recursive: true, encoding: 'utf8' });
  expect(files.filter((name) => /\.map$|app-update\.yml$|default_app\.asar$/.test(name))).toEqual([]);
  expect(readdirSync(resources)).toEqual(['app.asar']);
  expect(filesInAsar(join(resources, 'app.asar')).filter((name) => name.endsWith('.map'))).toEqual([]);
});

test('carries the identity that Windows and Linux match windows and notices by', () => {
  const builder = readFileSync(inProject('build/electron-builder.yml'), 'utf8');
  const appId = /^appId: (.+)$/m.exec(builder)?.[1];
  expect(readFileSync(inProject('out/desktop/main.cjs'), 'utf8')).toContain(`"${appId}"`);
  expect(existsSync(join(unpacked, 'callback-companion'))).toBe(true);
});

test('starts, shows its window, and finds a call of the past: the thread of the search is in the archive', async () => {
  await letOldElectronStart();
  await saveDesk(work, { promises: [], others: [ONLY_PROMISES, LAST_WEEK, LAST_WEEKS_NOTES] });
  const app = await _electron.launch({
    executablePath: join(unpacked, 'callback-companion'),
    args: [...sandboxArguments(), '--data-dir', join(work, 'desk'), NO_RESTART],
    env: textOnly(awayFromHome()),
  });
  const page = await app.firstWindow();
  await expect(page).toHaveTitle(/Callback Companion/);
  await page.getByRole('button', { name: 'History' }).click();
  await page.getByRole('searchbox').fill('washing');
  await expect(page.locator('mark').first()).toHaveText('washing');
  expect(await app.evaluate(({ app: packaged }) => packaged.isPackaged)).toBe(true);
  await app.close();
});

/**
 * The older Electron of the tests needs its patch before the app, and takes app.asar before a folder: so the archive,
 * unchanged, goes under another name, and a folder loads the patch and then the archive.
 */
async function letOldElectronStart(): Promise<void> {
  const { version } = await findElectron();
  if (version !== OLD_ELECTRON_VERSION) return;
  renameSync(join(resources, 'app.asar'), join(resources, 'product.asar'));
  const starter = join(resources, 'app');
  mkdirSync(starter);
  const manifest = readFileSync(inProject('package.json'), 'utf8');
  writeFileSync(join(starter, 'package.json'), manifest.replace('out/desktop/main.cjs', 'main.cjs'));
  const patch = JSON.stringify(inProject('test/support/old-electron-patch.cjs'));
  writeFileSync(join(starter, 'main.cjs'), `require(${patch});\nrequire('../product.asar/out/desktop/main.cjs');\n`);
}
