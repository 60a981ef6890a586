import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type RunningLoopback, startLoopback } from '../../../../electron/loopback/loopback-host.ts';
import { FRESH_PHONE_SETUP } from '../../../../shared/telephony/setup.ts';
import { freePort } from '../../../support/free-port.ts';
import { connectLoopback, type LoopbackClient } from '../../../support/loopback-client.ts';
import { postedCall } from '../../../support/posted-call.ts';
import { rawRequest, sendRaw } from '../../../support/raw-socket.ts';
import { ALEX, ANA } from '../../../support/records.ts';

const NUMBER = '+4930987650123';
const NAME = 'Zacharias Quellmann';

let home: string;
let host: RunningLoopback;
let page: LoopbackClient;

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'phone-secrets-'));
  const outFolder = join(home, 'out');
  mkdirSync(join(outFolder, 'renderer'), { recursive: true });
  writeFileSync(join(outFolder, 'renderer', 'index.html'), '');
  const dataFolder = join(home, 'desk');
  const started = await startLoopback({
    version: '1.2.3',
    outFolder,
    dataFolder,
    command: ['companion'],
    profile: join(home, 'profile'),
    port: 0,
    ports: {},
  });
  if (started.kind === 'refused') throw new Error(started.reason.sentence);
  host = started.value;
  page = await connectLoopback(host.url);
});

afterEach(() => rmSync(home, { recursive: true, force: true }));

/** Everything that is on the disk, by path. */
function writtenBelow(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'latin1')]),
  );
}

it('the token is in no file at all, and no log knows who called', async () => {
  const { webhooks: _, ...setup } = FRESH_PHONE_SETUP;
  const port = await freePort();
  await page.client.request('saveSettings', { profile: ALEX, grants: [], people: [ANA], preferences: null });
  await page.client.request('setPhone', { setup: { ...setup, listener: { on: true, port } } });
  const added = await page.client.request('addWebhook', { name: 'The switchboard', byAddress: true });
  if (added.kind === 'refused') throw new Error(added.reason.code);
  const { token } = added.value;

  const call = postedCall({ port, token }, NUMBER);
  expect(await call.post('newCall', { name: NAME })).toBe(200);
  expect(await call.post('answer')).toBe(200);
  expect(await call.post('nonsense', { name: NAME })).toBe(400);
  for (const [line, header] of [
    [`GET /e/${token}/ring?number=${NUMBER}&name=${encodeURIComponent(NAME)}`, `Host: evil.example`],
    [`GET /e/${token}/ring?number={${NUMBER}}`, `Host: 127.0.0.1:${port}`],
    [`GET /e/${token}x/ring?number=${NUMBER}`, `Host: 127.0.0.1:${port}`],
  ] as const) {
    expect((await sendRaw(port, rawRequest(line, [header]))).status).toBeOneOf([400, 403, 404]);
  }
  await vi.waitFor(async () => expect((await page.client.request('desk', {})).desk.call?.call.phase).toBe('live'));
  expect(JSON.stringify((await page.client.request('desk', {})).desk)).not.toContain(token);
  page.close();
  await host.stop();
  await expect(call.post('hangup')).rejects.toThrow('ECONNREFUSED');

  const written = writtenBelow(home);
  const holding = (text: string) => [...written].filter(([, content]) => content.includes(text)).map(([path]) => path);
  // What must be there is: the search finds what it looks for.
  expect(holding(NAME).filter((path) => path.startsWith(join(home, 'desk')))).not.toEqual([]);
  expect(holding(token)).toEqual([]);
  expect(holding(Buffer.from(token).toString('base64').slice(4, -4))).toEqual([]);
  const logs = [...written.keys()].filter((path) => path.startsWith(join(home, 'profile')));
  expect(logs).not.toEqual([]);
  for (const secret of [NAME, NUMBER, NUMBER.slice(1), 'Quellmann']) {
    expect(holding(secret).filter((path) => logs.includes(path))).toEqual([]);
  }
});
