// The page's process really is in Chromium's sandbox. Root may not use it, so there the app is started as nobody.

import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, expect, test } from '@playwright/test';
import { inProject } from '../../build/scripts/project.mjs';
import { findElectron } from '../support/find-electron.mjs';
import { awayFromHome, NO_RESTART, textOnly } from '../support/launch-desktop.mjs';

const NOBODY = 65_534;
const asNobody = ['--reuid', String(NOBODY), '--regid', String(NOBODY), '--clear-groups'];

test.skip(process.platform !== 'linux', 'read from /proc; elsewhere Electron itself reports it');
test.skip(!hasUserNamespaces(), 'THE SANDBOX IS NOT PROVEN HERE: this system gives ordinary users no namespaces');

test('item 4: the renderer runs under seccomp, and the app asked for it', async () => {
  const work = mkdtempSync(join(tmpdir(), 'companion-sandbox-'));
  chmodSync(work, 0o777);
  try {
    const app = await _electron.launch({
      executablePath: await startable(work),
      args: ['-r', join(work, 'patch.cjs'), join(work, 'app'), '--data-dir', join(work, 'desk'), NO_RESTART],
      env: textOnly(awayFromHome(work)),
      cwd: work,
      // Without it Playwright itself switches the sandbox off.
      chromiumSandbox: true,
    });
    await app.firstWindow();
    const { line, page } = await app.evaluate(({ BrowserWindow }) => ({
      line: process.argv,
      page: BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
    }));
    expect(line).not.toContain('--no-sandbox');
    const status = readFileSync(`/proc/${page}/status`, 'utf8');
    expect(/^Seccomp:\s+(\d)$/m.exec(status)?.[1]).toBe('2');
    expect(/^NoNewPrivs:\s+(\d)$/m.exec(status)?.[1]).toBe('1');
    await app.close();
  } finally {
    rmSync(work, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** Electron, the app and the patch where the one who starts them may read them; what to start. */
async function startable(work: string): Promise<string> {
  const { dist, executable } = await findElectron();
  cpSync(inProject('test/support/old-electron-patch.cjs'), join(work, 'patch.cjs'));
  for (const part of ['out/desktop', 'out/renderer'])
    cpSync(inProject(part), join(work, 'app', part), { recursive: true });
  cpSync(inProject('package.json'), join(work, 'app', 'package.json'));
  if (process.getuid?.() !== 0) return executable;
  // Links, not copies, where the disk allows: Electron is large.
  execFileSync('cp', ['-rl', '--no-preserve=mode', dist, join(work, 'electron')]);
  const starter = join(work, 'as-nobody.sh');
  const program = join(work, 'electron', executable.slice(dist.length + 1));
  writeFileSync(starter, `#!/bin/sh\nexec setpriv ${asNobody.join(' ')} '${program}' "$@"\n`, { mode: 0o755 });
  return starter;
}

function hasUserNamespaces(): boolean {
  const ask = ['unshare', '--user', 'true'];
  const [program = '', ...words] = process.getuid?.() === 0 ? ['setpriv', ...asNobody, ...ask] : ask;
  try {
    execFileSync(program, words, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
