import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerAppRequest } from '../../../../electron/desktop/app-request.ts';
import { pageHeaders } from '../../../../electron/node/page-policy.ts';
import { createRendererFiles, type RendererFiles } from '../../../../electron/node/renderer-files.ts';

let outside: string;
let files: RendererFiles;

beforeAll(() => {
  outside = mkdtempSync(join(tmpdir(), 'app-request-'));
  mkdirSync(join(outside, 'renderer', 'assets'), { recursive: true });
  writeFileSync(join(outside, 'secret.html'), 'secret');
  writeFileSync(join(outside, 'renderer', 'index.html'), 'the page');
  writeFileSync(join(outside, 'renderer', 'assets', 'a.css'), 'p{}');
  files = createRendererFiles(join(outside, 'renderer'), pageHeaders("'none'"));
});

afterAll(() => rmSync(outside, { recursive: true }));

it.each([
  ['companion://app/', 'text/html; charset=utf-8'],
  ['companion://app/index.html', 'text/html; charset=utf-8'],
  ['companion://app/index.html?a=1#b', 'text/html; charset=utf-8'],
  ['companion://app/assets/../index.html', 'text/html; charset=utf-8'],
  ['companion://app/assets/a.css', 'text/css; charset=utf-8'],
])('%s is served with its type and the policy', async (address, type) => {
  const { status, headers } = await answerAppRequest(files, 'GET', address);
  expect([status, headers['content-type']]).toEqual([200, type]);
  expect(headers['content-security-policy']).toContain("connect-src 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
});

it.each([
  'companion://app/../secret.html',
  'companion://app/assets/../../secret.html',
  'companion://app/%2e%2e/secret.html',
  'companion://app/%2e%2e%2fsecret.html',
  'companion://app/..%5csecret.html',
  'companion://app/..\\secret.html',
  'companion://app//secret.html',
  'companion://app/index.html%00.css',
  'companion://app/C:/secret.html',
  'companion://app/etc/passwd',
  'companion://evil/index.html',
  'companion://app.evil/index.html',
  'companion://evil@app/index.html',
  'companion://app:1/index.html',
  'not an address',
])('%s is not found', async (address) => {
  const { status, body } = await answerAppRequest(files, 'GET', address);
  expect([status, body.toString()]).toEqual([404, 'Not found']);
});

it.each(['POST', 'PUT', 'HEAD', 'DELETE'])('%s is no way to ask', async (method) => {
  expect((await answerAppRequest(files, method, 'companion://app/index.html')).status).toBe(405);
});
