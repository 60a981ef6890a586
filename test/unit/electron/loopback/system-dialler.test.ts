import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createSystemDialler } from '../../../../electron/loopback/system-dialler.ts';

const openers = { linux: 'xdg-open', darwin: 'open', win32: 'rundll32.exe' } as const;
const wayThere = process.env['PATH'] ?? '';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dialler-'));
});

afterEach(() => {
  process.env['PATH'] = wayThere;
  rmSync(folder, { recursive: true });
});

/** A real program under the opener's name, which writes down what it was asked to open. */
function standIn(name: string): string {
  const heard = join(folder, 'heard.txt');
  writeFileSync(join(folder, name), `#!/bin/sh\nprintf '%s|' "$@" > '${heard}.new' && mv '${heard}.new' '${heard}'\n`);
  chmodSync(join(folder, name), 0o755);
  process.env['PATH'] = `${folder}:${wayThere}`;
  return heard;
}

it.runIf(process.platform === 'linux').each([
  ['linux', 'tel:+12125550100|'],
  ['darwin', 'tel:+12125550100|'],
  ['win32', 'url.dll,FileProtocolHandler|tel:+12125550100|'],
] as const)('on %s hands one address to the opener of the platform', async (platform, words) => {
  const heard = standIn(openers[platform]);
  expect(await createSystemDialler(platform).dial('+12125550100', { kind: 'tel' })).toEqual({
    kind: 'done',
    value: null,
  });
  await vi.waitFor(() => expect(readFileSync(heard, 'utf8')).toBe(words));
});

it.runIf(process.platform === 'linux')('starts nothing for what is no number', async () => {
  const heard = standIn('xdg-open');
  expect((await createSystemDialler('linux').dial('+1212; touch x', { kind: 'tel' })).kind).toBe('refused');
  expect(existsSync(heard)).toBe(false);
});

it('says so when there is no opener', async () => {
  process.env['PATH'] = folder;
  const answer = await createSystemDialler('linux').dial('+12125550100', { kind: 'tel' });
  expect(answer).toEqual({ kind: 'refused', reason: 'no softphone answered' });
});
