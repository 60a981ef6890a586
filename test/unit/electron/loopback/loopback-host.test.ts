import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type LoopbackStart,
  type RunningLoopback,
  startLoopback,
} from '../../../../electron/loopback/loopback-host.ts';
import { connectLoopback } from '../../../support/loopback-client.ts';
import { rawRequest, sendRaw } from '../../../support/raw-socket.ts';

let home: string;
const running: RunningLoopback[] = [];

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'loopback-host-'));
  mkdirSync(join(home, 'out', 'renderer'), { recursive: true });
  writeFileSync(join(home, 'out', 'renderer', 'index.html'), 'the page');
});

afterEach(async () => {
  for (const host of running.splice(0)) await host.stop();
  rmSync(home, { recursive: true, force: true });
});

function start(changes: Partial<LoopbackStart> = {}) {
  return startLoopback({
    version: '1.2.3',
    outFolder: join(home, 'out'),
    dataFolder: join(home, 'desk'),
    command: ['companion'],
    profile: join(home, 'profile'),
    port: 0,
    ports: {},
    ...changes,
  });
}

async function started(changes: Partial<LoopbackStart> = {}): Promise<RunningLoopback> {
  const answer = await start(changes);
  if (answer.kind === 'refused') throw new Error(answer.reason.sentence);
  running.push(answer.value);
  return answer.value;
}

const portOf = ({ url }: RunningLoopback) => Number(new URL(url).port);

describe('the address', () => {
  it('is on 127.0.0.1, with a token of 256 bits', async () => {
    expect((await started()).url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/start\?token=[\w-]{43}$/);
  });

  it('lets a page in once, which then asks and hears', async () => {
    const host = await started();
    const page = await connectLoopback(host.url);
    const { desk } = await page.client.request('desk', {});
    expect(desk.host).toMatchObject({ kind: 'loopback', version: '1.2.3', dataFolder: join(home, 'desk') });
    await expect(connectLoopback(host.url)).rejects.toThrow(/used already/);
    page.close();
  });

  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ address, internal }) => !internal && !address.startsWith('fe80'))
    .map(({ address }) => address);

  it.each([...others, '::1', '127.0.0.2'])('answers nobody who knocks at %s', async (address) => {
    const port = portOf(await started());
    const knock = sendRaw(port, rawRequest('GET /', [`Host: 127.0.0.1:${port}`]), address);
    const answer = await knock.catch(() => ({ status: 0 }));
    expect(answer.status).toBe(0);
  });

  it('is gone after the stop', async () => {
    const host = await started();
    await host.stop();
    await expect(sendRaw(portOf(host), rawRequest('GET /', []))).rejects.toThrow(/ECONNREFUSED/);
  });
});

describe('what stands in the way is said', () => {
  it('a folder that another host has', async () => {
    await started();
    const second = await start();
    expect(second).toMatchObject({ kind: 'refused', reason: { kind: 'folderTaken' } });
    expect(second.kind === 'refused' && second.reason.sentence).toContain(`process ${process.pid}`);
  });

  it('a folder is free again after the stop', async () => {
    await (await started()).stop();
    await started();
  });

  it('a port that somebody else has', async () => {
    const port = portOf(await started());
    const second = await start({ port, dataFolder: join(home, 'other') });
    expect(second).toMatchObject({
      kind: 'refused',
      reason: { kind: 'portTaken', sentence: expect.stringContaining(String(port)) },
    });
  });

  it('a folder that cannot be written does not keep the desk closed', async () => {
    writeFileSync(join(home, 'file'), '');
    const host = await started({ dataFolder: join(home, 'file') });
    const page = await connectLoopback(host.url);
    const { desk } = await page.client.request('desk', {});
    expect(desk.health.save).toMatchObject({ kind: 'failing', folder: join(home, 'file') });
    page.close();
  });
});

it('a stop does not wait for a page that stays', async () => {
  const host = await started();
  const page = await connectLoopback(host.url);
  const before = performance.now();
  await host.stop();
  expect(performance.now() - before).toBeLessThan(2000);
  page.close();
});
