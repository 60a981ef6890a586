import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRendererFiles, type RendererFiles } from '../../../../electron/node/renderer-files.ts';

let outside: string;
let files: RendererFiles;

beforeAll(() => {
  outside = mkdtempSync(join(tmpdir(), 'renderer-files-'));
  const root = join(outside, 'renderer');
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(outside, 'secret.html'), 'secret');
  writeFileSync(join(root, 'index.html'), '<p>desk</p>');
  writeFileSync(join(root, 'assets', 'main-1a2b.js'), 'let a;');
  writeFileSync(join(root, 'assets', 'plex.woff2'), 'font');
  writeFileSync(join(root, 'assets', 'run.exe'), 'no page asks for this');
  symlinkSync(join(outside, 'secret.html'), join(root, 'link.html'));
  symlinkSync(outside, join(root, 'linked'));
  files = createRendererFiles(root, { 'x-content-type-options': 'nosniff' });
});

afterAll(() => rmSync(outside, { recursive: true }));

describe('what is served', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', '<p>desk</p>'],
    ['/index.html', 'text/html; charset=utf-8', '<p>desk</p>'],
    ['/assets/main-1a2b.js', 'text/javascript; charset=utf-8', 'let a;'],
    ['/assets/plex.woff2', 'font/woff2', 'font'],
  ])('%s as %s, with the headers of the host', async (path, type, text) => {
    const answer = await files.answer('GET', path);
    expect(answer.status).toBe(200);
    expect(answer.headers).toEqual({ 'x-content-type-options': 'nosniff', 'content-type': type });
    expect(answer.body.toString()).toBe(text);
  });

  it('a page the host wrote itself, before a file of the same name', async () => {
    const written = new Map([['/index.html', { type: 'text/html', text: 'written' }]]);
    const answer = await createRendererFiles(join(outside, 'renderer'), {}, written).answer('GET', '/');
    expect(answer.body.toString()).toBe('written');
  });
});

describe('what is not', () => {
  it.each([
    '/../secret.html',
    '/assets/../../secret.html',
    '/%2e%2e/secret.html',
    '/..%5csecret.html',
    '/..\\secret.html',
    '/assets/..%2f..%2fsecret.html',
    '//index.html',
    '/index.html\0.js',
    '/INDEX.HTML',
    '/assets',
    '/assets/',
    '/link.html',
    '/linked/secret.html',
    '/etc/passwd',
    '/assets/run.exe',
    '/__proto__',
    '',
    'index.html',
  ])('%j is not found, still with the headers of the host', async (path) => {
    const answer = await files.answer('GET', path);
    expect(answer.status).toBe(404);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(answer.body.toString()).not.toContain('secret');
  });

  it.each(['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'get', ''])('the method %j', async (method) => {
    expect((await files.answer(method, '/index.html')).status).toBe(405);
  });
});
