import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { repository } from './source-tree.ts';

interface Lock {
  readonly packages: Readonly<Record<string, { readonly integrity?: string; readonly link?: boolean }>>;
}

const manifest = JSON.parse(read('package.json')) as Readonly<Record<string, unknown>>;
const lock = JSON.parse(read('package-lock.json')) as Lock;

describe('package.json', () => {
  it('ships nothing beside the bundles: no dependencies are installed with the product', () => {
    expect(manifest['dependencies'] ?? {}).toEqual({});
    expect(manifest['optionalDependencies'] ?? {}).toEqual({});
    expect(manifest['peerDependencies'] ?? {}).toEqual({});
  });

  it('names no repository, so no packager adds an update feed by itself', () => {
    expect(manifest['repository']).toBeUndefined();
  });

  it('starts the bundle, not a source', () => {
    expect(manifest['main']).toBe('out/desktop/main.cjs');
  });
});

describe('package-lock.json', () => {
  it('has a hash for every package', () => {
    const open = Object.entries(lock.packages).filter(([path, entry]) => path !== '' && entry.integrity === undefined);
    expect(open.map(([path]) => path)).toEqual([]);
  });
});

function read(name: string): string {
  return readFileSync(`${repository}${name}`, 'utf8');
}
