import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { extname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { inProject } from '../../build/scripts/project.mjs';

const page = inProject('out/renderer');
const pageFiles = readdirSync(page, { recursive: true, encoding: 'utf8' });
const index = read('out/renderer/index.html').replaceAll(/<!--[\s\S]*?-->/g, '');

test.describe('the bundles that run without a page', () => {
  for (const bundle of ['out/desktop/main.cjs', 'out/loopback/main.cjs', 'out/archive/worker.cjs']) {
    test(`${bundle} needs nothing installed: only Node and, on the desktop, Electron`, () => {
      const needed = [...read(bundle).matchAll(/\brequire\(["']([^"']+)["']\)/g)].map(([, name]) => name ?? '');
      const foreign = needed.filter((name) => !isNode(name) && !(bundle.includes('desktop') && name === 'electron'));
      // The WebSocket library tries these two and does without.
      expect(foreign.filter((name) => !['bufferutil', 'utf-8-validate'].includes(name))).toEqual([]);
    });
  }

  test('the preload is one small file that needs Electron alone', () => {
    const preload = read('out/desktop/preload.cjs');
    expect([...preload.matchAll(/\brequire\(["']([^"']+)["']\)/g)].map(([, name]) => name)).toEqual(['electron']);
    expect(preload.length).toBeLessThan(10_000);
  });
});

test.describe('the page', () => {
  test('has no script and no style inside its HTML, so the strict policy lets all of it through', () => {
    expect(index).not.toMatch(/<style/);
    expect(index).not.toMatch(/\sstyle=/);
    for (const [, attributes, body] of index.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)) {
      expect(attributes).toContain('src="./');
      expect(body).toBe('');
    }
  });

  test('carries its fonts as files, nothing as a data: address', () => {
    expect(pageFiles.filter((name) => name.endsWith('.woff2')).length).toBeGreaterThan(0);
    for (const css of textsOf('.css')) expect(css).not.toMatch(/url\(["']?data:font/);
  });

  test('asks for nothing outside itself', () => {
    for (const css of textsOf('.css')) expect(css).not.toMatch(/url\(["']?(https?:)?\/\//);
    expect(index).not.toMatch(/(src|href)="(https?:)?\/\//);
  });

  test('has its styles lowered to what Chromium 108 knows', () => {
    for (const css of textsOf('.css')) expect(css).not.toMatch(/light-dark\(|oklch\(|(^|[{;])&/);
  });

  test('knows no Electron', () => {
    for (const script of textsOf('.js')) expect(script).not.toMatch(/require\(["'](electron|node:)/);
  });
});

test('no bundle comes with a source map', () => {
  const all = ['out/renderer', 'out/desktop', 'out/loopback', 'out/archive'].flatMap((folder) =>
    readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' }),
  );
  expect(all.filter((name) => name.endsWith('.map'))).toEqual([]);
});

function isNode(name: string): boolean {
  return name.startsWith('node:') || builtinModules.includes(name);
}

function textsOf(extension: string): readonly string[] {
  return pageFiles.filter((name) => extname(name) === extension).map((name) => readFileSync(join(page, name), 'utf8'));
}

function read(path: string): string {
  return readFileSync(inProject(path), 'utf8');
}
