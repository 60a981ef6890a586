// The loopback host as a command: what it prints, what it answers to signals, how it ends.

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inProject } from '../../build/scripts/project.mjs';
import { FRESH_PHONE_SETUP } from '../../shared/telephony/setup.ts';
import { connectLoopback } from '../support/loopback-client.ts';
import { ALEX } from '../support/records.ts';

let home: string;
const running: Command[] = [];

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'loopback-command-'));
});

afterEach(async () => {
  for (const command of running.splice(0)) {
    command.child.kill('SIGKILL');
    await command.ended;
  }
  rmSync(home, { recursive: true, force: true });
});

interface Command {
  readonly child: ChildProcess;
  /** The address, once it is printed. */
  readonly address: Promise<string>;
  readonly ended: Promise<{ code: number | null; said: string; complained: string }>;
}

function run(...words: string[]): Command {
  const env = { ...process.env, XDG_DATA_HOME: home, LOCALAPPDATA: home, HOME: home };
  const child = spawn(process.execPath, [inProject('out/loopback/main.cjs'), ...words], { env, stdio: 'pipe' });
  let [said, complained] = ['', ''];
  const address = new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk;
      const found = /http:\S+/.exec(said);
      if (found) resolve(found[0]);
    });
  });
  child.stderr.on('data', (chunk: Buffer) => {
    complained += chunk;
  });
  const ended = new Promise<Awaited<Command['ended']>>((resolve) => {
    child.once('close', (code) => resolve({ code, said, complained }));
  });
  const command = { child, address, ended };
  running.push(command);
  return command;
}

it('prints one address that works once, and keeps it out of its log', async () => {
  const command = run('--data-dir', join(home, 'desk'));
  const address = await command.address;
  const page = await connectLoopback(address);
  expect((await page.client.request('desk', {})).desk.host.dataFolder).toBe(join(home, 'desk'));
  page.close();
  await expect(connectLoopback(address)).rejects.toThrow(/used already/);
  command.child.kill('SIGTERM');
  const { said, complained } = await command.ended;
  expect(complained).toBe('');
  expect(said.match(/http:/g)).toHaveLength(1);
  const token = new URL(address).searchParams.get('token') ?? '?';
  expect(logsBelow(home)).not.toEqual([]);
  for (const log of logsBelow(home)) expect(readFileSync(log, 'utf8')).not.toContain(token);
});

it.runIf(process.platform !== 'win32').each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
  '%s stops it in order: the folder is let go',
  async (signal) => {
    const command = run('--data-dir', join(home, 'desk'));
    await command.address;
    expect(existsSync(join(home, 'desk', 'owner.lock'))).toBe(true);
    command.child.kill(signal);
    expect((await command.ended).code).toBe(0);
    expect(existsSync(join(home, 'desk', 'owner.lock'))).toBe(false);
  },
);

it('ends with 2 and a sentence when the command line is wrong', async () => {
  expect(await run('--port', 'many').ended).toMatchObject({
    code: 2,
    complained: expect.stringMatching(/^--port needs/),
  });
});

it('ends with 3 and names the holder when the folder is in use', async () => {
  const first = run('--data-dir', join(home, 'desk'));
  await first.address;
  const second = await run('--data-dir', join(home, 'desk')).ended;
  expect(second).toMatchObject({ code: 3, said: '' });
  expect(second.complained).toContain(`process ${first.child.pid}`);
});

it('ends with 4 and a sentence when the port is in use', async () => {
  const { port } = new URL(await run('--data-dir', join(home, 'a')).address);
  const second = await run('--data-dir', join(home, 'b'), '--port', port).ended;
  expect(second).toMatchObject({ code: 4, complained: expect.stringContaining(`Port ${port} is in use`) });
});

it('told of a call by a second start, it rings; the start is gone at once and opens nothing', async () => {
  const page = await connectLoopback(await run('--data-dir', join(home, 'desk')).address);
  const deskNow = async () => (await page.client.request('desk', {})).desk;
  await page.client.request('saveSettings', { profile: ALEX, grants: null, people: null, preferences: null });
  const tell = (...words: string[]) => run('--data-dir', join(home, 'desk'), '--call-event=ring', '--', ...words).ended;
  expect(await tell('+4930123456')).toEqual({ code: 0, said: '', complained: '' });
  await vi.waitFor(async () => expect((await deskNow()).phone.log).toMatchObject([{ outcome: 'off', digits: '456' }]));
  expect((await deskNow()).call).toBeNull();
  const { webhooks: _webhooks, ...setup } = FRESH_PHONE_SETUP;
  await page.client.request('setPhone', { setup: { ...setup, command: { on: true } } });
  expect((await tell('+4930123456', 'Bob', '--port=80')).code).toBe(0);
  await vi.waitFor(async () =>
    expect((await deskNow()).call?.call).toMatchObject({ phase: 'ringing', phone: { name: 'Bob --port=80' } }),
  );
  expect(await tell('{number}')).toMatchObject({ code: 2, complained: expect.stringContaining('placeholder') });
  expect((await deskNow()).phone.offered).not.toContain('link');
  page.close();
});

it('ends with 5 and a sentence when it was to tell of a call and no host runs: none is started', async () => {
  const told = await run('--data-dir', join(home, 'desk'), '--call-event=ring', '--', '1234').ended;
  expect(told).toMatchObject({ code: 5, said: '', complained: expect.stringContaining('is not running') });
  expect(existsSync(join(home, 'desk'))).toBe(false);
});

it('keeps demo data away from the agent’s own folder', async () => {
  const page = await connectLoopback(await run('--demo').address);
  expect((await page.client.request('desk', {})).desk.host.dataFolder).toMatch(/Callback Companion Demo$/);
  page.close();
});

function logsBelow(folder: string): string[] {
  const logs = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.log'));
  return logs.map((path) => join(folder, path));
}
