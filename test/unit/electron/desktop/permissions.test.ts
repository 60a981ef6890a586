import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { isGranted } from '../../../../electron/desktop/permissions.ts';

const page = 'companion://app/index.html';

describe('a page may', () => {
  it('put text on the clipboard', () => {
    expect(isGranted('clipboard-sanitized-write', page)).toBe(true);
  });

  it('do even that only as our own page', () => {
    const others = ['', 'https://evil.example/', 'companion://app.evil/', 'about:blank'];
    expect(others.filter((origin) => isGranted('clipboard-sanitized-write', origin))).toEqual([]);
  });
});

describe('nothing else of what this Electron knows', () => {
  it.each(permissionsOfElectron().filter((name) => name !== 'clipboard-sanitized-write'))('%s', (name) => {
    expect(isGranted(name, page)).toBe(false);
  });

  it('nor what a later one may know', () => {
    expect(isGranted('read-thoughts', page)).toBe(false);
  });
});

/** Every name in the type of Electron's own handlers, so that an upgrade brings its new ones here. */
function permissionsOfElectron(): string[] {
  const folder = createRequire(import.meta.url).resolve('electron/package.json');
  const types = readFileSync(folder.replace('package.json', 'electron.d.ts'), 'utf8');
  const handlers = types.split('\n').filter((line) => /setPermission(Request|Check)Handler\(handler/.test(line));
  const names = handlers.flatMap((line) => [...(line.match(/permission: ([^,]*)/)?.[1] ?? '').matchAll(/'([^']+)'/g)]);
  return [...new Set(names.map(([, name]) => name ?? ''))];
}

it('the list of names was really found', () => {
  expect(permissionsOfElectron().length).toBeGreaterThan(30);
  expect(permissionsOfElectron()).toContain('loopback-network');
});
